/** Search in the language of watch terms: which articles can match at all, for SQLite's FTS5; and in which order they are shown. */

import { families } from '../text/words/families.ts';
import { irregular } from '../text/words/irregular.ts';
import { allFamilies, familyTails, fold, wordKey, words } from '../text/words.ts';
import type { Language, Word } from '../types.ts';
import type { Pattern } from './match/patterns.ts';
import { type Atom, planQuery, type QueryPlan } from './match/plan.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { MatchMode, Query } from './types.ts';

/**
 * An FTS5 expression that finds every article that can match, and some that do not: `matchAll` decides afterwards.
 * Widened by the same thesaurus as watches are; what `-` and fields of names (`publisher:`) ask is left to `matchAll`,
 * which knows better. Null where nothing is left to look for (`lang:fr`).
 */
export function searchExpression(query: Query, thesaurus: Thesaurus, mode: MatchMode = 'wide'): string | null {
  return expression(planQuery(query, thesaurus, mode));
}

function expression(plan: QueryPlan): string | null {
  switch (plan.kind) {
    case 'near':
      return any([all(plan.atoms.filter(({ optional }) => !optional).map(ofAtom)), ...plan.wholes.map(ofAtom)]);
    case 'phrase':
      return ofAtom(plan.atom);
    case 'within':
      return all([expression(plan.left), expression(plan.right)]);
    case 'field':
      return inTitle(plan);
    case 'and':
      return all(plan.of.map(expression));
    case 'or': {
      const parts = plan.of.map(expression);
      return parts.includes(null) ? null : any(parts);
    }
    case 'not':
    case 'name':
      return null;
  }
}

/** Names of `publisher:` and its like are not in the index. */
function inTitle({ plan }: Extract<QueryPlan, { kind: 'field' }>): string | null {
  const inside = expression(plan);
  return inside && `title : (${inside})`;
}

/** Its own word, or any member of its groups; a phrase is looked for by its words, in any order. */
function ofAtom({ own, variants, group, related }: Atom): string | null {
  const members = [group, ...related].flatMap((one) => one?.members ?? []);
  const counting = members.filter(({ role }) => role !== 'not' && role !== 'unless');
  const others = [...variants, ...counting.map((member) => member.pattern)];
  const itself = own.steps.some(({ by }) => by === 'prefix') ? prefix(own.text) : ofText(own.text);
  return any([itself, ...others.filter(isSpelt).map(({ text }) => ofText(text))]);
}

/** The index cannot be asked for initials. */
function isSpelt({ steps }: Pattern): boolean {
  return steps.every(({ by }) => by !== 'initials');
}

function ofText(text: string): string | null {
  const apart = text.replaceAll('…', ' ');
  return all(words(apart, 'en').map(({ start, end }) => any(allFamilies(apart.slice(start, end)).map(quoted))));
}

/**
 * The index holds keys, not forms. A key begins mostly as its words do, and may be shorter (evacuation: evacu), so the
 * beginning of the prefix has to do; and those keys besides that begin otherwise: `army*` armi, `bann*` ban, `struck*`
 * strike, `expuls*` expel; Arabic families stand without their article.
 */
function prefix(text: string): string | null {
  const begin = fold(text);
  const start = begin.slice(0, 4);
  const forms = [...irregular.keys()].filter((form) => form.startsWith(begin));
  const bare = begin.replace(/^ال(?=..)/, '');
  const keys = [
    ...forms.map(wordKey),
    ...ENDINGS.flatMap((ending) => allFamilies(begin + ending)),
    ...[...families].flatMap(([stem, key]) => (stem.startsWith(start) ? [key] : [])),
  ];
  const starts = [start, ...(bare === begin ? [] : [bare.slice(0, 4)])].map((one) => `${quoted(one)} *`);
  return any([...starts, ...keys.filter((key) => !key.startsWith(start)).map(quoted)]);
}

const ENDINGS = ['', 's', 'ed', 'ing'];

const quoted = (key: string): string => `"${key.replaceAll('"', '""')}"`;

function all(parts: readonly (string | null)[]): string | null {
  return joined(parts, ' AND ');
}

function any(parts: readonly (string | null)[]): string | null {
  return joined(parts, ' OR ');
}

function joined(parts: readonly (string | null)[], by: string): string | null {
  const known = [...new Set(parts.filter((part) => part !== null))];
  return known.length === 0 ? null : known.length === 1 ? known[0]! : `(${known.join(by)})`;
}

/** What an article is found by: the families of its words, and the ends of Chinese ones (大使馆 is found by 使馆). */
export function searchKeys(text: string, language: Language | null): string {
  const all = words(text, language);
  const keys = all.flatMap(({ key, form }) => [key, ...familyTails(form)]);
  return [...keys, ...hyphened(text, all)].join(' ');
}

/** `roll-out` is found by `rollout`. */
function hyphened(text: string, all: readonly Word[]): readonly string[] {
  return all.flatMap(({ form, end }, n) => {
    const next = all[n + 1];
    return next && next.start === end + 1 && text[end] === '-' ? [wordKey(form + next.form)] : [];
  });
}

const MONTH = 30 * 24 * 3_600_000;

/** bm25 with recency: a month halves it. `age` in ms. */
export function searchScore(rank: number, age: number): number {
  return rank * 2 ** (-Math.max(0, age) / MONTH);
}
