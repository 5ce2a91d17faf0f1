import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/news/text/sentences.ts';
import { APART, LATER, TUNED } from './sentences/hard-sentences.ts';

/** Each string holds one text; `|` stands where a sentence ends and another begins. */
const cutOf = (text: string): string =>
  sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

/** One text of the set as the splitter has it, and how it should be. */
interface Trial {
  readonly trouble: string;
  readonly got: string;
  /** Boundaries that both have, and that either has. */
  readonly right: number;
  readonly all: number;
}

const plain = (marked: string): string => marked.replaceAll('|', ' ').replaceAll('‖', '');

/** Where the marks stand, counted in what is no blank. */
function boundaries(marked: string): Set<number> {
  const found = new Set<number>();
  let passed = 0;
  for (const sign of marked) {
    if (sign === '|' || sign === '‖') found.add(passed);
    else if (sign.trim() !== '') passed += 1;
  }
  return found;
}

function tryOut(trouble: string, marked: string): Trial {
  const got = cutOf(plain(marked));
  const [is, should] = [boundaries(got), boundaries(marked)];
  return { trouble, got, right: is.intersection(should).size, all: is.union(should).size };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('sentences', () => {
  test('begin and end where an editor would part them, at 98 of 100 boundaries of hard texts', () => {
    const trials = [TUNED, APART, LATER]
      .flatMap((set) => Object.entries(set))
      .flatMap(([trouble, texts]) => texts.map((text) => tryOut(trouble, text)));
    const wrong = trials.filter(({ right, all }) => right < all);
    const share = sum(trials.map(({ right }) => right)) / sum(trials.map(({ all }) => all));
    const whole = 1 - wrong.length / trials.length;
    const report = `boundaries ${share}, whole texts ${whole}\n${wrong.map(({ trouble, got }) => `${trouble}: ${got}`).join('\n')}`;
    expect(share, report).toBeGreaterThanOrEqual(0.98);
    expect(whole, report).toBeGreaterThanOrEqual(0.97);
  });

  test('that lost the blank between them are parted', () => {
    expect(cutOf('Police said so.“We saw it,” one said.')).toBe('Police said so.|“We saw it,” one said.');
    expect(cutOf('Police were there.Two guards fled.')).toBe('Police were there.|Two guards fled.');
  });

  test('never run across a paragraph', () => {
    expect(cutOf('A line without a stop\n\nand another')).toBe('A line without a stop|and another');
  });

  test('are trimmed, in order, and hold all that is not blank', () => {
    const text = '  One.   Two!\n\n\n Three?  ';
    expect(cutOf(text)).toBe('One.|Two!|Three?');
  });

  test('cost time in proportion to the text, whatever it says', () => {
    for (const piece of ['A. ', 'Mr. ', 'a.b ', '"', '1. ', 'ab.Cdefghijk', '\n']) {
      const count = (length: number) => sentences(piece.repeat(length)).length;
      expect(count(20_000)).toBeLessThanOrEqual(20_000);
    }
  });

  test('of nothing are none', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\n \n')).toEqual([]);
  });
});
