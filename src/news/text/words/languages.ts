/** Which language's rules the words of an article get: feeds state a language, and where they err a few words tell. */
import type { Language } from '../../types.ts';

const LATIN = ['en', 'es', 'fr', 'de', 'pt', 'tr'] as const satisfies readonly Language[];
type Latin = (typeof LATIN)[number];

/** Languages of a script that we have rules for. */
export const SCRIPTS: readonly { readonly script: RegExp; readonly languages: readonly Language[] }[] = [
  { script: /\p{Script=Latin}/u, languages: LATIN },
  { script: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk'] },
  { script: /\p{Script=Arabic}/u, languages: ['ar', 'fa'] },
];

/** Words that hold a language's sentences together and that its neighbours do not have. */
const LITTLE: Readonly<Record<Latin, string>> = {
  en: 'the of and to for with is that by at from was has after over says said are who will',
  es: 'el los las del una con más por y su sus al tras según fue han hay contra desde está',
  fr: 'le les des du une dans sur est et aux pour par après ses ont selon contre pas qui à',
  de: 'der das und von mit den dem ein eine ist nicht auf für nach bei im wird zu gegen über sich',
  pt: 'os do dos da das um uma em na no nas nos ao e são não após foi contra pela pelo à',
  tr: 've bir bu için ile da olarak sonra daha göre dedi olan çok yeni oldu kadar',
};

/** Letters that few others have; a word with one of them counts as a little word. */
const LETTERS: Readonly<Record<Latin, RegExp>> = {
  en: /[^\s\S]/,
  es: /[ñ¿¡]/,
  fr: /[èêœë]|é(?:e?s?)$|^[cdjlmnst]['’]/,
  de: /[äß]|ö.*n$|ü.*[nr]$/,
  pt: /[ãõ]/,
  tr: /[ğış]/,
};

const VOTES: ReadonlyMap<string, readonly Latin[]> = votes();

function votes(): Map<string, Latin[]> {
  const map = new Map<string, Latin[]>();
  for (const language of LATIN) {
    for (const word of LITTLE[language].split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
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
  return latin(start, tag);
}

function scriptOf(start: string): 'latin' | 'cyrillic' | 'arabic' {
  const count = (script: RegExp) => start.match(script)?.length ?? 0;
  const [cyrillic, arabic] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Arabic}/gu)];
  if (cyrillic + arabic === 0) return 'latin';
  const latin = count(/\p{Script=Latin}/gu);
  return cyrillic > latin ? 'cyrillic' : arabic > latin ? 'arabic' : 'latin';
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
  return LATIN.find((language) => language === tag) ?? null;
}

/** Names do not vote: *Las Vegas*, *Erdoğan*. */
const NAME = /^\p{Lu}/u;

function tally(start: string): { language: Latin; count: number }[] {
  const counts = new Map<Latin, number>();
  for (const word of start.split(/[\s.,;:!«»“”()]+/)) {
    if (NAME.test(word)) continue;
    const told = VOTES.get(word) ?? LATIN.filter((language) => LETTERS[language].test(word));
    for (const language of told) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count);
}
