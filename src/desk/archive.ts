/** What watches would have caught: the archive of the last days, matched by throw-away watches. */
import { setImmediate as breathe } from 'node:timers/promises';
import { familyOf } from '../news/publishers.ts';
import { languageOfArticle, split } from '../news/text/words.ts';
import type { Match, Split, Watch } from '../news/types.ts';
import type { Matchable } from '../news/watch/match/reading.ts';
import { compileWatches, matchAll } from '../news/watch/match.ts';
import type { Archived } from '../store/store.ts';
import type { DeskContext } from './desk.ts';

const DAY = 24 * 3_600_000;
/** So far back a trial looks. */
const SPAN = 7 * DAY;
/** Articles looked at, newest first: more would keep a person waiting. */
const MOST = 12_000;
/** Read from the store at once, and looked at before the clock is asked. */
const SLICE = 20;
/** The loop is given back after so many ms. */
const BREATH = 5;

/** An article of the archive as it was looked at. */
export interface Looked extends Archived {
  readonly article: Matchable;
  readonly matches: readonly Match[];
}

/** How far back the archive was read, ms, and how many articles that were. */
export interface Walked {
  readonly span: number;
  readonly articles: number;
}

/**
 * Matches the archive of the last seven days by these watches, newest first, without holding the loop.
 * @param see what to do with each article, matched or not
 */
export async function walkArchive(
  context: Pick<DeskContext, 'clock' | 'store' | 'publishers' | 'thesaurus'>,
  watches: readonly Watch[],
  see: (looked: Looked) => void,
): Promise<Walked> {
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

/** Looks again at articles already found, by other watches. */
export async function matchAgain(
  context: Pick<DeskContext, 'publishers' | 'thesaurus'>,
  watches: readonly Watch[],
  articles: readonly Archived[],
): Promise<readonly Looked[]> {
  const match = matcher(context, watches);
  const pause = pacer();
  const looked: Looked[] = [];
  for (const one of articles) {
    await pause();
    looked.push(match(one));
  }
  return looked;
}

function matcher({ publishers, thesaurus }: Pick<DeskContext, 'publishers' | 'thesaurus'>, watches: readonly Watch[]) {
  const compiled = compileWatches(watches, thesaurus());
  const families = publishers();
  return (one: Archived): Looked => {
    const article = matchable(one);
    return { ...one, article, matches: matchAll(compiled, article, (name) => familyOf(families, name)) };
  };
}

/** Split when it is asked for: the text is long, and few watches look into it. */
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

/** Gives the loop back where something has held it long enough. */
export function pacer(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < BREATH) return;
    await breathe();
    began = performance.now();
  };
}
