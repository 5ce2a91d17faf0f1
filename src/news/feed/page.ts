/** Combines an article with its own page: what the page adds, and whether the feed or the page is believed. */

import { familyOf, findPublisher, type Publishers } from '../publishers.ts';
import { siteOf } from '../text/url.ts';
import { splitArticle } from '../text/words.ts';
import { type Article, KEPT_FIELDS, pick, type Report, type Split } from '../types.ts';
import { bylineOf } from './clean/byline.ts';
import { joinText } from './clean.ts';
import { isBelievable } from './date.ts';
import type { PageMetadata } from './page/metadata.ts';
import { teases } from './page/teases.ts';

/** A page, read. */
export interface PageText {
  /** Its address after all redirects. */
  readonly url: string;
  /** Its text, after the article's teaser. */
  readonly text: Split;
  /** false: the rest is behind a paywall. */
  readonly whole: boolean;
  readonly metadata: Omit<PageMetadata, 'body' | 'updates'>;
}

/** What is known about the feed and the publishers. */
export interface PageFacts {
  readonly feed: { readonly url: string; readonly publisher: string; readonly homepage: string | null };
  readonly publishers: Publishers;
  readonly now: number;
}

/**
 * The article with its page's text. Headline and teaser stay the feed's, so that the page alone never makes a watch match. From the
 * page's metadata this is believed:
 *
 * - byline: where the feed names nobody: the publisher that wrote it (`sourceOrganization`, dateline, `isBasedOn`) before persons;
 * - time: where the feed gives none that can be believed; `datePublished`, else `dateModified`;
 * - publisher: where the feed says nothing but its own name, the page lies on another site than the feed's own, and either
 *   the feed is an aggregator's, or publishers.yaml knows that site as that publisher's. One whose known site is another
 *   is never believed: anyone can write "Reuters" into a page.
 *
 * In everything else the feed wins: it is what the publisher meant to be read, and no template changes it.
 */
export function withPage(article: Article, page: PageText, facts: PageFacts): Article {
  const publisher = publisherOf(article, page, facts);
  const told = {
    ...article,
    publisher,
    byline: byline(article, page.metadata, publisher),
    publishedAt: time(article, page, facts),
  };
  const { text, whole } = page;
  // what does not tease is of an earlier reading
  const given = teases(article) ? article.text : article.teaser;
  if (!whole && text.text.length <= given.length) return withoutPage(told, 'it is behind a paywall');
  if (text.text.length < given.length) return withoutPage(told, 'it says less than its feed');
  return {
    ...told,
    text: text.text,
    page: whole ? { kind: 'read' } : { kind: 'part', reason: 'the rest is behind a paywall' },
    split: { title: article.split.title, teaser: article.split.teaser, text },
  };
}

/** Keeps the teaser. A text from an earlier reading is dropped when the feed has changed since. */
export function withoutPage(article: Article, reason: string): Article {
  const { teaser, text } = article;
  const page = { kind: 'unread', reason } as const;
  if (joinText(teaser, text) === text) return { ...article, page };
  const { split } = article;
  return { ...article, page, text: teaser, split: { title: split.title, teaser: split.teaser, text: split.teaser } };
}

/** A saved report as an article again, to read its page later. */
export function standingArticle({ report, feed }: { readonly report: Report; readonly feed: string }): Article {
  const { dated, at } = report;
  const told = pick(report, KEPT_FIELDS);
  return { ...told, feed, keys: [], publishedAt: dated ? at : null, split: splitArticle(told) };
}

function byline({ byline }: Article, { credit, authors }: PageText['metadata'], publisher: string): string | null {
  return byline ?? bylineOf(credit === null ? [] : [credit], [publisher]) ?? bylineOf(authors, [publisher]);
}

function time({ publishedAt }: Article, { metadata }: PageText, { now }: PageFacts): number | null {
  const stated = [publishedAt, metadata.publishedAt, metadata.modifiedAt];
  return stated.find((one) => isBelievable(one, now)) ?? publishedAt;
}

function publisherOf({ publisher }: Article, { url, metadata }: PageText, { feed, publishers }: PageFacts): string {
  const site = siteOf(url);
  const configured = findPublisher(publishers, feed.publisher);
  const own = [feed.homepage ?? '', feed.url, siteAddress(configured?.domain)].map(siteOf);
  if (metadata.publisher === null || publisher !== feed.publisher || site === null || own.includes(site))
    return publisher;
  const known = findPublisher(publishers, metadata.publisher);
  const theirs = siteOf(siteAddress(known?.domain));
  if (known === null || theirs === null) return configured?.kind === 'aggregator' ? metadata.publisher : publisher;
  return theirs === site && known.family !== familyOf(publishers, publisher) ? known.name : publisher;
}

const siteAddress = (domain: string | null | undefined): string => (domain ? `https://${domain}` : '');
