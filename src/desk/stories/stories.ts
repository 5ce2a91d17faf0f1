/** Searches stories with watch terms, and lists the newest. All servers share the archive; watches and alerts belong to one server. */
import { parseDuration } from '../../config/duration.ts';
import { boldIn, type Marked } from '../../news/alert/marked.ts';
import type { FoundWords, Report } from '../../news/types.ts';
import { caret, parseQuery } from '../../news/watch/query.ts';
import type { Query, Watch } from '../../news/watch/types.ts';
import type { Viewer } from '../desk.ts';
import { countUnread, unreadInWords } from '../feeds/unread.ts';
import { WATCH_DEFAULTS, watchesSeenBy } from '../watches/watches.ts';
import { type Found, type SearchContext, searchArticles } from './search.ts';
import { type HeldBy, heldByOf } from './side-stories.ts';

/** A search as a person typed it; an empty string means not given. */
export interface StoryQuestion {
  readonly query: string;
  /** The name of a watch of this server. */
  readonly watch: string;
  readonly publisher: string;
  /** `3d`, or `2026-03-04` in UTC. */
  readonly since: string;
  readonly until: string;
}

/** A story in a result list: its best report, and where it matched. */
export interface Hit {
  readonly story: number;
  readonly report: Report;
  readonly headline: Marked;
  /** The matching sentence; null when only the headline matched. */
  readonly snippet: Marked | null;
  /** Where it is held back as a side story of another. */
  readonly heldBy: readonly HeldBy[];
}

export type StoryList =
  | {
      readonly kind: 'listed';
      readonly hits: readonly Hit[];
      /** From 0. */
      readonly page: number;
      readonly pages: number;
      readonly stories: number;
      /** There may be more results, because only so many articles were checked. */
      readonly bounded: boolean;
      /** So many articles of first visits are still to be read. */
      readonly unread: number;
    }
  | Mistake;

/** Said with the result of a search that may lack articles. */
export const searchAgainInWords = (unread: number): string => `${unreadInWords(unread)}: search again in some minutes.`;

/** `reason` is a sentence for the person; `caret`: the terms with a mark under the mistake. */
export interface Mistake {
  readonly kind: 'mistake';
  readonly reason: string;
  readonly caret: string | null;
}

const PAGE = 5;
const DAY = 24 * 3_600_000;

