/** Which watches an article concerns, and where: all of them in one pass over its words. */

import { apart, type Spot, together } from './match-near.ts';
import { type Atom, type Plan, planQuery } from './match-plan.ts';
import { findPatterns, indexPatterns, type Occurrence, type Pattern, type PatternIndex } from './patterns.ts';
import type { CompiledGroup, Role, Thesaurus } from './thesaurus.ts';
import type { Article, Found, Match, Place, Selection, Split, Watch } from './types.ts';
import { fold, words } from './words.ts';

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

interface Meaning {
  /** A group's id, or a watch word, in one name space. */
  readonly owner: string;
  readonly role: Role;
}

interface Planned {
  readonly watch: Watch;
  readonly plan: Plan;
}

/** Paused watches are left out. */
export function compileWatches(all: readonly Watch[], thesaurus: Thesaurus): Watches {
  const watches = all
    .filter((watch) => !watch.paused)
    .map((watch): Planned => ({ watch, plan: planQuery(watch.query, thesaurus) }));
  const { patterns, meanings } = gatherPatterns(watches.flatMap(({ plan }) => atomsOf(plan)));
  const byPivot = new Map<string, number[]>();
  const unpivoted: number[] = [];
  watches.forEach(({ plan }, number) => {
    const pivots = pivotsOf(plan);
    if (pivots === null) unpivoted.push(number);
    for (const pivot of pivots ?? []) byPivot.set(pivot, [...(byPivot.get(pivot) ?? []), number]);
  });
  return { index: indexPatterns(patterns), meanings, watches, byPivot, unpivoted };
}

function gatherPatterns(atoms: readonly Atom[]) {
  const numbers = new Map<string, number>();
  const patterns: Pattern[] = [];
  const meanings: Meaning[][] = [];
  const known = new Set<string>();
  const add = (pattern: Pattern, owner: string, role: Role) => {
    const name = JSON.stringify(pattern.steps);
    const number = numbers.get(name) ?? patterns.push(pattern) - 1;
    numbers.set(name, number);
    meanings[number] = [...(meanings[number] ?? []), { owner, role }];
  };
  for (const atom of atoms) {
    const owners = ownersOf(atom);
    if (!known.has(owners[0]!)) add(atom.own, owners[0]!, 'same');
    if (atom.group && !known.has(owners[1]!)) {
      for (const { role, pattern } of atom.group.members) add(pattern, owners[1]!, role);
    }
    for (const owner of owners) known.add(owner);
  }
  return { patterns, meanings };
}

/** Under these names the occurrences of an atom are found: its own word's, and its group's. */
function ownersOf({ own, group }: Atom): string[] {
  const word = `word ${own.steps.map(({ by, is, gap }) => `${by}:${gap}:${is}`).join(' ')}`;
  return group ? [word, groupOwner(group)] : [word];
}

function groupOwner(group: CompiledGroup): string {
  return `group ${group.id}`;
}

function atomsOf(plan: Plan): readonly Atom[] {
  switch (plan.kind) {
    case 'near':
      return [...plan.atoms, ...plan.wholes];
    case 'phrase':
      return [plan.atom];
    case 'within':
      return [...atomsOf(plan.left), ...atomsOf(plan.right)];
    case 'and':
    case 'or':
      return plan.of.flatMap(atomsOf);
    case 'field':
    case 'not':
      return atomsOf(plan.plan);
    case 'name':
      return [];
  }
}

/** Owners of which one must occur in an article that matches; null where that cannot be said. */
function pivotsOf(plan: Plan): readonly string[] | null {
  switch (plan.kind) {
    case 'near': {
      const needed = plan.atoms.filter(({ optional }) => !optional).map(ownersOf);
      const rarest = needed.toSorted((a, b) => a.length - b.length)[0];
      return rarest ? [...new Set([...rarest, ...plan.wholes.flatMap(ownersOf)])] : null;
    }
    case 'phrase':
      return ownersOf(plan.atom);
    case 'within':
      return pivotsOf(plan.left) ?? pivotsOf(plan.right);
    case 'and':
      return plan.of.map(pivotsOf).find((pivots) => pivots !== null) ?? null;
    case 'or': {
      const all = plan.of.map(pivotsOf);
      return all.includes(null) ? null : [...new Set(all.flatMap((pivots) => pivots ?? []))];
    }
    case 'field':
      return pivotsOf(plan.plan);
    case 'not':
    case 'name':
      return null;
  }
}

