/** An Item made trustworthy: plain text in paragraphs, without what is no reporting, with a headline that is one. */

import { markedText, nameText, plainTitle } from '../text/html.ts';
import { sentences } from '../text/sentences.ts';
import { canonicalUrl, siteOf, withoutTracking } from '../text/url.ts';
import { fold, splitArticle } from '../text/words.ts';
import type { Article, Item } from '../types.ts';
import { alike, bylineOf } from './clean/byline.ts';
import { creditedOutlet, originOutlet } from './clean/credit-line.ts';
import { withoutCards } from './clean/ends.ts';
import { type ItemLines, linesIn, packCounted } from './clean/item-lines.ts';
import { containsLines, type LineSamples, taughtBy } from './clean/learn.ts';
import { type Learned, NOTHING_LEARNED } from './clean/learned.ts';
import { newestEntry } from './clean/live-blog.ts';
import { type ReadLines, reportingIn } from './clean/reporting.ts';
import type { Identified } from './known/keys.ts';
import { teases } from './page/teases.ts';

/** What is known of the feed that an item came by; `language` is the configured one, else the document's. */
export interface FeedFacts {
  readonly url: string;
  readonly publisher: string;
  /** false: nobody named the publisher, and the feed's own title serves where it has one. */
  readonly isNamed?: boolean;
  readonly homepage: string | null;
  readonly language: string | null;
  /** false: its pages are not to be read. Absent: they may. */
  readonly page?: boolean;
}

const LONGEST_TEASER = 1_500;
const LONGEST_TITLE = 400;
const LONGEST_NAME = 200;

/**
 * `keys` are the item's identities, strongest first. An item without a link gets an address made of its feed's and
 * its first key, so that it stays itself; a reader is then sent to the home page. A live blog is told by its newest entry.
 * `learned`: what the feed repeats.
 */
export function clean(
  item: Item,
  keys: readonly string[],
  feed: FeedFacts,
  learned: Learned = NOTHING_LEARNED,
): Article {
  const told = draft({ item, keys }, feed, learned);
  return { ...told, split: splitArticle(told) };
}

/**
 * All items of a document, also without the lines that they have in common, which are `taught`.
 * @param kept lines that an operator keeps, whatever the document teaches
 */
export function cleanAll(
  entries: readonly Pick<Identified, 'item' | 'keys'>[],
  feed: FeedFacts,
  { learned, kept = NOTHING_LEARNED }: { readonly learned: Learned; readonly kept?: Learned },
): CleanedItems {
  const isLong = entries.reduce((sum, { item }) => sum + textsOf(item), 0) > LONGEST_KEPT;
  const read = entries.map(({ item }) => (isLong ? undefined : readItem(item)));
  const drafts = entries.map((entry, at) => draft(entry, feed, learned, read[at]));
  const lines = drafts.map(linesIn);
  const taught = taughtBy(lines).filter(({ key }) => !kept.has(key));
  const repeated = new Set(taught.map(({ key }) => key));
  const all = learned.union(repeated);
  const articles = drafts.map((first, at) => {
    if (taught.length === 0 || !containsLines(lines[at]!, repeated)) return counted(first, lines[at]!);
    const told = draft({ item: entries[at]!.item, keys: first.keys }, feed, all, read[at]);
    return counted(told, linesIn(told));
  });
  return { articles, taught, lines };
}

/** What was read of longer documents is not kept until their lines are known, characters. */
const LONGEST_KEPT = 1_000_000;
const textsOf = ({ summary, content }: Item): number => (summary?.length ?? 0) + (content?.length ?? 0);

/** An article, not split yet, with what is counted of its lines, packed. */
export interface CountedDraft extends Draft {
  readonly counted: string;
}

export interface CleanedItems {
  readonly articles: readonly CountedDraft[];
  readonly taught: readonly LineSamples[];
  /** Of all items, before the lines that they have in common were left out. */
  readonly lines: readonly ItemLines[];
}

type Draft = Omit<Article, 'split'>;

interface Stated extends Pick<Article, 'title' | 'url' | 'publishedAt' | 'publisher'> {
  /** The canonical address of its own page; null: it has none. */
  readonly page: string | null;
}

