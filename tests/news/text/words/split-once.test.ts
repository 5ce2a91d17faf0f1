import { expect, test } from 'vitest';
import { split, splitArticle } from '../../../../src/news/text/words.ts';

const LEAD = 'The ferry “Ostrel” ran aground at 6.30 p.m. on Monday. Nobody was hurt, Capt. A. Lind said.';
const REST = 'It had left Brask at noon.\n\nThe next one sails on Friday!';

test.each([
  ['the whole text', LEAD, LEAD],
  ['its first paragraph', LEAD, `${LEAD}\n\n${REST}`],
  ['its first two paragraphs', `${LEAD}\n\n${REST}`, `${LEAD}\n\n${REST}\n\nMore.`],
  ['the beginning of a paragraph', LEAD, `${LEAD} ${REST}`],
  ['the beginning of a line', LEAD, `${LEAD}\n${REST}`],
  ['another text', REST, LEAD],
  ['empty', '', LEAD],
])('a teaser that is %s is split as if it stood alone', (_, teaser, text) => {
  const made = splitArticle({ title: 'Ferry runs aground', teaser, text, language: 'en' });
  expect(made.teaser).toEqual(split(teaser, 'en'));
  expect(made.text).toEqual(split(text, 'en'));
});
