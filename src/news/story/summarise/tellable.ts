/** The sentences of a text that a summary may use, each with what it says and what it needs. For `summarise.ts`. */

import { quotations } from '../../text/quotations.ts';
import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import type { FoundWords, Sentence, Split } from '../../types.ts';
import { BYLINE, CAPTION, CREDIT, DATELINE, LABEL, NOTICE, OPINES, SAYS_NOTHING, SCRAP } from './editing.ts';
import { type Needs, needsOf } from './leaning.ts';
import { capitalisedNames, surnamesIn } from './surnames.ts';
import { numbersOf, withoutAttribution } from './told.ts';

/** A sentence with what makes it worth telling. */
export interface Tellable {
  /** Its position among the sentences of the text, from 0. */
  readonly at: number;
  readonly text: string;
  /** The text with its quotations replaced by `_`. */
  readonly outside: string;
  readonly keys: ReadonlySet<string>;
  /** The same, without the words that only say who says so. */
  readonly content: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Words of the watch in it. */
  readonly terms: ReadonlySet<string>;
  readonly needs: Needs;
}

/** News says what matters first: sentences further down are not read. */
const READ = 30;
/** The news of a text is told in its first sentences. */
export const BEGINNING = 8;
/** In characters. What is shorter is a label, what is longer does not fit a phone. One Chinese character counts as three. */
const SHORTEST = 30;
const LONGEST = 700;

/** In the text's order. */
export function tellables(text: Split, found: readonly FoundWords[]): Tellable[] {
  return readings(text, found).filter((one) => isTellable(one));
}

/**
 * A plain first sentence if there is no better one: it may depend on another, be short, lack a full stop, or be in the
 * writer's own voice. Half a quotation only if there is nothing else; never a question.
 */
export function plainest(text: Split): Tellable | null {
  const any = readings(text, []).filter(
    ({ text }) => !SAYS_NOTHING.test(text) && !BYLINE.test(text) && /^[^([]*\p{L}/u.test(text),
  );
  const own = any.filter(({ outside }) => !isHalfQuoted(outside)).slice(0, BEGINNING);
  return own.find(({ needs, text }) => !needs.previous && text.length >= SHORTEST) ?? own[0] ?? any[0] ?? null;
}

/** What a text or a headline says: its word families, without common words. */
export const sentenceKeys = ({ words }: Split, from = 0, to = words.length): ReadonlySet<string> =>
  new Set(words.slice(from, to).flatMap(({ key }) => (COMMON_IN_SENTENCES.has(key) ? [] : key)));

/** @param written the sentence as the summary shows it, without a dateline */
function contentKeys({ words }: Split, { from, to, end }: Sentence, written: string): ReadonlySet<string> {
  const stop = end - written.length + withoutAttribution(written).length;
  const content = words.slice(from, to).filter((word) => word.start < stop && !COMMON_IN_SENTENCES.has(word.key));
  return new Set(content.map(({ key }) => key));
}

export const namesInSentence = (text: string): ReadonlySet<string> =>
  new Set(capitalisedNames(text).flatMap((name) => name.map((word) => word.toLowerCase())));

function readings(text: Split, found: readonly FoundWords[]): Tellable[] {
  const read = text.sentences.slice(0, READ).filter(({ start, end }) => end - start <= LONGEST);
  const outside = withoutQuotations(text.text.slice(0, read.at(-1)?.end ?? 0));
  const surnames = new Set(read.flatMap(({ start, end }) => surnamesIn(outside.slice(start, end))));
  const met = found.map(({ term, words }) => ({ term, words: words.toLowerCase() }));
  return read.flatMap((sentence) => {
    const at = text.sentences.indexOf(sentence);
    const written = writtenAt(text, at);
    if (isCaption(written, writtenAt(text, at + 1))) return [];
    const bare = outside.slice(sentence.end - written.length, sentence.end);
    return {
      at,
      text: written,
      outside: bare,
      keys: sentenceKeys(text, sentence.from, sentence.to),
      content: contentKeys(text, sentence, written),
      numbers: numbersOf(written),
      names: namesInSentence(written),
      terms: new Set(met.filter(({ words }) => written.toLowerCase().includes(words)).map(({ term }) => term)),
      needs: needsOf(written, bare, at, surnames),
    };
  });
}

function writtenAt({ text, sentences }: Split, at: number): string {
  const sentence = sentences[at];
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end).replace(DATELINE, '');
}

/** It describes a picture that the reader does not see. */
const isCaption = (text: string, next: string): boolean => CAPTION.test(text) || CREDIT.test(text) || CREDIT.test(next);

/** The text with its quotations replaced by `_`, of the same length. */
function withoutQuotations(text: string): string {
  let outside = '';
  for (const { start, end } of quotations(text)) {
    outside += text.slice(outside.length, start) + '_'.repeat(end - start);
  }
  return outside + text.slice(outside.length);
}

/** A whole sentence that informs. */
const isTellable = ({ text, outside }: Tellable): boolean =>
  isWhole(text) && !isHalfQuoted(outside) && informs(outside);

/** Not a label, a list item, an aside in brackets, a line in capitals, or cut off. */
const isWhole = (text: string): boolean =>
  text.length * (/\p{Script=Han}/u.test(text) ? 3 : 1) >= SHORTEST &&
  /[.!。！।۔]["'”’»)\]]*$/.test(text) &&
  !/\.\.\.["'”’»)\]]*$|^[•*|([]|^["”’+–-]\s/.test(text) &&
  text.split('(').length === text.split(')').length &&
  !LABEL.test(text) &&
  !isShouted(text);

const informs = (outside: string): boolean =>
  ![SAYS_NOTHING, NOTICE, OPINES, SCRAP].some((pattern) => pattern.test(outside));

/** It begins or ends inside a quotation, so that the speaker's words would look like the outlet's. */
const isHalfQuoted = (outside: string): boolean => outside.startsWith('_') || outside.endsWith('_');

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
