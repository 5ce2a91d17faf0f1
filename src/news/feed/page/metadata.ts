/** What a page says of its article to machines: a second source for publisher, byline, time and what is free to read. */

import { titleText } from '../../text/html.ts';
import { canonicalUrl } from '../../text/url.ts';
import { parseDate } from '../date.ts';
import { isNode, jsonLdText, type LinkedData, listOf, type Node, namesOf, resolved, typesOf } from './json-ld.ts';

export interface PageMetadata {
  /** Types of schema.org that the main thing of the page has: `NewsArticle`, `LiveBlogPosting`, `ImageGallery` … */
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** Who wrote the text, if it is another publisher: `sourceOrganization`, the dateline's brackets, or `isBasedOn`. */
  readonly credit: string | null;
  /** Before 1995 or in the future, too: whether it can be believed is for `isBelievable`. */
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  /** Is all of it free to read? null: it does not say. */
  readonly free: boolean | null;
  /** CSS selectors of what is not free. */
  readonly locked: readonly string[];
  /** HTML or plain text. */
  readonly body: string | null;
  /** Entries of a live blog, newest first. */
  readonly updates: readonly Update[];
}

export interface Update {
  readonly headline: string | null;
  /** HTML or plain text. */
  readonly body: string | null;
  readonly at: number | null;
}

export const NO_METADATA: PageMetadata = {
  types: [],
  headline: null,
  publisher: null,
  authors: [],
  credit: null,
  publishedAt: null,
  modifiedAt: null,
  free: null,
  locked: [],
  body: null,
  updates: [],
};

const LONGEST_NAME = 200;
const LONGEST_BODY = 200_000;
const MOST_AUTHORS = 20;
const MOST_UPDATES = 200;
const MOST_SELECTORS = 10;

/** schema.org's Article and its kinds; a page of pictures is told from these by name. */
const ARTICLES =
  /^(?:\w{0,40}Article|Report|\w{0,40}BlogPosting|LiveBlogPosting|SocialMediaPosting|\w{0,40}NewsArticle)$/;
const GALLERIES = /^(?:ImageGallery|MediaGallery|VideoGallery)$/;
const LISTS = /^(?:CollectionPage|ItemList|SearchResultsPage)$/;

/** @param page the page's own address: of several articles, the one that names it is meant */
export function pageMetadata(data: LinkedData, page: string): PageMetadata {
  const main = mainNode(data, page);
  if (main === null) return { ...NO_METADATA, types: data.nodes.flatMap(typesOf).filter((type) => LISTS.test(type)) };
  return {
    types: typesOf(main),
    headline: nameIn([jsonLdText(main.headline) ?? jsonLdText(main.name) ?? '']),
    publisher: nameIn(namesOf(main.publisher, data)),
    authors: namesOf(main.author ?? main.creator, data)
      .slice(0, MOST_AUTHORS)
      .map(cleanName)
      .filter(Boolean),
    credit: creditIn(main, data),
    publishedAt: dateOf(main.datePublished ?? main.dateCreated),
    modifiedAt: dateOf(main.dateModified),
    free: isFree(main),
    locked: lockedParts(main),
    body: jsonLdText(main.articleBody)?.slice(0, LONGEST_BODY) ?? null,
    updates: updatesOf(main),
  };
}

function mainNode({ nodes }: LinkedData, page: string): Node | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLES.test(type)));
  const here = canonicalUrl(page);
  const isMeant = (node: Node) => addressesOf(node).some((address) => canonicalUrl(address, page) === here);
  const galleries = nodes.filter((node) => typesOf(node).some((type) => GALLERIES.test(type)));
  return articles.find(isMeant) ?? articles[0] ?? galleries[0] ?? null;
}

function addressesOf(node: Node): string[] {
  const about = node.mainEntityOfPage;
  const stated = [node.url, node['@id'], isNode(about) ? (about['@id'] ?? about.url) : about];
  return stated.flatMap((one) => jsonLdText(one) ?? []);
}

function creditIn(main: Node, data: LinkedData): string | null {
  const basedOn = listOf(main.isBasedOn ?? main.isBasedOnUrl).map((one) => resolved(one, data));
  const inBrackets = /\(([^()]{2,60})\)/.exec(jsonLdText(main.dateline)?.slice(0, 300) ?? '')?.[1];
  const organisations = basedOn.flatMap((one) =>
    isNode(one) ? namesOf(one.publisher ?? one.sourceOrganization, data) : [],
  );
  return nameIn([...namesOf(main.sourceOrganization, data), ...(inBrackets ? [inBrackets] : []), ...organisations]);
}

const nameIn = (names: readonly string[]): string | null => names.map(cleanName).find(Boolean) ?? null;

const cleanName = (name: string): string => titleText(name).slice(0, LONGEST_NAME);

function dateOf(value: unknown): number | null {
  const stated = jsonLdText(value);
  return stated === null ? null : parseDate(stated);
}

/** `false`, `"False"`, `"http://schema.org/False"`: all three are written. */
function isFree(node: Node): boolean | null {
  const said = String(listOf(node.isAccessibleForFree)[0] ?? '').toLowerCase();
  if (/(?:^|\/)(?:false|no|0)$/.test(said)) return false;
  return /(?:^|\/)(?:true|yes|1)$/.test(said) ? true : null;
}

/** Google's way of saying which part is behind the wall: `hasPart` with a `cssSelector`. */
function lockedParts(main: Node): string[] {
  const parts = listOf(main.hasPart).filter(isNode);
  const locked = parts.filter((part) => isFree(part) === false).flatMap((part) => listOf(part.cssSelector));
  return locked.flatMap((selector) => jsonLdText(selector)?.slice(0, LONGEST_NAME) ?? []).slice(0, MOST_SELECTORS);
}

function updatesOf(main: Node): Update[] {
  const updates = listOf(main.liveBlogUpdate)
    .filter(isNode)
    .slice(0, MOST_UPDATES)
    .map((one) => ({
      headline: nameIn([jsonLdText(one.headline) ?? jsonLdText(one.name) ?? '']),
      body: (jsonLdText(one.articleBody) ?? jsonLdText(one.text))?.slice(0, LONGEST_BODY) ?? null,
      at: dateOf(one.datePublished ?? one.dateModified),
    }));
  return updates.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}
