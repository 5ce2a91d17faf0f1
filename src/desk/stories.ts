/** Questions about stories: searched in the language of watch terms, the latest, one whole. The archive is common; watches and alerts are each server's own. */
import { parseDuration } from '../config/duration.ts';
import type { StoryFile } from '../news/alert/types.ts';
import { boldIn, type Marked, sentencesOf } from '../news/alert/view.ts';
import { familyOf, nameKey } from '../news/publishers.ts';
import { type Provenance, provenanceOf, type ReportRole } from '../news/story/provenance.ts';
import { split } from '../news/text/words.ts';
import type { FoundWords, Query, Report, Watch } from '../news/types.ts';
import { caret, parseQuery } from '../news/watch/query.ts';
import { relevance, searchExpression } from '../news/watch/search.ts';
import type { FoundArticle } from '../store/store.ts';
import { matchAgain } from './archive.ts';
import type { Asker, Viewer, DeskContext as WholeDesk } from './desk.ts';
import { NOBODYS, watchesSeenBy } from './watches.ts';

type Desk = Pick<WholeDesk, 'clock' | 'store' | 'config' | 'publishers' | 'thesaurus'>;

/** What is asked, as a person writes it; empty means not asked. */
export interface StoryQuestion {
  readonly query: string;
  /** The name of a watch of this server. */
  readonly watch: string;
  readonly publisher: string;
  /** `3d`, or `2026-03-04` in UTC. */
  readonly since: string;
  readonly until: string;
}

/** A story in a list: the report that was found in it, and where. */
export interface Hit {
  readonly story: number;
  readonly report: Report;
  readonly headline: Marked;
  /** The sentence that was found, null where it was the headline alone. */
  readonly snippet: Marked | null;
}

export type StoryList =
  | {
      readonly kind: 'listed';
      readonly hits: readonly Hit[];
      /** From 0. */
      readonly page: number;
      readonly pages: number;
      readonly stories: number;
      /** There may be more: only so many articles were looked at. */
      readonly bounded: boolean;
    }
  /** In plain words; `caret`: the terms with a mark under the spot. */
  | { readonly kind: 'mistake'; readonly reason: string; readonly caret: string | null };

export const PAGE = 5;
/** Articles that the index may name for one question. */
const CANDIDATES = 400;
const DAY = 24 * 3_600_000;

