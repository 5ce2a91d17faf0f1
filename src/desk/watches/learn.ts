/** Words that a watch could learn from sister reports of its stories: found once a week, and added to one's own thesaurus. */
import type { RowKey } from '../../config/rows.ts';
import { split } from '../../news/text/words.ts';
import {
  type CandidateWord,
  candidateWords,
  groupsWith,
  newGroup,
  type SisterHeadline,
} from '../../news/watch/learn.ts';
import { accepts } from '../../news/watch/match/explain.ts';
import { compileThesaurus } from '../../news/watch/thesaurus.ts';
import type { Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { matchArchive } from '../stories/archive.ts';
import { accepted } from './watches.ts';

/** A candidate, and what it would have cost. */
export interface WordSuggestion extends CandidateWord {
  /** Stories of the last days that the watch would have matched besides. */
  readonly more: number;
  /** Of these, how many are muted in the channel of the watch. */
  readonly wrong: number;
  /** Headlines of some of them. */
  readonly examples: readonly string[];
}

type LearnContext = Pick<DeskContext, 'clock' | 'store' | 'publishers' | 'thesaurus' | 'config'>;

const WEEK = 7 * 24 * 3_600_000;
const MOST = 3;
const EXAMPLES = 2;
/** A word that brings in more stories than this, and than the watch has, says something else. */
const TOO_MANY = 10;

/** The suggestions of this week: found when first asked for, and kept until the week is over or the watch changes. */
export async function suggestionsFor(watch: Watch, context: LearnContext): Promise<readonly WordSuggestion[]> {
  if ((watch.match ?? 'wide') !== 'wide') return [];
  const name = `suggestions ${watch.channel} ${watch.name}`;
  const now = context.clock();
  const kept = await context.store.remembered(name);
  const known = kept === null ? null : (JSON.parse(kept) as Kept);
  const isFresh = known?.terms === watch.terms && known.at <= now && now - known.at < WEEK;
  const suggestions = isFresh ? known.suggestions : await findSuggestions(watch, context);
  if (!isFresh) await context.store.remember(name, JSON.stringify({ at: now, terms: watch.terms, suggestions }));
  const learned = new Set(accepted(watch, context).flatMap(({ words, close }) => [...words, ...close]));
  return suggestions.filter(({ word }) => !learned.has(word));
}

interface Kept {
  readonly at: number;
  readonly terms: string;
  readonly suggestions: readonly WordSuggestion[];
}

interface SeenHeadline {
  readonly title: string;
  readonly language: string | null;
  readonly isMatch: boolean;
}

async function findSuggestions(watch: Watch, context: LearnContext): Promise<readonly WordSuggestion[]> {
  const seen = new Map<number, SeenHeadline[]>();
  const own = { ...watch, name: '', paused: false };
  await matchArchive(context, [own], ({ story, report, matches }) => {
    const { title, language } = report;
    seen.set(story, [...(seen.get(story) ?? []), { title, language, isMatch: matches.length > 0 }]);
  });
  const matched = [...seen].filter(([, headlines]) => headlines.some(({ isMatch }) => isMatch));
  const muted = await mutedOf(
    matched.map(([story]) => story),
    watch.channel,
    context,
  );
  const sisters = matched.flatMap(([story, headlines]): SisterHeadline[] =>
    muted.has(story) ? [] : headlines.map(({ title, isMatch }) => ({ story, isMatch, headline: split(title) })),
  );
  const tried: WordSuggestion[] = [];
  for (const candidate of candidateWords(watch, context.thesaurus(), sisters))
    tried.push(
      await tryCandidate(candidate, { watch: own, stories: new Set(matched.map(([story]) => story)) }, context),
    );
  return tried
    .filter(({ more, wrong }) => more > wrong && more <= Math.max(TOO_MANY, matched.length))
    .toSorted((a, b) => b.more - 2 * b.wrong - (a.more - 2 * a.wrong))
    .slice(0, MOST);
}

/** What the watch would have matched besides, with the candidate in the thesaurus. */
async function tryCandidate(
  candidate: CandidateWord,
  { watch, stories }: { readonly watch: Watch; readonly stories: ReadonlySet<number> },
  context: LearnContext,
): Promise<WordSuggestion> {
  const ids = new Set(accepts(watch.query, context.thesaurus()).map(({ group }) => group));
  const used = context.config().thesaurus.filter(({ id }) => ids.has(id));
  const thesaurus = compileThesaurus(groupsWith(used, candidate));
  const more = new Map<number, string>();
  await matchArchive({ ...context, thesaurus: () => thesaurus }, [watch], ({ story, report, matches }) => {
    if (matches.length > 0 && !stories.has(story)) more.set(story, report.title);
  });
  const wrong = await mutedOf([...more.keys()], watch.channel, context);
  const examples = [...more].filter(([story]) => !wrong.has(story)).map(([, title]) => title);
  return { ...candidate, more: more.size, wrong: wrong.size, examples: examples.slice(0, EXAMPLES) };
}

const MOST_LOOKED_AT = 50;

/** Those of the stories that somebody has muted in the channel. */
async function mutedOf(
  stories: readonly number[],
  channel: string,
  { store }: Pick<DeskContext, 'store'>,
): Promise<ReadonlySet<number>> {
  const muted = new Set<number>();
  for (const story of stories.slice(0, MOST_LOOKED_AT)) {
    const file = await store.storyFile(story);
    if (file?.mutes?.some((mute) => mute.channel === channel)) muted.add(story);
  }
  return muted;
}

/** Adds a suggested word to one's own thesaurus, in a row of its own, which Undo removes. */
export function learnWord(
  { term, group, word, role }: CandidateWord,
  watch: Pick<Watch, 'name'>,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const note = `${word}: suggested for the watch “${watch.name}”`;
  const made = newGroup(term, word, role);
  const id = group ?? made.id;
  const isThere = context.config().thesaurus.some((one) => one.id === id);
  const key: RowKey = { list: 'groups', is: { id, note } };
  const fields = isThere
    ? { id, extend: true, [role]: [word], note }
    : { id, same: made.same, ...(role === 'also' && { also: made.also }), note };
  return changeRowOf({ do: 'add', key, fields }, `added “${word}” to the thesaurus, for “${term}”`, asker, context);
}
