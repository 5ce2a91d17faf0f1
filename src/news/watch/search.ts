/** Search in the language of watch terms: which articles can match at all; and in which order they are shown. */

import { families } from '../text/words/families.ts';
import { irregular } from '../text/words/irregular.ts';
import { packSplits } from '../text/words/packed.ts';
import { allFamilies, familyTails, fold, languageOfArticle, split, wordKey, words } from '../text/words.ts';
import type { Article, Report, Split, Word } from '../types.ts';
import type { Pattern } from './match/patterns.ts';
import { type Atom, planQuery, type QueryPlan } from './match/plan.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { MatchMode, Query } from './types.ts';

/** What to look for in the keys of articles (`searchable`). Each store asks its index for it in its own words. */
export type SearchTerms =
  | { readonly kind: 'key'; readonly key: string }
  /** A key that begins so. */
  | { readonly kind: 'prefix'; readonly key: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly SearchTerms[] }
  /** In the headline. */
  | { readonly kind: 'title'; readonly of: SearchTerms };

/**
 * Terms that every article has that can match, and some that do not: the matcher decides afterwards.
 * Widened by the same thesaurus as watches are; what `-` and fields of names (`publisher:`) ask is left to the matcher,
 * which knows better. Null where nothing is left to look for (`lang:fr`).
 */
export function searchTerms(query: Query, thesaurus: Thesaurus, mode: MatchMode = 'wide'): SearchTerms | null {
  return termsOf(planQuery(query, thesaurus, mode));
}

function termsOf(plan: QueryPlan): SearchTerms | null {
  switch (plan.kind) {
    case 'near':
      return any([all(plan.atoms.filter(({ optional }) => !optional).map(ofAtom)), ...plan.wholes.map(ofAtom)]);
    case 'phrase':
      return ofAtom(plan.atom);
    case 'within':
      return all([termsOf(plan.left), termsOf(plan.right)]);
    case 'field':
      return inTitle(plan);
    case 'and':
      return all(plan.of.map(termsOf));
    case 'or': {
      const parts = plan.of.map(termsOf);
      return parts.includes(null) ? null : any(parts);
    }
    case 'not':
    case 'name':
      return null;
  }
}

/** Names of `publisher:` and its like are not in the index. */
function inTitle({ plan }: Extract<QueryPlan, { kind: 'field' }>): SearchTerms | null {
  const inside = termsOf(plan);
  return inside && { kind: 'title', of: inside };
}

