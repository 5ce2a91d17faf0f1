/** Removes what faulty servers leave around a document: undeclared gzip, chunk sizes. */

const LINE = [13, 10] as const;

/** The document itself, at most `most` bytes. What cannot be removed stays. */
export async function unwrapped(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  let body = withoutChunks(bytes.subarray(0, most)) ?? bytes.subarray(0, most);
  for (let layer = 0; layer < LAYERS && body[0] === 0x1f && body[1] === 0x8b; layer++)
    body = await unpacked(body, most);
  return body;
}

/** A proxy packs again what its server has packed, and neither says so. */
const LAYERS = 2;

/** Unpacks as much as is intact, up to the limit. */
async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
    for await (const piece of stream) {
      pieces.push(piece);
      length += piece.length;
      if (length >= most) break;
    }
  } catch {
    // truncated or broken: what came before is kept
  }
  return joined(pieces, Math.min(length, most));
}

/** `1f40 CRLF … CRLF 1f40 CRLF … 0` (RFC 9112, 7.1) → the content; null when the sizes are not right to the end. */
function withoutChunks(bytes: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const [, line = '', digits = ''] = /^(([\da-f]{1,8})[ \t]*\r\n)/i.exec(latin(bytes, at, at + 16)) ?? [];
    if (digits === '') return null;
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    const start = at + line.length;
    at = start + size + LINE.length;
    if (at <= bytes.length && LINE.some((byte, n) => bytes[start + size + n] !== byte)) return null;
    pieces.push(bytes.subarray(start, start + size));
    length += pieces.at(-1)?.length ?? 0;
  }
  return pieces.length > 0 ? joined(pieces, length) : null;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return whole;
}
