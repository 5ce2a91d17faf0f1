/** Every language that the bot has rules for, one object each. Those of one script stand in the order in which they are tried. */

import type { Language } from '../types.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { id } from './languages/id.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nl } from './languages/nl.ts';
import { OTHER_LANGUAGES } from './languages/others.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import type { BoilerplateLabels, DateNames, LanguageRules, OutletWords, SentenceRules } from './languages/types.ts';
import { uk } from './languages/uk.ts';

const BY_TAG: Readonly<Record<Language, LanguageRules>> = {
  ...{ en, es, fr, de, pt, tr, it, nl, pl, sv, id },
  ...{ ru, uk, ar, fa, he, ko, ja },
};

export const LANGUAGES: readonly LanguageRules[] = Object.values(BY_TAG);

/** The rules of one language. */
export function rulesOf(language: Language): LanguageRules {
  return BY_TAG[language];
}

/** Names of languages that a watch may ask for by `lang:` although we have no rules for them. */
const OTHER_NAMES: readonly (readonly [name: string, tag: string])[] = [
  ['chinese', 'zh'],
  ['hindi', 'hi'],
  ['greek', 'el'],
];

const TAGS: ReadonlyMap<string, string> = new Map([
  ...OTHER_NAMES,
  ...LANGUAGES.flatMap(({ names, tag }) => names.map((name): [string, string] => [name, tag])),
]);

/** `english` → `en`; null for what is no language's name. `name` is folded. */
export function languageNamed(name: string): string | null {
  return TAGS.get(name) ?? null;
}

/** One list of the sentence rules of all languages: the splitter does not know which language it reads. */
export function sentenceWords(list: keyof SentenceRules): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap(({ sentences }) => sentences[list].trim().split(/\s+/)).filter(Boolean));
}

const ALL: readonly Pick<LanguageRules, 'dates' | 'boilerplate'>[] = [...LANGUAGES, ...OTHER_LANGUAGES];

/** The words of dates in all languages. Where two use one word for two months, the earlier language is right. */
export const DATE_NAMES: readonly DateNames[] = ALL.map(({ dates }) => dates);

/** One list of the boilerplate labels of all languages: an English article may stand on a Spanish site. */
export function boilerplateLabels(list: keyof BoilerplateLabels): readonly string[] {
  return ALL.flatMap(({ boilerplate }) =>
    boilerplate[list].split('·').map((label) => label.trim().replace(/\s+/g, ' ')),
  );
}

/** One list of the words of outlets in all languages, without those that hold sentences of another language together. */
export function outletWords(list: Exclude<keyof OutletWords, 'origin'>): readonly string[] {
  return LANGUAGES.flatMap(({ tag, outlets }) => {
    const others = LANGUAGES.filter((one) => one.tag !== tag).flatMap(({ common, marks }) => [common, marks]);
    return [...wordsIn([outlets[list] ?? '']).difference(wordsIn(others))];
  });
}

/** How lines say in which outlet a text appeared first, in all languages. */
export const originPatterns = (): readonly string[] => LANGUAGES.flatMap(({ outlets }) => outlets.origin ?? []);

/** Words for what somebody says, in all languages. */
export const speechWords = (): readonly string[] => [...wordsIn(LANGUAGES.map(({ outlets }) => outlets.said ?? ''))];

const wordsIn = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').split(/\s+/).filter(Boolean));
