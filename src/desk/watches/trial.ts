/** What a watch would have matched, and how to change it if that is too much or nothing. */
import { nearestName } from '../../config/nearest.ts';
import type { AlertLevel } from '../../news/alert/level.ts';
import { isCommon } from '../../news/text/words/common.ts';
import { allFamilies, words } from '../../news/text/words.ts';
import type { Report } from '../../news/types.ts';
import { type BittenExclusion, vetoesIn } from '../../news/watch/match/explain.ts';
import { countsInCapitals } from '../../news/watch/match/variants.ts';
import { compileWatches, matchAll, withoutVetoes } from '../../news/watch/match.ts';
import { parseQuery, printQuery } from '../../news/watch/query.ts';
import type { Thesaurus } from '../../news/watch/thesaurus.ts';
import { MATCH_MODES, type MatchMode, type Query, type Watch } from '../../news/watch/types.ts';
import type { DeskContext } from '../desk.ts';
import { type ArchiveSpan, type MatchedArticle, matchAgain, matchArchive, pacer } from '../stories/archive.ts';
import { type LevelTrial, tryLevels } from './trial-levels.ts';
import { replaceWord, type Variant, wider, wordsOf } from './variants.ts';

type TrialContext = Pick<DeskContext, 'clock' | 'store' | 'publishers' | 'thesaurus'>;

export interface Trial extends ArchiveSpan {
  readonly terms: string;
  readonly stories: number;
  /** The newest five stories, one report each, with the level that the story would have had. */
  readonly newest: readonly TriedStory[];
  /** How many stories of each level, of the newest; null: the watch uses no levels. */
  readonly levels: LevelTrial['counts'] | null;
  readonly aDay: number;
  /** How many stories each mode would have matched; `mode` is the watch's own. */
  readonly modes: Readonly<Record<MatchMode, number>>;
  readonly mode: MatchMode;
  /** Words of the watch that count in capitals only, because they are common words besides: IT, WHO. */
  readonly capitals: readonly string[];
  /** Stories that the thesaurus left out, the newest first: with its entries. At most three. */
  readonly vetoed: readonly VetoedReport[];
  readonly advice: Advice | null;
}

/** A report of a story, and the story's level; null: the watch uses none. */
export interface TriedStory extends Report {
  readonly level: AlertLevel | null;
}

export interface VetoedReport {
  readonly report: Report;
  readonly by: readonly BittenExclusion[];
}

export type Advice =
  /** Too many: excluding `word` leaves `aDay`. Of the removed stories, `lost` were reported by several publishers. */
  | {
      readonly kind: 'too broad';
      readonly terms: string;
      readonly word: string;
      readonly aDay: number;
      readonly removed: number;
      readonly lost: readonly Report[];
    }
  /** Too many, and excluding a single word would not help. */
  | { readonly kind: 'only broad' }
  /** Nothing; these terms would have matched something. */
  | ({ readonly kind: 'never'; readonly stories: number } & Variant)
  /** Nothing, and similar terms match nothing either. */
  | { readonly kind: 'nothing like it' };

/** More alerts a day than people in a channel read. */
export const TOO_MANY_A_DAY = 20;
const DAY = 24 * 3_600_000;
const NEWEST = 5;
/** How many words are tried as `-word`. */
const TRIED = 8;
/** How many misspelt words are corrected, and among how many common words of the archive. */
const MISSPELT = 4;
const COMMON = 10_000;
/** How many matched articles are examined for advice. */
const SAMPLE = 3_000;
/** A word is specific to the matches when it is this many times as frequent there as in the whole archive. */
const FAR_MORE = 1.5;

/** Tries a watch on the recent archive. The watch need not be saved. */
export async function tryWatch(watch: Watch, context: TrialContext): Promise<Trial> {
  const own = { ...watch, channel: '', name: '', paused: false };
  const variants = wider(watch.query);
  const mode = watch.match ?? 'wide';
  const others = MATCH_MODES.filter((one) => one !== mode).map((match) => ({ ...own, name: modeName(match), match }));
  const drafts = [own, ...others, ...variants.flatMap((variant, n) => named(own, variant.terms, `${n}`))];
  const tally = openTally();
  const vetoes = openVetoes(own, context.thesaurus());
  const walked = await matchArchive(context, drafts, (matched) => {
    tally.see(matched);
    vetoes.see(matched);
  });
  const stories = tally.stories('');
  const aDay = stories.size / Math.max(1, walked.span / DAY);
  const ordered = [...stories].toSorted(([, a], [, b]) => b.at - a.at);
  const levels = await tryLevels(
    own,
    ordered.map(([story]) => story),
    context,
  );
  const newest = ordered
    .slice(0, NEWEST)
    .map(([story, report]) => ({ ...report, level: levels?.levels.get(story) ?? null }));
  const caught = MATCH_MODES.map((one) => [one, tally.stories(one === mode ? '' : modeName(one)).size]);
  const modes = Object.fromEntries(caught) as Record<MatchMode, number>;
  const trial = {
    ...walked,
    terms: watch.terms,
    stories: stories.size,
    newest,
    levels: levels?.counts ?? null,
    aDay,
    modes,
    mode,
    capitals: wordsOf(watch.query).filter(countsInCapitals),
    vetoed: vetoes.found(),
  };
  if (stories.size === 0)
    return {
      ...trial,
      advice: await forNothing(
        { own, variants, tally, most: TOO_MANY_A_DAY * Math.max(1, walked.span / DAY) },
        context,
      ),
    };
  return { ...trial, advice: aDay > TOO_MANY_A_DAY ? await forTooMuch(own, tally, aDay, context) : null };
}

