/** A query and the thesaurus → what to look for in an article. */

import { words } from '../../text/words.ts';
import type { Word } from '../../types.ts';
import { type LexiconGroup, lexiconGroups } from '../lexicon.ts';
import { holdsTerms } from '../query/fields.ts';
import { type CompiledGroup, type MemberRole, memberKeys } from '../thesaurus/entries.ts';
import { isLittle, type Thesaurus, wholeOf } from '../thesaurus.ts';
import type { MatchMode, Query, QueryField, QueryWord } from '../types.ts';
import type { Pattern } from './patterns.ts';
import { pattern, patternName } from './patterns.ts';
import { capitalPatterns, countsInCapitals, tickerPattern, variantsOf } from './variants.ts';

/** A word or phrase of a watch, with all that counts for it. */
export interface Atom {
  /** As the watch has it. */
  readonly term: string;
  readonly own: Pattern;
  /** Other ways to write it. */
  readonly variants: readonly Pattern[];
  readonly group: CompiledGroup | null;
  /** Groups of the lexicon: its country's people, its abbreviation, its class of news words. */
  readonly related: readonly CompiledGroup[];
  /** It names a place. */
  readonly place: boolean;
  /** Under these names its occurrences are found: its own word's, and those of its groups. */
  readonly owners: readonly string[];
  /** Need not occur: another word of the watch says it already. */
  readonly optional: boolean;
  /** It says the whole watch, in the headline. */
  readonly whole: boolean;
}

export type QueryPlan =
  /** All atoms near each other; or a group that says the whole watch, in the headline. */
  | { readonly kind: 'near'; readonly atoms: readonly Atom[]; readonly wholes: readonly Atom[] }
  | { readonly kind: 'phrase'; readonly atom: Atom }
  | { readonly kind: 'within'; readonly distance: number; readonly left: QueryPlan; readonly right: QueryPlan }
  | { readonly kind: 'field'; readonly field: QueryField; readonly plan: QueryPlan }
  /** What fields such as `publisher:` compare with: folded words, of which the last may be the beginning of one. */
  | { readonly kind: 'name'; readonly forms: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'and' | 'or'; readonly of: readonly QueryPlan[] }
  | { readonly kind: 'not'; readonly plan: QueryPlan };

/** Behind `-` the thesaurus has no say in any mode. */
export function planQuery(query: Query, thesaurus: Thesaurus, mode: MatchMode = 'wide'): QueryPlan {
  switch (query.kind) {
    case 'near':
      return planNear(query.words, { thesaurus: mode === 'wide' ? thesaurus : null, isExact: mode === 'exact' });
    case 'phrase':
      return { kind: 'phrase', atom: phraseAtom(query.words) };
    case 'within': {
      const left = planQuery(query.left, thesaurus, mode);
      return { kind: 'within', distance: query.distance, left, right: planQuery(query.right, thesaurus, mode) };
    }
    case 'field': {
      const plan = holdsTerms(query.field) ? planQuery(query.query, thesaurus, mode) : planName(query.query);
      return { kind: 'field', field: query.field, plan };
    }
    case 'and':
    case 'or':
      return { kind: query.kind, of: query.of.map((part) => planQuery(part, thesaurus, mode)) };
    case 'not':
      return { kind: 'not', plan: planQuery(query.query, thesaurus, mode === 'wide' ? 'forms' : mode) };
  }
}

function planName(query: Query): QueryPlan {
  switch (query.kind) {
    case 'near':
      return allOf(runsOf(query.words).map(({ text, prefix }) => named(text, prefix)));
    case 'phrase':
      return named(query.words.join(' '), false);
    case 'and':
    case 'or':
      return { kind: query.kind, of: query.of.map(planName) };
    case 'within': // names are short: how far apart is no question
      return allOf([planName(query.left), planName(query.right)]);
    case 'not':
      return { kind: 'not', plan: planName(query.query) };
    case 'field':
      return planName(query.query);
  }
}

function named(text: string, prefix: boolean): QueryPlan {
  return { kind: 'name', forms: words(text).map(({ form }) => form), prefix };
}

function allOf(of: readonly QueryPlan[]): QueryPlan {
  return of.length === 1 ? of[0]! : { kind: 'and', of };
}