/** Best first, by the words found and by recency. Without a query: newest first. */
export async function listStories(
  question: StoryQuestion,
  page: number,
  asker: Viewer,
  context: SearchContext,
): Promise<StoryList> {
  const answer = await findStories(question, asker, context);
  if (answer.kind === 'mistake') return answer;
  const { stories, bounded } = answer;
  const pages = Math.max(1, Math.ceil(stories.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = stories.slice(at * PAGE, (at + 1) * PAGE);
  const reports = await context.store.articles(shown.map(({ candidate }) => candidate.article));
  const held = await heldByOf(
    reports.map(({ story }) => story),
    asker,
    context,
  );
  return {
    kind: 'listed',
    hits: reports.flatMap(({ report, story }) => {
      const hit = shown.find(({ candidate }) => candidate.article === report.article);
      return hit ? [{ ...hitOf(report, story, hit), heldBy: held.get(story) ?? [] }] : [];
    }),
    page: at,
    pages,
    stories: stories.length,
    bounded,
    unread: await countUnread(context.store),
  };
}

/**
 * The best report of each story that answers the question, best story first; without a query the newest first.
 * @param most articles that are looked at
 */
export async function findStories(
  question: StoryQuestion,
  asker: Viewer,
  context: SearchContext,
  most?: number,
): Promise<{ readonly kind: 'found'; readonly stories: readonly Found[]; readonly bounded: boolean } | Mistake> {
  const read = readQuestion(question, context.clock());
  if (read.kind === 'mistake') return read;
  const watch = await watchAsked(question.watch, asker, context);
  if (watch === null) return { kind: 'mistake', reason: `This server has no watch “${question.watch}”.`, caret: null };
  const query = read.query ?? watch?.query ?? null;
  const requested = [read.query && { ...WATCH_DEFAULTS, query: read.query }, watch].filter(
    (one) => one !== null && one !== undefined,
  );
  const { since, until } = read;
  const asked = { query, watches: requested, publisher: question.publisher, since, until, ...(most && { most }) };
  const { found, bounded } = await searchArticles({ ...asked, mode: read.query ? 'wide' : watch?.match }, context);
  return { kind: 'found', stories: bestOfEach(found), bounded };
}

/** The best report of each story, best story first. */
function bestOfEach(found: readonly Found[]): readonly Found[] {
  const best = new Map<number, Found>();
  for (const one of found) if (!best.has(one.candidate.story)) best.set(one.candidate.story, one);
  return [...best.values()];
}

function hitOf(report: Report, story: number, { split, places }: Found): Omit<Hit, 'heldBy'> {
  const found = places();
  const inTitle = found.filter(({ place }) => place === 'title').map(({ start, end }) => ({ start, end }));
  return { story, report, headline: { text: report.title, bold: inTitle }, snippet: snippetOf(report, found, split) };
}

function snippetOf(report: Report, found: readonly FoundWords[], { teaser }: Found['split']): Marked | null {
  const first = found.find(({ place }) => place === 'teaser');
  if (!first) return null;
  const sentence = teaser.sentences.find(({ start, end }) => start <= first.start && first.end <= end);
  const text = sentence ? report.teaser.slice(sentence.start, sentence.end) : report.teaser;
  return { text, bold: boldIn(text, report, found) };
}

async function watchAsked(name: string, asker: Viewer, context: SearchContext): Promise<Watch | undefined | null> {
  if (name === '') return undefined;
  const key = name.toLowerCase();
  return (await watchesSeenBy(asker, context)).find((watch) => watch.name.toLowerCase() === key) ?? null;
}

type Read =
  | { readonly kind: 'read'; readonly query: Query | null; readonly since: number; readonly until: number }
  | Mistake;

function readQuestion({ query, since, until }: StoryQuestion, now: number): Read {
  const parsed = query.trim() === '' ? null : parseQuery(query);
  if (parsed && parsed.kind !== 'query')
    return { kind: 'mistake', reason: parsed.message, caret: caret(query, parsed) };
  const from = since === '' ? 0 : momentOf(since, now, 0);
  const to = until === '' ? now + DAY : momentOf(until, now, DAY - 1);
  if (from === null || to === null)
    return { kind: 'mistake', reason: 'Give a time such as 6h, 3d or 2w, or a day such as 2026-03-04.', caret: null };
  return { kind: 'read', query: parsed?.query ?? null, since: from, until: to };
}

/** `3d` means three days ago; otherwise a day in UTC, to which `within` (ms) is added. Null: it is neither. */
export function momentOf(typed: string, now: number, within: number): number | null {
  const ago = parseDuration(typed.trim());
  if (ago !== null) return now - ago;
  const day = /^\d{4}-\d\d-\d\d$/.test(typed.trim()) ? Date.parse(`${typed.trim()}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? null : day + within;
}

/** Headlines for completion, newest first; filtered by the typed words. */
export async function suggestStories(
  typed: string,
  context: SearchContext,
): Promise<{ id: number; headline: string }[]> {
  const parsed = parseQuery(typed);
  const query = parsed.kind === 'query' ? parsed.query : null;
  const now = context.clock();
  const asked = { query, watches: [], publisher: '', since: 0, until: now + DAY, most: SUGGESTIONS };
  const { found } = await searchArticles(asked, context);
  const stories = bestOfEach(found).slice(0, 25);
  return stories.map(({ candidate }) => ({ id: candidate.story, headline: candidate.title }));
}

/** Articles looked at for a completion. */
const SUGGESTIONS = 60;
