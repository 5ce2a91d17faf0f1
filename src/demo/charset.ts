/** Encodes text in windows-1251, which some Cyrillic feeds still use. Characters that it lacks become question marks. */
export function windows1251(text: string): Buffer {
  return Buffer.from([...text].map((sign) => (sign < '\u0080' ? sign.charCodeAt(0) : (UPPER_HALF.get(sign) ?? 0x3f))));
}

const UPPER_HALF: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i))].map((sign, i) => [
    sign,
    128 + i,
  ]),
);
