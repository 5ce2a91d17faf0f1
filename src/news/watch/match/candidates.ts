/**
 * Which of many watches an article could concern: asked of all of them at once, so it looks only at which of their words
 * occur. Whether those words stand together, and mean what the watch means, `holds` decides for the few that are left.
 */

import type { Split } from '../../types.ts';
import { eachPattern, indexPatterns, type PatternIndex } from './pattern-index.ts';
import { type Pattern, patternName } from './patterns.ts';
import { type Atom, atomsOf, membersOf, type QueryPlan } from './plan.ts';

/** Where words are looked for: `opening` is the headline with the first sentence of the teaser, the others are whole. */
type Where = 'opening' | 'headline' | 'wide headline' | 'wide teaser';

/** What must occur in an article that matches. Owners are numbers here: there are thousands. */
type Requirement =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Requirement[] }
  | { readonly kind: 'one of'; readonly owners: readonly number[]; readonly where: Where };

export interface CandidateIndex {
  /** All words of all watches, for the headline and the first sentence. */
  readonly near: OwnerIndex;
  /** Of phrases and NEAR, what counts by itself: it is looked for behind the first sentence too. */
  readonly wide: OwnerIndex;
  /** By the number of the watch. */
  readonly requirements: readonly Requirement[];
  /** Watches that can only match where this owner's words occur in the headline or the first sentence. */
  readonly byOpening: ReadonlyMap<number, readonly number[]>;
  /** The same anywhere in headline and teaser. */
  readonly byAnywhere: ReadonlyMap<number, readonly number[]>;
  /** Watches without such words: `lang:fr`. */
  readonly always: readonly number[];
}

interface OwnerIndex {
  readonly index: PatternIndex;
  /** By the number of the pattern. */
  readonly owners: readonly (readonly number[])[];
}

/** Numbers for names, in the order in which they are first asked for. */
type Numbering = (owner: string) => number;

export function indexCandidates(plans: readonly QueryPlan[]): CandidateIndex {
  const numbers = new Map<string, number>();
  const numbered: Numbering = (owner) => {
    const number = numbers.get(owner) ?? numbers.size;
    numbers.set(owner, number);
    return number;
  };
  return {
    near: indexOwners(plans.flatMap(atomsOf), numbered, () => true),
    wide: indexOwners(plans.flatMap(wideAtoms), numbered, (strong) => strong),
    requirements: plans.map((plan) => requirementOf(plan, numbered)),
    ...indexPivots(plans, numbered),
  };
}

function indexOwners(atoms: readonly Atom[], numbered: Numbering, counts: (strong: boolean) => boolean): OwnerIndex {
  const numbers = new Map<string, number>();
  const patterns: Pattern[] = [];
  const owners: number[][] = [];
  const add = (pattern: Pattern, owner: number) => {
    const name = patternName(pattern);
    const number = numbers.get(name) ?? patterns.push(pattern) - 1;
    numbers.set(name, number);
    owners[number] ??= [];
    owners[number].push(owner);
  };
  const known = new Set<string>();
  for (const { owner, role, pattern } of atoms.flatMap((atom) => membersOf(atom, known))) {
    if (role !== 'not' && role !== 'unless' && counts(role === 'same')) add(pattern, numbered(owner));
  }
  return { index: indexPatterns(patterns), owners };
}

function indexPivots(plans: readonly QueryPlan[], numbered: Numbering) {
  const byOpening = new Map<number, number[]>();
  const byAnywhere = new Map<number, number[]>();
  const always: number[] = [];
  plans.forEach((plan, number) => {
    const pivots = pivotsOf(plan);
    if (pivots === null) always.push(number);
    for (const { owners, opening } of pivots ?? []) {
      for (const owner of owners) addTo(opening ? byOpening : byAnywhere, numbered(owner), number);
    }
  });
  return { byOpening, byAnywhere, always };
}

function addTo(table: Map<number, number[]>, owner: number, number: number): void {
  const list = table.get(owner);
  if (list) list.push(number);
  else table.set(owner, [number]);
}

/** Atoms that are looked for in all sentences of the teaser, not in the first alone. */
function wideAtoms(plan: QueryPlan): readonly Atom[] {
  switch (plan.kind) {
    case 'phrase':
    case 'within':
      return atomsOf(plan);
    case 'and':
    case 'or':
      return plan.of.flatMap(wideAtoms);
    case 'field':
      return wideAtoms(plan.plan);
    default:
      return [];
  }
}

/** Owners of which one must occur in an article that matches. */
interface Pivots {
  readonly owners: readonly string[];
  /** How many words and phrases they are: the fewer, the seldomer they occur. */
  readonly breadth: number;
  /** In the headline or the first sentence; otherwise anywhere in headline and teaser. */
  readonly opening: boolean;
}

/** One for each side of an OR: one of them must occur. Null where none can be named. */
function pivotsOf(plan: QueryPlan): readonly Pivots[] | null {
  switch (plan.kind) {
    case 'near': {
      const needed = plan.atoms.filter(({ optional }) => !optional).toSorted((a, b) => breadth(a) - breadth(b));
      const owners = [...(needed[0]?.owners ?? []), ...plan.wholes.flatMap((whole) => whole.owners)];
      return needed[0] ? [{ owners: [...new Set(owners)], breadth: breadth(needed[0]), opening: true }] : null;
    }
    case 'phrase':
      return [{ owners: plan.atom.owners, breadth: breadth(plan.atom), opening: false }];
    case 'within':
      return beyondOpening([plan.left, plan.right].map((side) => (isLoose(side) ? null : pivotsOf(side))));
    case 'and': {
      const all = plan.of.map(pivotsOf).filter((pivots) => pivots !== null);
      return all.find((pivots) => pivots.every(({ opening }) => opening)) ?? all[0] ?? null;
    }
    case 'or': {
      const all = plan.of.map(pivotsOf);
      return all.every((pivots) => pivots !== null) ? all.flat() : null;
    }
    case 'field':
      return pivotsOf(plan.plan);
    case 'not':
    case 'name':
      return null;
  }
}