/**
 * Every watch that this article concerns, with all places found, in reading order. Title and teaser decide; the text
 * adds places and may veto through `-word`. `familyOf` gives the house a publisher belongs to, for `only` and `except`.
 */
export function matchAll(
  watches: Watches,
  article: Matchable,
  familyOf: (publisher: string) => string = (publisher) => publisher,
): readonly Match[] {
  const reading = read(watches, article, familyOf);
  const candidates = new Set(watches.unpivoted);
  for (const place of ['title', 'teaser'] as const) {
    for (const owner of reading.places(place).keys()) {
      for (const number of watches.byPivot.get(owner) ?? []) candidates.add(number);
    }
  }
  const matches: Match[] = [];
  for (const number of [...candidates].sort((a, b) => a - b)) {
    const { watch, plan } = watches.watches[number]!;
    if (!admits(watch, reading) || !holds(plan, reading, { title: true, teaser: true })) continue;
    matches.push({ channel: watch.channel, watch: watch.name, found: foundBy(plan, reading) });
  }
  return matches;
}

/** Occurrences of one place by owner. */
type Occurring = ReadonlyMap<string, readonly (Occurrence & { readonly role: Role })[]>;

interface Reading {
  readonly article: Matchable;
  readonly names: readonly string[];
  /** Looked through when first asked for: the text is long, and seldom needed. */
  readonly places: (place: Place) => Occurring;
}

function read(watches: Watches, article: Matchable, familyOf: (publisher: string) => string): Reading {
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
    languages.length > 0 ? language !== null && languages.some((tag) => speaks(language, fold(tag))) : null,
  ].filter((one) => one !== null);
  return how === 'every' ? said.every(Boolean) : said.some(Boolean);
}

function speaks(language: string, tag: string): boolean {
  const spoken = fold(language);
  return spoken === tag || spoken.startsWith(`${tag}-`);
}

interface Scope {
  readonly title: boolean;
  readonly teaser: boolean;
}