/** What tells an item from others, by its own words alone. */
export function statedOf(item: Item, keys: readonly string[], feed: FeedFacts): Stated {
  const publisher = truePublisher(item, feed);
  const title = headlineOf(item, feed, publisher);
  const page = ownPage(item.link, feed);
  const url = page ?? `${feed.url}#${encodeURIComponent(keys[0] ?? title)}`;
  return { title, url, publishedAt: item.publishedAt ?? item.updatedAt, publisher, page };
}

const headlineOf = ({ title, source, link }: Item, feed: FeedFacts, publisher: string): string =>
  cleanTitle(title, (end) =>
    [publisher, feed.publisher, source?.title ?? '', siteOf(link ?? '') ?? ''].some((name) => closes(end, name)),
  );

/** The draft with what is counted of its lines. */
export const counted = (draft: Draft, { inStore }: ItemLines): CountedDraft => ({
  ...draft,
  counted: packCounted(inStore),
});

/** An item's texts, and what was found of their lines. */
interface ReadItem {
  readonly summary: string | null;
  readonly content: string | null;
  readonly lines: ReadLines;
}

const readItem = ({ summary, content }: Item): ReadItem => ({
  summary: summary === null ? null : markedLines(summary),
  content: content === null ? null : markedLines(content),
  lines: new Map(),
});

/** The article before it is split. */
export function draft(
  { item, keys }: Pick<Identified, 'item' | 'keys'>,
  feed: FeedFacts,
  learned: Learned,
  read = readItem(item),
): Draft {
  const { title, url, publishedAt, publisher, page } = statedOf(item, keys, feed);
  const told = (marked: string | null) => (marked === null ? '' : reportingIn(marked, learned, read.lines));
  const [summary, content] = [told(read.summary), told(read.content)];
  const newest = newestEntry(content || summary, title);
  const { teaser, text } =
    newest === null ? readingOf(summary, content, title) : { teaser: leadOf(newest), text: newest };
  return {
    feed: feed.url,
    keys,
    url,
    link: withoutTracking(item.link ?? feed.homepage ?? feed.url),
    title,
    teaser,
    text,
    page:
      page !== null && feed.page !== false && newest === null && teases({ teaser, text }) ? { kind: 'wanted' } : null,
    byline: creditOf(item, [publisher, feed.publisher]),
    categories: categoriesOf(item.categories),
    related: item.related,
    publishedAt,
    language: primaryTag(feed.language),
    publisher,
    image: item.image,
  };
}

/** Who wrote it, and the outlet whose text it is, where its last lines say so. */
function creditOf({ authors, content, summary }: Item, publishers: readonly string[]): string | null {
  const html = content ?? summary;
  const byline = bylineOf(authors, publishers);
  if (byline === null) return creditedOutlet(html);
  const origin = originOutlet(html);
  return origin === null ? byline : `${byline} / ${origin}`;
}

/** The canonical address of the item's own page; null when it has none, or only its site's front page. */
function ownPage(link: string | null, feed: FeedFacts): string | null {
  const url = canonicalUrl(link ?? '');
  return url === canonicalUrl(feed.homepage ?? feed.url) ? null : url;
}

const primaryTag = (tag: string | null): string | null =>
  /^[a-z]{2,3}(?![a-z])/i.exec(tag ?? '')?.[0].toLowerCase() ?? null;

const MOST_CATEGORIES = 30;
const LONGEST_CATEGORY = 80;

function categoriesOf(stated: readonly string[]): readonly string[] {
  const plain = stated.slice(0, MOST_CATEGORIES).map((one) => nameText(one.slice(0, LONGEST_CATEGORY)));
  return [...new Set(plain.filter((one) => one !== ''))];
}

/** An aggregator's items name who really published them; a feed that names itself does not. */
function truePublisher(item: Item, feed: FeedFacts): string {
  const stated = nameText(item.source?.title ?? '').slice(0, LONGEST_NAME);
  if (stated === '' || alike(stated, feed.publisher)) return feed.publisher;
  const home = siteOf(item.source?.url ?? '');
  const own = [feed.homepage ?? '', feed.url].map(siteOf);
  return home !== null && own.includes(home) ? feed.publisher : stated;
}

