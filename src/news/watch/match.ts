/** Which watches an article concerns, and where: all of them in one pass over its words. */

import { fold } from '../text/words.ts';
import type { FoundWords, Language, Match, MatchKey, Place } from '../types.ts';
import { type CandidateIndex, candidatesOf, indexCandidates } from './match/candidates.ts';
import { excludedIn, negations } from './match/excluded.ts';
import { holds, isLanguage, showing } from './match/holds.ts';
import { planQuery, type QueryPlan } from './match/plan.ts';
import { lookupOf, type Matchable, type Part, type PatternLookup, type Reading, read } from './match/reading.ts';
import type { MatchSpot } from './match/spot.ts';
import { byRow } from './rows.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Selection, Watch } from './types.ts';

/** Watches, made ready for `matchAll`. */
export interface Watches {
  readonly watches: readonly PlannedWatch[];
  readonly candidates: CandidateIndex;
  /** As if nothing excluded the words that stand in an article. */
  readonly isOpen: boolean;
}

interface PlannedWatch {
  readonly watch: Watch;
  /** Where it posts: the watches of one row are matched once. */
  readonly channels: readonly string[];
  readonly plan: QueryPlan;
  /** Made when the watch is first a candidate: of a thousand watches few ever are. */
  readonly lookup: () => PatternLookup;
}

/** Paused watches are left out. */
export function compileWatches(all: readonly Watch[], thesaurus: Thesaurus): Watches {
  const awake = all.filter(({ paused }) => !paused);
  const watches = byRow(awake).map((row) => planned(row, thesaurus));
  return { watches, candidates: indexCandidates(watches.map(({ plan }) => plan)), isOpen: false };
}

/** The same watches, matched as if neither the thesaurus nor what the sentence says excluded words of theirs. */
export function withoutVetoes(watches: Watches): Watches {
  return { ...watches, isOpen: true };
}

function planned(row: readonly [Watch, ...Watch[]], thesaurus: Thesaurus): PlannedWatch {
  const [watch] = row;
  const plan = planQuery(watch.query, thesaurus, watch.match);
  let lookup: PatternLookup | undefined;
  return {
    watch,
    channels: row.map(({ channel }) => channel),
    plan,
    lookup: () => {
      lookup ??= lookupOf(plan);
      return lookup;
    },
  };
}

/** What the watches make of an article. */
export interface JudgedArticle {
  readonly matches: readonly Match[];
  /** Watches that it would concern, were it not for their `only` and `except`. */
  readonly leftOut: readonly MatchKey[];
}

/**
 * Every watch that this article concerns, with all places found, in reading order. Title and teaser decide; the text
 * adds places and may veto through `-word`. `familyOf` gives the family a publisher belongs to, for `only` and `except`.
 */
export function judgeAll(
  watches: Watches,
  article: Matchable,
  familyOf: (publisher: string) => string = (publisher) => publisher,
): JudgedArticle {
  const matches: Match[] = [];
  const leftOut: MatchKey[] = [];
  for (const number of candidatesOf(watches.candidates, article.split.title, article.split.teaser)) {
    const { watch, channels, plan, lookup } = watches.watches[number]!;
    const reading = read(lookup(), article, { familyOf, isOpen: watches.isOpen });
    if (!holds(plan, reading, { title: true, teaser: true })) continue;
    const keys = channels.map((channel) => ({ channel, watch: watch.name }));
    if (!admits(watch, reading)) leftOut.push(...keys);
    else {
      const found = foundBy(plan, reading);
      matches.push(...keys.map((key) => ({ ...key, found })));
    }
  }
  return { matches, leftOut };
}

/** The matches alone. */
export function matchAll(...asked: Parameters<typeof judgeAll>): readonly Match[] {
  return judgeAll(...asked).matches;
}

/** Whether all of these watches concern an article: `matchAll` without the places, for searches. */
export function allConcern(
  watches: Watches,
  article: Matchable,
  familyOf: (publisher: string) => string = (publisher) => publisher,
): boolean {
  return watches.watches.every(({ watch, plan, lookup }) => {
    const reading = read(lookup(), article, { familyOf, isOpen: watches.isOpen });
    return holds(plan, reading, { title: true, teaser: true }) && admits(watch, reading);
  });
}

/**
 * What the text of an article decides beside its title and teaser: nothing; that it is not meant (`-word`), which only a
 * text can do that `mayExclude`; or, where a `-` stands inside another, anything.
 */
export type DecidedByText =
  | { readonly kind: 'nothing' | 'anything' }
  | { readonly kind: 'veto'; readonly mayExclude: (text: string, language: Language | null) => boolean };

/** To be made for one search. */
export function decidedByText({ watches }: Watches): DecidedByText {
  const plans = watches.map(({ plan }) => plan);
  const depth = Math.max(0, ...plans.map(negations));
  if (depth === 1) return { kind: 'veto', mayExclude: excludedIn(plans) };
  return { kind: depth === 0 ? 'nothing' : 'anything' };
}

function admits(watch: Watch, reading: Reading): boolean {
  const { only, except } = watch;
  return selects(only, reading, 'every') && !selects(except, reading, 'some');
}

/** `only` holds when each list that says something does; `except` when one does. */
function selects(
  { feeds, publishers, languages, labels = [] }: Selection,
  reading: Reading,
  how: 'every' | 'some',
): boolean {
  const { feed, language } = reading.article;
  const folded = reading.names.map(fold);
  const said = [
    feeds.length > 0 ? feeds.includes(feed) : null,
    publishers.length > 0 ? publishers.some((name) => folded.includes(fold(name))) : null,
    labels.length > 0 ? labels.some((label) => label.feeds.includes(feed)) : null,
    languages.length > 0 ? language !== null && languages.some((tag) => isLanguage(language, fold(tag))) : null,
  ].filter((one) => one !== null);
  return how === 'every' ? said.every(Boolean) : said.some(Boolean);
}

const PARTS: readonly (readonly [Part, Place])[] = [
  ['title', 'title'],
  ['teaser', 'teaser'],
  ['rest', 'text'],
];

/** All that is to be shown: words that count by themselves everywhere, the others where they meet. */
function foundBy(plan: QueryPlan, reading: Reading): readonly FoundWords[] {
  return PARTS.flatMap(([part, place]) =>
    withoutOverlaps(showing(plan, part, reading).map((spot) => asFound(spot, place, reading))),
  );
}

function asFound({ atom, from, to, group }: MatchSpot, place: Place, reading: Reading): FoundWords {
  const { text, words: all } = reading.article.split[place];
  const [start, end] = [all[from]!.start, all[to - 1]!.end];
  return {
    place,
    start,
    end,
    words: text.slice(start, end),
    term: atom.term,
    group,
  };
}

/** In reading order; of two that overlap the longer one stays. */
function withoutOverlaps(found: readonly FoundWords[]): FoundWords[] {
  const kept: FoundWords[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
