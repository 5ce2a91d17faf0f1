/** What a watch accepts, and why an article was none for it: for people. */

import { words } from '../../text/words.ts';
import type { Place, Split } from '../../types.ts';
import { compileWatches, matchAll, type Watches, withoutVetoes } from '../match.ts';
import { holdsTerms, QUERY_FIELDS } from '../query/fields.ts';
import { printQuery } from '../query.ts';
import { type MemberRole, memberKeys } from '../thesaurus/entries.ts';
import type { Thesaurus } from '../thesaurus.ts';
import type { MatchMode, Query, QueryField, Watch } from '../types.ts';
import { type NearPlan, otherGenre, passageOf, TOLD, wholeVeto } from './holds.ts';
import { together } from './near.ts';
import { type Atom, atomsOf, planQuery, type QueryPlan } from './plan.ts';
import { bittenBy, inside, type Matchable, type Reading, read, splitOf, spotsOf, unitsOf } from './reading.ts';
import { otherRole } from './roles.ts';
import { otherSense, otherSenseAlone } from './senses.ts';
import type { MatchSpot } from './spot.ts';
import type { Veto } from './veto.ts';

/** A word or phrase of a watch, and what counts for it. The lists are as the thesaurus writes them. */
export interface Accepted {
  readonly term: string;
  /** In what form it counts, and where: `in any form, in the headline`. */
  readonly how: string;
  /** Behind `-`: where it stands, the watch does not match. */
  readonly leftOut: boolean;
  readonly group: string | null;
  /** What counts for it anywhere. */
  readonly words: readonly string[];
  /** What counts only close to another word of the watch. */
  readonly close: readonly string[];
  /** In these it does not count, or not in the same sentence. */
  readonly never: readonly string[];
}

/** The words and phrases that a query will really accept, in the order of its terms, and those that it leaves out. */
export function accepts(query: Query, thesaurus: Thesaurus, mode: MatchMode = 'wide'): readonly Accepted[] {
  return acceptedIn(query, { thesaurus, mode, leftOut: false, where: [] });
}

interface Within {
  readonly thesaurus: Thesaurus;
  readonly mode: MatchMode;
  readonly leftOut: boolean;
  readonly where: readonly string[];
}

function acceptedIn(query: Query, within: Within): readonly Accepted[] {
  const inside = (part: Query, where: string) => acceptedIn(part, { ...within, where: [...within.where, where] });
  switch (query.kind) {
    case 'near':
    case 'phrase':
      return acceptedTogether(query, within);
    case 'and':
    case 'or':
      return query.of.flatMap((part) => acceptedIn(part, within));
    case 'not':
      return acceptedIn(query.query, { ...within, leftOut: !within.leftOut });
    case 'within': {
      const far = (other: Query) => `at most ${query.distance} words from ${printQuery(other)}`;
      return [...inside(query.left, far(query.right)), ...inside(query.right, far(query.left))];
    }
    case 'field':
      if (holdsTerms(query.field)) return inside(query.query, whereOf(query.field));
      return [{ ...NOTHING, term: printQuery(query.query), how: whereOf(query.field), leftOut: within.leftOut }];
  }
}

const NOTHING = { group: null, words: [], close: [], never: [] };
function whereOf(field: QueryField): string {
  const { compares, reads } = QUERY_FIELDS[field];
  return compares === 'tag' ? reads : `in ${reads}`;
}

/** Words that must stand near each other: `with` counts only beside a group that is among them. */
function acceptedTogether(query: Query, { thesaurus, mode, leftOut, where }: Within): readonly Accepted[] {
  const atoms = atomsOf(planQuery(query, thesaurus, leftOut && mode === 'wide' ? 'forms' : mode));
  const ids = new Set(atoms.map(({ group }) => group?.id));
  return atoms.map(({ term, group, related, variants, own, optional, whole }) => {
    const members = [group, ...related].flatMap((one) => one?.members ?? []);
    const spelt = variants.filter(({ steps }) => steps.every(({ by }) => by !== 'initials'));
    const written = (is: (role: MemberRole) => boolean) => {
      const found = members.filter(({ role }) => is(role)).map(({ entry }) => entry);
      return [...new Set(found)].filter((entry) => familyOf(entry) !== familyOf(term));
    };
    return {
      term,
      how: [
        FORMS[own.steps[0]!.by],
        ...where,
        ...(whole ? ['all of it at once, in the headline'] : []),
        ...(optional ? ['need not stand there: another word says it'] : []),
      ].join(', '),
      leftOut,
      group: group?.id ?? null,
      words: [...new Set([...spelt.map(({ text }) => text), ...written((role) => role === 'same')])],
      close: whole ? [] : written((role) => role === 'also' || (typeof role === 'object' && ids.has(role.beside))),
      never: written((role) => role === 'not' || role === 'unless'),
    };
  });
}

