/** What of an article concerns a watch, and whether it may alert. */
import { alertable, type VisitTimes } from '../news/alert/alertable.ts';
import type { Candidate } from '../news/alert/place.ts';
import type { Article, Match } from '../news/types.ts';
import type { JudgedArticle } from '../news/watch/match.ts';
import { pause } from './pause.ts';

export interface WeighContext {
  readonly judge: (article: Article) => JudgedArticle;
  /** Adds the page's text if the feed has only a teaser; returns the article unchanged if the page does not arrive in time. */
  readonly page: (article: Article) => Promise<PageOutcome>;
}

/** An article whose page was read or not, as its `page` says. */
export interface PageOutcome {
  readonly article: Article;
  /** Feeds that must rest with the page's host. */
  readonly rest: { readonly urls: readonly string[]; readonly until: number } | null;
}

/** Pages are waited for side by side; the event loop runs between two articles. */
export async function weighAll(part: readonly Article[], times: VisitTimes, context: WeighContext): Promise<Weighed[]> {
  const weighing: Promise<Weighed>[] = [];
  for (const article of part) {
    const weighed = weigh(article, times, context);
    weighed.catch(() => {}); // heard below, with the others
    weighing.push(weighed);
    await pause();
  }
  return Promise.all(weighing);
}

interface Weighed {
  readonly candidate: Candidate;
  readonly rest: PageOutcome['rest'];
}

/**
 * The teaser decides. An article that may alert at once waits a few seconds for its page. The page's text may
 * veto, and its date may show that an undated item is old; neither makes a watch match.
 */
async function weigh(stated: Article, times: VisitTimes, { judge, page }: WeighContext): Promise<Weighed> {
  const teased = judge(stated);
  const isUrgent = teased.matches.length > 0 && alertable(stated.publishedAt, times) === 'now';
  const { article, rest } = isUrgent ? await page(stated) : { article: stated, rest: null };
  const isTeased = (one: Match) =>
    teased.matches.some(({ channel, watch }) => channel === one.channel && watch === one.watch);
  const judged = article === stated ? teased : judge(article);
  const matches = judged.matches.filter(isTeased);
  const when = alertable(article.publishedAt, times);
  return { candidate: { article, matches, leftOut: judged.leftOut, alertable: when }, rest };
}
