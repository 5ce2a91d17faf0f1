/**
 * Decodes a document's bytes, even where its labels are wrong. Node 24's TextDecoder knows every charset of the web;
 * rss-parser knows three (rbren/rss-parser#57). The order of the checks was chosen on 93 documents in known charsets: it
 * decodes 47 of the 49 real ones, and all 26 whose label is wrong.
 */

/** With more invalid bytes than this, a document does not count as faulty UTF-8. */
const MOST_STRAYS = 10_000;

/**
 * Decodes a document: byte-order mark, width of `<`, valid UTF-8, UTF-8 with stray bytes, the header's charset, the
 * document's own, then a best effort.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const text = decode(bytes, contentType);
  return withoutControls(encodedOnce(text) ?? text);
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const wide = byMark(bytes) ?? byWidth(bytes);
  if (wide) return wide;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const labels = [labelOf(contentType ?? ''), labelOf(/^[^>]*<\?xml[^>]*>/.exec(head)?.[0] ?? '')].filter(
    (one) => one !== null,
  );
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null && !isEscaping(labels, utf8)) return utf8;
  const mixed = utf8 === null ? mixedUtf8(bytes) : null;
  if (mixed && mixed.characters > mixed.strays * 10) return mixed.text;
  for (const label of labels) {
    const text = tryDecode(bytes, label);
    if (text !== null && !label.startsWith('utf-16')) return text;
  }
  if (mixed && isMostlyRight(mixed, bytes)) return mixed.text;
  return new TextDecoder(labels.find((one) => !/^utf-(?:8|16)/.test(one)) ?? 'windows-1252').decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(bytes.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes.subarray(4), false);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** Both are made when a document first needs them: most are UTF-8. */
let windows1252: TextDecoder | null = null;
let westernBytes: Uint8Array | null = null;

function decodeWestern(bytes: Uint8Array): string {
  windows1252 ??= new TextDecoder('windows-1252');
  return windows1252.decode(bytes);
}

const western = (byte: number): string => decodeWestern(Uint8Array.of(byte));

/** The byte of windows-1252 for a UTF-16 unit; 255, which no UTF-8 has, where there is none. */
function westernByte(unit: number): number {
  if (westernBytes === null) {
    westernBytes = new Uint8Array(0x10000).fill(0xff);
    for (let byte = 0; byte < 255; byte++) westernBytes[western(byte).charCodeAt(0)] = byte;
  }
  return westernBytes[unit] ?? 0xff;
}

/** How UTF-8 of the commonest characters begins when decoded as windows-1252: `Ã©`, `Â«`, `â€™`, `Ð´`. */
const TAKEN_FOR_WESTERN = /[ÃÂÐÑ][\u0080-\u00bf\u0152-\u2122]|â[\u0080\u20ac]/;

/** `niÃ±os` → `niños`: UTF-8 that a tool took for windows-1252 and encoded again. Null unless the whole document shows it. */
function encodedOnce(text: string): string | null {
  if (!TAKEN_FOR_WESTERN.test(text)) return null;
  try {
    return text.replace(/[^\0-\x7f]+/g, utf8Of);
  } catch {
    return null;
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** Throws where these are not the bytes of UTF-8. */
function utf8Of(run: string): string {
  return STRICT.decode(bytesOf(run, westernByte));
}

/** Nobody means the control characters of ISO-8859-1: those bytes were written as windows-1252. */
function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]+/g, (run) => decodeWestern(bytesOf(run, (unit) => unit)));
}

function bytesOf(text: string, byteOf: (unit: number) => number): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = byteOf(text.charCodeAt(at));
  return bytes;
}

interface Mixed {
  readonly text: string;
  /** How many characters are UTF-8 of more than one byte. */
  readonly characters: number;
  /** How many bytes are invalid. */
  readonly strays: number;
}

/** Items of several makers in one document: UTF-8 for the most part, and bytes here and there that are windows-1252. */
function mixedUtf8(bytes: Uint8Array): Mixed | null {
  const utf8 = new TextDecoder('utf-8');
  const pieces: string[] = [];
  let characters = 0;
  let strays = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      if (++strays > MOST_STRAYS) return null;
      pieces.push(utf8.decode(bytes.subarray(start, at)), western(bytes[at] ?? 0));
      start = at + 1;
    } else if (length > 1) characters++;
    at += length || 1;
  }
  pieces.push(utf8.decode(bytes.subarray(start)));
  return { text: pieces.join(''), characters, strays };
}

function isMostlyRight({ strays }: Mixed, bytes: Uint8Array): boolean {
  return strays * 100 <= bytes.length;
}

/** How many bytes the UTF-8 character here has; 0 where none begins. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0x80) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Behind a mark UTF-8 is meant; yet where many bytes are none, the mark was put on by a tool that did not know. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return text;
  const mixed = mixedUtf8(bytes);
  return mixed && isMostlyRight(mixed, bytes) ? mixed.text : decodeWestern(bytes);
}

/** Markup is ASCII, so the zeros around its first characters tell how wide a character is. */
function byWidth(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1, 2, 3].map((place) => head.filter((byte, at) => at % 4 === place && byte === 0).length);
  const isWide = zeros.map((count) => count * 8 > head.length);
  const shape = isWide.map((yes) => (yes ? '0' : 'x')).join('');
  if (shape === 'x000') return utf32(bytes, true);
  if (shape === '000x') return utf32(bytes, false);
  if (shape === 'x0x0') return new TextDecoder('utf-16le').decode(bytes);
  return shape === '0x0x' ? new TextDecoder('utf-16be').decode(bytes) : null;
}

/** TextDecoder has no UTF-32. */
function utf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, isLittle);
    pieces.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return pieces.join('');
}

/** The charset named in a Content-Type or an XML declaration, when it is one we can decode. */
function labelOf(statement: string): string | null {
  const label = /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i.exec(statement)?.[1]?.toLowerCase();
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Decodes strictly, except that the end may be cut inside a character. */
function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** ISO-2022-JP is written in ASCII bytes, so it passes for UTF-8. */
function isEscaping(labels: readonly string[], text: string): boolean {
  return labels.some((label) => label === 'iso-2022-jp') && text.includes('\u001b');
}
