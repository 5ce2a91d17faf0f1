import type { NewArticle } from '../../src/news/compose.ts';
import type { Article, Found, Match } from '../../src/news/types.ts';
import { split } from '../../src/news/words.ts';

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
    byline: null,
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
    byline: null,
    image: null,
    language: 'en',
    at: 1_000,
    dated: true,
    publisher: 'News Example',
    attribution: null,
    ...rest,
  };
}

export const match = (channel: string, watch: string, found: readonly Found[] = []): Match => ({
  channel,
  watch,
  found,
});
