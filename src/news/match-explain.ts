/** What a watch accepts, and why an article was none for it: for people. */
import { compileWatches, matchAll } from './match.ts';
import { type Atom, atomsOf, type Plan, planQuery } from './match-plan.ts';
import { type Matchable, read, spotsOf, type Watches } from './match-reading.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { Query, Watch } from './types.ts';

/** A word or phrase of a watch, and what counts for it beside its own family. */
export interface Accepted {
  readonly term: string;
  /** As the thesaurus writes them: those that count anywhere, then those that count only close to another word. */
  readonly words: readonly string[];
  readonly group: string | null;
}

/** The words and phrases that a query will really accept, in the order of its terms; those behind `-` are left out. */
export function accepts(query: Query, thesaurus: Thesaurus): readonly Accepted[] {
  const atoms = wanted(planQuery(query, thesaurus));
  const ids = new Set(atoms.map(({ group }) => group?.id));
  return atoms.map(({ term, group }) => {
    const members = group?.members ?? [];
    const counted = members.filter(({ role }) =>
      typeof role === 'object' ? ids.has(role.beside) : role === 'same' || role === 'also',
    );
    return { term, words: [...new Set(counted.map(({ pattern }) => pattern.text))], group: group?.id ?? null };
  });
}

function wanted(plan: Plan): readonly Atom[] {
  if (plan.kind === 'not') return [];
  return plan.kind === 'and' || plan.kind === 'or' ? plan.of.flatMap(wanted) : atomsOf(plan);
}

export type WhyNot =
  | { readonly kind: 'it matches' }
  /** None of these words, or what stands for them, is in the title or teaser. */
  | { readonly kind: 'missing'; readonly terms: readonly string[] }
  /** All are there: too far apart, in another sentence, left out by `-`, or by what the watch leaves out. */
  | { readonly kind: 'not so'; readonly terms: readonly string[] };

/** Why none of a story's articles is one for a watch: judged by the one that comes nearest. A paused watch is judged as if it were not. */
export function whyNot(watch: Watch, thesaurus: Thesaurus, articles: readonly Matchable[]): WhyNot {
  const watches = compileWatches([{ ...watch, paused: false }], thesaurus);
  const farness = (why: WhyNot) => (why.kind === 'it matches' ? -1 : why.kind === 'not so' ? 0 : why.terms.length);
  return articles.map((article) => whyNotThis(watches, article)).toSorted((a, b) => farness(a) - farness(b))[0]!;
}

function whyNotThis(watches: Watches, article: Matchable): WhyNot {
  if (matchAll(watches, article).length > 0) return { kind: 'it matches' };
  const reading = read(watches, article, (publisher) => publisher);
  const atoms = wanted(watches.watches[0]!.plan).filter(({ optional }) => !optional);
  const missing = atoms.filter((atom) =>
    (['title', 'teaser'] as const).every((place) => spotsOf(atom, place, reading).length === 0),
  );
  const terms = (missing.length > 0 ? missing : atoms).map(({ term }) => term);
  return { kind: missing.length > 0 ? 'missing' : 'not so', terms: [...new Set(terms)] };
}