/** `publisher:(New York*)`: plain words up to and with one that ends in a star. */
function runsOf(terms: readonly QueryWord[]): readonly { readonly text: string; readonly prefix: boolean }[] {
  const runs: { text: string; prefix: boolean }[] = [];
  for (const { word, prefix } of terms) {
    const last = runs.at(-1);
    if (last && !last.prefix) runs[runs.length - 1] = { text: `${last.text} ${word}`, prefix };
    else runs.push({ text: word, prefix });
  }
  return runs;
}

function phraseAtom(parts: readonly string[]): Atom {
  return formAtom(parts.join(' '));
}

/** A word or phrase that counts in this form alone. */
function formAtom(term: string): Atom {
  if (countsInCapitals(term)) {
    const [own, ...variants] = capitalPatterns(term);
    return atom(term, own!, { variants });
  }
  const own = pattern(plain(term), { single: 'form', by: 'form' });
  return atom(term, own!);
}

/** How far a word of a watch is widened. */
interface Reach {
  /** null: not by thesaurus and vocabulary. */
  readonly thesaurus: Thesaurus | null;
  /** Its own form alone. */
  readonly isExact: boolean;
}

function planNear(terms: readonly QueryWord[], reach: Reach): QueryPlan {
  const telling = terms.filter(({ word, prefix }) => prefix || !words(word).every(({ form }) => isLittle(form)));
  const kept = telling.length > 0 ? telling : terms;
  const wholes = reach.thesaurus ? wholeAtoms(kept, reach.thesaurus) : [];
  if (wholes[0]?.group?.idiom) return { kind: 'near', atoms: [{ ...wholes[0], whole: false }], wholes: [] };
  const atoms: Atom[] = [];
  for (let at = 0; at < kept.length; ) {
    const next = nextAtom(kept, at, reach);
    atoms.push(next.atom);
    at += next.length;
  }
  const apart = partGroups(atoms);
  const ids = new Set(apart.map(({ group }) => group?.id));
  const free = apart.map((one) => {
    const optional = [...(one.group?.optional ?? [])].some((id) => ids.has(id) && id !== one.group?.id);
    return { ...one, optional };
  });
  return { kind: 'near', atoms: free, wholes };
}

/**
 * One group widens one word of a watch, the first: `protest crackdown` asks for a protest, or what is one, and for a
 * crackdown. Widened both by the same group, one word would say the whole watch.
 */
function partGroups(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((one, n) => {
    const taken = atoms.slice(0, n).some(({ group }) => group !== null && group === one.group);
    return taken && !one.group?.asWritten ? atom(one.term, one.own, { ...one, group: null }) : one;
  });
}

/** The longest run of watch words from here that is a member of a group, else the word alone. */
function nextAtom(
  terms: readonly QueryWord[],
  at: number,
  { thesaurus, isExact }: Reach,
): { atom: Atom; length: number } {
  const first = terms[at]!;
  if (first.prefix) return { atom: prefixAtom(first.word), length: 1 };
  const ticker = tickerPattern(first.word);
  if (ticker) return { atom: atom(first.word, ticker), length: 1 };
  if (isExact) return { atom: formAtom(first.word), length: 1 };
  for (let length = Math.min(4, terms.length - at); thesaurus && length > 1; length--) {
    const run = terms.slice(at, at + length);
    if (run.some(({ prefix }) => prefix)) continue;
    const term = run.map(({ word }) => word).join(' ');
    const isAll = length === terms.length; // a group that says the whole watch was asked before; a class says it never
    const group = isAll ? null : thesaurus.byKeys.get(memberKeys(words(term, 'en')));
    const lexicon = lexiconGroups(term, othersOf(terms, at, length)).filter(({ kind }) => !isAll || kind !== 'class');
    if (group || lexicon.length > 0 || isOneWord(run)) return { atom: wordAtom(term, group ?? null, lexicon), length };
  }
  const group = thesaurus?.byKeys.get(memberKeys(words(first.word, 'en'))) ?? null;
  const known = thesaurus ? lexiconGroups(first.word, othersOf(terms, at, 1)) : [];
  // What counts only close to another word of the watch never counts in a watch of one word.
  const lexicon = terms.length > 1 ? known : known.filter(({ kind }) => kind !== 'class');
  return { atom: wordAtom(first.word, group, lexicon), length: 1 };
}

/** The keys of the other words of the watch: they tell which sense of a word is meant. */
function othersOf(terms: readonly QueryWord[], at: number, length: number): ReadonlySet<string> {
  const others = [...terms.slice(0, at), ...terms.slice(at + length)];
  return new Set(others.flatMap(({ word }) => words(word, 'en').map(({ key }) => key)));
}