/** How many words and phrases count for an atom. */
function breadth({ group, related }: Atom): number {
  return [group, ...related].reduce((sum, one) => sum + (one?.members.length ?? 0), 0);
}

/** Several words beside NEAR: some may count only close to the others, so none is sure to be seen. */
function isLoose(plan: QueryPlan): boolean {
  return plan.kind === 'near' ? plan.atoms.length > 1 : plan.kind !== 'phrase' && plan.kind !== 'within';
}

/** The narrower of two sides, both of which must occur. */
function beyondOpening(sides: readonly (readonly Pivots[] | null)[]): readonly Pivots[] | null {
  const width = (side: readonly Pivots[]) => side.reduce((sum, one) => sum + one.breadth, 0);
  const [narrowest] = sides.filter((side) => side !== null).toSorted((a, b) => width(a) - width(b));
  return narrowest?.map((one) => ({ ...one, opening: false })) ?? null;
}

const NOTHING: Requirement = { kind: 'all', of: [] };

function requirementOf(plan: QueryPlan, numbered: Numbering): Requirement {
  const oneOf = (atom: Atom, where: Where): Requirement => ({
    kind: 'one of',
    owners: atom.owners.map(numbered),
    where,
  });
  switch (plan.kind) {
    case 'near': {
      const all = allOf(plan.atoms, (atom) => oneOf(atom, 'opening'));
      return { kind: 'any', of: [all, ...plan.wholes.map((whole) => oneOf(whole, 'headline'))] };
    }
    case 'phrase':
    case 'within':
      return { kind: 'any', of: (['wide headline', 'wide teaser'] as const).map((where) => wideOf(plan, where)) };
    case 'and':
      return { kind: 'all', of: plan.of.map((part) => requirementOf(part, numbered)) };
    case 'or':
      return { kind: 'any', of: plan.of.map((part) => requirementOf(part, numbered)) };
    case 'field':
      return requirementOf(plan.plan, numbered);
    case 'not':
    case 'name':
      return NOTHING;
  }

  /** The same in one place, where it is part of a phrase or of NEAR. */
  function wideOf(part: QueryPlan, where: Where): Requirement {
    switch (part.kind) {
      case 'near':
        return allOf(part.atoms, (atom) => oneOf(atom, where));
      case 'phrase':
        return oneOf(part.atom, where);
      case 'within': {
        const sides = [part.left, part.right].filter((side) => !isLoose(side));
        return { kind: 'all', of: sides.map((side) => wideOf(side, where)) };
      }
      case 'and':
      case 'or':
        return { kind: 'any', of: part.of.map((one) => wideOf(one, where)) };
      default:
        return NOTHING;
    }
  }
}

function allOf(atoms: readonly Atom[], required: (atom: Atom) => Requirement): Requirement {
  return { kind: 'all', of: atoms.filter(({ optional }) => !optional).map(required) };
}

/** Of whom something occurs where. */
type Occurring = Readonly<Record<Where, ReadonlySet<number>>>;

/** The numbers of the watches of which no needed word is missing, in their order. */
export function candidatesOf(candidates: CandidateIndex, title: Split, teaser: Split): readonly number[] {
  const { near, wide, requirements, byOpening, byAnywhere, always } = candidates;
  const headline = ownersIn(near, title);
  const occurring: Occurring = {
    headline,
    opening: ownersIn(near, teaser, teaser.sentences[0]?.to ?? 0, headline),
    'wide headline': ownersIn(wide, title),
    'wide teaser': ownersIn(wide, teaser),
  };
  const numbers = [...always];
  const consider = (owner: number, table: ReadonlyMap<number, readonly number[]>) => {
    for (const number of table.get(owner) ?? []) if (isMet(requirements[number]!, occurring)) numbers.push(number);
  };
  for (const owner of occurring.opening) consider(owner, byOpening);
  for (const owner of occurring['wide headline']) consider(owner, byAnywhere);
  for (const owner of occurring['wide teaser']) consider(owner, byAnywhere);
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}

const NOBODY: ReadonlySet<number> = new Set();

/** @param besides owners that are known already */
function ownersIn({ index, owners }: OwnerIndex, text: Split, end?: number, besides = NOBODY): ReadonlySet<number> {
  if (owners.length === 0) return besides;
  let found: Set<number> | null = null;
  const add = (pattern: number) => {
    found ??= new Set(besides);
    for (const owner of owners[pattern]!) found.add(owner);
  };
  eachPattern(index, text, add, { end });
  return found ?? besides;
}

function isMet(requirement: Requirement, occurring: Occurring): boolean {
  if (requirement.kind === 'one of') return requirement.owners.some((owner) => occurring[requirement.where].has(owner));
  return requirement.kind === 'all'
    ? requirement.of.every((one) => isMet(one, occurring))
    : requirement.of.some((one) => isMet(one, occurring));
}
