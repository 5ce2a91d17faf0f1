/** Which language's rules the words of an article get: feeds state a language, and where they err a few words tell. */

import type { Language } from '../../types.ts';
import { LANGUAGES } from '../languages.ts';

const isLatin = /\p{Script=Latin}/u.source;
const LATIN = LANGUAGES.filter(({ script }) => script.source === isLatin);

/** Languages of a script that we have rules for. */
export const SCRIPTS: readonly { readonly script: RegExp; readonly languages: readonly Language[] }[] = scripts();

function scripts() {
  const sources = new Set(LANGUAGES.map(({ script }) => script.source));
  return [...sources].map((source) => {
    const of = LANGUAGES.filter(({ script }) => script.source === source);
    return { script: of[0]!.script, languages: of.map(({ tag }) => tag) };
  });
}

/** Which languages a word speaks for. */
const VOTES: ReadonlyMap<string, readonly Language[]> = votes();

function votes(): Map<string, Language[]> {
  const map = new Map<string, Language[]>();
  for (const { tag, marks } of LATIN) {
    for (const word of marks.split(' ')) map.set(word, [...(map.get(word) ?? []), tag]);
  }
  return map;
}

/** Characters that are asked: a headline and some sentences. */
const ASKED = 600;
/** So many little words outvote what the feed states (many a system says `en-US` of everything). */
const SURE = 3;

/**
 * The language of a text: by its script and letters, then by its little words, then as the feed states it. Null where
 * it is one that we have no rules for: its words are their own families.
 * @param stated BCP 47, or null
 */
export function languageOf(text: string, stated: string | null): Language | null {
  const start = text.slice(0, ASKED);
  const tag = stated?.toLowerCase().split('-')[0] ?? null;
  const script = scriptOf(start);
  if (script === 'cyrillic') return tag === 'ru' || tag === 'uk' ? tag : slavic(start, tag);
  if (script === 'arabic') return arabic(start) ?? (tag === 'fa' ? 'fa' : 'ar');
  return script === 'latin' ? latin(start, tag) : script;
}

type Scripted = 'latin' | 'cyrillic' | 'arabic' | 'he' | 'ko' | 'ja';

const OTHER_SCRIPTS: readonly (readonly [script: Scripted, letters: RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/** Below are Latin and Greek letters, between 2000 and 2CFF signs: where nothing else is, the script is Latin. */
const MAY_BE_OTHER = /[\u0400-\u1fff\u2d00-\uffff]/;

/** The script of most of its letters, or the one language that writes it. */
function scriptOf(start: string): Scripted {
  if (!MAY_BE_OTHER.test(start)) return 'latin';
  const count = (letters: RegExp) => start.match(letters)?.length ?? 0;
  const counts = OTHER_SCRIPTS.map(([script, letters]) => ({ script, count: count(letters) }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count === 0) return 'latin';
  return most.count > count(/\p{Script=Latin}/gu) ? most.script : 'latin';
}

/** Bulgarian, Serbian and the like are stated by their feeds, or taken for Russian. */
function slavic(start: string, tag: string | null): Language | null {
  if (/[іїєґ]/i.test(start) && !/[ыэъё]/i.test(start)) return 'uk';
  return tag === null || tag === 'en' ? 'ru' : null;
}

/** Persian has letters of its own, and its own k and y; Arabic closes many words with one that Persian seldom has. */
function arabic(start: string): 'ar' | 'fa' | null {
  const [persian, arabian] = [/[پچژگکی]/.test(start), /[ةكيىإ]/.test(start)];
  return persian === arabian ? null : persian ? 'fa' : 'ar';
}

function latin(start: string, tag: string | null): Language | null {
  const [first, second] = tally(start);
  const isClear = first !== undefined && first.count >= 2 * (second?.count ?? 0);
  if (isClear && first.count >= SURE) return first.language;
  if (tag === null) return isClear ? first.language : 'en';
  return LATIN.find((language) => language.tag === tag)?.tag ?? null;
}

/** What has the letters of one of them: few words do. */
const LETTERED = new RegExp(LATIN.flatMap(({ letters }) => letters?.source ?? []).join('|'));

/** The languages whose letters a word has. */
const byLetters = (word: string): readonly Language[] =>
  LATIN.flatMap(({ tag, letters }) => (letters?.test(word) ? [tag] : []));

/** Names do not vote: *Las Vegas*, *Erdoğan*. */
const NAME = /^\p{Lu}/u;
const NONE: readonly Language[] = [];

function tally(start: string): { language: Language; count: number }[] {
  const counts = new Map<Language, number>();
  for (const word of start.split(/[\s.,;:!«»“”()]+/)) {
    const told = VOTES.get(word) ?? (LETTERED.test(word) ? byLetters(word) : NONE);
    if (told.length === 0 || NAME.test(word)) continue;
    for (const language of told) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count);
}
