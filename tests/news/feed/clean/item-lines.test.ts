import { expect, test } from 'vitest';
import { linesIn, packCounted, unpackCounted } from '../../../../src/news/feed/clean/item-lines.ts';

const paragraphs = Array.from(
  { length: 80 },
  (_, n) => `Paragraph ${'abcdefghij'[n % 10]}${'klmnopqr'[Math.floor(n / 10)]} ends here.`,
);
const told = { title: 'Ferry runs aground off Brask', teaser: paragraphs[0]!, text: paragraphs.join('\n\n') };

test('an item is looked at from both ends, farther within its document than over weeks', () => {
  const { inDocument, inStore } = linesIn(told);
  expect([...inStore.lines.values()]).toEqual([...paragraphs.slice(0, 3), ...paragraphs.slice(-6)]);
  expect([...inDocument.lines.values()]).toEqual([...paragraphs.slice(0, 20), ...paragraphs.slice(-40)]);
  expect(inDocument.headline).toEqual(['ferri', 'run', 'aground', 'brask']);
});

test('what is counted comes out of its packing as it went in', () => {
  const { inStore } = linesIn({ ...told, text: 'Two sentences. They stand on one line.\n\nAnother line' });
  expect(inStore.lines.size).toBeGreaterThan(3);
  expect(unpackCounted(packCounted(inStore))).toEqual(inStore);
  const nothing = linesIn({ title: '', teaser: '', text: '' }).inStore;
  expect(unpackCounted(packCounted(nothing))).toEqual(nothing);
});
