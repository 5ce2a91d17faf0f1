/** Matches the recent archive against temporary watches, to show what they would have matched. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { familyOf } from '../../news/publishers.ts';
import { languageOfArticle, split } from '../../news/text/words.ts';
import type { Match, Split } from '../../news/types.ts';
import type { Matchable } from '../../news/watch/match/reading.ts';
import { compileWatches, matchAll, withoutVetoes } from '../../news/watch/match.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Archived } from '../../store/answers.ts';
import type { DeskContext } from '../desk.ts';

const DAY = 24 * 3_600_000;
/** How far back a trial looks, ms. */
const SPAN = 7 * DAY;
/** Maximum articles to match, newest first; more would keep a person waiting. */
const MOST = 12_000;
/** Articles per read from the store. */
const SLICE = 20;
/** Yield to the event loop after so many ms. */
const BREATH = 5;

/** An article of the archive with the watches that match it. */
export interface MatchedArticle extends Archived {
  readonly article: Matchable;
  readonly matches: readonly Match[];
}

/** How far back the archive was read, ms, and how many articles that was. */
export interface ArchiveSpan {
  readonly span: number;
  readonly articles: number;
}

/**
 * Matches the archive of the last seven days against these watches, newest first, without blocking the event loop.
 * @param see called with each article, matched or not
 */
export async function matchArchive(
  context: Pick<DeskContext, 'clock' | 'store' | 'publishers' | 'thesaurus'>,
  watches: readonly Watch[],
  see: (matched: MatchedArticle) => void,
): Promise<ArchiveSpan> {
  const now = context.clock();
  const oldest = { at: now, articles: 0 };
  const match = matcher(context, watches);
  const pause = pacer();
  for (let before = Number.MAX_SAFE_INTEGER; oldest.articles < MOST; ) {
    const slice = await context.store.archived({ since: now - SPAN, before, most: SLICE });
    for (const one of slice) {
      await pause();
      if (one.report.at < now - SPAN) continue;
      oldest.at = Math.min(oldest.at, one.report.at);
      oldest.articles += 1;
      see(match(one));
    }
    if (slice.length < SLICE) break;
    before = slice.at(-1)!.report.article;
  }
  return { span: now - oldest.at, articles: oldest.articles };
}

/**
 * Matches articles that were already found against other watches.
 * @param isOpen whether figures of speech, films and the like count, which alerts leave out
 */
export async function matchAgain(
  context: Pick<DeskContext, 'publishers' | 'thesaurus'>,
  watches: readonly Watch[],
  articles: readonly Archived[],
  isOpen = false,
): Promise<readonly MatchedArticle[]> {
  const match = matcher(context, watches, isOpen);
  const pause = pacer();
  const matched: MatchedArticle[] = [];
  for (const one of articles) {
    await pause();
    matched.push(match(one));
  }
  return matched;
}

function matcher(
  { publishers, thesaurus }: Pick<DeskContext, 'publishers' | 'thesaurus'>,
  watches: readonly Watch[],
  isOpen = false,
) {
  const strict = compileWatches(watches, thesaurus());
  const compiled = isOpen ? withoutVetoes(strict) : strict;
  const families = publishers();
  return (one: Archived): MatchedArticle => {
    const article = matchable(one);
    return { ...one, article, matches: matchAll(compiled, article, (name) => familyOf(families, name)) };
  };
}

/** Splits texts on first use, because the text is long and few watches need it. */
export function matchable({ report, feed }: Pick<Archived, 'report' | 'feed'>): Matchable {
  const texts = new Map<string, Split>();
  const language = languageOfArticle(report);
  const once = (place: 'title' | 'teaser' | 'text'): Split => {
    const known = texts.get(place) ?? split(report[place], language);
    texts.set(place, known);
    return known;
  };
  return {
    feed,
    language: report.language,
    publisher: report.publisher,
    byline: report.byline,
    categories: report.categories,
    split: {
      get title() {
        return once('title');
      },
      get teaser() {
        return once('teaser');
      },
      get text() {
        return once('text');
      },
    },
  };
}

/** Yields to the event loop when it has been busy for long enough. */
export function pacer(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < BREATH) return;
    await nextTurn();
    began = performance.now();
  };
}
