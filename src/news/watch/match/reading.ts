/** An article as the watches read it: which of their words stand where. */

import type { Article, Place, Split } from '../../types.ts';
import type { MemberRole } from '../thesaurus/entries.ts';
import type { Watch } from '../types.ts';
import type { MatchSpot } from './near.ts';
import { findPatterns, type Occurrence, type PatternIndex } from './patterns.ts';
import type { Atom, QueryPlan } from './plan.ts';

/** What matching asks of an article. */
export type Matchable = Pick<Article, 'feed' | 'language' | 'publisher' | 'byline' | 'categories' | 'split'>;

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

interface Occurred extends Occurrence {
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
      if (list) list.push({ from, to, pattern, role });
      else byOwner.set(owner, [{ from, to, pattern, role }]);
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

interface OwnedSpot extends Occurred {
  readonly owner: string;
}

function occurringFor(atom: Atom, place: Place, reading: Reading): readonly OwnedSpot[] {
  const occurring = reading.places(place);
  return atom.owners.flatMap((owner) => (occurring.get(owner) ?? []).map((one) => ({ ...one, owner })));
}

/** Where an atom's own words and its group's members count, without those that `not` and `unless` exclude. */
export function spotsOf(atom: Atom, place: Place, reading: Reading): readonly MatchSpot[] {
  const all = occurringFor(atom, place, reading);
  if (all.length === 0) return [];
  const excluded = exclusionsIn(all, place, reading);
  return all
    .filter((one) => counts(one) && !excluded.some((exclusion) => excludes(exclusion, one)))
    .map((one) => asSpot(atom, one))
    .sort((a, b) => a.from - b.from);
}

/** Where an atom's own words stand, whatever the thesaurus says. */
export function ownSpotsOf(atom: Atom, place: Place, reading: Reading): readonly MatchSpot[] {
  return occurringFor(atom, place, reading)
    .filter(({ owner }) => owner === atom.owners[0])
    .map((one) => asSpot(atom, one))
    .sort((a, b) => a.from - b.from);
}

/** A phrase of `not` or `unless`, with the words that it excludes. */
export interface Exclusion extends Unit {
  readonly kind: 'not' | 'unless';
  /** The words of the phrase itself. */
  readonly phrase: Unit;
  readonly pattern: number;
}

/** What the thesaurus excludes for an atom in one place, and did exclude: for people. */
export function bittenBy(atom: Atom, place: Place, reading: Reading): readonly Exclusion[] {
  const all = occurringFor(atom, place, reading);
  const words = all.filter(counts);
  return exclusionsIn(all, place, reading).filter((exclusion) => words.some((one) => excludes(exclusion, one)));
}

function counts({ role }: OwnedSpot): boolean {
  return role !== 'not' && role !== 'unless';
}

function exclusionsIn(all: readonly OwnedSpot[], place: Place, reading: Reading): readonly Exclusion[] {
  return all.flatMap(({ role, from, to, pattern }): Exclusion[] => {
    const phrase = { from, to };
    if (role === 'not') return [{ kind: 'not', from, to, phrase, pattern }];
    return role === 'unless' ? [{ kind: 'unless', ...unitAt(place, from, reading), phrase, pattern }] : [];
  });
}

function excludes({ kind, from, to }: Exclusion, one: OwnedSpot): boolean {
  return from <= one.from && (kind === 'not' ? one.to <= to : one.from < to);
}

function asSpot(atom: Atom, { from, to, role, owner }: OwnedSpot): MatchSpot {
  const beside = typeof role === 'object' ? role.beside : null;
  const own = owner === atom.owners[0];
  return { atom, from, to, strong: role === 'same', own, group: own ? null : owner.slice('group '.length), beside };
}

function unitAt(place: Place, at: number, reading: Reading): Unit {
  return unitsOf(place, reading).find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
}