/** Its own word, or any member of its groups; a phrase is looked for by its words, in any order. */
function ofAtom({ own, variants, group, related }: Atom): SearchTerms | null {
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

function ofText(text: string): SearchTerms | null {
  const apart = text.replaceAll('…', ' ');
  return all(words(apart, 'en').map(({ start, end }) => any(allFamilies(apart.slice(start, end)).map(asKey))));
}

/**
 * The index holds keys, not forms. A key begins mostly as its words do, and may be shorter (evacuation: evacu), so the
 * beginning of the prefix has to do; and those keys besides that begin otherwise: `army*` armi, `bann*` ban, `struck*`
 * strike, `expuls*` expel; Arabic families stand without their article.
 */
function prefix(text: string): SearchTerms | null {
  const begin = fold(text);
  const start = begin.slice(0, 4);
  const forms = [...irregular.keys()].filter((form) => form.startsWith(begin));
  const bare = begin.replace(/^ال(?=..)/, '');
  const keys = [
    ...forms.map(wordKey),
    ...ENDINGS.flatMap((ending) => allFamilies(begin + ending)),
    ...[...families].flatMap(([stem, key]) => (stem.startsWith(start) ? [key] : [])),
  ];
  const starts = [start, ...(bare === begin ? [] : [bare.slice(0, 4)])];
  return any([
    ...starts.map((key): SearchTerms => ({ kind: 'prefix', key })),
    ...keys.filter((key) => !key.startsWith(start)).map(asKey),
  ]);
}

const ENDINGS = ['', 's', 'ed', 'ing'];

const asKey = (key: string): SearchTerms => ({ kind: 'key', key });

function all(parts: readonly (SearchTerms | null)[]): SearchTerms | null {
  return joined(parts, 'all');
}

function any(parts: readonly (SearchTerms | null)[]): SearchTerms | null {
  return joined(parts, 'any');
}

function joined(parts: readonly (SearchTerms | null)[], kind: 'all' | 'any'): SearchTerms | null {
  const known = new Map(parts.filter((part) => part !== null).map((part) => [JSON.stringify(part), part]));
  const of = [...known.values()];
  return of.length === 0 ? null : of.length === 1 ? of[0]! : { kind, of };
}

/** What a store keeps of an article for the search. */
export interface Searchable {
  /** Keys of the headline and of the teaser, separated by spaces. */
  readonly title: string;
  readonly teaser: string;
  /** Where their words and sentences stand (`packSplits`): a search splits no text again. */
  readonly words: string;
}

/** @param report an article that has just come brings its words along: nothing is split again */
export function searchable(
  report: Pick<Report, 'title' | 'teaser' | 'language'> & {
    readonly split?: Pick<Article['split'], 'title' | 'teaser'>;
  },
): Searchable {
  const language = report.split ? report.split.title.language : languageOfArticle(report);
  const { title, teaser } = report.split ?? {
    title: split(report.title, language),
    teaser: split(report.teaser, language),
  };
  return {
    title: keysOf(title).join(' '),
    teaser: keysOf(teaser).join(' '),
    words: packSplits(language, [title, teaser]),
  };
}

/** What a text is found by: the families of its words, and the ends of Chinese ones (大使馆 is found by 使馆). */
function keysOf({ text, words: all }: Pick<Split, 'text' | 'words'>): readonly string[] {
  const keys = all.flatMap(({ key, form }) => [key, ...familyTails(form)]);
  return [...keys, ...hyphened(text, all)];
}

/** `roll-out` is found by `rollout`. */
function hyphened(text: string, all: readonly Word[]): readonly string[] {
  return all.flatMap(({ form, end }, n) => {
    const next = all[n + 1];
    return next && next.start === end + 1 && text[end] === '-' ? [wordKey(form + next.form)] : [];
  });
}

/** A headline's word tells more than a teaser's. */
const TITLE_WEIGHT = 4;
/** As in BM25 (Robertson and Zaragoza, 2009): how soon a word that comes again stops to count, and what length costs. */
const K1 = 1.2;
const B = 0.75;
/** Words of a usual headline and teaser. */
const USUAL_LENGTH = 35;

/**
 * How well an article answers: BM25 over the keys that were looked for, each worth the same, whatever the archive holds
 * besides. A store's own measure would order the answers of each store differently.
 */
export function searchRank(terms: SearchTerms): (article: Readonly<Record<'title' | 'teaser', Split>>) => number {
  const wanted = leavesOf(terms);
  const keys = new Map(wanted.filter(({ kind }) => kind === 'key').map(({ key }, n) => [key, n]));
  const prefixes = wanted.filter(({ kind }) => kind === 'prefix').map(({ key }) => key);
  return ({ title, teaser }) => {
    const times = new Map<string, number>();
    const count = (key: string, weight: number) => times.set(key, (times.get(key) ?? 0) + weight);
    for (const [text, weight] of [
      [title, TITLE_WEIGHT],
      [teaser, 1],
    ] as const)
      for (const key of keysOf(text)) {
        if (keys.has(key)) count(key, weight);
        for (const begin of prefixes) if (key.startsWith(begin)) count(`${begin}*`, weight);
      }
    const length = K1 * (1 - B + (B * (title.words.length + teaser.words.length)) / USUAL_LENGTH);
    return [...times.values()].reduce((sum, often) => sum + (often * (K1 + 1)) / (often + length), 0);
  };
}

function leavesOf(terms: SearchTerms): readonly Extract<SearchTerms, { kind: 'key' | 'prefix' }>[] {
  if (terms.kind === 'key' || terms.kind === 'prefix') return [terms];
  return terms.kind === 'title' ? leavesOf(terms.of) : terms.of.flatMap(leavesOf);
}

const MONTH = 30 * 24 * 3_600_000;

/** A rank with recency: a month halves it. `age` in ms. */
export function searchScore(rank: number, age: number): number {
  return rank * 2 ** (-Math.max(0, age) / MONTH);
}
