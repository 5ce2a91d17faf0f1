import { expect, test } from 'vitest';
import { teases } from '../../../../src/news/feed/page/teases.ts';

const SENTENCE = 'The harbour of Karvel was closed on Monday after three ships had run aground. ';
const paragraphs = (many: number, each = 1) =>
  Array.from({ length: many }, () => SENTENCE.repeat(each).trim()).join('\n\n');

test.each<[string, string, boolean, string?]>([
  ['nothing at all', '', true],
  ['one sentence', SENTENCE, true],
  ['two short paragraphs, which may be all there is', paragraphs(2), true],
  ['a long text that a program has cut', `${paragraphs(3, 6)} and then […]`, true],
  ['a long text that a wall has cut', `${paragraphs(3, 6)} [+2311 chars]`, true],
  ['four short paragraphs', paragraphs(4), false],
  ['one long paragraph', paragraphs(1, 14), false],
  ['a long text that ends as it should', paragraphs(6, 3), false],
  ['three short paragraphs behind a summary that is the first of them', paragraphs(3), false, SENTENCE],
  ['three short paragraphs that are the summary', paragraphs(3), true],
  ['two short paragraphs behind a summary', paragraphs(2), true, SENTENCE],
  ['paragraphs behind a summary, cut', `${paragraphs(3)} …`, true, SENTENCE],
  ['a long text with dots in it', `And so on … ${paragraphs(6, 3)}`, false],
])('%s', (_, text, expected, teaser = text) => {
  expect(teases({ teaser, text })).toBe(expected);
});
