/** A few sentences of an article, verbatim, for an alert: what happened, where, on whose word. */
import {
  ATTRIBUTES,
  COMMON,
  CONJUNCTION,
  HAPPENS,
  LEANS_BACK,
  NAMELESS_SPEAKER,
  OPINES,
  SAYS_NOTHING,
} from './editing.ts';
import type { Article, Found, Sentence, Split, Summary } from './types.ts';

const MOST_SENTENCES = 3;
/** Of all sentences together, characters. The first may be longer alone. */
const MOST_CHARACTERS = 700;
/** A sentence outside of these is a label, or too long for a phone; the first may be longer. */
const SHORTEST = 40;
const LONGEST = 420;
/** News says what matters first: sentences further down are not looked at. */
const READ = 30;
const LEAD = 5;
/** What a further sentence must be worth. */
const WORTH = 1.1;

/** A sentence with what makes it worth telling. */
interface Candidate {
  readonly at: number;
  readonly text: string;
  readonly keys: ReadonlySet<string>;
  /** Words of the watch in it. */
  readonly terms: ReadonlySet<string>;
  /** It leans on the sentence before. */
  readonly leans: boolean;
}

/**
 * At most three sentences of the article's text, never cut inside, in its order. `found` is what a watch met in it;
 * without any, the news alone decides.
 */
export function summarise(article: Pick<Article, 'title' | 'publisher' | 'split'>, found: readonly Found[]): Summary {
  const { title, text } = article.split;
  const told = keysOf(title, 0, title.words.length);
  const candidates = candidatesOf(text, found);
  const first = best(candidates.slice(0, LEAD), (one) => leadScore(one, told)) ?? fallback(text);
  if (first === null) return [];
  const chosen = [first];
  while (chosen.length < MOST_SENTENCES) {
    const next = best(
      candidates.filter((one) => fits(one, chosen)),
      (one) => score(one, chosen, told),
    );
    if (next === null || score(next, chosen, told) < WORTH) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.at - b.at).map((one) => ({ sentence: one.text, outlet: article.publisher }));
}

function candidatesOf(text: Split, found: readonly Found[]): Candidate[] {
  const words = found.map((one) => ({ term: one.term, words: one.words.toLowerCase() }));
  return text.sentences
    .slice(0, READ)
    .map((sentence, at) => candidateOf(text, sentence, at, words))
    .filter((one) => isTellable(one.text));
}

function candidateOf(
  text: Split,
  { start, end, from, to }: Sentence,
  at: number,
  found: readonly { term: string; words: string }[],
): Candidate {
  const sentence = text.text.slice(start, end);
  const lower = sentence.toLowerCase();
  return {
    at,
    text: sentence,
    keys: keysOf(text, from, to),
    terms: new Set(found.filter(({ words }) => lower.includes(words)).map(({ term }) => term)),
    leans: LEANS_BACK.test(sentence) || NAMELESS_SPEAKER.test(sentence),
  };
}

const keysOf = ({ words }: Split, from: number, to: number): ReadonlySet<string> =>
  new Set(words.slice(from, to).flatMap(({ key }) => (COMMON.has(key) ? [] : key)));

/** A whole sentence that informs: no question, label, list item, half quotation, or line in capitals. */
function isTellable(sentence: string): boolean {
  return (
    sentence.length >= SHORTEST &&
    sentence.length <= LONGEST &&
    /[.!。！…।۔]["”’»)\]]*$/.test(sentence) &&
    !/^[•|]/.test(sentence) &&
    !SAYS_NOTHING.test(sentence) &&
    !OPINES.test(sentence) &&
    !CONJUNCTION.test(sentence.replace(/^["“]/, '')) &&
    hasEvenQuotes(sentence) &&
    sentence !== sentence.toUpperCase()
  );
}

/** A quotation that began or goes on elsewhere cannot be told from this half. */
function hasEvenQuotes(sentence: string): boolean {
  const count = (mark: string): number => sentence.split(mark).length - 1;
  return count('“') === count('”') && count('"') % 2 === 0 && count('«') === count('»');
}

/** The lead serves, unless another of the first sentences says more of what is watched, or stands better alone. */
function leadScore(one: Candidate, told: ReadonlySet<string>): number {
  const fresh = [...one.keys].filter((key) => !told.has(key)).length;
  return (
    (LEAD - one.at) * 1.3 + one.terms.size * 1.2 + newsValue(one.text) + Math.min(fresh, 6) * 0.25 - (one.leans ? 5 : 0)
  );
}

const newsValue = (sentence: string): number =>
  (ATTRIBUTES.test(sentence) ? 0.8 : 0) + (HAPPENS.test(sentence) ? 0.7 : 0) + (/\p{N}/u.test(sentence) ? 0.3 : 0);

/** Within the length, and never leaning on a sentence that is not told. */
function fits(one: Candidate, chosen: readonly Candidate[]): boolean {
  const length = chosen.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (chosen.includes(one) || length + one.text.length > MOST_CHARACTERS) return false;
  return !one.leans;
}

/** New words of the watch, news, nearness to the top; less for what the headline and the chosen sentences said. */
function score(one: Candidate, chosen: readonly Candidate[], told: ReadonlySet<string>): number {
  const saidTerms = new Set(chosen.flatMap(({ terms }) => [...terms]));
  const freshTerms = [...one.terms].filter((term) => !saidTerms.has(term)).length;
  const known = [told, ...chosen.map(({ keys }) => keys)];
  const repeated = Math.max(...known.map((keys) => shared(one.keys, keys)));
  return (
    freshTerms * 1.2 +
    one.terms.size * 0.5 +
    newsValue(one.text) +
    Math.max(0, 1 - one.at / 12) -
    repeated * repeated * 3
  );
}

/** The share of the words that the other has too. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const key of one) if (other.has(key)) both += 1;
  return one.size === 0 ? 1 : both / one.size;
}

function best<T>(among: readonly T[], value: (one: T) => number): T | null {
  let winner: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of among) {
    const worth = value(one);
    if (worth > most) [winner, most] = [one, worth];
  }
  return winner;
}

/** Better a plain first sentence than none: long, short or without a stop, but no question. */
function fallback(text: Split): Candidate | null {
  const at = text.sentences.findIndex(({ start, end }) => {
    const sentence = text.text.slice(start, end);
    return end - start <= 2 * LONGEST && !SAYS_NOTHING.test(sentence) && /\p{L}/u.test(sentence);
  });
  const sentence = text.sentences[at];
  return sentence === undefined ? null : candidateOf(text, sentence, at, []);
}
