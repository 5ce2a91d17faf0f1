/**
 * Unpacks gzip (RFC 1952): one member or several, one behind the other. Their trailers are not checked, because some servers
 * leave them out, cut them or send junk behind them; the end of each member's data is still required.
 */
import { once } from 'node:events';
import { createInflateRaw, type InflateRaw } from 'node:zlib';

/** A longer header is no header. */
const LONGEST_HEADER = 65_536;
const FIXED = 10;
const TRAILER = 8;
const [CHECKSUM, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];
/** Packed bytes that are inflated at a time: they become 4 MB at most, so that a bomb is noticed early. */
const PIECE = 4_096;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && (bytes.length < 2 || bytes[1] === 0x8b);

/** The unpacked bytes, as they come. Throws zlib's error where the data of a member is broken or breaks off. */
export async function* unpackGzip(packed: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Input(packed);
  try {
    do yield* member(input);
    while (await isAtMember(input));
  } finally {
    await packed.return?.();
  }
}

async function* member(input: Input): AsyncGenerator<Uint8Array> {
  await skipHeader(input);
  const decoder = createInflateRaw();
  const unpacked: Uint8Array[] = [];
  decoder.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  const broken = once(decoder, 'error').then(([error]) => {
    throw error;
  });
  broken.catch(() => {});
  try {
    for (let isOver = false; !isOver; ) {
      const piece = input.take(PIECE) ?? ((await input.more()) ? null : undefined);
      if (piece === null) continue;
      isOver = await Promise.race([broken, piece ? inflated(decoder, piece, input) : finished(decoder)]);
      yield* unpacked.splice(0);
    }
  } finally {
    decoder.destroy();
  }
}

/** @returns whether the member's data has ended; what is behind it stays in the input */
async function inflated(decoder: InflateRaw, piece: Uint8Array, input: Input): Promise<boolean> {
  const before = decoder.bytesWritten;
  await new Promise<void>((resolve) => decoder.write(piece, () => resolve()));
  const used = decoder.bytesWritten - before;
  if (used < piece.length) input.putBack(piece.subarray(used));
  return used < piece.length;
}

/** The input has ended: so must have the data. */
async function finished(decoder: InflateRaw): Promise<boolean> {
  const ended = once(decoder, 'end');
  decoder.end();
  await ended;
  return true;
}

async function skipHeader(input: Input): Promise<void> {
  let end = headerEnd(input.ahead);
  while (end === null && input.ahead.length < LONGEST_HEADER && (await input.more())) end = headerEnd(input.ahead);
  input.take(end ?? 0);
}

/** Skips a trailer. @returns whether another member follows, and not junk */
async function isAtMember(input: Input): Promise<boolean> {
  while (input.ahead.length < TRAILER + 3 && (await input.more()));
  input.take(TRAILER);
  return input.ahead.length > 2 && isGzip(input.ahead) && input.ahead[2] === DEFLATE;
}

/** The only method that the format has. */
const DEFLATE = 8;

/** Where the header ends; null while it is not complete. */
function headerEnd(bytes: Uint8Array): number | null {
  if (bytes.length < FIXED) return null;
  const flags = bytes[3]!;
  let at = FIXED;
  if (flags & EXTRA) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const text of [NAME, COMMENT]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & CHECKSUM) at += 2;
  return at <= bytes.length ? at : null;
}

/** Packed bytes that have come and are not used yet. */
class Input {
  ahead: Uint8Array = new Uint8Array(0);
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterator<Uint8Array>) {
    this.source = source;
  }

  /** @returns whether more has come */
  async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done) return false;
    this.ahead = this.ahead.length === 0 ? next.value : Buffer.concat([this.ahead, next.value]);
    return true;
  }

  /** At most so many bytes; null when there are none. */
  take(most: number): Uint8Array | null {
    if (this.ahead.length === 0) return null;
    const taken = this.ahead.subarray(0, most);
    this.ahead = this.ahead.subarray(taken.length);
    return taken;
  }

  putBack(bytes: Uint8Array): void {
    this.ahead = Buffer.concat([bytes, this.ahead]);
  }
}
