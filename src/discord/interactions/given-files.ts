/** Files that people give to commands: fetched from Discord's own host only, with a limit of size and time. */
import { type Attachment, DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { GivenBytes, GivenFile } from './types.ts';

export interface FileAccess {
  /** Origins that Discord serves files from. */
  readonly origins: ReadonlySet<string>;
  readonly fetch: RESTOptions['makeRequest'];
}

/** Where Discord serves attachments (Discord's docs, Reference: signed attachment CDN URLs). */
const DISCORD = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const PATIENCE = 20_000;

/** @param api another Discord's REST base URL, which serves its own files; null: Discord itself */
export function fileAccess(api: string | null, fetch: RESTOptions['makeRequest'] | undefined): FileAccess {
  return {
    origins: new Set(api === null ? DISCORD : [new URL(api).origin]),
    fetch: fetch ?? DefaultRestOptions.makeRequest,
  };
}

export function givenFile(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  access: FileAccess,
): GivenFile {
  return { name, size, read: (most) => fetchFile(url, most, access).catch(() => unread(LOST)) };
}

const LOST = 'Discord did not deliver the file. Try again.';
const unread = (reason: string): GivenBytes => ({ kind: 'unread', reason });

/** No redirect is followed: it could lead anywhere. */
async function fetchFile(url: string, most: number, { origins, fetch }: FileAccess): Promise<GivenBytes> {
  if (!origins.has(URL.parse(url)?.origin ?? '')) return unread('The file is not on Discord, so it was not fetched.');
  const init = { method: 'GET', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) } as const;
  const answer = await fetch(url, init);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > most) return unread('The file is larger than Discord said.');
    pieces.push(piece);
  }
  return answer.status === 200 ? { kind: 'bytes', bytes: Buffer.concat(pieces) } : unread(LOST);
}
