/** Searches stories with watch terms, lists the newest, and shows one in full. All servers share the archive; watches and alerts belong to one server. */
import { parseDuration } from '../config/duration.ts';
import type { StoryFile } from '../news/alert/types.ts';
import { boldIn, type Marked, sentencesOf } from '../news/alert/view.ts';
import { familyOf, nameKey } from '../news/publishers.ts';
import { currentReport, developmentsOf } from '../news/story/developments.ts';
import { type Provenance, provenanceOf, type ReportRole } from '../news/story/provenance.ts';
import { split } from '../news/text/words.ts';
import type { FoundWords, RelatedHeadline, Report } from '../news/types.ts';
import { caret, parseQuery } from '../news/watch/query.ts';
import { searchExpression, searchScore } from '../news/watch/search.ts';
import type { Query, Watch } from '../news/watch/types.ts';
import type { FoundArticle } from '../store/records.ts';
import { matchAgain } from './archive.ts';
import type { Asker, DeskContext, Viewer } from './desk.ts';
import { WATCH_DEFAULTS, watchesSeenBy } from './watches.ts';

type SearchContext = Pick<DeskContext, 'clock' | 'store' | 'config' | 'publishers' | 'thesaurus'>;

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
    }
  /** `reason` is a sentence for the person; `caret`: the terms with a mark under the mistake. */
  | { readonly kind: 'mistake'; readonly reason: string; readonly caret: string | null };

const PAGE = 5;
/** Maximum candidates from the index for one search. */
const CANDIDATES = 400;
const DAY = 24 * 3_600_000;

