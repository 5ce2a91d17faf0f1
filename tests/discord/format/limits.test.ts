import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWithin, shorten } from '../../../src/discord/format/limits.ts';
import { escapeMarkdown } from '../../../src/discord/format/markdown.ts';
import { hostileText } from '../../support/hostile.ts';
import { readMarkdown } from '../../support/markdown.ts';

describe('a text that is too long', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['cut at a word where one is near', 22, 'cut at a word where…'],
    ['cutinsidewhereallisoneword', 10, 'cutinside…'],
    ['ships 🚢🚢', 8, 'ships…'],
    ['ship🚢🚢', 6, 'ship…'],
    ['wholly\\*escaped', 8, 'wholly…'],
    ['wholly\\\\escaped', 9, 'wholly\\\\…'],
    ['nothing fits', 0, ''],
    ['nothing fits', -5, ''],
  ])('%j within %i is %j', (text, most, cut) => {
    expect(shorten(text, most)).toBe(cut);
  });

  it('is within its length, whole in its characters, and still escaped', () => {
    fc.assert(
      fc.property(hostileText(20), fc.integer({ min: 0, max: 60 }), (text, most) => {
        const cut = shorten(escapeMarkdown(text), most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(readMarkdown(cut).active).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('pieces that do not fit', () => {
  it.each([
    [['one', 'two'], 20, 'one two'],
    [['one', 'two', 'three'], 10, 'one two …'],
    [['far too long'], 5, '…'],
    [[], 5, ''],
  ])('%j within %i: %j', (pieces, most, fitted) => {
    expect(joinWithin(pieces, most, ' ')).toBe(fitted);
  });
});
