/** Leaving a word out of a watch: which words are offered, what that would change, and the change. */

import { languageOfArticle, words } from '../news/text/words.ts';
import type { Report, Watch } from '../news/types.ts';
import { walkArchive } from './archive.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, DeskContext } from './desk.ts';
import { type Trial, tryWatch, without } from './trial.ts';
import { accepted, checkTerms } from './watches.ts';

/** A word that could be left out, and of how many of the stories that the watch caught it would take so many away. */
export interface Offered {
  readonly word: string;
  readonly takes: number;
  readonly of: number;
}

/** Words offered. */
const OFFERED = 20;
/** Shorter ones say too little, longer ones do not fit a button's id. */
const TELLING = /^\p{L}{4,40}$/u;
/** A word of the headline says more of what a report is about. */
const IN_TITLE = 1.5;
/** What stands in more of what is caught is the subject itself. */
const SUBJECT = 0.5;

/**
 * Words of the report that the watch does not ask for, the most telling first: those that seldom stand in the archive
 * (so *that* and *said* come last), and that would not take most of what the watch catches.
 */
export async function wordsToLeave(report: Report, watch: Watch, context: DeskContext): Promise<readonly Offered[]> {
  const candidates = candidatesIn(report, watch, context);
  const held = new Map([...candidates.keys()].map((key) => [key, 0]));
  const caught = new Map<number, Set<string>>();
  const own = { ...watch, channel: '', name: '', paused: false };
  const { articles } = await walkArchive(context, [own], ({ article, story, matches }) => {
    const { title, teaser } = article.split;
    const keys = new Set([...title.words, ...teaser.words].map(({ key }) => key));
    for (const key of keys) if (held.has(key)) held.set(key, held.get(key)! + 1);
    if (matches.length > 0) caught.set(story, (caught.get(story) ?? new Set()).union(keys));
  });
  const takes = (key: string) => [...caught.values()].filter((keys) => keys.has(key)).length;
  return [...candidates]
    .map(([key, { form, inTitle }]) => {
      const rare = Math.log((articles + 1) / (held.get(key)! + 1)) * (inTitle ? IN_TITLE : 1);
      const isSubject = caught.size > 3 && takes(key) > caught.size * SUBJECT;
      return { word: form, takes: takes(key), of: caught.size, worth: isSubject ? 0 : rare };
    })
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ word, takes, of }) => ({ word, takes, of }))
    .slice(0, OFFERED);
}

/** By the families of the report's own language, as the archive's are: a headline alone would be taken for English. */
function candidatesIn(report: Report, watch: Watch, context: DeskContext) {
  const language = languageOfArticle(report);
  const asked = new Set(
    accepted(watch, context).flatMap(({ term, words: some }) =>
      [term, ...some].flatMap((one) => words(one, language).map(({ key }) => key)),
    ),
  );
  const candidates = new Map<string, { readonly form: string; readonly inTitle: boolean }>();
  for (const [text, inTitle] of [[report.title, true] as const, [report.teaser, false] as const])
    for (const { form, key } of words(text, language))
      if (!asked.has(key) && !candidates.has(key) && TELLING.test(form)) candidates.set(key, { form, inTitle });
  return candidates;
}

export interface LeftOut {
  readonly terms: string;
  readonly before: Trial;
  readonly after: Trial;
}

/** What leaving the word out would change; null where it makes no terms that can be read. */
export async function tryWithout(watch: Watch, word: string, context: DeskContext): Promise<LeftOut | null> {
  const terms = without(watch, word);
  const read = checkTerms(terms);
  if (read.kind !== 'ready') return null;
  return {
    terms,
    before: await tryWatch(watch, context),
    after: await tryWatch({ ...watch, query: read.watch.query, terms }, context),
  };
}

export function leaveOut(watch: Watch, word: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const key = { list: 'watches', is: { channel: watch.channel, name: watch.name } } as const;
  const fields = { terms: without(watch, word) };
  return changeRowOf({ do: 'set', key, fields }, `left “${word}” out of the watch “${watch.name}”`, asker, context);
}
