import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/news/summarise.ts';
import type { Found } from '../../src/news/types.ts';
import { split } from '../../src/news/words.ts';

const summaryOf = (text: string, found: readonly Found[] = [], title = 'Embassy closes'): string[] =>
  summarise(
    { title, publisher: 'The Daily Test', split: { title: split(title), teaser: split(text), text: split(text) } },
    found,
  ).map(({ sentence }) => sentence);

const LEAD = 'The embassy in Tavria closed on Monday and 40 of its staff left by road, two officials said.';
const SECOND = 'The foreign ministry in Norvik confirmed that the consulate will stay shut until May 3.';

describe('a summary', () => {
  test('begins with what happened, where, and on whose word', () => {
    expect(summaryOf(`${LEAD} ${SECOND}`)).toEqual([LEAD, SECOND]);
  });

  test('has no question, no teaser, no pointer elsewhere', () => {
    const text = `Will the envoys ever come back to Tavria, and who pays? Here is what we know about the embassy so far. ${LEAD} Read on to learn who was in the convoy on Monday.`;
    expect(summaryOf(text)).toEqual([LEAD]);
  });

  test('has no sentence that leans on one left out', () => {
    const text = `${LEAD} He said the convoy met no trouble on the way to the border on Monday. But they were held at the crossing for nine hours. “We had water for a day and no more than that,” the spokesman added.`;
    expect(summaryOf(text)).toEqual([LEAD]);
  });

  test('has no half of a quotation', () => {
    const text = `${LEAD} “We left at dawn on Monday with all that we could carry. The road was empty until the border,” Ana Roe said.`;
    expect(summaryOf(text)).toEqual([LEAD]);
  });

  test('prefers the sentence that has the watched words', () => {
    const idle = 'Markets in Norvik rose by 2 percent on Monday, the central bank said in its weekly report.';
    const watched = 'Consulate staff in Norvik were recalled on Tuesday, the foreign ministry said in a note.';
    const found: Found = { place: 'text', start: 0, end: 9, words: 'Consulate', term: 'embassy', group: 'embassy' };
    expect(summaryOf(`${LEAD} ${idle} ${watched}`, [found])).toContain(watched);
  });

  test('says nothing twice', () => {
    const again = 'Two officials said the embassy in Tavria closed on Monday, and 40 of its staff left by road.';
    expect(summaryOf(`${LEAD} ${again}`)).toEqual([LEAD]);
  });

  test('of nothing is nothing; a lone fragment is better than nothing', () => {
    expect(summaryOf('')).toEqual([]);
    expect(summaryOf('Embassy in Tavria shut')).toEqual(['Embassy in Tavria shut']);
  });

  test('never has a sentence that is not in the text, nor more than three, nor more than a phone shows', () => {
    const piece = fc.constantFrom(
      LEAD,
      SECOND,
      '“',
      '”',
      'Gen. Roe left. ',
      '\n\n',
      'No?',
      'He said so. ',
      ' ',
      'U.S. ',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        const summary = summaryOf(text);
        expect(summary.every((sentence) => text.includes(sentence))).toBe(true);
        expect(summary.length).toBeLessThanOrEqual(3);
        expect(summary.join(' ').length).toBeLessThanOrEqual(860);
      }),
    );
  });
});
