/**
 * What a sentence needs before it can be understood: the sentence in front of it ("He said …"), a thing that was told
 * ("The move …"), a person who was introduced ("Roe said …"). For `summarise.ts`; the words are in `leaning-words.ts`.
 */

import { fold, wordKey } from '../../text/words.ts';
import {
  ANSWER,
  BARE_QUOTATION,
  DEFINITE,
  FRONTED_PRONOUN,
  LEANS_BACK,
  LEANS_BACK_ABROAD,
  LINKS_BACK,
  NAMELESS_SPEAKER,
  PAIR,
  PERSONAL,
  POINT_MADE,
  POINTS_BACK,
  RESOLVES_ITSELF,
  SAYS_ITSELF,
  SOMEBODY,
  SPEAKER_MEANT,
  TAIL,
  THEM,
  THING_MEANT,
  WHO_IS_MEANT,
  WHOSE_DESCRIPTION,
} from './leaning-words.ts';
import { bareSurnames, capitalisedNames, isPerson } from './surnames.ts';

export interface Needs {
  /** It must directly follow the sentence before it, or be left out. */
  readonly previous: boolean;
  /** Sets of word families: one of each set must be told already, or else the sentence before it. */
  readonly things: readonly (readonly string[])[];
  /** Surnames that the headline or an earlier sentence must have. */
  readonly surnames: readonly string[];
}

/**
 * `outside` is the sentence with `_` for what is quoted in it; `surnames` are those of all persons in the article. The
 * text's first sentence was written to be read behind the headline: whomever it names is known there.
 */
export function needsOf(sentence: string, outside: string, at: number, surnames: ReadonlySet<string>): Needs {
  if (at === 0) return { previous: BEGINS_BACK.some((one) => one.test(outside)), things: [], surnames: [] };
  return {
    previous:
      leansBack(outside) ||
      hasNamelessSpeaker(outside) ||
      wantsSomebody(outside, surnames) ||
      quotesWhatLeans(sentence),
    things: thingsMeant(outside),
    surnames: bareSurnames(outside, surnames),
  };
}

const BEGINS_BACK = [LEANS_BACK, LEANS_BACK_ABROAD, BARE_QUOTATION];
const LEANINGS = [...BEGINS_BACK, LINKS_BACK, FRONTED_PRONOUN, POINTS_BACK, PAIR, TAIL, ANSWER, POINT_MADE, THEM];

const leansBack = (outside: string): boolean =>
  !RESOLVES_ITSELF.test(outside) && LEANINGS.some((pattern) => pattern.test(outside));

/** `“That will do,” Roe said`: the sentence before says what. Later in a quotation, speakers mostly refer to their own words. */
const quotesWhatLeans = (sentence: string): boolean =>
  /^["“„«'‘]/.test(sentence) && (LEANS_BACK.test(sentence) || POINTS_BACK.test(sentence.slice(0, 60)));

function hasNamelessSpeaker(outside: string): boolean {
  const at = outside.search(NAMELESS_SPEAKER);
  return at >= 0 && !capitalisedNames(outside.slice(0, at)).some(isPerson);
}

/** `Officials said he …`: nobody has been named who could be meant. */
function wantsSomebody(outside: string, surnames: ReadonlySet<string>): boolean {
  const at = outside.search(PERSONAL);
  if (at < 0) return false;
  const before = outside.slice(0, at);
  return (
    !SOMEBODY.test(before) && !capitalisedNames(before).some((name) => isPerson(name) || surnames.has(name.at(-1)!))
  );
}

const keyOf = (word: string): string => wordKey(fold(word));

function thingsMeant(outside: string): string[][] {
  const events = [THING_MEANT, SPEAKER_MEANT, WHOSE_DESCRIPTION].flatMap((pattern) =>
    Array.from(outside.matchAll(pattern), (match) => [keyOf(match[1]!)]),
  );
  const bodies = Array.from(outside.matchAll(WHO_IS_MEANT))
    .filter((match) => capitalisedNames(outside.slice(0, match.index)).length === 0)
    .map((match) => [keyOf(match[1]!)]);
  return [...events, ...bodies, ...subjectMeant(outside)];
}

function subjectMeant(outside: string): string[][] {
  const words = DEFINITE.exec(outside)?.[1]?.trim();
  return words === undefined || SAYS_ITSELF.test(words) ? [] : [words.split(' ').map(keyOf)];
}
