/** Reads how many people reports count as dead, injured … in languages with words for that (`people` in `news/text/languages/`). */

import type { PeopleCounted, PeopleWords } from '../../text/languages/types.ts';
import { LANGUAGES } from '../../text/languages.ts';
import { languageOf } from '../../text/words/languages.ts';
import type { Language } from '../../types.ts';
import type { Counted } from './counts.ts';
import { type Line, type Readable, readingOf } from './reading.ts';

/** `\b` knows ASCII alone. */
const BEGIN = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

interface CompiledWords {
  /** Number words, two joined where the language joins them: `vingt-trois`, `treinta y dos`. */
  readonly numbers: RegExp;
  readonly values: Readonly<Record<string, number>>;
  readonly unsure: RegExp;
  readonly patterns: ReadonlyMap<PeopleCounted, readonly RegExp[]>;
}

/** Compiled when a report in the language is first read. */
const compiled = new Map<Language, CompiledWords | null>();

function wordsOf(language: Language): CompiledWords | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const people = LANGUAGES.find(({ tag }) => tag === language)?.people;
  const words = people ? compile(people) : null;
  compiled.set(language, words);
  return words;
}

function compile(people: PeopleWords): CompiledWords {
  const { numbers: values, unsure, counted } = people;
  const word = Object.keys(values)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  return {
    values,
    numbers: new RegExp(`${BEGIN}(${word})(?:(?:-| y )(${word}))?${END}`, 'gu'),
    unsure: new RegExp(`${BEGIN}(?:${unsure})${END}`, 'u'),
    patterns: new Map((Object.keys(counted) as PeopleCounted[]).map((name) => [name, patternsOf(name, people)])),
  };
}

function patternsOf(name: PeopleCounted, { about, units, stops, rises, counted }: PeopleWords): readonly RegExp[] {
  const { words, verbs } = counted[name];
  const others = (Object.keys(counted) as PeopleCounted[]).filter((other) => other !== name);
  const between = [stops, ...others.map((other) => counted[other].words)].join('|');
  const gap = String.raw`(?:(?!(?:${between})${END})[\p{L}'’-]+ ){0,8}?`;
  const number = String.raw`(?!(?:19|20)\d\d${END})(\d+)(?![\d]|[.,]\d| ?%|[.]? ?(?:${units})${END})`;
  const nearly = `(?:(?:${about}) )*`;
  return [
    new RegExp(`${BEGIN}${number} ${gap}(?:${words})${END}`, 'gu'),
    new RegExp(String.raw`${BEGIN}(?:${words})${END}[^.;,\d]{0,60}?${BEGIN}(?:${rises}) ${nearly}${number}`, 'gu'),
    ...(verbs ? [new RegExp(`${BEGIN}(?:${verbs}) ${nearly}${number}`, 'gu')] : []),
  ];
}

/** The highest number that reports in such languages state; null: none does. @param reports oldest first */
export function mostCountedByLanguage(
  name: PeopleCounted,
  reports: readonly (Readable & { readonly language?: string | null })[],
): Counted | null {
  let best: Counted | null = null;
  reports.forEach((report, at) => {
    const { lines } = readingOf(report);
    const language = languageOf(lines.map(({ text }) => text).join(' '), report.language ?? null);
    const words = language === null ? null : wordsOf(language);
    if (!words) return;
    for (const line of lines) {
      const most = countedIn(line, name, words);
      if (most > (best?.most ?? 0)) best = { most, line, at };
    }
  });
  return best;
}

function countedIn({ text, year }: Line, name: PeopleCounted, words: CompiledWords): number {
  // Of an earlier year: `Beim Beben von 2019 starben 40 Menschen`.
  const years = Array.from(text.matchAll(/(?<![\d.])(?:19|20)\d\d(?!\d)/gu), ([digits]) => Number(digits));
  if (years.some((one) => one < year)) return 0;
  const clauses = inDigits(text.toLowerCase(), words)
    .split(/[;:]| (?:aber|mais|pero) /u)
    .filter((clause) => !words.unsure.test(clause));
  const found = words.patterns
    .get(name)!
    .flatMap((pattern) =>
      clauses.flatMap((clause) => Array.from(clause.matchAll(pattern), ([, figure]) => Number(figure))),
    );
  return Math.max(0, ...found);
}

/** `1.200` and `1 200` → `1200`; number words as digits. One stays a word: it is an article, too. */
function inDigits(low: string, { numbers, values }: CompiledWords): string {
  return low
    .replace(/(?<![\d.,])\d{1,3}(?:[.\u0020\u00a0\u202f]\d{3})+(?!\d)/gu, (all) => all.replace(/\D/gu, ''))
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(numbers, (_, first: string, second?: string) =>
      String(values[first]! + (second === undefined ? 0 : values[second]!)),
    )
    .replace(/(?<!\d)(\d{1,3}) (100|1000)(?!\d)/gu, (_, n: string, scale: string) => String(Number(n) * Number(scale)));
}
