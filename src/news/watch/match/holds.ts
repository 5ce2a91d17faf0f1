/** Does what a watch asks for stand in an article, and where? */

import { fold, words } from '../../text/words.ts';
import type { Place } from '../../types.ts';
import { QUERY_FIELDS } from '../query/fields.ts';
import { genreOf, isGrave } from './genre.ts';
import { distanceBetween, together, typedTogether } from './near.ts';
import type { Atom, QueryPlan } from './plan.ts';
import { inside, ownSpotsOf, type Part, type Reading, splitOf, spotsOf, unitsOf } from './reading.ts';
import { otherRole } from './roles.ts';
import { background, figureIn, otherSense, otherSenseAlone } from './senses.ts';
import type { MatchSpot } from './spot.ts';
import type { Passage, Veto } from './veto.ts';

export interface Scope {
  readonly title: boolean;
  readonly teaser: boolean;
}

export function holds(plan: QueryPlan, reading: Reading, scope: Scope): boolean {
  switch (plan.kind) {
    case 'near':
      return nearHolds(plan, reading, scope);
    case 'phrase':
      return placesOf(scope).some((place) => spotsOf(plan.atom, place, reading).length > 0);
    case 'within':
      return placesOf(scope).some((place) => pairsOf(plan, place, reading).length > 0);
    case 'field':
      return fieldHolds(plan, reading);
    case 'name':
      return false;
    case 'and':
      return plan.of.every((part) => holds(part, reading, scope));
    case 'or':
      return plan.of.some((part) => holds(part, reading, scope));
    case 'not':
      return !stands(plan.plan, reading, scope);
  }
}

function placesOf(scope: Scope): readonly Place[] {
  return scope.teaser ? ['title', 'teaser'] : ['title'];
}

function fieldHolds({ field, plan }: Extract<QueryPlan, { kind: 'field' }>, reading: Reading): boolean {
  const row = QUERY_FIELDS[field];
  if (row.compares === 'terms') return holds(plan, reading, { title: true, teaser: false });
  const values = row.valuesOf(reading);
  return namesHold(plan, (name) => values.some((value) => COMPARE[row.compares](value, name)));
}

const COMPARE: Readonly<Record<'words' | 'tag', (value: string, name: NamePlan) => boolean>> = {
  words: (value, { forms, prefix }) =>
    ` ${formsOf(value).join(' ')} `.includes(` ${forms.join(' ')}${prefix ? '' : ' '}`),
  tag: (value, { forms: [tag = ''], prefix }) => (prefix ? fold(value).startsWith(tag) : isLanguage(value, tag)),
};

function formsOf(name: string): string[] {
  return words(name).map(({ form }) => form);
}

type NamePlan = Extract<QueryPlan, { kind: 'name' }>;

function namesHold(plan: QueryPlan, holdsFor: (name: NamePlan) => boolean): boolean {
  if (plan.kind === 'name') return holdsFor(plan);
  if (plan.kind === 'not') return !namesHold(plan.plan, holdsFor);
  if (plan.kind === 'and') return plan.of.every((part) => namesHold(part, holdsFor));
  return plan.kind === 'or' && plan.of.some((part) => namesHold(part, holdsFor));
}

/** Behind `-`: does it stand anywhere, the full text included? */
function stands(plan: QueryPlan, reading: Reading, scope: Scope): boolean {
  const places: readonly Place[] = scope.teaser ? ['title', 'teaser', 'text'] : ['title'];
  switch (plan.kind) {
    case 'near':
      return places.some((place) => nearsOf(plan, place, reading).length > 0);
    case 'phrase':
      return places.some((place) => spotsOf(plan.atom, place, reading).length > 0);
    case 'within':
      return places.some((place) => pairsOf(plan, place, reading).length > 0);
    case 'and':
      return plan.of.every((part) => stands(part, reading, scope));
    case 'or':
      return plan.of.some((part) => stands(part, reading, scope));
    default:
      return holds(plan, reading, scope);
  }
}

export type NearPlan = Extract<QueryPlan, { kind: 'near' }>;

function nearHolds(plan: NearPlan, reading: Reading, scope: Scope): boolean {
  return standsNear(plan, reading, scope) && (reading.isOpen || otherGenre(plan, reading) === null);
}