function familyOf(text: string): string {
  return memberKeys(words(text, 'en'));
}

const FORMS: Readonly<Record<Atom['own']['steps'][number]['by'], string>> = {
  key: 'in any form',
  stem: 'in any form',
  end: 'also at the end of a longer word',
  form: 'exactly so',
  written: 'as it is written',
  ticker: 'as a ticker, behind $ or its exchange',
  initials: 'by its initials',
  prefix: 'whatever begins so',
};

function wanted(plan: QueryPlan): readonly Atom[] {
  if (plan.kind === 'not') return [];
  return plan.kind === 'and' || plan.kind === 'or' ? plan.of.flatMap(wanted) : atomsOf(plan);
}

/** What kept a word of a watch from counting: an entry of the thesaurus, or a rule of what the sentence says. */
export interface BittenExclusion {
  readonly term: string;
  /** Null where no group of the thesaurus excludes it, but what the sentence says. */
  readonly group: string | null;
  /** `not`: in this phrase the word means something else. `unless`: with this phrase in its sentence it does not count. */
  readonly kind: 'not' | 'unless' | Veto['kind'];
  /** As the thesaurus has it, or the rule in words. */
  readonly entry: string;
  /** As it stands in the article. */
  readonly words: string;
}

export type WhyNot =
  | { readonly kind: 'it matches' }
  /** None of these words, or what stands for them, is in the title or teaser. */
  | { readonly kind: 'missing'; readonly terms: readonly string[] }
  /** The words are there, and would count if nothing excluded them. */
  | { readonly kind: 'excluded'; readonly terms: readonly string[]; readonly by: readonly BittenExclusion[] }
  /** All are there: too far apart, in another sentence, left out by `-`, or by what the watch leaves out. */
  | { readonly kind: 'not so'; readonly terms: readonly string[] };

/** Why none of a story's articles is one for a watch: judged by the one that comes nearest. A paused watch is judged as if it were not. */
export function whyNot(watch: Watch, thesaurus: Thesaurus, articles: readonly Matchable[]): WhyNot {
  const watches = compileWatches([{ ...watch, paused: false }], thesaurus);
  return articles.map((article) => whyNotThis(watches, article)).toSorted((a, b) => farness(a) - farness(b))[0]!;
}

function farness(why: WhyNot): number {
  if (why.kind === 'it matches') return -1;
  return why.kind === 'missing' ? why.terms.length : 0;
}

/** What kept words of headline and opening from counting for a watch, whether it matches or not. */
export function vetoesIn(watch: Watch, thesaurus: Thesaurus, article: Matchable): readonly BittenExclusion[] {
  const { plan, lookup } = compileWatches([{ ...watch, paused: false }], thesaurus).watches[0]!;
  return vetoesFor(plan, read(lookup(), article));
}

/** One an entry, however often it excludes something. */
function vetoesFor(plan: QueryPlan, reading: Reading): readonly BittenExclusion[] {
  const ofThesaurus = wanted(plan).flatMap((atom) => exclusionsOf(atom, reading));
  const ofSentences = nearPlans(plan).flatMap((near) => sentenceVetoes(near, reading));
  const all = [...ofThesaurus, ...ofSentences, ...nearPlans(plan).flatMap((near) => genreVeto(near, reading))];
  return [
    ...new Map(all.toReversed().map((one) => [`${one.group} ${one.kind} ${one.entry}`, one])).values(),
  ].toReversed();
}

const LOOKED_AT = ['title', 'teaser'] as const;

function whyNotThis(watches: Watches, article: Matchable): WhyNot {
  if (matchAll(watches, article).length > 0) return { kind: 'it matches' };
  const { plan, lookup } = watches.watches[0]!;
  const reading = read(lookup(), article);
  const atoms = wanted(plan).filter(({ optional, whole }) => !optional && !whole);
  const missing = atoms.filter((atom) => LOOKED_AT.every((place) => !occurs(atom, place, reading)));
  if (missing.length > 0) return { kind: 'missing', terms: termsOf(missing) };
  const isExcluded = matchAll(withoutVetoes(watches), article).length > 0;
  const uncounted = atoms.filter((atom) => LOOKED_AT.every((place) => spotsOf(atom, place, reading).length === 0));
  const by = isExcluded ? vetoesFor(plan, reading) : uncounted.flatMap((atom) => exclusionsOf(atom, reading));
  const terms = termsOf(atoms);
  return by.length > 0 ? { kind: 'excluded', terms, by } : { kind: 'not so', terms };
}