/** Best first: the index ranks candidates by bm25 and recency, and the matcher decides. Without a query: newest first. */
export async function listStories(
  question: StoryQuestion,
  page: number,
  asker: Viewer,
  context: SearchContext,
): Promise<StoryList> {
  const read = readQuestion(question, context.clock());
  if (read.kind === 'mistake') return read;
  const watch = await watchAsked(question.watch, asker, context);
  if (watch === null) return { kind: 'mistake', reason: `This server has no watch “${question.watch}”.`, caret: null };
  const query = read.query ?? watch?.query ?? null;
  const expression = query && searchExpression(query, context.thesaurus(), read.query ? 'wide' : watch?.match);
  const found = await context.store.findArticles({
    expression,
    since: read.since,
    until: read.until,
    most: CANDIDATES,
  });
  const requested = [read.query && { ...WATCH_DEFAULTS, query: read.query }, watch].filter(
    (one) => one !== null && one !== undefined,
  );
  const matched = await matchAllOf(ofPublisher(found, question.publisher, context), requested, context);
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

/** Articles that all these watches match, paused or not; without watches, all articles. */
async function matchAllOf(
  articles: readonly FoundArticle[],
  requested: readonly Watch[],
  context: SearchContext,
): Promise<Matched[]> {
  const watches = requested.map((watch, n): Watch => ({ ...watch, channel: '', name: String(n), paused: false }));
  // Who searches sees what is found: nothing that has the words is left out.
  const rematched = await matchAgain(context, watches, articles, true);
  return rematched.flatMap(({ matches }, n) =>
    matches.length === requested.length ? [{ ...articles[n]!, found: matches.flatMap(({ found }) => found) }] : [],
  );
}

function ofPublisher(
  articles: readonly FoundArticle[],
  publisher: string,
  context: SearchContext,
): readonly FoundArticle[] {
  if (publisher === '') return articles;
  const requested = nameKey(publisher);
  const publishers = context.publishers();
  return articles.filter(({ report }) =>
    [report.publisher, familyOf(publishers, report.publisher)].some((name) => nameKey(name) === requested),
  );
}

/** The best report of each story, best story first; `now` is null when they are ordered by time only. */
function bestOfEach(articles: readonly Matched[], now: number | null): Matched[] {
  const worth = ({ rank, report }: Matched) => (now === null ? report.at : searchScore(rank, now - report.at));
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

async function watchAsked(name: string, asker: Viewer, context: SearchContext): Promise<Watch | undefined | null> {
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
    return { kind: 'mistake', reason: 'Give a time such as 6h, 3d or 2w, or a day such as 2026-03-04.', caret: null };
  return { kind: 'read', query: parsed?.query ?? null, since: from, until: to };
}

/** `3d` means three days ago; otherwise a day in UTC, to which `within` (ms) is added. */
function momentOf(typed: string, now: number, within: number): number | null {
  const ago = parseDuration(typed.trim());
  if (ago !== null) return now - ago;
  const day = /^\d{4}-\d\d-\d\d$/.test(typed.trim()) ? Date.parse(`${typed.trim()}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? null : day + within;
}

/** A story with all its reports. */
export interface StoryDetails {
  readonly id: number;
  /** The story that was asked for, where it was merged into this one; else null. */
  readonly mergedFrom: number | null;
  /** As the story is now: of the report that told its latest development, else of the first. So is the summary. */
  readonly headline: string;
  readonly summary: readonly Marked[];
  readonly provenance: Provenance;
  readonly reports: readonly {
    readonly report: Report;
    readonly role: ReportRole;
    /** The sentence that shows the role; null where nothing does. */
    readonly because: string | null;
    readonly relays: readonly string[];
    /** How many independent origins the story had after this report; null if it added none. */
    readonly raised: number | null;
  }[];
  /** Headlines that publishers changed later, oldest first; each was shown until `at`. */
  readonly retitled: readonly { readonly at: number; readonly publisher: string; readonly title: string }[];
  /** Headlines of further outlets that aggregators list with its reports; nobody has read these reports. */
  readonly related: readonly RelatedHeadline[];
  /** Of this server alone, in channels that the asker sees. */
  readonly alerts: readonly { readonly channel: string; readonly watches: readonly string[] }[];
}

/** Null: there is no such story, or it is no longer kept. */
export async function storyDetails(id: number, asker: Viewer, context: SearchContext): Promise<StoryDetails | null> {
  const file = Number.isSafeInteger(id) && id > 0 ? await context.store.storyFile(id) : null;
  return file && detailsOf(file, { asker, asked: id }, context);
}

/** By its number, as completion gives it, or the newest that has these words in its headline. */
export async function storyByInput(typed: string, asker: Viewer, context: SearchContext): Promise<StoryDetails | null> {
  if (/^\d+$/.test(typed.trim())) return storyDetails(Number(typed), asker, context);
  const [first] = parseQuery(typed).kind === 'query' ? await suggestStories(typed, context) : [];
  return first ? storyDetails(first.id, asker, context) : null;
}

/** The story of a message in this channel: what *All reports* asks for. */
export async function storyOfMessage(key: string, asker: Asker, context: SearchContext): Promise<StoryDetails | null> {
  const row = await context.store.messageByKey(key);
  if (row?.channel !== asker.channel) return null;
  const [story] = await context.store.storiesOf(row.id);
  return story === undefined ? null : storyDetails(story, asker, context);
}

async function detailsOf(
  { story, alerts }: StoryFile & { alerts: readonly { server?: string | null }[] },
  { asker, asked }: { readonly asker: Viewer; readonly asked: number },
  context: SearchContext,
): Promise<StoryDetails> {
  const provenance = provenanceOf(story, context.publishers());
  const current = currentReport(story.reports, developmentsOf(story.reports), story.reports[0]!);
  const here = alerts.filter(({ server }) => server === asker.server);
  const former = await context.store.headlinesOf(story.id);
  const publisherOf = (id: number) => story.reports.find(({ article }) => article === id)?.publisher ?? '';
  const seen = await Promise.all(here.map(({ channel }) => asker.canSee(channel)));
  return {
    id: story.id,
    mergedFrom: asked === story.id ? null : asked,
    headline: current.title,
    summary: sentencesOf(current, []),
    provenance,
    reports: story.reports.map((report, n) => ({
      report,
      role: provenance.roles[n]!,
      because: provenance.because[n] ?? null,
      relays: [...new Set(report.attribution?.origins.map(({ outlet }) => outlet) ?? [])],
      raised:
        n > 0 && provenance.independentThen[n]! > provenance.independentThen[n - 1]!
          ? provenance.independentThen[n]!
          : null,
    })),
    retitled: former.map(({ article, at, title }) => ({ at, title, publisher: publisherOf(article) })),
    related: relatedTo(story.reports),
    alerts: here.filter((_, n) => seen[n]).map(({ channel, watches }) => ({ channel, watches })),
  };
}

/** One headline an outlet, and none of an outlet whose report is in the story. */
function relatedTo(reports: readonly Report[]): readonly RelatedHeadline[] {
  const known = new Set(reports.map(({ publisher }) => publisher.toLowerCase()));
  return reports
    .flatMap(({ related }) => related)
    .filter(({ outlet }) => known.size < known.add(outlet.toLowerCase()).size);
}

/** Headlines for completion, newest first; filtered by the typed words. */
export async function suggestStories(
  typed: string,
  context: SearchContext,
): Promise<{ id: number; headline: string }[]> {
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