const modeName = (mode: MatchMode): string => `mode ${mode}`;

function named(own: Watch, terms: string, name: string): Watch[] {
  const read = parseQuery(terms);
  return read.kind === 'query' ? [{ ...own, name, terms, query: read.query }] : [];
}

const VETOED = 3;

/** Collects the newest stories that the watch would match if nothing excluded its words. */
function openVetoes(own: Watch, thesaurus: Thesaurus) {
  const open = withoutVetoes(compileWatches([own], thesaurus));
  const matched = new Set<number>();
  const found = new Map<number, VetoedReport>();
  return {
    see({ story, report, article, matches }: MatchedArticle): void {
      if (matches.some(({ watch }) => watch === own.name)) matched.add(story);
      if (matched.has(story) || found.has(story) || matchAll(open, article).length === 0) return;
      const by = vetoesIn(own, thesaurus, article);
      if (by.length > 0) found.set(story, { report, by });
    },
    /** A story of which another report matches is not left out. */
    found: (): readonly VetoedReport[] =>
      [...found]
        .filter(([story]) => !matched.has(story))
        .map(([, one]) => one)
        .slice(0, VETOED),
  };
}

/** Collects counts while the archive is read. */
function openTally() {
  const caught = new Map<string, Map<number, Report>>();
  const own: MatchedArticle[] = [];
  const publishers = new Map<number, Set<string>>();
  const forms = new Map<string, number>();
  const keys = new Map<string, number>();
  let articles = 0;
  return {
    see(matched: MatchedArticle): void {
      articles += 1;
      const { report, story, matches, article } = matched;
      const names = publishers.get(story) ?? new Set();
      publishers.set(story, names.add(report.publisher));
      for (const { watch } of matches) {
        const stories = caught.get(watch) ?? new Map<number, Report>();
        caught.set(watch, stories);
        if (!stories.has(story)) stories.set(story, report);
        if (watch === '' && own.length < SAMPLE) own.push(matched);
      }
      for (const place of ['title', 'teaser'] as const)
        for (const { form, key } of article.split[place].words) {
          forms.set(form, (forms.get(form) ?? 0) + 1);
          keys.set(key, (keys.get(key) ?? 0) + 1);
        }
    },
    /** The stories that a watch matched, each with its newest report. */
    stories: (watch: string): ReadonlyMap<number, Report> => caught.get(watch) ?? new Map(),
    /** The newest articles that the watch itself matched. */
    own: (): readonly MatchedArticle[] => own,
    /** Whether several publishers reported it. */
    isShared: (story: number): boolean => (publishers.get(story)?.size ?? 0) > 1,
    articles: () => articles,
    /** How often each word occurs in the archive's headlines and openings. */
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
  /** More stories than this would be too broad. */
  readonly most: number;
}

async function forNothing({ own, variants, tally, most }: Failed, context: TrialContext): Promise<Advice> {
  const spelt = respell(own.query, tally);
  if (spelt) {
    const again = openTally();
    await matchArchive(context, named(own, spelt, 'spelt'), again.see);
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

/** The terms with each unknown word replaced by the archive's most similar one; null when all words are known. */
function respell(query: Query, tally: Tally): string | null {
  const unknown = wordsOf(query).filter(
    (one) => !isCommon(one) && !allFamilies(one).some((key) => tally.keys().has(key)),
  );
  if (unknown.length === 0) return null;
  const common = [...tally.forms()].toSorted((a, b) => b[1] - a[1]).map(([form]) => form);
  let spelt: Query | null = query;
  for (const word of unknown.slice(0, MISSPELT)) {
    const other = word.length >= 4 ? nearestName(word, common.slice(0, COMMON)) : null;
    if (other && spelt) spelt = replaceWord(spelt, word, other);
  }
  return spelt && spelt !== query ? printQuery(spelt) : null;
}

/**
 * The `-word` that removes the most noise and the least of the rest. Stories from a single publisher count as noise;
 * stories from several publishers are news, and are reported as lost.
 */
async function forTooMuch(own: Watch, tally: Tally, now: number, context: TrialContext): Promise<Advice> {
  const all = new Map(tally.own().map(({ story, report }) => [story, report]));
  const drafts = (await specificWords(tally, all.size))
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

/** The watch's terms without this word. OR binds loosest: without parentheses the minus would apply to its last side only. */
export function without({ query, terms }: Pick<Watch, 'query' | 'terms'>, word: string): string {
  return query.kind === 'or' ? `(${terms}) -${word}` : `${terms} -${word}`;
}

/**
 * Words of the matches that are not terms of the watch and are far more frequent there than in the rest of the archive
 * (which excludes *that* and *said*); the most common first.
 */
async function specificWords(tally: Tally, stories: number): Promise<readonly string[]> {
  const own = ownKeys(tally.own());
  const counts = new Map<string, { form: string; stories: Set<number>; times: number }>();
  const pause = pacer();
  for (const { story, article } of tally.own()) {
    await pause();
    for (const { form, key } of [...article.split.title.words, ...article.split.teaser.words]) {
      if (own.has(key) || !/^\p{L}{4,}$/u.test(form) || isCommon(form)) continue;
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

function ownKeys(caught: readonly MatchedArticle[]): ReadonlySet<string> {
  const found = new Set(caught.flatMap(({ matches }) => matches.flatMap((match) => match.found)).map((f) => f.words));
  return new Set([...found].flatMap((some) => words(some).map(({ key }) => key)));
}
