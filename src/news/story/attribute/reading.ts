/** Prepares a text for attribution: masks its quotations, splits it into sentences, and finds the outlets that it names. */

import type { Publishers } from '../../publishers.ts';
import { maskQuotations } from '../../text/quotations.ts';
import { sentences } from '../../text/sentences.ts';
import type { Split } from '../../types.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** The parts of an Article or a Report that are read. */
export interface Attributable {
  readonly publisher: string;
  readonly title: string;
  readonly text: string;
  /** The split text, if it is known, as for an Article; else the text is split here. */
  readonly split?: { readonly text: Pick<Split, 'text' | 'sentences'> };
}

export interface AttributionReading {
  /** The text with quoted words as `_`, same length. */
  readonly text: string;
  /** The text as it is. */
  readonly original: string;
  readonly sentences: readonly ReadSentence[];
  readonly mentions: readonly Mention[];
  readonly publisher: string;
  readonly publishers: Publishers;
}

export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly opensParagraph: boolean;
  readonly mentions: readonly Mention[];
}

export function readText(
  { text, publisher, split }: Pick<Attributable, 'text' | 'publisher' | 'split'>,
  publishers: Publishers,
): AttributionReading {
  const masked = maskQuotations(text);
  const mentions = mentionsIn(masked, publishers);
  let at = 0;
  let end = -2;
  const read = (split?.text.text === text ? split.text.sentences : sentences(text)).map(({ start, end: stop }) => {
    const span = { start, end: stop };
    const from = at;
    while (at < mentions.length && mentions[at]!.start < span.end) at += 1;
    const opensParagraph = end < 0 || text.slice(end, span.start).includes('\n');
    end = span.end;
    return { ...span, opensParagraph, mentions: mentions.slice(from, at) };
  });
  return { text: masked, original: text, sentences: read, mentions, publisher, publishers };
}
