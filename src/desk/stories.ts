/** Searches stories with watch terms, lists the newest, and shows one in full. All servers share the archive; watches and alerts belong to one server. */
import { parseDuration } from '../config/duration.ts';
import { boldIn, type Marked, sentencesOf } from '../news/alert/marked.ts';
import type { StandingAlert, StoryFile } from '../news/alert/types.ts';
import { gradeOf, stateLabel } from '../news/publishers.ts';
import { type Credibility, credibilityOf } from '../news/story/credibility.ts';
import { currentReport, developmentsOf } from '../news/story/developments.ts';
import { type Provenance, provenanceOf, type ReportRole } from '../news/story/provenance.ts';
import type { FoundWords, Grade, RelatedHeadline, Report } from '../news/types.ts';
import { caret, parseQuery } from '../news/watch/query.ts';
import type { Query, Watch } from '../news/watch/types.ts';
import type { Asker, Viewer } from './desk.ts';
import { pressedMessage } from './pressed.ts';
import { type Found, type SearchContext, searchArticles } from './search.ts';
import { type HeldBy, heldByOf, type SmallerStory, smallerThan } from './side-stories.ts';
import { WATCH_DEFAULTS, watchesSeenBy } from './watches.ts';

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

/** Said with the result of a search that may lack them. */
export function unreadInWords(unread: number): string {
  const articles = unread === 1 ? 'article of a new feed is' : 'articles of new feeds are';
  return `${unread.toLocaleString('en')} older ${articles} still being read: search again in some minutes.`;
}

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
    unread: (await context.store.backlog()).reduce((sum, { items }) => sum + items, 0),
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

/** A story with all its reports. */
export interface StoryDetails {
  readonly id: number;
  /** The story that was asked for, where it was merged into this one; else null. */
  readonly mergedFrom: number | null;
  /** As the story is now: of the report that told its latest development, else of the first. So is the summary. */
  readonly headline: string;
  readonly summary: readonly Marked[];
  readonly provenance: Provenance;
  readonly credibility: Credibility;
  readonly reports: readonly {
    readonly report: Report;
    readonly role: ReportRole;
    /** `state media, Russia`; null where no government owns or runs the publisher. */
    readonly stateMedia: string | null;
    /** How reliable the operator finds the publisher; null: not graded. */
    readonly grade: Grade | null;
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
  readonly alerts: readonly {
    readonly channel: string;
    readonly watches: readonly string[];
    readonly level?: StandingAlert['level'] | undefined;
    readonly handling?: StandingAlert['handling'] | undefined;
  }[];
  /** Where it is held back as a side story of another, and the stories that are held back because of it; likewise. */
  readonly heldBy: readonly HeldBy[];
  readonly smaller: readonly SmallerStory[];
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
  const pressed = await pressedMessage(key, asker.channel, context.store);
  if (!pressed) return null;
  const [story] = await context.store.storiesOf(pressed.message.id);
  return story === undefined ? null : storyDetails(story, asker, context);
}

async function detailsOf(
  { story, alerts, sideStories = [] }: StoryFile,
  { asker, asked }: { readonly asker: Viewer; readonly asked: number },
  context: SearchContext,
): Promise<StoryDetails> {
  const publishers = context.publishers();
  const provenance = provenanceOf(story, publishers);
  const developments = developmentsOf(story.reports);
  const current = currentReport(story.reports, developments, story.reports[0]!);
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
    credibility: credibilityOf(story.reports, provenance, developments, publishers),
    reports: story.reports.map((report, n) => ({
      report,
      role: provenance.roles[n]!,
      stateMedia: stateLabel(publishers, report.publisher),
      grade: gradeOf(publishers, report.publisher),
      because: provenance.because[n] ?? null,
      relays: [...new Set(report.attribution?.origins.map(({ outlet }) => outlet) ?? [])],
      raised:
        n > 0 && provenance.independentThen[n]! > provenance.independentThen[n - 1]!
          ? provenance.independentThen[n]!
          : null,
    })),
    retitled: former.map(({ article, at, title }) => ({ at, title, publisher: publisherOf(article) })),
    related: relatedTo(story.reports),
    alerts: here
      .filter((_, n) => seen[n])
      .map(({ channel, watches, level, handling }) => ({ channel, watches, level, handling })),
    heldBy: (await heldByOf([story.id], asker, context)).get(story.id) ?? [],
    smaller: await smallerThan(sideStories, asker, context),
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
  const query = parsed.kind === 'query' ? parsed.query : null;
  const now = context.clock();
  const asked = { query, watches: [], publisher: '', since: 0, until: now + DAY, most: SUGGESTIONS };
  const { found } = await searchArticles(asked, context);
  const stories = bestOfEach(found).slice(0, 25);
  return stories.map(({ candidate }) => ({ id: candidate.story, headline: candidate.title }));
}

/** Articles looked at for a completion. */
const SUGGESTIONS = 60;