function wordAtom(term: string, group: CompiledGroup | null, lexicon: readonly LexiconGroup[] = []): Atom {
  const known = group?.asWritten ? group.members.find(({ role }) => role === 'same')?.pattern : undefined;
  const inCapitals = countsInCapitals(term) ? capitalPatterns(term) : [];
  const own = known ?? inCapitals[0] ?? pattern(plain(term), { single: 'key', by: 'key' });
  const variants = [...inCapitals.slice(1), ...(known ? [] : variantsOf(term))];
  const related = lexicon.map((one) => one.group);
  return atom(term, own!, { group, variants, related, place: lexicon.some(({ kind }) => kind === 'place') });
}

function prefixAtom(word: string): Atom {
  const own = pattern(plain(word), { single: 'prefix', by: 'prefix' });
  return atom(`${word}*`, own!);
}

/** Names whose signs belong to them are read with their capitals: `AT&T`, `.NET`. */
const SIGNED = /\p{L}(?:&|\+\+|#)|(?<!\S)\.NET(?!\S)/u;

/** Capitals in a watch ask for nothing, and `…` is a sign of the thesaurus alone. */
function plain(term: string): string {
  const parts = term.replaceAll('…', ' ').split(' ');
  return parts.map((part) => (SIGNED.test(part) || countsInCapitals(part) ? part : part.toLowerCase())).join(' ');
}

/** `e mail`, `x ray`: one word, with its letter written apart. */
function isOneWord([letter, word, ...more]: readonly QueryWord[]): boolean {
  return /^[etux]$/i.test(letter!.word) && word !== undefined && word.word.length > 2 && more.length === 0;
}

function wholeAtoms(terms: readonly QueryWord[], thesaurus: Thesaurus): Atom[] {
  // A group that says "us strike" says nothing of the United States.
  if (terms.some(({ word }) => countsInCapitals(word))) return [];
  const parts: Word[] = terms.flatMap(({ word }) => [...words(word, 'en')]);
  const term = terms.map(({ word }) => word).join(' ');
  const exact = thesaurus.byKeys.get(memberKeys(parts));
  const all = terms.length > 1 ? (thesaurus.byWhole.get(wholeOf(parts)) ?? []) : [];
  const groups = all.filter(({ head }) => !parts.some(({ key }) => key === head)); // else the watch asks for less
  const headed = exact && groups.includes(exact) ? [exact, ...groups.filter((group) => group !== exact)] : groups;
  return headed.slice(0, 1).map((group) => ({ ...wordAtom(term, group), whole: true }));
}

interface Widening {
  readonly group?: CompiledGroup | null;
  readonly variants?: readonly Pattern[];
  readonly related?: readonly CompiledGroup[];
  readonly place?: boolean;
}

function atom(term: string, own: Pattern, widening: Widening = {}): Atom {
  const { group = null, variants = [], related = [], place = false } = widening;
  const word = `word ${[own, ...variants].map(patternName).join(' | ')}`;
  const groups = [...(group ? [group] : []), ...related].map(({ id }) => `group ${id}`);
  return { term, own, variants, group, related, place, owners: [word, ...groups], optional: false, whole: false };
}

export function atomsOf(plan: QueryPlan): readonly Atom[] {
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

/** A pattern of an atom, and what it says for whom. */
export interface OwnedPattern {
  /** As in the atom's `owners`. */
  readonly owner: string;
  readonly role: MemberRole;
  readonly pattern: Pattern;
}

/** All patterns of an atom, except those of owners that are `known` already, to whom its own are added. */
export function membersOf(
  { own, variants, group, related, owners }: Atom,
  known: Set<string>,
): readonly OwnedPattern[] {
  const [word, ...groups] = owners;
  const fresh = (owner: string) => !known.has(owner) && known.add(owner).has(owner);
  const ofWord = [own, ...variants].map((pattern): OwnedPattern => ({ owner: word!, role: 'same', pattern }));
  const ofGroups = [...(group ? [group] : []), ...related].map(({ members }, n) => ({ owner: groups[n]!, members }));
  return [
    ...(fresh(word!) ? ofWord : []),
    ...ofGroups
      .filter(({ owner }) => fresh(owner))
      .flatMap(({ owner, members }) => members.map(({ role, pattern }) => ({ owner, role, pattern }))),
  ];
}
