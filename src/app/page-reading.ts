/** What reading an article's page needs of the world, with the configuration as it is at that moment. */
import type { Feed } from '../config/types.ts';
import { learnedKeys } from '../news/feed/clean/learn.ts';
import { withoutPage, withPage } from '../news/feed/page.ts';
import type { Article, PageNote } from '../news/types.ts';
import type { PageOutcome, PlannedVisit, VisitContext } from '../pipeline/visit.ts';
import type { Store } from '../store/store.ts';
import { politenessHost } from '../wire/fetch-feed.ts';
import type { HostRest, Pages } from '../wire/page/pages.ts';
import type { RuntimeConfig } from './runtime-config.ts';

/** What became of a page, for the log; `later`: its host has just asked for rest, and is asked again after it. */
export interface PageEvent {
  readonly url: string;
  readonly note: PageNote | { readonly kind: 'later'; readonly reason: string };
}

interface PageReadingContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'linesOf'>;
  readonly shelf: Pick<RuntimeConfig, 'feeds' | 'publishers'>;
  readonly pages: Pages;
  readonly tell: (page: PageEvent) => void;
  /** Unexpected: the teaser serves, and the page is not tried again, since one that breaks us would be read for ever. */
  readonly broken: (feed: string, error: unknown) => void;
}

export function pageReading({
  clock,
  store,
  shelf: runtime,
  pages,
  tell,
  broken,
}: PageReadingContext): VisitContext['page'] {
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
      broken(feed.url, error);
      return { article: withoutPage(article, 'it broke our reader'), rest: null };
    });
  };
}

/** A host that wants rest has it from its feeds, too. */
function restOf({ host, until }: HostRest, { feeds }: Pick<RuntimeConfig, 'feeds'>): PlannedVisit['rest'] {
  return { urls: [...feeds.keys()].filter((url) => politenessHost(url) === host), until };
}
