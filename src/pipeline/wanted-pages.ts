/** Pages that nobody has waited for: of reports that joined a story which has a match, and those whose turn did not come in time. */
import { standingArticle } from '../news/feed/page.ts';
import type { Archived } from '../store/answers.ts';
import type { Store } from '../store/store.ts';
import type { VisitContext } from './visit.ts';

export interface WantedPagesContext extends Pick<VisitContext, 'page' | 'settle'> {
  readonly clock: () => number;
  readonly store: Pick<Store, 'wantedPages' | 'postpone'>;
}

/** Older articles keep the text they have. */
const FRESH = 24 * 3_600_000;
/** The batch size, and the most batches in a round, so that pages of a pausing host do not block all others. */
const MOST = 50;
const SLICES = 10;

/**
 * Reads them side by side and settles each as a known article with another text. Until that is saved its page stays wanted:
 * if the process dies in between, the page is read again, and nothing is sent twice.
 */
export async function readWantedPages(context: WantedPagesContext): Promise<void> {
  const since = context.clock() - FRESH;
  let before = Number.MAX_SAFE_INTEGER;
  for (let n = 0; n < SLICES; n++) {
    const wanted = await context.store.wantedPages({ since, before, most: MOST });
    const settled = await Promise.allSettled(wanted.map((one) => readOne(one, context)));
    // The slice ends when all pages are done; a page that could not be saved is still wanted.
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
    if (wanted.length < MOST) return;
    before = wanted.at(-1)!.report.article;
  }
}

async function readOne(wanted: Archived, { store, page, settle }: WantedPagesContext): Promise<void> {
  const { article, rest } = await page(standingArticle(wanted));
  if (rest) await store.postpone(rest.urls, rest.until);
  if (article.page?.kind === 'wanted') return;
  const nothing = { seen: [], shared: [], lines: null, candidates: [], visit: null };
  await settle({ ...nothing, feed: article.feed, known: [article] });
}
