/** What the words of a line are about: the outlet and its articles, or the world. */
import { LANGUAGES, outletWords } from '../../text/languages.ts';

/** What the words of a line weigh. */
export interface Weights {
  /** Words about the outlet, its articles and what a reader does with them. */
  readonly medium: number;
  /** Words with a capital that are about neither, and words about the world. */
  readonly names: number;
  readonly world: number;
  /** "We", and "you", in any form. */
  readonly isOutlet: boolean;
  readonly isReader: boolean;
}

const STRONG = 2;
const LIGHT = 1;

const WORDS = new Map<string, number>();
/** By their beginning: `newsletter*`. */
const BEGINNINGS = new Map<string, number>();
for (const [list, weight] of [
  ['light', LIGHT],
  ['strong', STRONG],
] as const)
  for (const word of outletWords(list)) {
    if (word.endsWith('*')) BEGINNINGS.set(word.slice(0, -1), weight);
    else WORDS.set(word, weight);
  }
const SHORTEST = Math.min(...BEGINNINGS.keys().map(({ length }) => length));
const LONGEST = Math.max(...BEGINNINGS.keys().map(({ length }) => length));

/** Words that hold sentences together, in any language. */
const COMMON: ReadonlySet<string> = new Set([
  ...LANGUAGES.flatMap(({ common, marks, outlets }) =>
    [common, marks, outlets.filler ?? ''].flatMap((list) => list.trim().split(/\s+/)),
  ),
  ...'me my let want would like if do does have has are is be been via per can may not more first here below above'.split(
    ' ',
  ),
]);
const WE: ReadonlySet<string> = new Set(outletWords('we'));
const YOU: ReadonlySet<string> = new Set(outletWords('you'));

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'-]*/gu;

/** @param line without addresses, and with straight apostrophes */
export function weigh(line: string): Weights {
  let [medium, names, world] = [line.includes('©') ? STRONG : 0, 0, 0];
  let [isOutlet, isReader] = [false, false];
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const weight = weightOf(lower);
    const [we, you] = [speaksBy(WE, word, line, index), speaksBy(YOU, word, line, index)];
    isOutlet ||= we;
    isReader ||= you;
    if (weight > 0) medium += weight;
    else if (COMMON.has(lower) || we || you || lower.length === 1) continue;
    else if (word !== lower) names++;
    else world++;
  }
  return { medium, names, world, isOutlet, isReader };
}

/** `US` is no "us", and the `U` of `U.N.` no Dutch "you"; a word that is listed with a capital counts within a sentence alone: German `Sie`. */
function speaksBy(list: ReadonlySet<string>, word: string, line: string, index: number): boolean {
  if (word.length === 1 && line[index + 1] === '.') return false;
  if (list.has(word)) return word === word.toLowerCase() || (index > 1 && !/[.!?:]\s$/.test(line.slice(0, index)));
  const isAbbreviation = word.length > 1 && word === word.toUpperCase() && line !== line.toUpperCase();
  return !isAbbreviation && list.has(word.toLowerCase());
}

function weightOf(word: string): number {
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const weight = BEGINNINGS.get(word.slice(0, length));
    if (weight !== undefined) return weight;
  }
  return 0;
}
