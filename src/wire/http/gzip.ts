/**
 * Removes the header of a gzip stream (RFC 1952, 2.3), so that its data can be inflated without its trailer: some servers
 * leave the trailer out or send junk after it. The end of the data itself is still required.
 */

/** A longer header is no header. */
const LONGEST_HEADER = 65_536;
const FIXED = 10;
const [CHECKSUM, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && (bytes.length < 2 || bytes[1] === 0x8b);

/** The stream without its gzip header. */
export async function* withoutGzipHeader(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end = headerEnd(head);
    if (end === null && head.length < LONGEST_HEADER) continue;
    yield head.subarray(end ?? 0);
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}

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
