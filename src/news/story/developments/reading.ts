/** What is read of a report for its developments: the headline and the first sentences, where news is told. */

import { sentences } from '../../text/sentences.ts';
import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Report, Word } from '../../types.ts';
import { withDigits } from './numbers.ts';

/** A word of a line, with spans into `low`. */
export type Token = Pick<Word, 'start' | 'end' | 'form' | 'key' | 'stem'>;

/** A headline or a sentence. */
export interface Line {
  /** Verbatim. */
  readonly text: string;
  /** Lower case, straight quotation marks, number words as digits: what the patterns look at. */
  readonly low: string;
  readonly words: readonly Token[];
  /** 0 is the headline. */
  readonly at: number;
}

export interface Reading {
  /** The headline, then the sentences. */
  readonly lines: readonly Line[];
  /** Families of the words, without the common ones. */
  readonly keys: ReadonlySet<string>;
  /** Stems of the headline's words, its verbs among them. */
  readonly headlineStems: ReadonlySet<string>;
  /** The first words of the headline that are not common ones: whom it is about. */
  readonly headlineSubject: readonly string[];
  readonly publisher: string;
  /** The year of the report, UTC. */
  readonly year: number;
}

export type Readable = Pick<Report, 'title' | 'text' | 'publisher' | 'at'> & Partial<Pick<Report, 'teaser'>>;

/** Background stands further down. */
const SENTENCES = 5;
const CHARACTERS = 1500;
/** What is longer than this is read so far, in characters. */
const LONGEST = 450;

export function readingOf({ title, text, teaser = '', publisher, at }: Readable): Reading {
  const body = (text.length > 0 ? text : teaser).slice(0, CHARACTERS);
  const told = sentences(body)
    .slice(0, SENTENCES)
    .map(({ start, end }) => body.slice(start, end));
  const lines = [title, ...told].map((text, n) => lineOf(text, n));
  const telling = lines.map(({ words }) => words.filter(({ key }) => !COMMON_IN_SENTENCES.has(key)));
  return {
    lines,
    keys: new Set(telling.flat().map(({ key }) => key)),
    headlineStems: new Set(telling[0]!.map(({ stem }) => stem)),
    headlineSubject: telling[0]!.slice(0, 2).map(({ form }) => form),
    publisher,
    year: new Date(at).getUTCFullYear(),
  };
}

function lineOf(text: string, at: number): Line {
  const low = normalised(text.slice(0, LONGEST));
  return { text, low, words: words(low, 'en'), at };
}

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
