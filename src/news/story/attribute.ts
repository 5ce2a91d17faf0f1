/** What a text rests on: the outlets whose reporting it relays, each with the sentence that says so. */

import { familyOf, findPublisher, nameKey, type Publishers } from '../publishers.ts';
import type { Attribution, Origin } from '../types.ts';
import {
  AFTER,
  BEFORE,
  CREDIT_CLOSES,
  CREDIT_OPENS,
  DATELINE_END,
  DATELINE_PLACE,
  NEVER_AFTER,
  NEVER_BEFORE,
  OPENING,
  SAID_TO_IT,
  SHORT_FORM,
  SIGHT,
  SPEAKS,
  TOLD_TO,
} from './attribute/cues.ts';
import { evidenceIn } from './attribute/evidence.ts';
import type { Mention } from './attribute/mentions.ts';
import { type Attributable, type AttributionReading, type ReadSentence, readText } from './attribute/reading.ts';
import { sourcesIn } from './attribute/sources.ts';

/** Leaves doubtful origins out: precision comes before recall. Origins are in the order in which the text first credits them. */
export function attribute(article: Attributable, publishers: Publishers): Attribution {
  const family = familyOf(publishers, article.publisher);
  const reading = readText(article, publishers);
  const origins = new Map<string, Origin>();
  let last: string | null = null;
  for (const sentence of reading.sentences) {
    const said = reading.text.slice(sentence.start, sentence.end);
    const add = (outlet: string) => {
      const isOwn = familyOf(publishers, outlet) === family || sameHouse(outlet, article.publisher);
      if (isOwn || origins.has(nameKey(outlet))) return;
      origins.set(nameKey(outlet), { outlet, sentence: article.text.slice(sentence.start, sentence.end) });
    };
    if (last !== null && SAID_TO_IT.test(said)) add(last);
    for (const mention of sentence.mentions) {
      const outlet = outletOf(mention, reading);
      if (outlet === null) continue;
      last = outlet;
      if (isCredited(mention, sentence, reading)) add(outlet);
    }
  }
  const sources = sourcesIn(reading, (sentence) => toldOutlet(sentence, reading));
  const credited = [...origins.values()];
  const facts = {
    title: article.title,
    origins: credited,
    sources,
    outletOf: (mention: Mention) => outletOf(mention, reading),
    isCredited: (mention: Mention, sentence: ReadSentence) => isCredited(mention, sentence, reading),
  };
  const evidence = evidenceIn(reading, facts);
  return { publisher: article.publisher, family, origins: credited, sources, evidence };
}

/** The outlet that a mention means: its name in publishers.yaml, else the name in the text; null if it is ambiguous. */
function outletOf(mention: Mention, reading: AttributionReading): string | null {
  const key = nameKey(mention.written);
  if (SHORT_FORM.has(key)) return fullNameOf(key, mention, reading);
  const country = findPublisher(reading.publishers, reading.publisher)?.country ?? null;
  const known = findPublisher(reading.publishers, mention.written, country);
  const isNamesake = known?.name.endsWith(')') && known.country !== country;
  return known === null || isNamesake ? mention.written : known.name;
}

/** "the Times" is the publisher itself, else the last full name before it that ends so. */
function fullNameOf(
  key: string,
  mention: Mention,
  { mentions, publisher, publishers }: AttributionReading,
): string | null {
  if (nameKey(publisher).endsWith(` ${key}`)) return publisher;
  const full = mentions.findLast(({ start, written }) => start < mention.start && nameKey(written).endsWith(` ${key}`));
  return full === undefined ? null : (findPublisher(publishers, full.written)?.name ?? full.written);
}

/** "Example News" and "the Example" are one publisher, known or not. */
function sameHouse(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => nameKey(name).replace(/ (?:news|media|magazine|online)$/, ''));
  return a === b;
}

/** The outlet that somebody spoke to, according to the sentence: `Roe told CNN that …`. */
function toldOutlet(sentence: ReadSentence, reading: AttributionReading): string | null {
  for (const mention of sentence.mentions) {
    if (!TOLD_TO.test(reading.text.slice(Math.max(sentence.start, mention.start - 60), mention.start))) continue;
    const outlet = outletOf(mention, reading);
    if (outlet !== null) return outlet;
  }
  return null;
}

/** Does the sentence relay the reporting of the outlet it names here? */
function isCredited(mention: Mention, sentence: ReadSentence, reading: AttributionReading): boolean {
  const before = withOthers(reading, sentence, sentence.start, mention.start).slice(-SIGHT);
  const after = withOthers(reading, sentence, mention.end, sentence.end).slice(0, SIGHT);
  if (sentence.opensParagraph && DATELINE_PLACE.test(before) && DATELINE_END.test(after)) return true;
  if (CREDIT_OPENS.test(before) && CREDIT_CLOSES.test(after)) return true;
  if (NEVER_BEFORE.test(before) || NEVER_AFTER.test(after)) return false;
  if (OPENING.test(before) && SPEAKS.test(after) && !mention.weak) return true;
  const serves = ({ firm }: { firm: boolean }) => firm || !mention.weak;
  return (
    BEFORE.some((cue) => serves(cue) && cue.pattern.test(before)) ||
    AFTER.some((cue) => serves(cue) && cue.pattern.test(after))
  );
}

/** A part of the sentence, with the other outlets replaced by `◊`. */
function withOthers({ text }: AttributionReading, sentence: ReadSentence, start: number, end: number): string {
  let part = '';
  let from = start;
  for (const other of sentence.mentions) {
    if (other.start < start || other.end > end) continue;
    part += `${text.slice(from, other.start)}◊`;
    from = other.end;
  }
  return part + text.slice(from, end);
}
