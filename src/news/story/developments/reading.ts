/** The parts of a report that are read for developments: the headline and the first sentences, which tell the news. */

import { sentences } from '../../text/sentences.ts';
import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import { languageOf } from '../../text/words/languages.ts';
import { words } from '../../text/words.ts';
import type { Report, Word } from '../../types.ts';
import { namesIn } from '../cluster/story-names.ts';
import { withDigits } from './numbers.ts';

/** A word of a line, with spans into `low`. */
export type LineWord = Pick<Word, 'start' | 'end' | 'form' | 'key' | 'stem'>;

/** A headline or a sentence. */
export interface Line {
  /** Verbatim. */
  readonly text: string;
  /** What the patterns read: lower case, straight quotation marks, number words as digits. */
  readonly low: string;
  readonly words: readonly LineWord[];
  /** 0 is the headline. */
  readonly at: number;
  /** The year of the report, UTC. */
  readonly year: number;
}

export interface DevelopmentReading {
  /** The headline, then the sentences. */
  readonly lines: readonly Line[];
  /** Word families, without common words. */
  readonly keys: ReadonlySet<string>;
  /** Stems of the headline's words, including its verbs. */
  readonly headlineStems: ReadonlySet<string>;
  /** The first words of the headline that are not common: its subject. */
  readonly headlineSubject: readonly string[];
  /** Keys of the names in it. */
  readonly names: ReadonlySet<string>;
  readonly publisher: string;
  /** The patterns are English; what other texts tell is not known. */
  readonly isEnglish: boolean;
}

export type Readable = Pick<Report, 'title' | 'text' | 'publisher' | 'at'> & Partial<Pick<Report, 'teaser'>>;

/** Sentences that are read; further down is background. */
const SENTENCES = 5;
const CHARACTERS = 1500;
/** Of a longer sentence, this many characters are read. */
const LONGEST = 450;

/** Cached readings: a story's reports are read again with each new one. */
const kept = new Map<string, DevelopmentReading>();
const MOST_KEPT = 300;

export function readingOf({ title, text, teaser = '', publisher, at }: Readable): DevelopmentReading {
  const body = (text.length > 0 ? text : teaser).slice(0, CHARACTERS);
  const key = `${at}\n${publisher}\n${title}\n${body}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = read(title, body, publisher, at);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, reading);
  return reading;
}

function read(title: string, body: string, publisher: string, at: number): DevelopmentReading {
  const told = sentences(body)
    .slice(0, SENTENCES)
    .map(({ start, end }) => body.slice(start, end));
  const lines = [title, ...told].map((text, n) => lineOf(text, n, new Date(at).getUTCFullYear()));
  const telling = lines.map(({ words }) => words.filter(({ key }) => !COMMON_IN_SENTENCES.has(key)));
  return {
    lines,
    keys: new Set(telling.flat().map(({ key }) => key)),
    headlineStems: new Set(telling[0]!.map(({ stem }) => stem)),
    headlineSubject: telling[0]!.slice(0, 2).map(({ form }) => form),
    names: namesIn(
      [title, ...told].map((text) => ({ text, words: words(text, 'en') })),
      publisher,
    ).names,
    publisher,
    isEnglish: languageOf(`${title}. ${body}`, 'en') === 'en',
  };
}

function lineOf(text: string, at: number, year: number): Line {
  const low = normalised(withAgency(text.slice(0, LONGEST)));
  return { text, low, words: words(low, 'en'), at, year };
}

/** The agency's initials would read as the pronoun. */
const withAgency = (text: string): string =>
  /\p{Ll}/u.test(text) ? text.replace(/\bWHO\b/g, 'World Health Organization') : text;

/** Word families of a line that say what it is about, without common words and figures. */
export const tellingKeys = once(
  ({ words }: Line): ReadonlySet<string> =>
    new Set(words.filter(({ form, key }) => !COMMON_IN_SENTENCES.has(key) && !/\d/u.test(form)).map(({ key }) => key)),
);

const normalised = (text: string): string =>
  withDigits(
    text
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[–—]/g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Caches the function for each line or reading: a story's earlier reports are read again with each new one. */
export function once<K extends object, T>(of: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (about) => {
    const found = known.get(about) ?? { made: of(about) };
    known.set(about, found);
    return found.made;
  };
}