/** Headline without ` - Publisher` or ` | Section | Publisher`; `: report` and the like say something and stay. */
function cleanTitle(stated: string, isName: (end: string) => boolean): string {
  const title = plainTitle(stated).slice(0, LONGEST_TITLE);
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ', ' » ', ' :: ']) {
    const at = title.lastIndexOf(mark);
    if (at < 10 || !isName(title.slice(at + mark.length))) continue;
    const rest = title.slice(0, at);
    const section = mark === ' | ' ? rest.lastIndexOf(mark) : -1;
    return (section > 20 && rest.length - section < 24 ? rest.slice(0, section) : rest).trim();
  }
  return title.trim();
}

/** `Daily Test` and `Daily Test World` close a headline of the Daily Test; a subtitle that begins with its name does not. */
const closes = (end: string, name: string): boolean => end.length <= name.length + 12 && alike(end, name);

/** HTML → paragraphs of reporting. */
export function cleanText(html: string | null, learned: Learned = NOTHING_LEARNED): string {
  return html === null ? '' : reportingIn(markedLines(html), learned);
}

const markedLines = (html: string): string => withoutCards(markedText(html));

/** Teaser and text of what the summary and the content say; what both say stands there once. */
function readingOf(summary: string, content: string, title: string): { teaser: string; text: string } {
  const stated = sameWords(summary, title) ? '' : summary;
  if (stated === '' || isCutOff(stated, content)) return { teaser: leadOf(content || stated), text: content || stated };
  if (content.length <= stated.length) return { teaser: teaserOf(stated), text: stated };
  return { teaser: teaserOf(stated), text: repeats(content, stated) ? content : `${stated}\n\n${content}` };
}

/** A page's text behind its teaser, which is left out where the page says it too: its beginning, or most of its sentences. */
export function joinText(teaser: string, text: string): string {
  if (teaser === '' || repeats(text, withoutCut(teaser))) return text;
  const told = squeezed(text);
  const spans = sentences(teaser).map(({ start, end }) => squeezed(teaser.slice(start, end)));
  const said = spans.filter((one) => told.includes(one.replace(DATELINE, '')));
  const length = (some: readonly string[]) => some.reduce((sum, one) => sum + one.length, 0);
  return length(said) * 2 > length(spans) ? text : `${teaser}\n\n${text}`;
}

/** `KARVEL — `: some feeds have it, and their pages do not. */
const DATELINE = /^[^.!?—–]{2,60}\s[—–-]\s/;

/** A summary of several paragraphs is the text itself: its lead serves. */
const teaserOf = (summary: string): string => (summary.length > LONGEST_TEASER ? leadOf(summary) : summary);

/** The first paragraph, or as much of a very long one as makes whole sentences; at least one. */
function leadOf(text: string): string {
  const gap = text.indexOf('\n\n');
  const first = gap < 0 ? text : text.slice(0, gap);
  if (first.length <= LONGEST_TEASER) return first;
  const all = sentences(first);
  return first.slice(0, (all.findLast(({ end }) => end <= LONGEST_TEASER) ?? all[0])?.end);
}

/** The summary is only the beginning of the content, cut by a program: `… in the city […]`. */
function isCutOff(summary: string, content: string): boolean {
  const begun = withoutCut(summary);
  return begun !== summary && content.length > summary.length && repeats(content, begun);
}

const withoutCut = (text: string): string => text.replace(/\s?(?:\[?\(?(?:…|\.\.\.)\)?\]?)$/, '');

/** Does the content begin with, or hold, the summary's beginning? White space apart. */
function repeats(content: string, summary: string): boolean {
  const beginning = squeezed(summary).slice(0, 120);
  const mayRepeat = beginning !== '' && beginning.split(' ').every((word) => content.includes(word));
  return mayRepeat && squeezed(content).includes(beginning);
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const sameWords = (one: string, other: string): boolean =>
  one.length < 2 * LONGEST_TITLE && !beginApart(one, other) && nameOnly(one) === nameOnly(other);

const nameOnly = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Is another letter or digit of ASCII the first in each? Then no folding makes them one. */
function beginApart(one: string, other: string): boolean {
  const [first, second] = [FIRST.exec(one)?.[1], FIRST.exec(other)?.[1]];
  return first !== undefined && second !== undefined && first.toLowerCase() !== second.toLowerCase();
}
const FIRST = /^[ -/:-@[-`{-~]*([A-Za-z0-9])/;