function holds(plan: Plan, reading: Reading, scope: Scope): boolean {
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

function fieldHolds(plan: Extract<Plan, { kind: 'field' }>, reading: Reading): boolean {
  if (plan.field === 'title') return holds(plan.plan, reading, { title: true, teaser: false });
  if (plan.field === 'lang') return namesHold(plan.plan, ([tag]) => speaks(reading.article.language ?? '', tag ?? ''));
  const names = reading.names.map(
    (name) =>
      ` ${words(name)
        .map(({ form }) => form)
        .join(' ')} `,
  );
  return namesHold(plan.plan, (forms) => names.some((name) => name.includes(` ${forms.join(' ')} `)));
}

function namesHold(plan: Plan, holdsFor: (forms: readonly string[]) => boolean): boolean {
  if (plan.kind === 'name') return holdsFor(plan.forms);
  if (plan.kind === 'not') return !namesHold(plan.plan, holdsFor);
  if (plan.kind === 'and') return plan.of.every((part) => namesHold(part, holdsFor));
  return plan.kind === 'or' && plan.of.some((part) => namesHold(part, holdsFor));
}

/** Behind `-`: does it stand anywhere, the full text included? */
function stands(plan: Plan, reading: Reading, scope: Scope): boolean {
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

type NearPlan = Extract<Plan, { kind: 'near' }>;

function nearHolds(plan: NearPlan, reading: Reading, scope: Scope): boolean {
  if (plan.wholes.some((atom) => spotsOf(atom, 'title', reading).some(({ strong }) => strong))) return true;
  return placesOf(scope).some((place) =>
    unitsOf(place, reading)
      .slice(0, 1)
      .some((unit) => nearIn(plan, place, unit, reading)),
  );
}

interface Unit {
  readonly from: number;
  readonly to: number;
}

/** The headline is one, each sentence is one. */
function unitsOf(place: Place, reading: Reading): readonly Unit[] {
  const { sentences, words: all } = reading.article.split[place];
  return place === 'title' ? [{ from: 0, to: all.length }] : sentences;
}

function nearIn(plan: NearPlan, place: Place, unit: Unit, reading: Reading): Spot[] | null {
  const spots = plan.atoms.map((atom) => inside(spotsOf(atom, place, reading), unit));
  return together(plan.atoms, spots, reading.article.split[place]);
}

function inside(spots: readonly Spot[], { from, to }: Unit): readonly Spot[] {
  return spots.filter((spot) => spot.from >= from && spot.to <= to);
}

function nearsOf(plan: NearPlan, place: Place, reading: Reading): readonly (readonly Spot[])[] {
  return unitsOf(place, reading)
    .map((unit) => nearIn(plan, place, unit, reading))
    .filter((spots) => spots !== null);
}

/** Where an atom's own word and its group's members count, what `not` and `unless` forbid taken off. */
function spotsOf(atom: Atom, place: Place, reading: Reading): readonly Spot[] {
  const occurring = reading.places(place);
  const all = ownersOf(atom).flatMap((owner) => occurring.get(owner) ?? []);
  if (all.length === 0) return [];
  const nots = all.filter(({ role }) => role === 'not');
  const shut = all.filter(({ role }) => role === 'unless').map(({ from }) => unitAt(place, from, reading));
  return all
    .filter(({ role }) => role !== 'not' && role !== 'unless')
    .filter((one) => !nots.some(({ from, to }) => from <= one.from && one.to <= to))
    .filter((one) => !shut.some(({ from, to }) => from <= one.from && one.from < to))
    .map(({ from, to, role }) => {
      const beside = typeof role === 'object' ? role.beside : null;
      return { atom, from, to, strong: role === 'same', beside };
    })
    .sort((a, b) => a.from - b.from);
}

function unitAt(place: Place, at: number, reading: Reading): Unit {
  return unitsOf(place, reading).find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
}

/** Pairs of `left NEAR/n right` with at most n words between, in either order, in one headline or sentence. */
function pairsOf(plan: Extract<Plan, { kind: 'within' }>, place: Place, reading: Reading): readonly Spot[][] {
  const left = endsOf(plan.left, place, reading);
  const right = endsOf(plan.right, place, reading);
  return unitsOf(place, reading).flatMap((unit) => {
    const others = inside(right, unit);
    return inside(left, unit).flatMap((a) =>
      others.filter((b) => apart(a, b) <= plan.distance + 1 && a.from !== b.from).map((b) => [a, b]),
    );
  });
}

/** What NEAR measures from: strong words only. */
function endsOf(plan: Plan, place: Place, reading: Reading): readonly Spot[] {
  switch (plan.kind) {
    case 'near':
      if (plan.atoms.length > 1) return nearsOf(plan, place, reading).flat();
      return plan.atoms.flatMap((atom) => spotsOf(atom, place, reading)).filter(({ strong }) => strong);
    case 'phrase':
      return spotsOf(plan.atom, place, reading);
    case 'within':
      return pairsOf(plan, place, reading).flat();
    case 'field':
      return place === 'title' ? endsOf(plan.plan, place, reading) : [];
    case 'and':
    case 'or':
      return plan.of.flatMap((part) => endsOf(part, place, reading));
    default:
      return [];
  }
}

const PLACES: readonly Place[] = ['title', 'teaser', 'text'];

/** All that is to be shown: words that count by themselves everywhere, the others where they meet. */
function foundBy(plan: Plan, reading: Reading): readonly Found[] {
  const { teaser, text } = reading.article.split;
  const told = text.text.startsWith(teaser.text) ? teaser.text.length : 0;
  return PLACES.flatMap((place) => {
    const found = showing(plan, place, reading).map((spot) => asFound(spot, place, reading));
    const fresh = place === 'text' ? found.filter(({ start }) => start >= told) : found;
    return withoutOverlaps(fresh);
  });
}

function showing(plan: Plan, place: Place, reading: Reading): readonly Spot[] {
  switch (plan.kind) {
    case 'near': {
      const strong = [...plan.atoms, ...plan.wholes]
        .flatMap((atom) => spotsOf(atom, place, reading))
        .filter((s) => s.strong);
      return [...strong, ...nearsOf(plan, place, reading).flat()];
    }
    case 'phrase':
    case 'within':
      return endsOf(plan, place, reading);
    case 'field':
      return plan.field === 'title' && place === 'title' ? showing(plan.plan, place, reading) : [];
    case 'and':
    case 'or':
      return plan.of.flatMap((part) => showing(part, place, reading));
    default:
      return [];
  }
}

function asFound({ atom, from, to }: Spot, place: Place, reading: Reading): Found {
  const { text, words: all } = reading.article.split[place];
  const [start, end] = [all[from]!.start, all[to - 1]!.end];
  return { place, start, end, words: text.slice(start, end), term: atom.term, group: atom.group?.id ?? null };
}

/** In reading order; of two that overlap the longer one stays. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