/** The words of a watch for which nothing stands in a headline. `watches`: that one alone, compiled. */
export function missingTerms(watches: Watches, headline: Split): readonly string[] {
  const nothing = { text: '', language: headline.language, sentences: [], words: [] };
  const split = { title: headline, teaser: nothing, text: nothing };
  const article = { feed: '', publisher: '', language: null, byline: null, categories: [], split };
  const { plan, lookup } = watches.watches[0]!;
  const reading = read(lookup(), article);
  const needed = wanted(plan).filter(({ optional, whole }) => !optional && !whole);
  return termsOf(needed.filter((atom) => !occurs(atom, 'title', reading)));
}

function termsOf(atoms: readonly Atom[]): string[] {
  return [...new Set(atoms.map(({ term }) => term))];
}

function occurs(atom: Atom, place: Place, reading: Reading): boolean {
  return spotsOf(atom, place, reading).length > 0 || bittenBy(atom, place, reading).length > 0;
}

function exclusionsOf(atom: Atom, reading: Reading): readonly BittenExclusion[] {
  return LOOKED_AT.flatMap((place) =>
    bittenBy(atom, place, reading).map(({ kind, phrase, pattern }): BittenExclusion => {
      const { text, words: all } = reading.article.split[place];
      return {
        term: atom.term,
        group: atom.group?.id ?? '',
        kind,
        entry: reading.lookup.index.patterns[pattern]!.text,
        words: text.slice(all[phrase.from]!.start, all[phrase.to - 1]!.end),
      };
    }),
  );
}

/** A watch of grave things, and a report of sport or the arts: shown with its headline. */
function genreVeto(plan: NearPlan, reading: Reading): readonly BittenExclusion[] {
  const genre = otherGenre(plan, reading);
  const term = plan.atoms.map((atom) => atom.term).join(' ');
  const { text } = reading.article.split.title;
  return genre === null ? [] : [{ term, group: null, kind: 'sense', entry: `a report of ${genre}`, words: text }];
}

/** The parts of a plan whose words must stand near each other. */
function nearPlans(plan: QueryPlan): readonly NearPlan[] {
  switch (plan.kind) {
    case 'near':
      return [plan];
    case 'and':
    case 'or':
      return plan.of.flatMap(nearPlans);
    case 'within':
      return [plan.left, plan.right].flatMap(nearPlans);
    case 'field':
      return nearPlans(plan.plan);
    default:
      return [];
  }
}

/** What headline and first sentence say, and that kept words of a watch from counting. */
function sentenceVetoes(plan: NearPlan, reading: Reading): readonly BittenExclusion[] {
  return TOLD.flatMap((part) => {
    const passage = passageOf(plan, part, reading);
    const found = plan.atoms.map((atom) => spotsOf(atom, part, reading));
    const senseOf = plan.atoms.length < 2 ? otherSenseAlone : otherSense;
    const senses = found.flat().map((spot) => inWords(senseOf(spot, passage), spot));
    const phrases = part !== 'title' ? [] : plan.wholes.flatMap((atom) => spotsOf(atom, part, reading));
    const ofPhrases = phrases.map((spot) => inWords(wholeVeto(spot, passage), spot));
    return [...senses, ...ofPhrases, ...unitsOf(part, reading.article).flatMap((unit) => rolesIn(unit))].filter(
      (one) => one !== null,
    );

    function rolesIn(unit: { readonly from: number; readonly to: number }) {
      const spots = found.map((some) => inside(some, unit));
      const chosen = together(plan.atoms, spots, { ...passage, isOpen: true }) ?? [];
      return chosen.flatMap((a, n) => chosen.slice(n + 1).map((b) => inWords(otherRole(a, b, passage), a)));
    }

    function inWords(veto: Veto | null, { atom: { term } }: MatchSpot): BittenExclusion | null {
      const { text, words: all } = splitOf(part, reading.article);
      if (veto === null) return null;
      const { kind, entry, from, to } = veto;
      return { term, group: null, kind, entry, words: text.slice(all[from]!.start, all[to - 1]!.end) };
    }
  });
}
