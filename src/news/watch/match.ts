/** Which watches an article concerns, and where: all of them in one pass over its words. */

import { fold } from '../text/words.ts';
import type { FoundWords, Match, MatchKey, Place } from '../types.ts';
import { couldHold, holds, isLanguage, showing } from './match/holds.ts';
import type { MatchSpot } from './match/near.ts';
import { indexPatterns, type Pattern, patternName } from './match/patterns.ts';
import { type Atom, atomsOf, pivotsOf, planQuery, type QueryPlan, wideAtoms } from './match/plan.ts';
import {
  type Matchable,
  type Meaning,
  ownersOf,
  type PatternLookup,
  type PlannedQuery,
  type Reading,
  read,
  type Watches,
} from './match/reading.ts';
import type { MemberRole } from './thesaurus/entries.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Selection, Watch } from './types.ts';

/** Paused watches are left out. */
export function compileWatches(all: readonly Watch[], thesaurus: Thesaurus): Watches {
  const watches = all
    .filter((watch) => !watch.paused)
    .map((watch): PlannedQuery => ({ watch, plan: planQuery(watch.query, thesaurus) }));
  const lookup = lookupOf(
    watches.flatMap(({ plan }) => atomsOf(plan)),
    () => true,
  );
  const wide = lookupOf(
    watches.flatMap(({ plan }) => wideAtoms(plan)),
    (role) => role === 'same',
  );
  return { ...lookup, wide, watches, ...indexPivots(watches) };
}

function indexPivots(watches: readonly PlannedQuery[]): Pick<Watches, 'byOpening' | 'byPivot' | 'unpivoted'> {
  const byOpening = new Map<string, number[]>();
  const byPivot = new Map<string, number[]>();
  const unpivoted: number[] = [];
  watches.forEach(({ plan }, number) => {
    const pivots = pivotsOf(plan);
    if (pivots === null) unpivoted.push(number);
    for (const { owners, opening } of pivots ?? []) {
      for (const owner of owners) addTo(opening ? byOpening : byPivot, owner, number);
    }
  });
  return { byOpening, byPivot, unpivoted };
}

function addTo(table: Map<string, number[]>, owner: string, number: number): void {
  const list = table.get(owner);
  if (list) list.push(number);
  else table.set(owner, [number]);
}

function lookupOf(atoms: readonly Atom[], counts: (role: MemberRole) => boolean): PatternLookup {
  const numbers = new Map<string, number>();
  const patterns: Pattern[] = [];
  const meanings: Meaning[][] = [];
  const known = new Set<string>();
  const add = (pattern: Pattern, owner: string, role: MemberRole) => {
    const name = patternName(pattern);
    const number = numbers.get(name) ?? patterns.push(pattern) - 1;
    numbers.set(name, number);
    const known = meanings[number];
    if (known) known.push({ owner, role });
    else meanings[number] = [{ owner, role }];
  };
  for (const atom of atoms) {
    const [word, ...groups] = atom.owners;
    if (!known.has(word!)) for (const own of [atom.own, ...atom.variants]) add(own, word!, 'same');
    [...(atom.group ? [atom.group] : []), ...atom.related].forEach(({ members }, n) => {
      if (known.has(groups[n]!)) return;
      for (const { role, pattern } of members) if (counts(role)) add(pattern, groups[n]!, role);
    });
    for (const owner of atom.owners) known.add(owner);
  }
  return { index: indexPatterns(patterns), meanings };
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
  const reading = read(watches, article, familyOf);
  const matches: Match[] = [];
  const leftOut: MatchKey[] = [];
  for (const number of candidatesOf(watches, reading)) {
    const { watch, plan } = watches.watches[number]!;
    if (!holds(plan, reading, { title: true, teaser: true })) continue;
    const key = { channel: watch.channel, watch: watch.name };
    if (admits(watch, reading)) matches.push({ ...key, found: foundBy(plan, reading) });
    else leftOut.push(key);
  }
  return { matches, leftOut };
}

/** The matches alone. */
export function matchAll(...asked: Parameters<typeof judgeAll>): readonly Match[] {
  return judgeAll(...asked).matches;
}

/** Watches of which no needed word is missing, in their order. */
function candidatesOf(watches: Watches, reading: Reading): readonly number[] {
  const candidates = new Set(watches.unpivoted);
  const owners = ownersOf(watches, reading);
  const consider = (numbers: readonly number[] | undefined) => {
    for (const number of numbers ?? []) {
      if (couldHold(watches.watches[number]!.plan, owners)) candidates.add(number);
    }
  };
  for (const owner of owners.opening) consider(watches.byOpening.get(owner));
  for (const owner of owners.title.union(owners.teaser)) consider(watches.byPivot.get(owner));
  return [...candidates].sort((a, b) => a - b);
}

function admits(watch: Watch, reading: Reading): boolean {
  const { only, except } = watch;
  const asks = only.feeds.length + only.publishers.length + only.languages.length > 0;
  return (!asks || selects(only, reading, 'every')) && !selects(except, reading, 'some');
}

/** `only` holds when each list that says something does; `except` when one does. */
function selects({ feeds, publishers, languages }: Selection, reading: Reading, how: 'every' | 'some'): boolean {
  const { feed, language } = reading.article;
  const folded = reading.names.map(fold);
  const said = [
    feeds.length > 0 ? feeds.includes(feed) : null,
    publishers.length > 0 ? publishers.some((name) => folded.includes(fold(name))) : null,
    languages.length > 0 ? language !== null && languages.some((tag) => isLanguage(language, fold(tag))) : null,
  ].filter((one) => one !== null);
  return how === 'every' ? said.every(Boolean) : said.some(Boolean);
}

const PLACES: readonly Place[] = ['title', 'teaser', 'text'];

/** All that is to be shown: words that count by themselves everywhere, the others where they meet. */
function foundBy(plan: QueryPlan, reading: Reading): readonly FoundWords[] {
  const { teaser, text } = reading.article.split;
  const told = text.text.startsWith(teaser.text) ? teaser.text.length : 0;
  return PLACES.flatMap((place) => {
    const found = showing(plan, place, reading).map((spot) => asFound(spot, place, reading));
    const fresh = place === 'text' ? found.filter(({ start }) => start >= told) : found;
    return withoutOverlaps(fresh);
  });
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
