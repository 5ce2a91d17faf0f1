/** Excluding a word from a watch: the suggested words, the effect, and the change. */

import { languageOfArticle, words } from '../../news/text/words.ts';
import type { Report } from '../../news/types.ts';
import type { Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { matchArchive } from '../stories/archive.ts';
import { type Trial, tryWatch, without } from './trial.ts';
import { accepted, checkTerms } from './watches.ts';

/** A word to exclude: it would remove `takes` of the `of` stories that the watch matched. */
export interface WordToExclude {
  readonly word: string;
  readonly takes: number;
  readonly of: number;
}

/** Maximum number of suggested words. */
const OFFERED = 20;
/** Shorter words say too little, longer ones do not fit a button's id. */
const TELLING = /^\p{L}{4,40}$/u;
/** Words of the headline describe a report better. */
const IN_TITLE = 1.5;
/** A word in more than this share of the matches is the subject of the watch. */
const SUBJECT = 0.5;

/**
 * Words of the report that are not terms of the watch, most specific first: rare in the archive (so *that* and *said*
 * come last), and not removing most of what the watch matches.
 */
export async function wordsToExclude(
  report: Report,
  watch: Watch,
  context: DeskContext,
): Promise<readonly WordToExclude[]> {
  const candidates = candidatesIn(report, watch, context);
  const held = new Map([...candidates.keys()].map((key) => [key, 0]));
  const caught = new Map<number, Set<string>>();
  const own = { ...watch, channel: '', name: '', paused: false };
  const { articles } = await matchArchive(context, [own], ({ article, story, matches }) => {
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

/** Uses the report's own language, as the archive does; a headline alone would be taken for English. */
function candidatesIn(report: Report, watch: Watch, context: DeskContext) {
  const language = languageOfArticle(report);
  const ownKeys = new Set(
    accepted(watch, context).flatMap(({ term, words: some }) =>
      [term, ...some].flatMap((one) => words(one, language).map(({ key }) => key)),
    ),
  );
  const candidates = new Map<string, { readonly form: string; readonly inTitle: boolean }>();
  for (const [text, inTitle] of [[report.title, true] as const, [report.teaser, false] as const])
    for (const { form, key } of words(text, language))
      if (!ownKeys.has(key) && !candidates.has(key) && TELLING.test(form)) candidates.set(key, { form, inTitle });
  return candidates;
}

export interface ExclusionPreview {
  readonly terms: string;
  readonly before: Trial;
  readonly after: Trial;
}

/** What excluding the word would change; null when the new terms would be invalid. */
export async function previewExclusion(
  watch: Watch,
  word: string,
  context: DeskContext,
): Promise<ExclusionPreview | null> {
  const terms = without(watch, word);
  const read = checkTerms(terms);
  if (read.kind !== 'ready') return null;
  return {
    terms,
    before: await tryWatch(watch, context),
    after: await tryWatch({ ...watch, query: read.watch.query, terms }, context),
  };
}

export function excludeWord(watch: Watch, word: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const key = { list: 'watches', is: { channel: watch.channel, name: watch.name } } as const;
  const fields = { terms: without(watch, word) };
  return changeRowOf({ do: 'set', key, fields }, `excluded “${word}” from the watch “${watch.name}”`, asker, context);
}