/** Best first: bm25 with recency finds, the query's own rules decide. Without a query: the newest. */
export async function listStories(
  question: StoryQuestion,
  page: number,
  asker: Viewer,
  context: Desk,
): Promise<StoryList> {
  const read = readQuestion(question, context.clock());
  if (read.kind === 'mistake') return read;
  const watch = await watchAsked(question.watch, asker, context);
  if (watch === null) return { kind: 'mistake', reason: `This server has no watch “${question.watch}”.`, caret: null };
  const query = read.query ?? watch?.query ?? null;
  const expression = query && searchExpression(query, context.thesaurus());
  const found = await context.store.findArticles({
    expression,
    since: read.since,
    until: read.until,
    most: CANDIDATES,
  });
  const asked = [read.query && { ...NOBODYS, query: read.query }, watch].filter(
    (one) => one !== null && one !== undefined,
  );
  const matched = await matchAllOf(ofPublisher(found, question.publisher, context), asked, context);
  const stories = bestOfEach(matched, query ? context.clock() : null);
  const pages = Math.max(1, Math.ceil(stories.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  return {
    kind: 'listed',
    hits: stories.slice(at * PAGE, (at + 1) * PAGE).map(hitOf),
    page: at,
    pages,
    stories: stories.length,
    bounded: found.length === CANDIDATES,
  };
}

interface Matched extends FoundArticle {
  readonly found: readonly FoundWords[];
}

/** What all of these watches match, paused or not; without one, everything. */
async function matchAllOf(
  articles: readonly FoundArticle[],
  asked: readonly Watch[],
  context: Desk,
): Promise<Matched[]> {
  const watches = asked.map((watch, n): Watch => ({ ...watch, channel: '', name: String(n), paused: false }));
  const looked = await matchAgain(context, watches, articles);
  return looked.flatMap(({ matches }, n) =>
    matches.length === asked.length ? [{ ...articles[n]!, found: matches.flatMap(({ found }) => found) }] : [],
  );
}

function ofPublisher(articles: readonly FoundArticle[], publisher: string, context: Desk): readonly FoundArticle[] {
  if (publisher === '') return articles;
  const asked = nameKey(publisher);
  const publishers = context.publishers();
  return articles.filter(({ report }) =>
    [report.publisher, familyOf(publishers, report.publisher)].some((name) => nameKey(name) === asked),
  );
}

/** The best report of each story, best story first; `now` is null where nothing but time orders them. */
function bestOfEach(articles: readonly Matched[], now: number | null): Matched[] {
  const worth = ({ rank, report }: Matched) => (now === null ? report.at : relevance(rank, now - report.at));
  const best = new Map<number, Matched>();
  for (const one of articles.toSorted((a, b) => worth(b) - worth(a) || b.report.article - a.report.article)) {
    if (!best.has(one.story)) best.set(one.story, one);
  }
  return [...best.values()];
}

function hitOf({ report, story, found }: Matched): Hit {
  const inTitle = found.filter(({ place }) => place === 'title').map(({ start, end }) => ({ start, end }));
  return { story, report, headline: { text: report.title, bold: inTitle }, snippet: snippetOf(report, found) };
}

function snippetOf(report: Report, found: readonly FoundWords[]): Marked | null {
  const first = found.find(({ place }) => place === 'teaser');
  if (!first) return null;
  const sentence = split(report.teaser).sentences.find(({ start, end }) => start <= first.start && first.end <= end);
  const text = sentence ? report.teaser.slice(sentence.start, sentence.end) : report.teaser;
  return { text, bold: boldIn(text, report, found) };
}

async function watchAsked(name: string, asker: Viewer, context: Desk): Promise<Watch | undefined | null> {
  if (name === '') return undefined;
  const key = name.toLowerCase();
  return (await watchesSeenBy(asker, context)).find((watch) => watch.name.toLowerCase() === key) ?? null;
}

type Read =
  | { readonly kind: 'read'; readonly query: Query | null; readonly since: number; readonly until: number }
  | Extract<StoryList, { kind: 'mistake' }>;

function readQuestion({ query, since, until }: StoryQuestion, now: number): Read {
  const parsed = query.trim() === '' ? null : parseQuery(query);
  if (parsed && parsed.kind !== 'query')
    return { kind: 'mistake', reason: parsed.message, caret: caret(query, parsed) };
  const from = since === '' ? 0 : momentOf(since, now, 0);
  const to = until === '' ? now + DAY : momentOf(until, now, DAY - 1);
  if (from === null || to === null)
    return { kind: 'mistake', reason: 'Write a time as 6h, 3d or 2w ago, or as a day: 2026-03-04.', caret: null };
  return { kind: 'read', query: parsed?.query ?? null, since: from, until: to };
}

/** `3d` ago, or a day in UTC; `within` is added to a day. */
function momentOf(written: string, now: number, within: number): number | null {
  const ago = parseDuration(written.trim());
  if (ago !== null) return now - ago;
  const day = /^\d{4}-\d\d-\d\d$/.test(written.trim()) ? Date.parse(`${written.trim()}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? null : day + within;
}

/** A story, whole. */
export interface WholeStory {
  readonly id: number;
  readonly headline: string;
  readonly summary: readonly Marked[];
  readonly standing: Provenance;
  readonly reports: readonly {
    readonly report: Report;
    readonly role: ReportRole;
    /** The sentence that shows the role; null where nothing does. */
    readonly because: string | null;
    readonly relays: readonly string[];
    /** On how many independent origins the story rests since it came; null where it added none. */
    readonly raised: number | null;
  }[];
  /** Headlines that publishers have changed since, oldest first: what stood there until `at`. */
  readonly retitled: readonly { readonly at: number; readonly publisher: string; readonly title: string }[];
  /** Of this server alone, in channels that the asker sees. */
  readonly alerts: readonly { readonly channel: string; readonly watches: readonly string[] }[];
}

/** Null: there is no such story, or it is no longer kept. */
export async function wholeStory(id: number, asker: Viewer, context: Desk): Promise<WholeStory | null> {
  const file = Number.isSafeInteger(id) && id > 0 ? await context.store.storyFile(id) : null;
  return file && told(file, asker, context);
}

/** By its number, as completion gives it, or the newest that has these words in its headline. */
export async function storyAsked(written: string, asker: Viewer, context: Desk): Promise<WholeStory | null> {
  if (/^\d+$/.test(written.trim())) return wholeStory(Number(written), asker, context);
  const [first] = parseQuery(written).kind === 'query' ? await suggestStories(written, context) : [];
  return first ? wholeStory(first.id, asker, context) : null;
}

/** The story of a message in this channel: what *All reports* asks for. */
export async function storyOfMessage(key: string, asker: Asker, context: Desk): Promise<WholeStory | null> {
  const row = await context.store.messageByKey(key);
  if (row?.channel !== asker.channel) return null;
  const [story] = await context.store.storiesOf(row.id);
  return story === undefined ? null : wholeStory(story, asker, context);
}

async function told(
  { story, alerts }: StoryFile & { alerts: readonly { server?: string | null }[] },
  asker: Viewer,
  context: Desk,
): Promise<WholeStory> {
  const stand = provenanceOf(story, context.publishers());
  const lead = story.reports[0]!;
  const here = alerts.filter(({ server }) => server === asker.server);
  const former = await context.store.headlinesOf(story.id);
  const publisherOf = (id: number) => story.reports.find(({ article }) => article === id)?.publisher ?? '';
  const seen = await Promise.all(here.map(({ channel }) => asker.canSee(channel)));
  return {
    id: story.id,
    headline: lead.title,
    summary: sentencesOf(lead, []),
    standing: stand,
    reports: story.reports.map((report, n) => ({
      report,
      role: stand.roles[n]!,
      because: stand.because[n] ?? null,
      relays: [...new Set(report.attribution?.origins.map(({ outlet }) => outlet) ?? [])],
      raised: n > 0 && stand.independentThen[n]! > stand.independentThen[n - 1]! ? stand.independentThen[n]! : null,
    })),
    retitled: former.map(({ article, at, title }) => ({ at, title, publisher: publisherOf(article) })),
    alerts: here.filter((_, n) => seen[n]).map(({ channel, watches }) => ({ channel, watches })),
  };
}

/** Headlines for completion, newest first: by words where some are typed. */
export async function suggestStories(typed: string, context: Desk): Promise<{ id: number; headline: string }[]> {
  const parsed = parseQuery(typed);
  const expression = parsed.kind === 'query' ? searchExpression(parsed.query, context.thesaurus()) : null;
  const now = context.clock();
  const found = await context.store.findArticles({ expression, since: 0, until: now + DAY, most: 60 });
  const stories = bestOfEach(
    found.map((one) => ({ ...one, found: [] })),
    expression ? now : null,
  );
  return stories.slice(0, 25).map(({ story, report }) => ({ id: story, headline: report.title }));
}
