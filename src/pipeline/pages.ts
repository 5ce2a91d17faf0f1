/** Pages that nobody has waited for: of reports that joined a story which has a match, and those whose turn did not come in time. */
import { standingArticle } from '../news/page.ts';
import type { Store } from '../store/store.ts';
import type { Visiting } from './visit.ts';

export interface PageReading extends Pick<Visiting, 'page' | 'settle'> {
  readonly clock: () => number;
  readonly store: Pick<Store, 'wantedPages' | 'postpone'>;
}

/** What is older is settled as it was told. */
const FRESH = 24 * 3_600_000;
/** So many at a time; the others wait for the next round. */
const MOST = 50;

/**
 * Reads them side by side and settles each as a known article with another text. Until that is saved its page stays wanted:
 * if the process dies between, it is read again, and nothing is told twice.
 */
export async function readWanted({ clock, store, page, settle }: PageReading): Promise<void> {
  const wanted = await store.wantedPages({ since: clock() - FRESH, most: MOST });
  const settled = await Promise.allSettled(
    wanted.map(async (one) => {
      const { article, rest } = await page(standingArticle(one));
      if (rest) await store.postpone(rest.urls, rest.until);
      if (article.page?.kind === 'wanted') return;
      const nothing = { seen: [], shared: [], lines: null, candidates: [], visit: null };
      await settle({ ...nothing, feed: article.feed, known: [article] });
    }),
  );
  // The round ends when all have; one that could not be saved is still wanted.
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
}
