/** A few sentences of an article, verbatim, for an alert: what happened, where, on whose word. */

import { split, wordKey } from '../text/words.ts';
import type { Article, FoundWords, Split, Summary } from '../types.ts';
import { ADDRESSES, BACKGROUND, HAPPENS, NAMES_ITS_SOURCE, TURNS } from './summarise/editing.ts';
import { BEGINNING, namesInSentence, plainest, sentenceKeys, type Tellable, tellables } from './summarise/tellable.ts';
import { hasNewNumber, numbersOf, repeatedIn, shareRepeated } from './summarise/told.ts';

const MOST_SENTENCES = 3;
/** Of all sentences together, characters. The first may be as long alone; a further one says one thing. */
const MOST_CHARACTERS = 700;
const LONGEST_FURTHER = 450;
/** The summary begins with one of the first that stand. */
const LEAD = 5;

/** What makes a sentence worth telling. The unit is one place further up among the first sentences. */
const WORTH = {
  /** All of the headline's words. A scene that opens a story has few of them, the news below it most. */
  headline: 3,
  /** A word that the headline has not, of up to six; and a lead with fewer than two and no new number: it repeats the headline. */
  fresh: 0.2,
  stale: -2,
  /** A lead that keeps back whom it tells of: "He has no office and no staff.". */
  leans: -1.5,
  /** Somebody says so: what an alert is for. */
  attributed: 0.8,
  /** Somebody does something. */
  happens: 0.6,
  number: 0.3,
  /** A word that the watch met; one that no chosen sentence has, besides. */
  term: 0.5,
  freshTerm: 1.2,
  /** It stands directly behind a chosen one: nobody has to jump. */
  follows: 0.3,
  /** It has to do with what is told already, and is no aside. */
  related: 0.4,
  /** Mostly quoted: colour. */
  quotation: -0.5,
  /** The reader is spoken to. */
  addresses: -1.2,
  /** All of it is told already; with the square of the share. */
  repeated: -3,
  /** Of that share, where the sentence gives a number that is not told. */
  ofFigures: 0.5,
} as const;
/** A further sentence is worth as much as an unattributed one at the top that somebody did something in, or is left out. */
const ENOUGH = 0.9;
/** So many sentences down, nearness to the top counts nothing. */
const FADES = 12;

/** What the reader knows before a sentence. */
type Told = Pick<Tellable, 'keys' | 'names' | 'numbers'>;

/**
 * At most three sentences of the article's text, never cut inside, in its order. `found` is what a watch met in it;
 * without any, the news alone decides. A sentence that needs another is told directly behind it, or not at all.
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
 * So much of what another report says may be told already: of its first sentence less, for it tells the same news again;
 * of one that tells how the event has turned more, for it needs the story's names.
 */
const MOST_REPEATED = { own: 0.6, first: 0.25, further: 0.4, turn: 0.5 } as const;
/** Another report's sentence says so many things that are not told, and so many that are: it is about the same. */
const LEAST_FRESH = 4;
const LEAST_RELATED = 2;
/** Somebody does something in it, or says so. */
const LEAST_NEWS = 0.6;

/**
 * The sentence of another report that adds most to what is told, or null: one that stands alone behind it.
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

/** New, and about the same. What gives only numbers that are told is the same news again. */
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

/** It says in other words what is told, and no number that is not. */
function saysAgain(one: Tellable, told: readonly Told[]): boolean {
  const known = new Set(told.flatMap(({ keys }) => [...keys]));
  const numbers = new Set(told.flatMap((before) => [...before.numbers]));
  return shareRepeated(one.content, known) >= MOST_REPEATED.own && !hasNewNumber(one, { numbers });
}

/** What a text tells its reader. */
const toldBy = (text: Split): Told => ({
  keys: sentenceKeys(text),
  names: namesInSentence(text.text),
  numbers: numbersOf(text.text),
});

/** The event has turned, and that is not told yet. */
const turns = (outside: string, known: ReadonlySet<string>): boolean =>
  Array.from(outside.matchAll(TURNS)).some(([act]) => !known.has(wordKey(act.toLowerCase())));

/** Nothing that it needs is missing: neither the sentence before it nor who or what is meant. */
const standsAlone = ({ needs }: Tellable, keys: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
  !needs.previous &&
  needs.things.every((any) => any.some((key) => keys.has(key))) &&
  needs.surnames.every((name) => names.has(name.toLowerCase()));

/** Can it be understood where it would stand, by one who has read the headline and what is chosen before it? */
function stands({ at, needs }: Tellable, chosen: readonly Tellable[], headline: Told): boolean {
  const before = [headline, ...chosen.filter((one) => one.at < at)];
  const follows = at === 0 || chosen.some((one) => one.at === at - 1);
  return (
    (follows ||
      (!needs.previous && needs.things.every((any) => before.some(({ keys }) => any.some((key) => keys.has(key)))))) &&
    needs.surnames.every((name) => before.some(({ names }) => names.has(name.toLowerCase())))
  );
}

/** Behind the lead, which says what happened, and short enough. */
function fits(one: Tellable, chosen: readonly Tellable[], headline: Told): boolean {
  const length = chosen.reduce((sum, { text }) => sum + text.length + 1, one.text.length);
  return (
    (one.at > chosen[0]!.at || isOpeningFigure(one, headline)) &&
    !chosen.includes(one) &&
    one.text.length <= LONGEST_FURTHER &&
    length <= MOST_CHARACTERS
  );
}

/** The text's first sentence tells the headline's news with its number: it may stand before a lead further down. */
const isOpeningFigure = (one: Tellable, headline: Told): boolean =>
  one.at === 0 && hasNewNumber(one, headline) && shared(headline.keys, one.keys) >= 0.5;

/** The headline stands above already. */
const isHeadline = ({ text }: Tellable, headline: string): boolean => bare(text) === bare(headline);
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lead serves, unless another of the first sentences says more of what is watched or of what the headline promises. */
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

/** News, new words of the watch, nearness to the top and to what is told; less for what was said already. */
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

/** The share of the words that the other has too. */
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
