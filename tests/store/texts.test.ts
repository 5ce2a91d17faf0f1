import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textIn, withPackedText, withPlainText } from '../../src/store/rows/texts.ts';

it('a text comes back as it was packed, whatever its teaser', () => {
  const long = fc.string({ unit: 'grapheme', maxLength: 3_000 });
  fc.assert(
    fc.property(long, long, fc.boolean(), (teaser, rest, begins) => {
      const text = begins ? teaser + rest : rest;
      const packed = withPackedText({ id: 1, teaser, text });
      expect(textIn(packed)).toBe(text);
      expect(withPlainText(packed)).toEqual({ id: 1, teaser, text });
    }),
  );
});

it('a text that is its teaser takes a few bytes', () => {
  const teaser = 'Ferries stop at noon, the harbour master said on Monday, until the storm has passed. '.repeat(9);
  const { text, packed_text: packed } = withPackedText({ teaser, text: teaser } as Record<string, string | Uint8Array>);
  expect(text).toBe('');
  expect((packed as Uint8Array).length).toBeLessThan(40);
});

it('a text that an earlier version wrote is read as it stands', () => {
  expect(textIn({ teaser: 'A.', text: 'A. B.', packed_text: null })).toBe('A. B.');
});
