import { describe, expect, test } from 'vitest';
import { maskQuotations } from '../../../src/news/text/quotations.ts';

describe('quoted words are masked', () => {
  test.each([
    ['in double marks', '“It was late,” Ann Roe said.', '“__ ___ ____,” Ann Roe said.'],
    ['in single marks', '‘It was late,’ Ann Roe said.', '“__ ___ ____,” Ann Roe said.'],
    ['in straight single marks', "'It was late,' Ann Roe said.", '“__ ___ ____,” Ann Roe said.'],
    ['in marks of two kinds', '“It was late," Ann Roe said.', '“__ ___ ____," Ann Roe said.'],
    ['in German marks', '„Es war spät“, sagte Ann Roe.', '„__ ___ ____“, sagte Ann Roe.'],
    ['in Polish marks', '„Było późno”, powiedziała Ann Roe.', '„____ _____”, powiedziała Ann Roe.'],
    ['up to the end of the paragraph', '“It was late.\nAnn Roe left.', '“__ ___ ____.\nAnn Roe left.'],
  ])('%s', (_, text, masked) => {
    expect(maskQuotations(text)).toBe(masked);
  });

  test.each([
    ['names', 'She told “The Late Show” so.'],
    ['apostrophes', 'The sailors’ boat is Ann Roe’s, ’tis said. It’s late.'],
    ['words in single marks that are no speech', 'The ‘late’ ferry was on time, she said.'],
  ])('but not %s', (_, text) => {
    expect(maskQuotations(text)).toBe(text);
  });
});
