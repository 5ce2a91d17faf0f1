import type { NewArticle, Rewritten } from '../../src/news/alert/types.ts';
import { split } from '../../src/news/text/words.ts';
import type { Article, FoundWords, Item, Match } from '../../src/news/types.ts';
import type { Findings } from '../../src/store/records.ts';

/** An entry of a feed that states nothing but what is said. */
export const item = (stated: Partial<Item>): Item => ({
  guid: null,
  link: null,
  title: '',
  publishedAt: null,
  updatedAt: null,
  authors: [],
  categories: [],
  related: [],
  summary: null,
  content: null,
  source: null,
  image: null,
  ...stated,
});

/** An article as the worker makes it. */
export function article(title: string, rest: Partial<Article> = {}): Article {
  const teaser = rest.teaser ?? `${title}, officials said.`;
  const text = rest.text ?? teaser;
  const url = `https://news.example/${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
  return {
    feed: 'https://news.example/feed',
    keys: [`url:${url}`],
    url,
    link: `${url}?from=feed`,
    title,
    teaser,
    text,
    page: null,
    byline: null,
    categories: [],
    related: [],
    publishedAt: null,
    language: 'en',
    publisher: 'News Example',
    image: null,
    split: { title: split(title), teaser: split(teaser), text: split(text) },
    ...rest,
  };
}

/** An article that has its number and its story. */
export function placedArticle(number: number, story: number, rest: Partial<NewArticle> = {}): NewArticle {
  const text = rest.text ?? `Report ${number} tells what happened, officials said.`;
  return {
    article: number,
    story,
    feed: 'https://news.example/feed',
    collectedAt: 1_000,
    url: `https://news.example/${number}`,
    link: `https://news.example/${number}`,
    title: `Report ${number}`,
    teaser: text,
    text,
    page: null,
    byline: null,
    categories: [],
    related: [],
    image: null,
    language: 'en',
    at: 1_000,
    dated: true,
    publisher: 'News Example',
    attribution: null,
    ...rest,
  };
}

/** What a feed, or its page, now says of an article that stands. */
export const rewritten = (article: number, rest: Partial<Rewritten> = {}): Rewritten => ({
  article,
  title: 'Now',
  teaser: 'Now.',
  text: 'Now.',
  page: null,
  byline: null,
  publisher: 'News Example',
  attribution: null,
  matches: [],
  fresh: [],
  late: [],
  ...rest,
});

export const match = (channel: string, watch: string, found: readonly FoundWords[] = []): Match => ({
  channel,
  watch,
  found,
});

/** What a part of a visit came to: nothing, but for what is said. */
export const findings = (some: Partial<Findings> = {}): Findings => ({
  at: 1_000,
  feed: 'https://news.example/feed',
  seen: [],
  shared: [],
  stories: [],
  articles: [],
  rewritten: [],
  attributed: [],
  matches: [],
  messages: [],
  alerts: [],
  joined: [],
  raised: [],
  updates: [],
  merged: [],
  withheld: [],
  visit: null,
  ...some,
});