function standsNear(plan: NearPlan, reading: Reading, scope: Scope): boolean {
  if (plan.wholes.some((atom) => saysAll(atom, plan, reading))) return true;
  if (nearsOf(plan, 'title', reading).length > 0) return true;
  if (!scope.teaser) return false;
  const isTold = !isCaption(reading.article.split.teaser.text) && nearsOf(plan, 'opening', reading).length > 0;
  return isTold || sharedByOpening(plan, reading);
}

/** A report of sport or the arts, for a watch of graver things whose words do not stand there side by side. */
export function otherGenre(plan: NearPlan, reading: Reading): 'sport' | 'the arts' | null {
  if (!isGrave(plan.atoms)) return null;
  const passages = LOOKED_AT.map((part) => passageOf(plan, part, reading));
  const genre = genreOf(passages);
  if (genre === null) return null;
  const isTyped = LOOKED_AT.some((part, n) => {
    const own = plan.atoms.map((atom) => ownSpotsOf(atom, part, reading));
    return typedTogether(own, passages[n]!, 1) !== null;
  });
  return isTyped ? null : genre;
}

const LOOKED_AT = ['title', 'teaser'] as const satisfies readonly Part[];

/** Where words must stand near each other: the headline and the first sentence. */
export const TOLD = ['title', 'opening'] as const satisfies readonly Part[];

/** A group that says the whole watch, as news: not as what is remembered, nor where its words mean something else. */
function saysAll(whole: Atom, plan: NearPlan, reading: Reading): boolean {
  const passage = passageOf(plan, 'title', reading);
  return spotsOf(whole, 'title', reading).some((spot) => spot.strong && wholeVeto(spot, passage) === null);
}

/** A watch's own words side by side are read one by one, like any others: `Factory fires 40 workers`. */
export function wholeVeto(spot: MatchSpot, passage: Passage): Veto | null {
  const found = background(spot, passage) ?? figureIn(spot, passage);
  if (found || !passage.isTyped(spot.from) || spot.to - spot.from !== 2) return found;
  const word = { ...spot, own: true, group: null };
  const [first, last] = [
    { ...word, to: spot.from + 1 },
    { ...word, from: spot.to - 1 },
  ];
  return otherSense(first, passage) ?? otherSense(last, passage) ?? otherRole(first, last, passage);
}

/**
 * A headline often leaves to the first sentence where it was and who: the names of a watch may stand there, each with its
 * capital, while the other words stand together in the headline.
 */
function sharedByOpening(plan: NearPlan, reading: Reading): boolean {
  const needed = plan.atoms.filter(({ optional }) => !optional);
  if (needed.length < 2) return false;
  const here = needed.filter((atom) => spotsOf(atom, 'title', reading).length > 0);
  const there = needed.filter((atom) => !here.includes(atom));
  if (here.length === 0 || !there.every((atom) => isNamedInOpening(atom, reading))) return false;
  return nearsOf({ kind: 'near', atoms: here, wholes: [] }, 'title', reading).length > 0;
}

const CAPITAL = /^\p{Lu}/u;

function isNamedInOpening(atom: Atom, reading: Reading): boolean {
  const { text, words: all } = reading.article.split.teaser;
  if (!atom.place && !CAPITAL.test(atom.term)) return false;
  const [opening] = unitsOf('opening', reading.article);
  if (!opening) return false;
  return inside(spotsOf(atom, 'opening', reading), opening).some(
    ({ strong, from }) => strong && CAPITAL.test(text.charAt(all[from]!.start)),
  );
}

/** `(Ann Example/Agency)`, `(Agency Photo)` at the end: the teaser describes a picture, often an old one. */
const CREDIT = /\((?:[^()/]{1,60}\/[^()]{1,80}|[^()]{0,60}\b(?:photos?|images|copyright)\b[^()]{0,60})\)\.?$/i;

function isCaption(teaser: string): boolean {
  return CREDIT.test(teaser.slice(-160).trimEnd());
}

