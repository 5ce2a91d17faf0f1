/** One visit to one feed: fetched, read, sifted, matched, and handed to `settle` in parts. */
import { alertable } from '../news/alertable.ts';
import { sift } from '../news/known.ts';
import { changeOfLines, type Lines, learnLines } from '../news/learn.ts';
import type { Candidate } from '../news/place.ts';
import type { Article, Match } from '../news/types.ts';
import type { FeedState, Findings, Store, Visit } from '../store/store.ts';
import type { Fetched } from '../wire/feed.ts';
import type { Read } from '../wire/reader.ts';

/** So many new articles a part, and so many known ones: reading and writing them stays under 20 ms. */
const PART = 50;

/** A part of a Visit on its way to `settle`; the last one brings the visit itself. */
export interface Part extends Required<Pick<Findings, 'feed' | 'seen' | 'shared' | 'visit' | 'lines'>> {
  readonly candidates: readonly Candidate[];
  /** Known articles, as the feed tells them now. */
  readonly known: readonly Article[];
}

export interface Planned {
  /** As it will stand in the record. */
  readonly visit: Visit;
  readonly state: FeedState;
  /** Feeds that must rest with their host. */
  readonly rest: { readonly urls: readonly string[]; readonly until: number } | null;
}

export interface Visiting {
  readonly store: Pick<Store, 'seenKeys' | 'linesOf' | 'saveVisit' | 'postpone'>;
  readonly fetch: (feed: FeedState) => Promise<Fetched>;
  readonly read: (document: Extract<Fetched, { kind: 'changed' }>, feed: string, lines: Lines) => Promise<Read>;
  readonly plan: (feed: FeedState, fetched: Fetched, read: Read | null) => Planned;
  readonly match: (article: Article) => readonly Match[];
  readonly leftOut: (article: Article, matches: readonly Match[]) => Candidate['leftOut'];
  /** ms; see `alertable`. */
  readonly lookBack: number;
  readonly settle: (part: Part) => Promise<unknown>;
  readonly tell: (visit: Visit) => void;
}

/** @param resting feeds whose host has asked for rest meanwhile; this visit may add some */
export async function visit(feed: FeedState, resting: Set<string>, desk: Visiting): Promise<void> {
  if (resting.has(feed.url)) return;
  const fetched = await desk.fetch(feed);
  const lines = await desk.store.linesOf(feed.url);
  const read = fetched.kind === 'changed' ? await desk.read(fetched, feed.url, lines) : null;
  const { visit, state, rest } = desk.plan(feed, fetched, read);
  if (rest) {
    await desk.store.postpone(rest.urls, rest.until);
    for (const url of rest.urls) resting.add(url);
  }
  if (read?.kind === 'feed') return desk.tell(await settleDocument(feed, { ...read, lines }, { visit, state }, desk));
  await desk.store.saveVisit(visit, state);
  desk.tell(visit);
}

async function settleDocument(
  feed: FeedState,
  { articles, shared, taught, lines }: Extract<Read, { kind: 'feed' }> & { readonly lines: Lines },
  end: NonNullable<Findings['visit']>,
  { store, match, leftOut, lookBack, settle }: Visiting,
): Promise<Visit> {
  const seen = await store.seenKeys(feed.url, [...articles.flatMap(({ keys }) => keys), ...shared]);
  const { fresh: listed, known } = sift({ entries: articles, shared }, seen);
  const fresh = oldestFirst(listed, end.visit.at);
  const times = { at: end.visit.at, previous: feed.visitedAt, lookBack };
  const visit = { ...end.visit, fresh: fresh.length, updated: known.length };
  const parts = Math.max(1, Math.ceil(Math.max(fresh.length, known.length) / PART));
  let before = lines;
  for (let n = 0; n < parts; n++) {
    const part = fresh.slice(n * PART, (n + 1) * PART);
    const told = known.slice(n * PART, (n + 1) * PART);
    const after = learnLines(before, part, taught, end.visit.at);
    await settle({
      feed: feed.url,
      seen: [...part, ...told].flatMap(({ keys }) => keys),
      shared,
      candidates: part.map((article) => {
        const matches = match(article);
        return {
          article,
          matches,
          leftOut: leftOut(article, matches),
          alertable: alertable(article.publishedAt, times),
        };
      }),
      known: told,
      visit: n === parts - 1 ? { visit, state: end.state } : null,
      lines: changeOfLines(before, after),
    });
    before = after;
  }
  return visit;
}

/** Feeds list the newest first; told oldest first, the report that was first founds the story. Undated ones are of now. */
function oldestFirst(articles: readonly Article[], now: number): Article[] {
  return articles.toReversed().sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
}
