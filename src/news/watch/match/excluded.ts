/** Tells of a whole text, without splitting it, that nothing of what `-` excludes can stand in it. */
import { words } from '../../text/words.ts';
import type { Language } from '../../types.ts';
import { type Beginnings, beginningsIn, numbersAt } from './beginnings.ts';
import { atomsOf, membersOf, type QueryPlan } from './plan.ts';

/** How deep `-` stands in `-` in a plan; 0: it excludes nothing that a text could hold. */
export function negations(plan: QueryPlan): number {
  switch (plan.kind) {
    case 'not':
      return 1 + negations(plan.plan);
    case 'and':
    case 'or':
      return Math.max(0, ...plan.of.map(negations));
    case 'within':
      return Math.max(negations(plan.left), negations(plan.right));
    default:
      return 0;
  }
}

/**
 * Looks at a text by the pieces between its blanks, for no word has a blank in it. The same pieces come again in most texts,
 * so that each is read once. To be made for one search.
 * @returns whether a word of the text may begin something that one of the plans excludes
 */
export function excludedIn(plans: readonly QueryPlan[]): (text: string, language: Language | null) => boolean {
  const known = new Set<string>();
  const patterns = plans
    .flatMap(excludedPlans)
    .flatMap(atomsOf)
    .flatMap((atom) => membersOf(atom, known))
    .map(({ pattern }) => pattern);
  const tables = new Map<Language | null, { beginnings: Beginnings; pieces: Map<string, boolean> }>();
  return (text, language) => {
    const table = tables.get(language) ?? { beginnings: beginningsIn(language, patterns), pieces: new Map() };
    tables.set(language, table);
    const { beginnings, pieces } = table;
    return text.split(/\s+/).some((piece) => {
      const before = pieces.get(piece);
      if (before !== undefined) return before;
      const begins = words(piece, language).some((word) => mayBegin(beginnings, word));
      pieces.set(piece, begins);
      return begins;
    });
  };
}

function mayBegin(beginnings: Beginnings, word: Parameters<typeof numbersAt>[1]): boolean {
  const { byInitial, glued } = beginnings;
  return numbersAt(beginnings, word).length > 0 || glued.has(word.form) || byInitial.has(word.form.slice(0, 1));
}

function excludedPlans(plan: QueryPlan): readonly QueryPlan[] {
  switch (plan.kind) {
    case 'not':
      return [plan.plan];
    case 'and':
    case 'or':
      return plan.of.flatMap(excludedPlans);
    case 'within':
      return [plan.left, plan.right].flatMap(excludedPlans);
    default:
      return [];
  }
}
