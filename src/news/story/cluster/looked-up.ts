/** A report's words as the window knows them: the same report is judged, recorded and asked for merges. */
import type { CountedWords } from './counted-words.ts';
import { writeHashes } from './key-table.ts';
import { kindBits } from './kinds.ts';
import type { LiveStory } from './live-story.ts';
import { weightsIn } from './story-weights.ts';
import type { Reading, StoryWords } from './story-words.ts';
import { type Compared, NAME, NONE, type WordList } from './word-list.ts';
import { MOST_WORDS, type Workspace } from './workspace.ts';

/** What of the window is needed for that. */
export interface WordWindow {
  readonly words: CountedWords;
  readonly workspace: Workspace;
  /** The report that was looked up last. */
  lookedUp: LookedUp | null;
}

/** The words in their order, from the first on. The arrays are the workspace's: only the report looked up last has them. */
export interface LookedUp extends Compared {
  readonly words: StoryWords;
  readonly keys: readonly string[];
  readonly flags: Uint8Array;
  /** Of all its words. */
  readonly weight: number;
  /** The first word of the headline if it may be a name and nothing else says so. */
  readonly firstKey: string | null;
  first: number;
  /** What `CountedWords.changes` was. */
  changes: number;
}

/**
 * Looks a report's words up. Its places and rows in the workspace are about the report that was looked up last.
 * @throws RangeError of a report with more than 255 words: a reading has 169 at most
 */
export function lookUp(window: WordWindow, { words, marks }: Reading): LookedUp {
  const before = window.lookedUp;
  if (before?.words === words) {
    if (before.changes !== window.words.changes) find(window, before);
    return before;
  }
  if (words.size > MOST_WORDS) throw new RangeError(`A report of ${words.size} words: ${MOST_WORDS} are the most.`);
  if (before) forget(window, before);
  const found = unfound(window, { words, marks });
  window.lookedUp = found;
  find(window, found);
  return found;
}

function unfound({ workspace }: WordWindow, { words, marks }: Reading): LookedUp {
  const { ids, weights, flags, hashes } = workspace.report;
  const keys: string[] = [];
  let weight = 0;
  for (const [key, own] of words) {
    const at = keys.push(key) - 1;
    ids[at] = -1;
    weights[at] = own;
    writeHashes(key, hashes, 2 * at);
    weight += own;
  }
  markNames(workspace, marks.names, keys.length);
  return {
    ...{ words, keys, ids, weights, flags, from: 0, to: keys.length, weight, changes: -1 },
    ...{ marks, kinds: kindBits(marks.kinds), isNameless: marks.names.size === 0, first: NONE },
    firstKey: marks.first === null || marks.names.has(marks.first) ? null : marks.first,
  };
}

/** Marks the names among so many words. A report has few: to ask for each word whether it is one takes longer. */
function markNames({ report: { hashes, weights }, hashesOfOne }: Workspace, names: Iterable<string>, to: number): void {
  for (const name of names) {
    writeHashes(name, hashesOfOne, 0);
    for (let at = 0; at < to; at++)
      if (hashes[2 * at] === hashesOfOne[0] && hashes[2 * at + 1] === hashesOfOne[1]) weights[at]! |= NAME;
  }
}

/**
 * Finds the numbers of its words, and notes where each stands. One array after the other: what is far away in memory is then
 * on its way for many words at once.
 */
function find(window: WordWindow, looked: LookedUp): void {
  forget(window, looked);
  const { words, workspace } = window;
  const { keys, ids, flags, to } = looked;
  words.writeIds(workspace.report.hashes, to, ids);
  for (let at = 0; at < to; at++) flags[at] = ids[at]! < 0 ? words.flagsOf(keys[at]!) : words.stories.flagsOf(ids[at]!);
  for (let at = 0; at < to; at++) if (ids[at]! >= 0) workspace.places[ids[at]!] = at + 1;
  settleFirst(window, looked);
}

/** Adds those of its words that the window does not have. */
export function addWords(window: WordWindow, looked: LookedUp): void {
  const { keys, ids, flags } = looked;
  for (let at = 0; at < keys.length; at++) {
    if (ids[at]! >= 0) continue;
    const id = window.words.add(keys[at]!, flags[at]!);
    ids[at] = id;
    window.workspace.fitWords(window.words.numbers);
    window.workspace.places[id] = at + 1;
  }
  settleFirst(window, looked);
}

function settleFirst({ words }: WordWindow, looked: LookedUp): void {
  looked.first = looked.firstKey === null ? NONE : words.idOf(looked.firstKey);
  looked.changes = words.changes;
}

function forget({ workspace }: WordWindow, { ids, to }: LookedUp): void {
  for (let at = 0; at < to; at++) if (ids[at]! >= 0) workspace.places[ids[at]!] = 0;
  workspace.forgetRows();
}

/** What each word of the report that was looked up last weighs in the story, in their order; 0: the story has not got it. */
export function weighReport({ workspace }: WordWindow, looked: LookedUp, story: LiveStory): Int32Array {
  const known = workspace.rowOf(story);
  if (known) return known;
  const row = workspace.takeRow(story);
  weightsIn(story, looked, workspace.places, row);
  return row;
}

/** The same of any list of words in the window. The next call writes over it, except one `beside`. */
export function weigh(
  { words, workspace }: WordWindow,
  story: LiveStory,
  list: Pick<WordList, 'ids' | 'from' | 'to'>,
  beside?: 'beside',
): Int32Array {
  const { ids, from, to } = list;
  workspace.fitWords(words.numbers);
  workspace.fitList(to - from);
  const weights = workspace.weights[beside ? 1 : 0];
  const { others } = workspace;
  for (let at = from; at < to; at++) others[ids[at]!] = at - from + 1;
  weightsIn(story, list, others, weights);
  for (let at = from; at < to; at++) others[ids[at]!] = 0;
  return weights;
}
