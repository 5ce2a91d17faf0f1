/** An article as the watches read it: which of their words stand where. */

import type { Article, Place, Split, Watch } from '../../types.ts';
import type { MemberRole } from '../thesaurus/entries.ts';
import type { MatchSpot } from './near.ts';
import { findPatterns, type Occurrence, type PatternIndex } from './patterns.ts';
import type { Atom, QueryPlan } from './plan.ts';

/** What matching asks of an article. */
export type Matchable = Pick<Article, 'feed' | 'language' | 'publisher' | 'split'>;

/** What to look for in texts. */
export interface PatternLookup {
  readonly index: PatternIndex;
  /** For each pattern of the index, what it says for whom. */
  readonly meanings: readonly (readonly Meaning[])[];
}

/** Watches, made ready for `matchAll`. */
export interface Watches extends PatternLookup {
  /** Of phrases and NEAR, what counts by itself: it is looked for behind the first sentence too. */
  readonly wide: PatternLookup;
  readonly watches: readonly PlannedQuery[];
  /** Watches that can only match where this owner's words occur in the headline or the first sentence. */
  readonly byOpening: ReadonlyMap<string, readonly number[]>;
  /** The same anywhere in headline and teaser. */
  readonly byPivot: ReadonlyMap<string, readonly number[]>;
  /** Watches without such words: `lang:fr`. */
  readonly unpivoted: readonly number[];
}

export interface Meaning {
  /** A group's id, or a watch word, in one name space. */
  readonly owner: string;
  readonly role: MemberRole;
}

export interface PlannedQuery {
  readonly watch: Watch;
  readonly plan: QueryPlan;
}

/** Occurrences of one place by owner. */
type Occurring = ReadonlyMap<string, readonly Occurred[]>;

interface Occurred extends Pick<Occurrence, 'from' | 'to'> {
  readonly role: MemberRole;
}

export interface Reading {
  readonly article: Matchable;
  readonly names: readonly string[];
  /** Looked through when first asked for: the text is long, and seldom needed. */
  readonly places: (place: Place) => Occurring;
}

export function read(watches: Watches, article: Matchable, familyOf: (publisher: string) => string): Reading {
  const known = new Map<Place, Occurring>();
  const places = (place: Place) => {
    const occurring = known.get(place) ?? occurringIn(watches, article.split[place]);
    known.set(place, occurring);
    return occurring;
  };
  return { article, names: [article.publisher, familyOf(article.publisher)], places };
}

function occurringIn(watches: Watches, text: Split): Occurring {
  const byOwner = new Map<string, Occurred[]>();
  for (const { from, to, pattern } of findPatterns(watches.index, text)) {
    for (const { owner, role } of watches.meanings[pattern]!) {
      const list = byOwner.get(owner);
      if (list) list.push({ from, to, role });
      else byOwner.set(owner, [{ from, to, role }]);
    }
  }
  return byOwner;
}

/** Of whom something stands where. */
export interface Owners {
  /** In the headline or in the first sentence of the teaser. */
  readonly opening: ReadonlySet<string>;
  /** Of what is looked for in all sentences. */
  readonly title: ReadonlySet<string>;
  readonly teaser: ReadonlySet<string>;
}

export function ownersOf(watches: Watches, reading: Reading): Owners {
  const { title, teaser } = reading.article.split;
  const { to } = unitsOf('teaser', reading)[0] ?? { to: 0 };
  const opening = new Set([...ownersIn(watches, title), ...ownersIn(watches, teaser, to)]);
  return { opening, title: ownersIn(watches.wide, title), teaser: ownersIn(watches.wide, teaser) };
}

function ownersIn({ index, meanings }: PatternLookup, text: Split, end?: number): ReadonlySet<string> {
  const owners = new Set<string>();
  if (meanings.length === 0) return owners;
  for (const { pattern } of findPatterns(index, text, end)) {
    for (const { owner } of meanings[pattern]!) owners.add(owner);
  }
  return owners;
}

export interface Unit {
  readonly from: number;
  readonly to: number;
}

/** The headline is one, each sentence is one. */
export function unitsOf(place: Place, reading: Reading): readonly Unit[] {
  const { sentences, words: all } = reading.article.split[place];
  return place === 'title' ? [{ from: 0, to: all.length }] : sentences;
}

export function inside(spots: readonly MatchSpot[], { from, to }: Unit): readonly MatchSpot[] {
  return spots.filter((spot) => spot.from >= from && spot.to <= to);
}

/** Where an atom's own word and its group's members count, what `not` and `unless` forbid taken off. */
export function spotsOf(atom: Atom, place: Place, reading: Reading): readonly MatchSpot[] {
  const occurring = reading.places(place);
  const word = atom.owners[0];
  const all = atom.owners.flatMap((owner) => (occurring.get(owner) ?? []).map((one) => ({ ...one, owner })));
  if (all.length === 0) return [];
  const nots = all.filter(({ role }) => role === 'not');
  const shut = all.filter(({ role }) => role === 'unless').map(({ from }) => unitAt(place, from, reading));
  return all
    .filter(({ role }) => role !== 'not' && role !== 'unless')
    .filter((one) => !nots.some(({ from, to }) => from <= one.from && one.to <= to))
    .filter((one) => !shut.some(({ from, to }) => from <= one.from && one.from < to))
    .map(({ from, to, role, owner }): MatchSpot => {
      const beside = typeof role === 'object' ? role.beside : null;
      return { atom, from, to, strong: role === 'same', own: owner === word, beside };
    })
    .sort((a, b) => a.from - b.from);
}

function unitAt(place: Place, at: number, reading: Reading): Unit {
  return unitsOf(place, reading).find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
}
