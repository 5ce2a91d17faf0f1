/** Picks a few sentences of an article, verbatim, for an alert: what happened, where, and who says so. */

import { split, wordKey } from '../text/words.ts';
import type { Article, FoundWords, Split, Summary } from '../types.ts';
import { ADDRESSES, BACKGROUND, HAPPENS, NAMES_ITS_SOURCE, TURNS } from './summarise/editing.ts';
import { BEGINNING, namesInSentence, plainest, sentenceKeys, type Tellable, tellables } from './summarise/tellable.ts';
import { hasNewNumber, numbersOf, repeatedIn, shareRepeated } from './summarise/told.ts';

const MOST_SENTENCES = 3;
/** Characters of all sentences together. The first may take all of them; a further one must be shorter. */
const MOST_CHARACTERS = 700;
const LONGEST_FURTHER = 450;
/** The summary begins with one of this many first sentences that can stand alone. */
const LEAD = 5;

/** What a sentence is worth. The unit is one position among the first sentences. */
const WORTH = {
  /** It has all of the headline's words. An opening scene has few of them, the news below it has most. */
  headline: 3,
  /** Each word that is not in the headline, up to six. A lead with fewer than two and no new number is stale. */
  fresh: 0.2,
  stale: -2,
  /** A lead that does not say whom it is about: "He has no office and no staff.". */
  leans: -1.5,
  /** It says who says so. */
  attributed: 0.8,
  /** Somebody does something. */
  happens: 0.6,
  number: 0.3,
  /** Each word that the watch matched; more for one that no chosen sentence has. */
  term: 0.5,
  freshTerm: 1.2,
  /** It directly follows a chosen sentence. */
  follows: 0.3,
  /** It is about what is told already. */
  related: 0.4,
  /** Most of it is quoted. */
  quotation: -0.5,
  /** It addresses the reader. */
  addresses: -1.2,
  /** All of it is told already; times the square of the share. */
  repeated: -3,
  /** Factor of that share if the sentence has a new number. */
  ofFigures: 0.5,
} as const;
/** A further sentence that is worth less is left out. */
const ENOUGH = 0.9;
/** From this sentence on, the position counts nothing. */
const FADES = 12;

/** What the reader knows before reading a sentence. */
type Told = Pick<Tellable, 'keys' | 'names' | 'numbers'>;

/**
 * At most three whole sentences of the article's text, in its order. A sentence that needs another one follows it directly,
 * or is left out.
 *
 * @param found what a watch matched in the article; may be empty
 */
export function summarise(
  article: Pick<Article, 'title' | 'publisher' | 'split'>,
  found: readonly FoundWords[],
): Summary {
  const { title, text } = article.split;
  const headline = toldBy(title);
  const all = tellables(text, found).filter((one) => !isHeadline(one, title.text));
  const leads = all.filter((one) => one.at < BEGINNING && stands(one, [], headline)).slice(0, LEAD);
  const first = best(leads, (one) => leadScore(one, headline)) ?? plainest(text);
  if (first === null || isHeadline(first, title.text)) return [];
  const chosen = [first];
  while (chosen.length < MOST_SENTENCES) {
    const next = best(
      all.filter(
        (one) => fits(one, chosen, headline) && stands(one, chosen, headline) && !saysAgain(one, [headline, ...chosen]),
      ),
      (one) => score(one, chosen, headline),
    );
    if (next === null || score(next, chosen, headline) < ENOUGH) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.at - b.at).map((one) => ({ sentence: one.text, outlet: article.publisher }));
}

/**
 * The share of a sentence that may be told already: of the article's own sentences, of another report's first sentence,
 * which mostly tells the same news, of its further ones, and of one that tells how the event has turned.
 */
const MOST_REPEATED = { own: 0.6, first: 0.25, further: 0.4, turn: 0.5 } as const;
/** Words of another report's sentence that must be new, and that must be told already, so that it is about the same. */
const LEAST_FRESH = 4;
const LEAST_RELATED = 2;
/** Least news value of another report's sentence. */
const LEAST_NEWS = 0.6;

/**
 * The sentence of another report that adds most to what is told, and can stand alone; null if there is none.
 *
 * @param told the headline that the reader sees, then what is told below it
 * @param isOutdated does a sentence state a figure that a newer report has overtaken?
 */
export function addition(
  article: Pick<Article, 'publisher' | 'split'>,
  found: readonly FoundWords[],
  told: readonly string[],
  isOutdated: (sentence: string) => boolean,
): Summary[number] | null {
  const before = told.map((text) => toldBy(split(text)));
  const known = new Set(before.flatMap(({ keys }) => [...keys]));
  const names = new Set(before.flatMap((one) => [...one.names]));
  const numbers = new Set(before.flatMap((one) => [...one.numbers]));
  const left = MOST_CHARACTERS - told.slice(1).reduce((sum, { length }) => sum + length + 1, 0);
  const all = tellables(article.split.text, found).filter(
    (one) =>
      one.text.length <= Math.min(left, LONGEST_FURTHER) && adds(one, known, numbers) && standsAlone(one, known, names),
  );
  const next = best(
    all.filter((one) => !isOutdated(one.text) && newsValue(one) >= LEAST_NEWS),
    (one) => score(one, [], { keys: known, names, numbers }),
  );
  return next === null ? null : { sentence: next.text, outlet: article.publisher };
}

