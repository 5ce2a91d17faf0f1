/** How much of a sentence the reader knows already. For `summarise.ts`. */

import { NEWS_CLASSES } from '../../text/words/news-classes.ts';
import { wordKey } from '../../text/words.ts';

/** For each word family the classes of news verbs that it belongs to, so that the same act in other words is recognised. */
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

/** The words of a sentence that are told already, by the same word or another one of its class. */
export function repeatedIn(keys: ReadonlySet<string>, told: ReadonlySet<string>): ReadonlySet<string> {
  const classes = classesOf(told);
  const isTold = (key: string) => told.has(key) || (CLASSES.get(key) ?? []).some((n) => classes.has(n));
  return new Set([...keys].filter(isTold));
}

/** The share of words that are told already, from 0 to 1. */
export const shareRepeated = (keys: ReadonlySet<string>, told: ReadonlySet<string>): number =>
  keys.size === 0 ? 0 : repeatedIn(keys, told).size / keys.size;

/** `10⁶`, `1,200`, `4.5`: numbers as written, without separators of thousands. Numbers in names do not count: `Covid-19`, `G7`. */
export const numbersOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/(?<![\p{L}\p{N}]|\p{L}-)\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).map((number) =>
      number.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, ''),
    ),
  );

interface WithNumbers {
  readonly numbers: ReadonlySet<string>;
}

/** Does a sentence have a number that is not told yet? */
export const hasNewNumber = ({ numbers }: WithNumbers, told: WithNumbers): boolean => !numbers.isSubsetOf(told.numbers);

/** Words that only say who says so, and on what terms: `…, Roe said on Monday`, `who spoke on condition of anonymity`. */
const ATTRIBUTION =
  /,["”'’]* (?:(?:\p{Lu}[\p{L}.’'-]*|the|an?|\p{Ll}+) ){1,6}(?:said|says|told|wrote|added)(?: [^,.]{1,60})?\.?$|,["”'’]* (?:said|says|according to) [^,.]{3,80}\.?$|,? who (?:spoke|asked|declined|requested|were granted|was granted|were not authori[sz]ed|was not authori[sz]ed)[^.]{0,160}\.?$/gu;

/** The sentence without these words. */
export const withoutAttribution = (sentence: string): string => sentence.replace(ATTRIBUTION, '');
