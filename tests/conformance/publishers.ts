/** What the publishers of the conformance rules send. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '../support/web.ts';
import { HOUR, type Poll, START } from './week.ts';

export interface DocumentOptions {
  /** An item is published every so many ms; by default every three hours. */
  readonly every?: number;
  /** XML inside the channel. */
  readonly head?: string;
  /** A part of each guid. */
  readonly guid?: string;
}

/** An RSS document as of `at`, with its last ten items. */
export function documentAt(at: number, { every = 3 * HOUR, head = '', guid = '' }: DocumentOptions = {}): string {
  const last = Math.floor((at - START) / every);
  const items = Array.from({ length: 10 }, (_, back) => {
    const time = START + (last - back) * every;
    return `<item><title>Harbour report ${last - back}</title><link>https://port.example/${last - back}</link><guid isPermaLink="false">${guid}${last - back}</guid><pubDate>${new Date(time).toUTCString()}</pubDate><description>Ships that came in, and ships that left.</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title><link>https://port.example/</link>${head}${items.join('')}</channel></rss>`;
}

/** A server with validators that change with the document: 304 where a request names the present ones. */
export function careful(
  validators: (at: number) => { readonly etag?: string; readonly 'last-modified'?: string },
  { headers = {}, ...options }: DocumentOptions & { readonly headers?: Readonly<Record<string, string>> } = {},
): (poll: Poll) => Page {
  return ({ at, headers: sent }) => {
    const present = validators(at);
    const isKnown =
      (present.etag !== undefined && sent['if-none-match'] === present.etag) ||
      (present.etag === undefined && sent['if-modified-since'] === present['last-modified']);
    const all = { ...present, ...headers };
    return isKnown
      ? { status: 304, headers: all }
      : { headers: { 'content-type': 'application/rss+xml', ...all }, body: documentAt(at, options) };
  };
}

/** Validators that change every three hours, as the document does. */
export const everyThreeHours = (at: number) => {
  const turn = Math.floor((at - START) / (3 * HOUR));
  return { etag: `"v${turn}"`, 'last-modified': new Date(START + turn * 3 * HOUR).toUTCString() };
};

export const ok = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Page => ({
  headers: { 'content-type': 'application/rss+xml', ...headers },
  body,
});

/** As the server encodes a body that the request says it can read. */
export function encoded(poll: Poll, coding: 'gzip' | 'br'): Page {
  if (!poll.headers['accept-encoding']?.toString().includes(coding)) return { status: 406 };
  const encode = coding === 'gzip' ? gzipSync : brotliCompressSync;
  return ok(encode(documentAt(poll.at)), { 'content-encoding': coding });
}
