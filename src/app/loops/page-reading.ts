/** Connects page reading to the web client, the store and the current configuration. */
import type { Feed } from '../../config/types.ts';
import { learnedKeys } from '../../news/feed/clean/learn.ts';
import { withoutPage, withPage } from '../../news/feed/page.ts';
import type { Article, PageNote } from '../../news/types.ts';
import type { PlannedVisit, VisitContext } from '../../pipeline/visit.ts';
import type { PageOutcome } from '../../pipeline/weigh.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';
import type { HostRest, Pages } from '../../wire/page/pages.ts';
import type { RuntimeConfig } from '../config/runtime.ts';

/** The outcome of reading a page, for the log; `later`: its host just asked us to slow down, so we retry afterwards. */
export interface PageEvent {
  readonly url: string;
  readonly note: PageNote | { readonly kind: 'later'; readonly reason: string };
}

interface PageReadingContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'linesOf'>;
  readonly runtime: Pick<RuntimeConfig, 'feeds' | 'publishers'>;
  readonly pages: Pages;
  readonly tell: (page: PageEvent) => void;
  /** An unexpected error: use the teaser and do not retry the page, which would crash the parser each time. */
  readonly broken: (feed: string, error: unknown) => void;
}

export function pageReading({ clock, store, runtime, pages, tell, broken }: PageReadingContext): VisitContext['page'] {
  async function read(article: Article, feed: Feed): Promise<PageOutcome> {
    const learned = learnedKeys(await store.linesOf(feed.url));
    const answer = await pages.read({ ...article, language: article.split.title.language, learned });
    if (answer.kind === 'later') {
      if (answer.rest) tell({ url: article.url, note: { kind: 'later', reason: answer.reason } });
      return { article, rest: answer.rest && restOf(answer.rest, runtime) };
    }
    const facts = { feed, publishers: runtime.publishers, now: clock() };
    const told = answer.kind === 'article' ? withPage(article, answer, facts) : withoutPage(article, answer.reason);
    tell({ url: told.url, note: told.page! });
    return { article: told, rest: null };
  }

  return async (article) => {
    const feed = runtime.feeds.get(article.feed);
    if (article.page?.kind !== 'wanted' || !feed?.page) return { article, rest: null };
    return read(article, feed).catch((error: unknown) => {
      if (error instanceof StoreError) throw error;
      broken(feed.url, error);
      return { article: withoutPage(article, 'the parser crashed'), rest: null };
    });
  };
}

/** When a host asks us to slow down, its feeds wait too. */
function restOf({ host, until }: HostRest, { feeds }: Pick<RuntimeConfig, 'feeds'>): PlannedVisit['rest'] {
  return { urls: [...feeds.keys()].filter((url) => politenessHost(url) === host), until };
}
