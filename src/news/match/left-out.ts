/** Watches that an article would concern, were it not for their `only` and `except`: for telling why it did not alert. */
import { compileWatches, matchAll } from '../match.ts';
import type { Thesaurus } from '../thesaurus.ts';
import type { Article, Match, MatchKey, Selection, Watch } from '../types.ts';

/** Feeds, publishers, languages: none chosen. */
export const NONE: Selection = { feeds: [], publishers: [], languages: [] };

/** Looks only at watches that choose what they read. @returns for an article with its matches, the watches that left it out */
export function openLeftOut(
  watches: readonly Watch[],
  thesaurus: Thesaurus,
): (article: Article, matches: readonly Match[]) => readonly MatchKey[] {
  const choosing = watches.filter(({ only, except }) => chooses(only) || chooses(except));
  const open = compileWatches(
    choosing.map((watch) => ({ ...watch, only: NONE, except: NONE })),
    thesaurus,
  );
  return (article, matches) =>
    choosing.length === 0
      ? []
      : matchAll(open, article)
          .filter((one) => !matches.some(({ channel, watch }) => channel === one.channel && watch === one.watch))
          .map(({ channel, watch }) => ({ channel, watch }));
}

function chooses({ feeds, publishers, languages }: Selection): boolean {
  return feeds.length + publishers.length + languages.length > 0;
}
