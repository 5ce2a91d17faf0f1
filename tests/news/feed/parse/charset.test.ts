import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/news/feed/parse/charset.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));
const decode = (document: Uint8Array, contentType: string | null = null) => decodeBytes(document, contentType);

/** UTF-8 as a tool sees it that takes it for windows-1252. */
const mistaken = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

describe('a document in UTF-8', () => {
  it('is read as UTF-8 although its declaration or the header names another charset', () => {
    const document = bytes('<?xml version="1.0" encoding="iso-8859-1"?><t>Łódź</t>');
    expect(decode(document, 'text/xml; charset=windows-1251')).toContain('Łódź');
  });

  it('keeps its characters although a few bytes are windows-1252', () => {
    const document = bytes(
      '<?xml encoding="iso-8859-1"?><t>Łódź – Zürich – Ålund – Genève – Orléans</t><t>Caf',
      [0xe9],
      '</t>',
    );
    expect(decode(document)).toContain('<t>Łódź – Zürich – Ålund – Genève – Orléans</t><t>Café</t>');
  });

  it('loses only the character inside which it was cut off', () => {
    expect(decode(bytes('<t>Zürich, Gen').subarray(0, -1))).toContain('<t>Zürich, Ge');
    expect(decode(Buffer.from('<t>Zürich, Genè').subarray(0, -1))).toContain('<t>Zürich, Gen');
  });

  it('is repaired after it was read as windows-1252 and encoded again', () => {
    expect(decode(bytes(`<t>${mistaken('Los niños, “así”, año')}</t>`))).toBe('<t>Los niños, “así”, año</t>');
  });

  it.each(['MENÜ“ und CAFÉ» – É…', 'SÃO PAULO, Â', 'Ñ’ and “Ã©” side by side'])(
    'is not changed where it has %s',
    (text) => {
      expect(decode(bytes(`<t>${text}</t>`))).toBe(`<t>${text}</t>`);
    },
  );
});

describe('a document in another charset', () => {
  it('is read by its label although some of its letters could be UTF-8', () => {
    const russian = [0xcc, 0xe8, 0xf0, 0x20, 0xc4, 0x91, 0x20, 0xec, 0xe8, 0xf0];
    expect(decode(bytes('<?xml encoding="windows-1251"?><t>', russian, '</t>'))).toContain('<t>Мир Д‘ мир</t>');
  });

  it('that is labelled ISO-8859-1 is read as windows-1252', () => {
    expect(decode(bytes('<t>Don\u0092t</t>'))).toBe('<t>Don’t</t>');
  });

  it.each([
    ['utf-16le', '<t>Мир</t>'],
    ['utf-16le', '\n\n<rss><t>Мир</t></rss>'],
  ] as const)('is read as %s without a mark or a label: %j', (_, text) => {
    expect(decode(Buffer.from(text, 'utf16le'))).toBe(text);
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toBe(text);
  });
});
