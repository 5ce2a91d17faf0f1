/** Places new articles in stories, in order, given what the store holds already. Pure, apart from the cluster, which learns. */

import { isBelievable } from '../feed/date.ts';
import { type Cluster, type Merge, mergeAll } from '../story/cluster.ts';
import { split, splitArticle } from '../text/words.ts';
import { type Article, KEPT_FIELDS, type Match, type MatchKey, pick, REWRITTEN_FIELDS, type Report } from '../types.ts';
import type { Placed, Rewritten, StoryFile } from './types.ts';

/** A new article with its matches, not placed in a story yet. */
export interface Candidate {
  readonly article: Article;
  readonly matches: readonly Match[];
  readonly leftOut: Placed['leftOut'];
  readonly alertable: Placed['alertable'];
}

export interface PlaceContext {
  readonly now: number;
  /** The first of the ids reserved for new articles, one for each candidate; the same for stories. */
  readonly nextArticle: number;
  readonly nextStory: number;
  /** Stored articles by URL: one canonical URL is one Article, in all feeds. */
  readonly known: ReadonlyMap<string, unknown>;
}

export interface Placement {
  readonly placed: readonly Placed[];
  /** Stories that turned out to be one with these reports, in order; without stories that began with these reports. */
  readonly merged: readonly Merge[];
}

/** Gives each candidate that is really new its number and its story, and adds it to the cluster. Each step places one. */
export function* place(
  candidates: readonly Candidate[],
  cluster: Cluster,
  standing: PlaceContext,
): Generator<void, Placement> {
  const placed: Placed[] = [];
  const merges: Merge[] = [];
  const taken = new Set(standing.known.keys());
  let nextStory = standing.nextStory;
  for (const { article, ...judged } of candidates) {
    if (taken.has(article.url)) continue;
    taken.add(article.url);
    const report = reportOf(article, standing.nextArticle + placed.length, standing.now);
    const clusterable = { ...report, split: article.split };
    const story = cluster.decide(clusterable) ?? nextStory++;
    cluster.record(clusterable, story);
    merges.push(...mergeAll(cluster, clusterable, story));
    const { feed, split: words } = article;
    placed.push({ article: { ...report, feed, story, collectedAt: standing.now, split: words }, ...judged });
    yield;
  }
  const final = (story: number) => merges.reduce((id, { younger, elder }) => (id === younger ? elder : id), story);
  return {
    placed: placed.map((one) => ({ ...one, article: { ...one.article, story: final(one.article.story) } })),
    merged: merges.filter(({ younger }) => younger < standing.nextStory),
  };
}

function reportOf(article: Article, number: number, now: number): Report {
  const dated = isBelievable(article.publishedAt, now);
  const at = dated ? Math.min(article.publishedAt!, now) : now;
  return { article: number, ...pick(article, KEPT_FIELDS), at, dated, attribution: null };
}

/**
 * Known articles that their own feed or page has changed. Another feed's wording of the same page changes nothing.
 */
export function changedOf(
  articles: readonly Article[],
  known: ReadonlyMap<string, { readonly report: Report; readonly story: number; readonly feed: string }>,
): { readonly article: Article; readonly report: Report; readonly story: number }[] {
  return articles.flatMap((article) => {
    const one = known.get(article.url);
    if (!one || one.feed !== article.feed || article.title === '') return [];
    const told = toldAnew(article, one.report);
    return told === null ? [] : [{ article: told, report: one.report, story: one.story }];
  });
}

/**
 * - The text read from a page counts if it is still wanted and the feed has not changed meanwhile; otherwise it stays wanted.
 * - A change in the feed keeps the page's text. With another headline or teaser the page is read again.
 */
function toldAnew(article: Article, report: Report): Article | null {
  const isSame = report.title === article.title && report.teaser === article.teaser;
  const wasRead = report.page?.kind === 'read' || report.page?.kind === 'part';
  if (article.page !== null && article.page.kind !== 'wanted')
    return isSame && report.page?.kind === 'wanted' ? article : null;
  if (!wasRead) return isSame && report.text === article.text ? null : article;
  if (isSame) return null;
  const { byline, publisher, text } = report;
  const { title, teaser } = article.split;
  return {
    ...article,
    byline,
    publisher,
    text,
    page: { kind: 'wanted' },
    split: { title, teaser, text: split(text, title.language) },
  };
}

export interface RewriteContext {
  readonly now: number;
  /** A report older than this does not alert, ms. */
  readonly lookBack: number;
  match(article: Article): readonly Match[];
}

/**
 * The watches that a known article matched before keep their matches, with the words found again. A watch that matches only
 * the new headline may alert while the article is young, since breaking news is rewritten in place.
 */
export function rewrite(
  { article, report }: { readonly article: Article; readonly report: Report },
  file: StoryFile | undefined,
  { now: time, lookBack, match }: RewriteContext,
): Rewritten {
  const before = (file?.matches ?? []).filter((one) => one.article === report.article);
  const now = match(article);
  const isSame = (a: MatchKey) => (b: MatchKey) => a.channel === b.channel && a.watch === b.watch;
  const others = now.filter((one) => !before.some(isSame(one)));
  // a watch that is newer than the report may match the former wording as well
  const former = others.length === 0 ? [] : match(formerly(article, report));
  const found = others.filter((one) => !former.some(isSame(one)));
  const mayAlert = report.title !== article.title && time - report.at <= lookBack;
  const fresh = mayAlert ? found : [];
  const kept = before.map(
    ({ channel, watch }) => now.find(isSame({ channel, watch })) ?? { channel, watch, found: [] },
  );
  return {
    article: report.article,
    ...pick(article, REWRITTEN_FIELDS),
    // Of the former wording; `compose` puts that of the new one in its place.
    attribution: report.attribution,
    matches: [...kept, ...fresh],
    fresh,
    late: mayAlert ? [] : found.map(({ channel, watch }) => ({ channel, watch })),
  };
}

/** The article in its former wording. */
function formerly(article: Article, { title, teaser, text, publisher }: Report): Article {
  const told = { ...article, title, teaser, text, publisher };
  return { ...told, split: splitArticle(told) };
}
