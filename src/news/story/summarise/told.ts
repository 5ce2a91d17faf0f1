/** What a reader knows before a sentence, and how much of the sentence says it again. For `summarise.ts`. */

import { NEWS_CLASSES } from '../../text/words/news-classes.ts';
import { wordKey } from '../../text/words.ts';

/** The same news verb in other words: to each word family the classes of news verbs that it belongs to. */
const CLASSES: ReadonlyMap<string, readonly number[]> = new Map(
  Map.groupBy(
    NEWS_CLASSES.trim()
      .split('\n')
      .flatMap((line, n) =>
        line
          .replace(/^\[\w+\]\s*/, '')
          .split(/,\s*/)
          .filter((member) => !/[ …]/.test(member))
          .map((member) => ({ key: wordKey(member.toLowerCase()), n })),
      ),
    ({ key }) => key,
  )
    .entries()
    .map(([key, members]) => [key, members.map(({ n }) => n)] as const),
);

const classesOf = (keys: Iterable<string>): ReadonlySet<number> =>
  new Set([...keys].flatMap((key) => CLASSES.get(key) ?? []));

/** Those of a sentence's words that are told already, in the same or another word of their class. */
export function repeatedIn(keys: ReadonlySet<string>, told: ReadonlySet<string>): ReadonlySet<string> {
  const classes = classesOf(told);
  const isTold = (key: string) => told.has(key) || (CLASSES.get(key) ?? []).some((n) => classes.has(n));
  return new Set([...keys].filter(isTold));
}

/** The share of them, from 0 to 1. */
export const shareRepeated = (keys: ReadonlySet<string>, told: ReadonlySet<string>): number =>
  keys.size === 0 ? 0 : repeatedIn(keys, told).size / keys.size;

/** `10⁶`, `1,200`, `4.5`: as they stand, without the separators of thousands; not those of names: `Covid-19`, `G7`. */
export const numbersOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/(?<![\p{L}\p{N}]|\p{L}-)\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).map((number) =>
      number.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, ''),
    ),
  );

interface WithNumbers {
  readonly numbers: ReadonlySet<string>;
}

/** Does a sentence give a number that is not told? */
export const hasNewNumber = ({ numbers }: WithNumbers, told: WithNumbers): boolean => !numbers.isSubsetOf(told.numbers);

/** Who says so and on what terms is no news: `…, Roe said on Monday`, `who spoke on condition of anonymity`. */
const ATTRIBUTION =
  /,["”'’]* (?:(?:\p{Lu}[\p{L}.’'-]*|the|an?|\p{Ll}+) ){1,6}(?:said|says|told|wrote|added)(?: [^,.]{1,60})?\.?$|,["”'’]* (?:said|says|according to) [^,.]{3,80}\.?$|,? who (?:spoke|asked|declined|requested|were granted|was granted|were not authori[sz]ed|was not authori[sz]ed)[^.]{0,160}\.?$/gu;

/** A sentence without the words that only say who says so. */
export const withoutAttribution = (sentence: string): string => sentence.replace(ATTRIBUTION, '');
