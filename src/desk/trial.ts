/** What a watch would have caught, and what to change where that is too much or nothing. */
import { nearest } from '../config/nearest.ts';
import { allFamilies, words } from '../news/text/words.ts';
import type { Query, Report, Watch } from '../news/types.ts';
import { parseQuery, printQuery } from '../news/watch/query.ts';
import { type Looked, matchAgain, pacer, type Walked, walkArchive } from './archive.ts';
import type { DeskContext } from './desk.ts';
import { replaceWord, type Variant, wider, wordsOf } from './variants.ts';

type Desks = Pick<DeskContext, 'clock' | 'store' | 'publishers' | 'thesaurus'>;

export interface Trial extends Walked {
  readonly terms: string;
  readonly stories: number;
  /** The newest five, one report each. */
  readonly newest: readonly Report[];
  readonly aDay: number;
  readonly advice: Advice | null;
}

export type Advice =
  /** Too many: without `word` there would be so many a day. Of what goes, `lost` were told by several publishers. */
  | {
      readonly kind: 'too broad';
      readonly terms: string;
      readonly word: string;
      readonly aDay: number;
      readonly removed: number;
      readonly lost: readonly Report[];
    }
  /** Too many, and no single word would help. */
  | { readonly kind: 'only broad' }
  /** Nothing; these terms would have caught something. */
  | ({ readonly kind: 'never'; readonly stories: number } & Variant)
  /** Nothing, and nothing near it either. */
  | { readonly kind: 'nothing like it' };

/** More alerts a day than a channel reads. */
export const BROAD = 20;
const DAY = 24 * 3_600_000;
const NEWEST = 5;
/** Words tried for `-word`. */
const TRIED = 8;
/** Words looked for among those of the archive, and how many of these. */
const MISSPELT = 4;
const COMMON = 10_000;
/** So many caught articles are looked at again. */
const SAMPLE = 3_000;
/** How much more often than in the whole archive a word of the noise stands in what was caught. */
const FAR_MORE = 1.5;

/** Tries a watch against the archive of the last days. The watch need not exist. */
export async function tryWatch(watch: Watch, context: Desks): Promise<Trial> {
  const own = { ...watch, channel: '', name: '', paused: false };
  const variants = wider(watch.query);
  const drafts = [own, ...variants.flatMap((variant, n) => named(own, variant.terms, `${n}`))];
  const tally = openTally();
  const walked = await walkArchive(context, drafts, tally.see);
  const stories = tally.stories('');
  const aDay = stories.size / Math.max(1, walked.span / DAY);
  const newest = [...stories.values()].toSorted((a, b) => b.at - a.at).slice(0, NEWEST);
  const trial = { ...walked, terms: watch.terms, stories: stories.size, newest, aDay };
  if (stories.size === 0)
    return {
      ...trial,
      advice: await forNothing({ own, variants, tally, most: BROAD * Math.max(1, walked.span / DAY) }, context),
    };
  return { ...trial, advice: aDay > BROAD ? await forTooMuch(own, tally, aDay, context) : null };
}

function named(own: Watch, terms: string, name: string): Watch[] {
  const read = parseQuery(terms);
  return read.kind === 'query' ? [{ ...own, name, terms, query: read.query }] : [];
}

/** What is noted while the archive goes by. */
function openTally() {
  const caught = new Map<string, Map<number, Report>>();
  const own: Looked[] = [];
  const publishers = new Map<number, Set<string>>();
  const forms = new Map<string, number>();
  const keys = new Map<string, number>();
  let articles = 0;
  return {
    see(looked: Looked): void {
      articles += 1;
      const { report, story, matches, article } = looked;
      const heard = publishers.get(story) ?? new Set();
      publishers.set(story, heard.add(report.publisher));
      for (const { watch } of matches) {
        const stories = caught.get(watch) ?? new Map<number, Report>();
        caught.set(watch, stories);
        if (!stories.has(story)) stories.set(story, report);
        if (watch === '' && own.length < SAMPLE) own.push(looked);
      }
      for (const place of ['title', 'teaser'] as const)
        for (const { form, key } of article.split[place].words) {
          forms.set(form, (forms.get(form) ?? 0) + 1);
          keys.set(key, (keys.get(key) ?? 0) + 1);
        }
    },
    /** The stories that a watch caught, each with its newest report. */
    stories: (watch: string): ReadonlyMap<number, Report> => caught.get(watch) ?? new Map(),
    /** The newest of the articles that the watch itself caught. */
    own: (): readonly Looked[] => own,
    /** Did several publishers tell it? */
    isShared: (story: number): boolean => (publishers.get(story)?.size ?? 0) > 1,
    articles: () => articles,
    /** How often each word stands in the archive's headlines and openings. */
    forms: (): ReadonlyMap<string, number> => forms,
    /** The same by word family. */
    keys: (): ReadonlyMap<string, number> => keys,
  };
}

type Tally = ReturnType<typeof openTally>;