/** It is new, and about the same event. A sentence whose numbers are all told already only repeats the news. */
function adds(one: Tellable, known: ReadonlySet<string>, numbers: ReadonlySet<string>): boolean {
  const { at, content, outside } = one;
  const repeated = repeatedIn(content, known).size;
  const isSame = at === 0 || (!one.numbers.isDisjointFrom(numbers) && !hasNewNumber(one, { numbers }));
  const most = turns(outside, known) ? 'turn' : isSame ? 'first' : 'further';
  return (
    repeated >= LEAST_RELATED &&
    content.size - repeated >= LEAST_FRESH &&
    repeated / content.size <= MOST_REPEATED[most] &&
    !BACKGROUND.test(outside)
  );
}

/** It says in other words what is told already, and has no new number. */
function saysAgain(one: Tellable, told: readonly Told[]): boolean {
  const known = new Set(told.flatMap(({ keys }) => [...keys]));
  const numbers = new Set(told.flatMap((before) => [...before.numbers]));
  return shareRepeated(one.content, known) >= MOST_REPEATED.own && !hasNewNumber(one, { numbers });
}

/** What a text tells the reader. */
const toldBy = (text: Split): Told => ({
  keys: sentenceKeys(text),
  names: namesInSentence(text.text),
  numbers: numbersOf(text.text),
});

/** It tells a turn of the event that is not told yet. */
const turns = (outside: string, known: ReadonlySet<string>): boolean =>
  Array.from(outside.matchAll(TURNS)).some(([act]) => !known.has(wordKey(act.toLowerCase())));

/** It needs no sentence before it, and everything that it refers to is known. */
const standsAlone = ({ needs }: Tellable, keys: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  !needs.previous &&
  needs.things.every((any) => any.some((key) => keys.has(key))) &&
  needs.surnames.every((name) => names.has(name.toLowerCase()));

/** Can a reader of the headline and the chosen sentences before it understand it? */
function stands({ at, needs }: Tellable, chosen: readonly Tellable[], headline: Told): boolean {
  const before = [headline, ...chosen.filter((one) => one.at < at)];
  const follows = at === 0 || chosen.some((one) => one.at === at - 1);
  return (
    (follows ||
      (!needs.previous && needs.things.every((any) => before.some(({ keys }) => any.some((key) => keys.has(key)))))) &&
    needs.surnames.every((name) => before.some(({ names }) => names.has(name.toLowerCase())))
  );
}

/** It comes after the lead, and is short enough. */
function fits(one: Tellable, chosen: readonly Tellable[], headline: Told): boolean {
  const length = chosen.reduce((sum, { text }) => sum + text.length + 1, one.text.length);
  return (
    (one.at > chosen[0]!.at || isOpeningFigure(one, headline)) &&
    !chosen.includes(one) &&
    one.text.length <= LONGEST_FURTHER &&
    length <= MOST_CHARACTERS
  );
}

/** The text's first sentence tells the headline's news with a number, so it may come before the lead. */
const isOpeningFigure = (one: Tellable, headline: Told): boolean =>
  one.at === 0 && hasNewNumber(one, headline) && shared(headline.keys, one.keys) >= 0.5;

/** It repeats the headline. */
const isHeadline = ({ text }: Tellable, headline: string): boolean => bare(text) === bare(headline);
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first sentence wins, unless another one says more of what is watched or of what the headline promises. */
function leadScore(one: Tellable, headline: Told): number {
  const fresh = [...one.keys].filter((key) => !headline.keys.has(key)).length;
  return (
    -one.at +
    WORTH.headline * shared(headline.keys, one.keys) +
    WORTH.fresh * Math.min(fresh, 6) +
    (fresh < 2 && !hasNewNumber(one, headline) ? WORTH.stale : 0) +
    WORTH.freshTerm * one.terms.size +
    (one.needs.previous ? WORTH.leans : 0) +
    newsValue(one)
  );
}

function newsValue({ outside }: Tellable): number {
  const quoted = outside.split('_').length - 1;
  return (
    (NAMES_ITS_SOURCE.test(outside) ? WORTH.attributed : 0) +
    (HAPPENS.test(outside) ? WORTH.happens : 0) +
    (/\p{N}/u.test(outside) ? WORTH.number : 0) +
    (quoted > outside.length / 2 ? WORTH.quotation : 0) +
    (ADDRESSES.test(outside) ? WORTH.addresses : 0)
  );
}

/** News value, new words of the watch, position and relation to what is told, less repetition. */
function score(one: Tellable, chosen: readonly Tellable[], headline: Told): number {
  const told = new Set([headline, ...chosen].flatMap(({ keys }) => [...keys]));
  const toldTerms = new Set(chosen.flatMap(({ terms }) => [...terms]));
  const numbers = new Set([headline, ...chosen].flatMap((before) => [...before.numbers]));
  const repeated = shareRepeated(one.content, told) * (hasNewNumber(one, { numbers }) ? WORTH.ofFigures : 1);
  return (
    WORTH.freshTerm * one.terms.difference(toldTerms).size +
    WORTH.term * one.terms.size +
    newsValue(one) +
    Math.max(0, 1 - one.at / FADES) +
    (chosen.some(({ at }) => at === one.at - 1) ? WORTH.follows : 0) +
    (one.keys.intersection(told).size > 1 ? WORTH.related : 0) +
    WORTH.repeated * repeated * repeated
  );
}

/** The share of words that the other has too, from 0 to 1. */
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  one.size === 0 ? 0 : one.intersection(other).size / one.size;

function best<T>(among: readonly T[], value: (one: T) => number): T | null {
  let winner: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of among) {
    const worth = value(one);
    if (worth > most) [winner, most] = [one, worth];
  }
  return winner;
}
