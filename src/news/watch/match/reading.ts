/** An article as the watches read it: which of their words stand where. */

import type { Article, Place, Split } from '../../types.ts';
import type { MemberRole } from '../thesaurus/entries.ts';
import { eachPattern, indexPatterns, type Occurrence, type PatternIndex } from './pattern-index.ts';
import { patternName } from './patterns.ts';
import { type Atom, atomsOf, membersOf, type QueryPlan } from './plan.ts';
import type { MatchSpot } from './spot.ts';

/** What matching asks of an article. */
export type Matchable = Pick<Article, 'feed' | 'language' | 'publisher' | 'byline' | 'categories' | 'split'>;

/** What to look for in texts. */
export interface PatternLookup {
  readonly index: PatternIndex;
  /** For each pattern of the index, what it says for whom. */
  readonly meanings: readonly (readonly Meaning[])[];
}

interface Meaning {
  /** A group's id, or a watch word, in one name space. */
  readonly owner: string;
  readonly role: MemberRole;
}

/** All that a plan looks for. */
export function lookupOf(plan: QueryPlan): PatternLookup {
  const known = new Set<string>();
  const byName = Map.groupBy(
    atomsOf(plan).flatMap((atom) => membersOf(atom, known)),
    ({ pattern }) => patternName(pattern),
  );
  const all = [...byName.values()];
  return {
    index: indexPatterns(
      all.map(([first]) => first!.pattern),
      { keepsWords: false },
    ),
    meanings: all,
  };
}

/**
 * What is looked through at once. `opening`: the first sentence of the teaser. `rest`: the sentences of the text that the
 * teaser has not told.
 */
export type Part = Place | 'opening' | 'rest';

/** Occurrences of one part by owner. */
type Occurring = ReadonlyMap<string, readonly Occurred[]>;

interface Occurred extends Occurrence {
  readonly role: MemberRole;
}

export interface Reading {
  readonly article: Matchable;
  readonly names: readonly string[];
  readonly lookup: PatternLookup;
  /** Looked through when first asked for: the text is long, and seldom needed. */
  readonly occurring: (part: Part) => Occurring;
  /** As if nothing excluded the words that stand there: for telling people what did. */
  readonly isOpen: boolean;
}

export function read(
  lookup: PatternLookup,
  article: Matchable,
  { familyOf = (publisher: string) => publisher, isOpen = false } = {},
): Reading {
  const known = new Map<Part, Occurring>();
  const occurring = (part: Part) => {
    const before = known.get(part);
    if (before) return before;
    const found = occurringIn(lookup, splitOf(part, article), unitsOf(part, article));
    known.set(part, found);
    return found;
  };
  return { article, names: [article.publisher, familyOf(article.publisher)], lookup, occurring, isOpen };
}

function occurringIn({ index, meanings }: PatternLookup, text: Split, units: readonly Unit[]): Occurring {
  const byOwner = new Map<string, Occurred[]>();
  const [from, end] = [units[0]?.from ?? 0, units.at(-1)?.to ?? 0];
  const add = (pattern: number, first: number, to: number) => {
    for (const { owner, role } of meanings[pattern]!) {
      const list = byOwner.get(owner);
      if (list) list.push({ from: first, to, pattern, role });
      else byOwner.set(owner, [{ from: first, to, pattern, role }]);
    }
  };
  eachPattern(index, text, add, { from, end });
  return byOwner;
}

export interface Unit {
  readonly from: number;
  readonly to: number;
}

export function splitOf(part: Part, { split }: Matchable): Split {
  return split[part === 'opening' ? 'teaser' : part === 'rest' ? 'text' : part];
}

/** The headline is one, each sentence is one. */
export function unitsOf(part: Part, article: Matchable): readonly Unit[] {
  const { sentences, words: all } = splitOf(part, article);
  switch (part) {
    case 'title':
      return [{ from: 0, to: all.length }];
    case 'opening':
      return sentences.slice(0, 1);
    case 'rest':
      return sentences.slice(toldSentences(article));
    default:
      return sentences;
  }
}

/** How many sentences of the text the teaser has told. */
function toldSentences({ split: { teaser, text } }: Matchable): number {
  if (!text.text.startsWith(teaser.text)) return 0;
  const fresh = text.sentences.findIndex(({ end }) => end > teaser.text.length);
  return fresh === -1 ? text.sentences.length : fresh;
}

export function inside(spots: readonly MatchSpot[], { from, to }: Unit): readonly MatchSpot[] {
  return spots.filter((spot) => spot.from >= from && spot.to <= to);
}

interface OwnedSpot extends Occurred {
  readonly owner: string;
}

function occurringFor(atom: Atom, part: Part, reading: Reading): readonly OwnedSpot[] {
  const occurring = reading.occurring(part);
  return atom.owners.flatMap((owner) => (occurring.get(owner) ?? []).map((one) => ({ ...one, owner })));
}

/** Where an atom's own words and its group's members count, without those that `not` and `unless` exclude. */
export function spotsOf(atom: Atom, part: Part, reading: Reading): readonly MatchSpot[] {
  const all = occurringFor(atom, part, reading);
  if (all.length === 0) return [];
  const excluded = reading.isOpen ? [] : exclusionsIn(all, part, reading);
  return all
    .filter((one) => counts(one) && !excluded.some((exclusion) => excludes(exclusion, one)))
    .map((one) => asSpot(atom, one))
    .sort((a, b) => a.from - b.from);
}

/** Where an atom's own words stand, whatever the thesaurus says. */
export function ownSpotsOf(atom: Atom, part: Part, reading: Reading): readonly MatchSpot[] {
  return occurringFor(atom, part, reading)
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
export function bittenBy(atom: Atom, part: Part, reading: Reading): readonly Exclusion[] {
  const all = occurringFor(atom, part, reading);
  const words = all.filter(counts);
  return exclusionsIn(all, part, reading).filter((exclusion) => words.some((one) => excludes(exclusion, one)));
}

function counts({ role }: OwnedSpot): boolean {
  return role !== 'not' && role !== 'unless';
}

function exclusionsIn(all: readonly OwnedSpot[], part: Part, reading: Reading): readonly Exclusion[] {
  return all.flatMap(({ role, from, to, pattern }): Exclusion[] => {
    const phrase = { from, to };
    if (role === 'not') return [{ kind: 'not', from, to, phrase, pattern }];
    return role === 'unless' ? [{ kind: 'unless', ...unitAt(part, from, reading), phrase, pattern }] : [];
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

function unitAt(part: Part, at: number, reading: Reading): Unit {
  return unitsOf(part, reading.article).find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
}
