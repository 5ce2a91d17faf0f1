/** An article as the watches read it: which of their words stand where. */

import type { Spot } from './match-near.ts';
import { type Atom, ownersOf, type Plan } from './match-plan.ts';
import { findPatterns, type Occurrence, type PatternIndex } from './patterns.ts';
import type { Role } from './thesaurus.ts';
import type { Article, Place, Split, Watch } from './types.ts';

/** What matching asks of an article. */
export type Matchable = Pick<Article, 'feed' | 'language' | 'publisher' | 'split'>;

/** Watches, made ready for `matchAll`. */
export interface Watches {
  readonly index: PatternIndex;
  /** For each pattern of the index, what it says for whom. */
  readonly meanings: readonly (readonly Meaning[])[];
  readonly watches: readonly Planned[];
  /** Watches that can only match where this owner's words occur. */
  readonly byPivot: ReadonlyMap<string, readonly number[]>;
  /** Watches without such words: `lang:fr`. */
  readonly unpivoted: readonly number[];
}

export interface Meaning {
  /** A group's id, or a watch word, in one name space. */
  readonly owner: string;
  readonly role: Role;
}

export interface Planned {
  readonly watch: Watch;
  readonly plan: Plan;
}

/** Occurrences of one place by owner. */
type Occurring = ReadonlyMap<string, readonly (Occurrence & { readonly role: Role })[]>;

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
  const byOwner = new Map<string, (Occurrence & { role: Role })[]>();
  for (const occurrence of findPatterns(watches.index, text)) {
    for (const { owner, role } of watches.meanings[occurrence.pattern]!) {
      const list = byOwner.get(owner);
      if (list) list.push({ ...occurrence, role });
      else byOwner.set(owner, [{ ...occurrence, role }]);
    }
  }
  return byOwner;
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

export function inside(spots: readonly Spot[], { from, to }: Unit): readonly Spot[] {
  return spots.filter((spot) => spot.from >= from && spot.to <= to);
}

/** Where an atom's own word and its group's members count, what `not` and `unless` forbid taken off. */
export function spotsOf(atom: Atom, place: Place, reading: Reading): readonly Spot[] {
  const occurring = reading.places(place);
  const [word, ...others] = ownersOf(atom);
  const all = [word!, ...others].flatMap((owner) => (occurring.get(owner) ?? []).map((one) => ({ ...one, owner })));
  if (all.length === 0) return [];
  const nots = all.filter(({ role }) => role === 'not');
  const shut = all.filter(({ role }) => role === 'unless').map(({ from }) => unitAt(place, from, reading));
  return all
    .filter(({ role }) => role !== 'not' && role !== 'unless')
    .filter((one) => !nots.some(({ from, to }) => from <= one.from && one.to <= to))
    .filter((one) => !shut.some(({ from, to }) => from <= one.from && one.from < to))
    .map(({ from, to, role, owner }): Spot => {
      const beside = typeof role === 'object' ? role.beside : null;
      return { atom, from, to, strong: role === 'same', own: owner === word, beside };
    })
    .sort((a, b) => a.from - b.from);
}

function unitAt(place: Place, at: number, reading: Reading): Unit {
  return unitsOf(place, reading).find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
}
