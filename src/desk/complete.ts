/** Completes watch terms with the publishers, languages and feeds of the configuration. */
import { hostIn } from '../config/checks.ts';
import { LANGUAGES } from '../news/text/languages.ts';
import { completeTerms } from '../news/watch/query/complete.ts';
import type { DeskContext } from './desk.ts';

/** What was typed, and below it the terms that it may become; empty where nothing completes it. */
export function suggestTerms(typed: string, { config }: Pick<DeskContext, 'config'>): readonly string[] {
  const { feeds } = config();
  const found = completeTerms(typed, {
    publishers: distinct(feeds.map(({ publisher }) => publisher)),
    languages: distinct([...feeds.flatMap(({ language }) => language ?? []), ...LANGUAGES.map(({ tag }) => tag)]),
    feeds: distinct(feeds.flatMap(({ url }) => hostIn(url) ?? [])),
  });
  return found.length > 0 ? distinct([typed, ...found]).filter((terms) => terms !== '') : [];
}

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];
