/** What is read of a report for its developments: the headline and the first sentences, where news is told. */

import { sentences } from '../../text/sentences.ts';
import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import { words } from '../../text/words.ts';
import type { Report } from '../../types.ts';
import { withDigits } from './numbers.ts';

/** A headline or a sentence. */
export interface Line {
  /** Verbatim. */
  readonly text: string;
  /** Lower case, straight quotation marks, number words as digits: what the patterns look at. */
  readonly low: string;
  readonly isHeadline: boolean;
}

export interface Reading {
  /** The headline, then the sentences. */
  readonly lines: readonly Line[];
  /** Families of the words, without the common ones. */
  readonly keys: ReadonlySet<string>;
  readonly publisher: string;
  /** The year of the report, UTC. */
  readonly year: number;
}

export type Readable = Pick<Report, 'title' | 'text' | 'publisher' | 'at'> & Partial<Pick<Report, 'teaser'>>;

/** Background stands further down. */
const SENTENCES = 6;
const CHARACTERS = 1500;

export function readingOf({ title, text, teaser = '', publisher, at }: Readable): Reading {
  const body = (text.length > 0 ? text : teaser).slice(0, CHARACTERS);
  const told = sentences(body)
    .slice(0, SENTENCES)
    .map(({ start, end }) => body.slice(start, end));
  return {
    lines: [title, ...told].map((line, n) => ({ text: line, low: normalised(line), isHeadline: n === 0 })),
    keys: new Set(
      words(`${title}. ${told.join(' ')}`, 'en')
        .map(({ key }) => key)
        .filter((key) => !COMMON_IN_SENTENCES.has(key)),
    ),
    publisher,
    year: new Date(at).getUTCFullYear(),
  };
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
