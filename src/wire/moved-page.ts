/** Follows a feed that moved by a web page: static hosts cannot redirect, so they leave a page at the old address. */
import { decodeHTMLAttribute } from 'entities';
import type { HttpAnswer, Web } from './http/http.ts';

type Answered = Extract<HttpAnswer, { kind: 'answered' }>;

/** How much of a page is read. */
const HEAD = 65_536;
/** Where nearly every feed says that it is one. */
const BEGINNING = 512;
const IS_FEED = /<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/i;
const IS_PAGE = /<(?:!doctype\s+html|html|head|meta|body)[\s>]/i;
const REFRESH = /<meta\b(?=[^<>]*http-equiv\s*=\s*["']?refresh)[^<>]*content\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const LINK = /<link\b[^<>]*>/gi;

/** The answer at the address that a page in the feed's place leads to; null where there is no such page or no feed there. */
export async function movedPage(
  { bytes, url }: Answered,
  web: Web,
  signal: AbortSignal | undefined,
): Promise<{ readonly answer: Answered; readonly to: string } | null> {
  const to = newAddress(bytes, url);
  if (to === null) return null;
  const answer = await web.get(to, {}, { signal, cut: true });
  if (answer.kind !== 'answered' || answer.status !== 200 || !IS_FEED.test(textOf(answer.bytes))) return null;
  return { answer, to: answer.url };
}

/** Where a page's meta refresh, or else its only feed link, leads. */
export function newAddress(bytes: Uint8Array, url: string): string | null {
  if (IS_FEED.test(textOf(bytes, BEGINNING))) return null;
  const head = textOf(bytes);
  if (IS_FEED.test(head) || !IS_PAGE.test(head)) return null;
  const [, double, single] = REFRESH.exec(head) ?? [];
  const refresh = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=)?\s*["']?([^"'\s]+)/i.exec(double ?? single ?? '')?.[1];
  const feeds = Array.from(head.matchAll(LINK), ([tag]) => tag)
    .filter(
      (tag) => /\brel\s*=\s*["']?alternate/i.test(tag) && /type\s*=\s*["']?application\/(?:rss|atom|feed)/i.test(tag),
    )
    .map((tag) => /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag)?.slice(1).find(Boolean));
  const only = new Set(feeds).size === 1 ? feeds[0] : undefined;
  const stated = refresh !== undefined && !/^\d+$/.test(refresh) ? refresh : only;
  const to = stated === undefined ? null : URL.parse(decodeHTMLAttribute(stated), url);
  if (to === null || !/^https?:$/.test(to.protocol)) return null;
  to.hash = '';
  return to.href === url ? null : to.href;
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array, most = HEAD): string =>
  Buffer.from(buffer, byteOffset, Math.min(length, most)).toString('latin1');