interface Failed {
  readonly own: Watch;
  readonly variants: readonly Variant[];
  readonly tally: Tally;
  /** More stories would be too broad. */
  readonly most: number;
}

async function forNothing({ own, variants, tally, most }: Failed, context: Desks): Promise<Advice> {
  const spelt = respell(own.query, tally);
  if (spelt) {
    const again = openTally();
    await walkArchive(context, named(own, spelt, 'spelt'), again.see);
    const { size } = again.stories('spelt');
    if (size > 0) return { kind: 'never', how: 'spelling', terms: spelt, stories: size };
  }
  const tried = variants.map((variant, n) => ({ ...variant, stories: tally.stories(`${n}`).size }));
  const helped = tried.filter(({ stories }) => stories > 0 && stories <= most);
  const best = (['words', 'wider', 'fewer'] as const)
    .map((how) => helped.filter((one) => one.how === how).toSorted((a, b) => a.stories - b.stories)[0])
    .find((one) => one !== undefined);
  return best ? { kind: 'never', ...best } : { kind: 'nothing like it' };
}

/** The terms with each word that the archive does not know put as the archive's nearest; null where all are known. */
function respell(query: Query, tally: Tally): string | null {
  const unknown = wordsOf(query).filter((one) => !allFamilies(one).some((key) => tally.keys().has(key)));
  if (unknown.length === 0) return null;
  const common = [...tally.forms()].toSorted((a, b) => b[1] - a[1]).map(([form]) => form);
  let spelt: Query | null = query;
  for (const word of unknown.slice(0, MISSPELT)) {
    const other = word.length >= 4 ? nearest(word, common.slice(0, COMMON)) : null;
    if (other && spelt) spelt = replaceWord(spelt, word, other);
  }
  return spelt && spelt !== query ? printQuery(spelt) : null;
}

/**
 * The `-word` that takes most of the noise away and least of the rest. Noise is what one publisher alone told: what
 * several tell is news, and is named as lost.
 */
async function forTooMuch(own: Watch, tally: Tally, now: number, context: Desks): Promise<Advice> {
  const all = new Map(tally.own().map(({ story, report }) => [story, report]));
  const drafts = (await telling(tally, all.size))
    .slice(0, TRIED)
    .flatMap((word) => named(own, without(own, word), word));
  const left = new Map(drafts.map(({ name }) => [name, new Set<number>()]));
  for (const { story, matches } of await matchAgain(context, drafts, tally.own()))
    for (const { watch } of matches) left.get(watch)!.add(story);
  const tried = drafts.map(({ name, terms }) => {
    const removed = [...all].filter(([story]) => !left.get(name)!.has(story));
    const lost = removed.filter(([story]) => tally.isShared(story)).map(([, report]) => report);
    return { word: name, terms, removed: removed.length, lost, gain: removed.length - lost.length * 4 };
  });
  const best = tried.filter(({ gain }) => gain > 0).toSorted((a, b) => b.gain - a.gain)[0];
  if (!best) return { kind: 'only broad' };
  const { word, terms, removed, lost } = best;
  const aDay = now * (1 - removed / all.size);
  return { kind: 'too broad', word, terms, removed, lost, aDay };
}

/** The watch's terms less this word. OR is the loosest: without parentheses the minus would hold for its last side alone. */
export function without({ query, terms }: Pick<Watch, 'query' | 'terms'>, word: string): string {
  return query.kind === 'or' ? `(${terms}) -${word}` : `${terms} -${word}`;
}

/**
 * Words of what was caught that are not the watch's own, and that stand there far more often than in the rest of the
 * archive (which leaves out *that* and *said*); those of most stories first.
 */
async function telling(tally: Tally, stories: number): Promise<readonly string[]> {
  const own = ownKeys(tally.own());
  const counts = new Map<string, { form: string; stories: Set<number>; times: number }>();
  const pause = pacer();
  for (const { story, article } of tally.own()) {
    await pause();
    for (const { form, key } of [...article.split.title.words, ...article.split.teaser.words]) {
      if (own.has(key) || !/^\p{L}{4,}$/u.test(form)) continue;
      const count = counts.get(key) ?? { form, stories: new Set(), times: 0 };
      counts.set(key, count);
      count.stories.add(story);
      count.times += 1;
    }
  }
  const everywhere = tally.keys();
  const share = tally.own().length / Math.max(1, tally.articles());
  return [...counts]
    .filter(([, one]) => one.stories.size >= Math.max(2, stories * 0.03) && one.stories.size <= stories * 0.7)
    .filter(([key, { times }]) => share > 0.5 || times > (everywhere.get(key) ?? 0) * share * FAR_MORE)
    .toSorted(([, a], [, b]) => b.stories.size - a.stories.size)
    .map(([, { form }]) => form);
}

function ownKeys(caught: readonly Looked[]): ReadonlySet<string> {
  const found = new Set(caught.flatMap(({ matches }) => matches.flatMap((match) => match.found)).map((f) => f.words));
  return new Set([...found].flatMap((some) => words(some).map(({ key }) => key)));
}
