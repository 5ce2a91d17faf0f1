/** What reading an article's page needs of the world, with the configuration as it is at that moment. */
import { learnedKeys } from '../news/learn.ts';
import { withoutPage, withPage } from '../news/page.ts';
import type { PageNote } from '../news/types.ts';
import type { NewsroomOptions, Shelf } from '../newsroom.ts';
import type { Planned, Visiting } from '../pipeline/visit.ts';
import { hostOf } from '../wire/feed.ts';
import type { HostRest, Pages } from '../wire/page.ts';

/** What became of a page, for the log; `later`: its host has just asked for rest, and is asked again after it. */
export interface PageTold {
  readonly url: string;
  readonly note: PageNote | { readonly kind: 'later'; readonly reason: string };
}

interface Paging extends Pick<NewsroomOptions, 'clock' | 'store'> {
  readonly shelf: Shelf;
  readonly pages: Pages;
  readonly tell: (page: PageTold) => void;
}

export function paging({ clock, store, shelf, pages, tell }: Paging): Visiting['page'] {
  return async (article) => {
    const feed = shelf.feeds.get(article.feed);
    if (article.page?.kind !== 'wanted' || !feed?.page) return { article, rest: null };
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
  };
}

/** A host that wants rest has it from its feeds, too. */
function restOf({ host, until }: HostRest, { feeds }: Shelf): Planned['rest'] {
  return { urls: [...feeds.keys()].filter((url) => hostOf(url) === host), until };
}