/** The spots are gathered once: a page has hundreds of sentences. */
function nearsOf(plan: NearPlan, part: Part, reading: Reading): readonly (readonly MatchSpot[])[] {
  const found = plan.atoms.map((atom) => spotsOf(atom, part, reading));
  const own = plan.atoms.map((atom) => ownSpotsOf(atom, part, reading));
  const isMissing = plan.atoms.some(({ optional }, n) => !optional && found[n]!.length === 0);
  if (isMissing && own.some((spots) => spots.length === 0)) return [];
  const passage = passageOf(plan, part, reading);
  const senseOf = plan.atoms.length < 2 ? otherSenseAlone : otherSense;
  const meant = (spots: readonly MatchSpot[]) => spots.filter((spot) => senseOf(spot, passage) === null);
  const [all, typed] = [found.map(meant), own.map(meant)];
  return unitsOf(part, reading.article)
    .map((unit) => {
      const within = (lists: readonly (readonly MatchSpot[])[]) => lists.map((spots) => inside(spots, unit));
      return together(plan.atoms, within(all), passage) ?? typedTogether(within(typed), passage);
    })
    .filter((spots) => spots !== null);
}

/** Made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A part of an article, as the words of one watch see it. What few rules ask for is looked up when they do. */
export function passageOf(plan: NearPlan, part: Part, reading: Reading): Passage {
  const spots = lazily(() =>
    [...plan.atoms, ...plan.wholes].flatMap((atom) => [
      ...spotsOf(atom, part, reading),
      ...ownSpotsOf(atom, part, reading),
    ]),
  );
  const covered = lazily(
    () => new Set(spots().flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))),
  );
  const typed = lazily(() => new Set(spots().flatMap(({ own, from }) => (own ? [from] : []))));
  return {
    text: splitOf(part, reading.article),
    asked: askedForms(plan),
    isCovered: (at) => covered().has(at),
    isTyped: (at) => typed().has(at),
    isOpen: reading.isOpen,
  };
}

const forms = new WeakMap<NearPlan, ReadonlySet<string>>();

function askedForms(plan: NearPlan): ReadonlySet<string> {
  const known = forms.get(plan) ?? new Set(plan.atoms.flatMap(({ term }) => term.toLowerCase().split(' ')));
  forms.set(plan, known);
  return known;
}

/** Pairs of `left NEAR/n right` with at most n words between, in either order, in one headline or sentence. */
function pairsOf(plan: Extract<QueryPlan, { kind: 'within' }>, part: Part, reading: Reading): readonly MatchSpot[][] {
  const left = endsOf(plan.left, part, reading);
  const right = endsOf(plan.right, part, reading);
  return unitsOf(part, reading.article).flatMap((unit) => {
    const others = inside(right, unit);
    return inside(left, unit).flatMap((a) =>
      others.filter((b) => distanceBetween(a, b) <= plan.distance + 1 && a.from !== b.from).map((b) => [a, b]),
    );
  });
}

/** What NEAR measures from: strong words only. */
function endsOf(plan: QueryPlan, part: Part, reading: Reading): readonly MatchSpot[] {
  switch (plan.kind) {
    case 'near':
      if (plan.atoms.length > 1) return nearsOf(plan, part, reading).flat();
      return plan.atoms.flatMap((atom) => spotsOf(atom, part, reading)).filter(({ strong }) => strong);
    case 'phrase':
      return spotsOf(plan.atom, part, reading);
    case 'within':
      return pairsOf(plan, part, reading).flat();
    case 'field':
      return part === 'title' ? endsOf(plan.plan, part, reading) : [];
    case 'and':
    case 'or':
      return plan.of.flatMap((one) => endsOf(one, part, reading));
    default:
      return [];
  }
}

export function showing(plan: QueryPlan, part: Part, reading: Reading): readonly MatchSpot[] {
  switch (plan.kind) {
    case 'near': {
      const strong = [...plan.atoms, ...plan.wholes]
        .flatMap((atom) => spotsOf(atom, part, reading))
        .filter((s) => s.strong);
      return [...strong, ...nearsOf(plan, part, reading).flat()];
    }
    case 'phrase':
    case 'within':
      return endsOf(plan, part, reading);
    case 'field':
      return part === 'title' ? showing(plan.plan, part, reading) : [];
    case 'and':
    case 'or':
      return plan.of.flatMap((one) => showing(one, part, reading));
    default:
      return [];
  }
}

/** `en` is spoken in `en-gb` too. */
export function isLanguage(language: string, tag: string): boolean {
  const spoken = fold(language);
  return spoken === tag || spoken.startsWith(`${tag}-`);
}
