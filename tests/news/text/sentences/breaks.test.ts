import { expect, test } from 'vitest';
import { sentenceEnds } from '../../../../src/news/text/sentences/breaks.ts';
import { openRandom } from '../../../torture/news.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const unicodeEnds = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);

/** Each tries one more rule of UAX 29 on a character. */
const AROUND: readonly ((one: string) => string)[] = [
  (one) => `a.${one}B c`,
  (one) => `A.${one}B c`,
  (one) => `a. ${one}b c`,
  (one) => `a.) ${one} b`,
  (one) => `a! ${one}B`,
  (one) => `a!${one}b`,
  (one) => `${one}.A b`,
  (one) => `a.${one}${one} B`,
  (one) => `a. 1${one}b`,
  (one) => `a${one} B`,
];

test('every Latin and Cyrillic character, and every mark, ends sentences as Unicode says', () => {
  const all = Array.from({ length: 0x2140 }, (_, code) => String.fromCharCode(code));
  const wrong = all.filter((one) =>
    AROUND.some((around) => `${sentenceEnds(around(one))}` !== `${unicodeEnds(around(one))}`),
  );
  expect(wrong).toEqual([]);
});

test('rows of letters, marks and blanks end as Unicode says', () => {
  const parts = 'a|B|é|Б|.|!|?|…| |\n|\r\n|1|,|;|:|–|(|)|“|”|"|’|»|中|。|\u00a0|\u0301|\u{1f600}'.split('|');
  const random = openRandom(5);
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 12 }, () => parts[Math.floor(random() * parts.length)]).join('');
    expect({ text, ends: sentenceEnds(text) }).toEqual({ text, ends: unicodeEnds(text) });
  }
});
