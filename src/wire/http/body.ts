/** Reads a response body: decompresses it as it arrives and never reads more than the cap. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createInflate, createInflateRaw } from 'node:zlib';
import { isGzip, unpackGzip } from './gzip.ts';

/** The body is larger than the cap; the message says so. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly code = 'TOO_LARGE';
}

/** The body uses an unsupported compression; the message names it. */
export class UnknownCoding extends Error {
  override readonly name = 'UnknownCoding';
  readonly code = 'UNKNOWN_CODING';
}

/**
 * Reads a whole body. `cap` counts decompressed bytes, so a decompression bomb stops early; with `cut` a longer body is
 * truncated instead. The bytes own their buffer, so they can be transferred to a worker. Throws `TooLarge`,
 * `UnknownCoding`, and stream and zlib errors (such as a premature end).
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  cap: number,
  cut = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const codings = contentEncoding.toLowerCase().split(',').map(trim).filter(isCoding);
  if (codings.length > MOST_CODINGS) throw new UnknownCoding('too many layers of compression');
  const unpacked = codings.reduceRight<Readable>((packed, coding) => Readable.from(unpack(packed, coding)), body);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
    total += chunk.length;
    if (total > cap && !cut) throw new TooLarge(`larger than ${inWords(cap)}`);
    chunks.push(chunk);
    if (total > cap) break;
  }
  const whole = joined(chunks, total);
  return total > cap ? whole.slice(0, cap) : whole;
}

const MOST_CODINGS = 3;

const trim = (text: string) => text.trim();

/** `identity`, and the invalid values that some servers send instead (`none`, `utf-8`), mean no compression. */
const isCoding = (coding: string) => !['', 'identity', 'none', 'utf-8', 'utf8', 'binary'].includes(coding);

async function* unpack(packed: Readable, coding: string): AsyncGenerator<Uint8Array> {
  const chunks = (packed as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const all = resumed(first.value, chunks);
  // Some servers announce gzip and send plain text.
  if (isGzipCoding(coding)) return yield* isGzip(first.value) ? unpackGzip(all) : all;
  const decoder = decoderOf(coding, first.value);
  // pipeline destroys the decoder with the error, so the reader sees it
  pipeline(Readable.from(all), decoder, () => {});
  yield* decoder;
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

const isGzipCoding = (coding: string) => coding === 'gzip' || coding === 'x-gzip';

function decoderOf(coding: string, first: Uint8Array): Transform {
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return isZlib(first) ? createInflate() : createInflateRaw();
  throw new UnknownCoding(`unsupported compression ${JSON.stringify(coding.slice(0, 40))}`);
}

/** `deflate` means zlib (RFC 9110, 8.4.1.2), but some servers send raw deflate. The low half of zlib's first byte is 8. */
const isZlib = (first: Uint8Array) => ((first[0] ?? 0) & 0x0f) === 8;

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const inWords = (bytes: number) => (bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10} MB` : `${bytes} bytes`);
