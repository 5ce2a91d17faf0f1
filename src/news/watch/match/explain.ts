/** What a watch accepts, and why an article was none for it: for people. */

import { words } from '../../text/words.ts';
import type { Place, Split } from '../../types.ts';
import { compileWatches, matchAll, type Watches } from '../match.ts';
import { holdsTerms, QUERY_FIELDS } from '../query/fields.ts';
import { printQuery } from '../query.ts';
import { type MemberRole, memberKeys } from '../thesaurus/entries.ts';
import type { Thesaurus } from '../thesaurus.ts';
import type { MatchMode, Query, QueryField, Watch } from '../types.ts';
import { type Atom, atomsOf, planQuery, type QueryPlan } from './plan.ts';
import { bittenBy, type Matchable, type Reading, read, spotsOf } from './reading.ts';

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

/** An entry of the thesaurus that kept a word of a watch from counting. */
export interface BittenExclusion {
  readonly term: string;
  readonly group: string;
  /** `not`: in this phrase the word means something else. `unless`: with this phrase in its sentence it does not count. */
  readonly kind: 'not' | 'unless';
  /** As the thesaurus has it. */
  readonly entry: string;
  /** As it stands in the article. */
  readonly words: string;
}

export type WhyNot =
  | { readonly kind: 'it matches' }
  /** None of these words, or what stands for them, is in the title or teaser. */
  | { readonly kind: 'missing'; readonly terms: readonly string[] }
  /** The words are there; entries of the thesaurus exclude them in this sense. */
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

/** Entries of the thesaurus that kept words of headline and opening from counting for a watch, whether it matches or not. */
export function vetoesIn(watch: Watch, thesaurus: Thesaurus, article: Matchable): readonly BittenExclusion[] {
  const { plan, lookup } = compileWatches([{ ...watch, paused: false }], thesaurus).watches[0]!;
  const reading = read(lookup(), article, (publisher) => publisher);
  const all = wanted(plan).flatMap((atom) => exclusionsOf(atom, reading));
  // One line an entry, however often it bites.
  return [
    ...new Map(all.toReversed().map((one) => [`${one.group} ${one.kind} ${one.entry}`, one])).values(),
  ].toReversed();
}

const LOOKED_AT = ['title', 'teaser'] as const;

function whyNotThis(watches: Watches, article: Matchable): WhyNot {
  if (matchAll(watches, article).length > 0) return { kind: 'it matches' };
  const { plan, lookup } = watches.watches[0]!;
  const reading = read(lookup(), article, (publisher) => publisher);
  const atoms = wanted(plan).filter(({ optional, whole }) => !optional && !whole);
  const missing = atoms.filter((atom) => LOOKED_AT.every((place) => !occurs(atom, place, reading)));
  if (missing.length > 0) return { kind: 'missing', terms: termsOf(missing) };
  const by = atoms.flatMap((atom) => exclusionsOf(atom, reading));
  const terms = termsOf(atoms);
  return by.length > 0 ? { kind: 'excluded', terms, by } : { kind: 'not so', terms };
}

/** The words of a watch for which nothing stands in a headline. `watches`: that one alone, compiled. */
export function missingTerms(watches: Watches, headline: Split): readonly string[] {
  const nothing = { text: '', language: headline.language, sentences: [], words: [] };
  const split = { title: headline, teaser: nothing, text: nothing };
  const article = { feed: '', publisher: '', language: null, byline: null, categories: [], split };
  const { plan, lookup } = watches.watches[0]!;
  const reading = read(lookup(), article, (publisher) => publisher);
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
