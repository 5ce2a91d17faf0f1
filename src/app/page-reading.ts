/** What reading an article's page needs of the world, with the configuration as it is at that moment. */
import type { Feed } from '../config/types.ts';
import { learnedKeys } from '../news/feed/clean/learn.ts';
import { withoutPage, withPage } from '../news/feed/page.ts';
import type { Article, PageNote } from '../news/types.ts';
import type { Paged, Planned, Visiting } from '../pipeline/visit.ts';
import type { Store } from '../store/store.ts';
import { hostOf } from '../wire/fetch-feed.ts';
import type { HostRest, Pages } from '../wire/page/pages.ts';
import type { Shelf } from './runtime-config.ts';

/** What became of a page, for the log; `later`: its host has just asked for rest, and is asked again after it. */
export interface PageTold {
  readonly url: string;
  readonly note: PageNote | { readonly kind: 'later'; readonly reason: string };
}

interface Paging {
  readonly clock: () => number;
  readonly store: Pick<Store, 'linesOf'>;
  readonly shelf: Pick<Shelf, 'feeds' | 'publishers'>;
  readonly pages: Pages;
  readonly tell: (page: PageTold) => void;
  /** Unexpected: the teaser serves, and the page is not tried again, since one that breaks us would be read for ever. */
  readonly broken: (feed: string, error: unknown) => void;
}

export function paging({ clock, store, shelf, pages, tell, broken }: Paging): Visiting['page'] {
  async function read(article: Article, feed: Feed): Promise<Paged> {
    const learned = learnedKeys(await store.linesOf(feed.url));
    const answer = await pages.read({ ...article, language: article.split.title.language, learned });
    if (answer.kind === 'later') {
      if (answer.rest) tell({ url: article.url, note: { kind: 'later', reason: answer.reason } });
      return { article, rest: answer.rest && restOf(answer.rest, shelf) };
    }
    const facts = { feed, publishers: shelf.publishers, now: clock() };
    const told = answer.kind === 'article' ? withPage(article, answer, facts) : withoutPage(article, answer.reason);
    tell({ url: told.url, note: told.page! });
    return { article: told, rest: null };
  }

  return async (article) => {
    const feed = shelf.feeds.get(article.feed);
    if (article.page?.kind !== 'wanted' || !feed?.page) return { article, rest: null };
    return read(article, feed).catch((error: unknown) => {
      broken(feed.url, error);
      return { article: withoutPage(article, 'it broke our reader'), rest: null };
    });
  };
}

/** A host that wants rest has it from its feeds, too. */
function restOf({ host, until }: HostRest, { feeds }: Pick<Shelf, 'feeds'>): Planned['rest'] {
  return { urls: [...feeds.keys()].filter((url) => hostOf(url) === host), until };
}
