/** The persons that a text names in full, so that a bare surname can be told whose it is. */

import { BODY_WORDS, NO_NAME, OFFICE_WORDS, PERSON_TITLES } from './nouns.ts';

export interface PersonNames {
  /** `Roe` → `Ann Roe`; null where the name is nobody's in this text. */
  fullNameOf(name: string): string | null;
  /** Is the word always capitalised, and capitalised within a sentence or at least twice? */
  isName(word: string): boolean;
  /** Is the word always capitalised, and does it not look like a plural or participle? */
  isOnlyCapital(word: string): boolean;
}

const RUN =
  /(?<![\p{L}\d’'@#.])\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|van|von|der|den|bin|al|el|la|del|da|di|du) ){0,2}\p{Lu}[\p{L}’'.-]*){0,6}/gu;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

/** Reads at most as much as an article has. */
export function personNames(text: string): PersonNames {
  const full = new Map<string, Map<string, number>>();
  const titled = new Set<string>();
  const names = new Map<string, boolean>();
  for (const [run] of text.matchAll(RUN)) {
    const words = run.split(' ').map(bare);
    while (words.length > 0 && NO_NAME.has(words[0]!)) words.shift();
    while (words.length > 2 && OFFICE_WORDS.has(words[0]!)) words.shift();
    const title = words.findLastIndex((word) => PERSON_TITLES.has(word.replace(/\.$/, '')));
    const name = words.slice(title + 1).filter((word) => word !== '');
    if (name.length === 1 && title >= 0) titled.add(name[0]!);
    if (name.length < 2 || name.length > 4 || name.some((word) => BODY_WORDS.has(word))) continue;
    if (!/\p{Ll}/u.test(name.at(-1)!) || name.some((word) => NO_NAME.has(word))) continue;
    const surname = surnameOf(name);
    const counts = full.get(surname) ?? new Map<string, number>();
    counts.set(name.join(' '), (counts.get(name.join(' ')) ?? 0) + 1);
    full.set(surname, counts);
  }
  return {
    isName(word) {
      const before = names.get(word);
      if (before !== undefined) return before;
      const isOne = (isWithin(text, word) || isTwice(text, word)) && !hasWord(text, word.toLowerCase());
      names.set(word, isOne);
      return isOne;
    },
    isOnlyCapital: (word) => !ENDING.test(word) && !hasWord(text, word.toLowerCase()),
    fullNameOf(name) {
      const words = name.split(' ').map(bare);
      const counts = full.get(surnameOf(words));
      if (words.length > 1) return fuller(words, counts) ?? name;
      if (counts !== undefined) return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
      return titled.has(words[0]!) ? name : null;
    },
  };
}

const bare = (word: string): string => word.replace(/[’']s?$|[’']$|(?<=\p{L}{3})\.$/gu, '');

const surnameOf = (name: readonly string[]): string =>
  (name.findLast((word) => !SUFFIX.test(word)) ?? '').toLowerCase();

/** Where the word stands whole. */
function* placesOf(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!LETTER.test(text.charAt(at + word.length))) yield at;
}

/** In the middle of a sentence: after a small letter or a comma, and a blank. */
const isWithin = (text: string, word: string): boolean =>
  placesOf(text, word).some(
    (at) => text.charAt(at - 1) === ' ' && /[\p{Ll},](?:[”"»’]{0,2}) $/u.test(text.slice(Math.max(0, at - 4), at)),
  );
const ENDING = /(?:s|ed|ing|ly)$/;
/** Not `Officials`, `Facing`, `Hastily`, which may open two sentences. */
const isTwice = (text: string, word: string): boolean =>
  !ENDING.test(word) && placesOf(text, word).take(2).toArray().length === 2;
const hasWord = (text: string, word: string): boolean =>
  placesOf(text, word).some((at) => !LETTER.test(text.charAt(at - 1)));
const LETTER = /\p{L}/u;

/** The same person under a longer name: `Ann Roe` and `Ann B. Roe`. */
function fuller(words: readonly string[], counts: ReadonlyMap<string, number> | undefined): string | null {
  if (counts === undefined) return null;
  const mine = words[0]!.toLowerCase();
  const alike = [...counts.keys()].filter((name) => {
    const first = name.split(' ')[0]!.toLowerCase();
    return first === mine || first.slice(0, 3) === mine.slice(0, 3);
  });
  return alike[0] ?? null;
}
