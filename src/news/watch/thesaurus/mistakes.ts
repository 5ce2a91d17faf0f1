/** Finds thesaurus entries that have no effect or are probably wrong, for the person who edits the file. */

import { fold, split, words } from '../../text/words.ts';
import type { Word } from '../../types.ts';
import { findPatterns, indexPatterns, type PatternIndex } from '../match/pattern-index.ts';
import { pattern } from '../match/patterns.ts';
import type { ThesaurusGroup } from '../types.ts';
import { type CompiledGroup, entriesOf, memberKeys, type ThesaurusEntry } from './entries.ts';

export interface ThesaurusMistake {
  /** Which of the groups, from 0; and where in it. */
  readonly index: number;
  readonly path: readonly (string | number)[];
  readonly group: string;
  readonly entry: string;
  readonly message: string;
  /** What to write. */
  readonly advice: string;
}

type EntryMistake = Pick<ThesaurusMistake, 'path' | 'entry' | 'message' | 'advice'>;

/** @param asked whether the group with this number is looked at */
export function mistakesIn(
  groups: readonly ThesaurusGroup[],
  compiled: ReadonlyMap<string, CompiledGroup>,
  asked: (index: number) => boolean,
): readonly ThesaurusMistake[] {
  const ids = new Set(groups.map(({ id }) => id));
  const heads = new Map<string, string>();
  return groups.flatMap((group, index) => {
    const shared = headMistakes(group, heads);
    if (!asked(index)) return [];
    const found = [...entryMistakes(group, compiled.get(group.id)!), ...namesMistakes(group, ids), ...shared];
    const firsts = found.filter((one, n) => found.findIndex((other) => isSame(other, one)) === n);
    return firsts.map((one) => ({ ...one, index, group: group.id }));
  });
}

function isSame(a: EntryMistake, b: EntryMistake): boolean {
  return a.entry === b.entry && a.path.join() === b.path.join();
}

const WORD = /[\p{L}\p{N}]/u;
/** Marks of watch terms: an entry is plain words. */
const MARK = /[*"()|~[\]{}]|(?<!\S)(?:OR|AND|NOT|NEAR\/?\d*)(?!\S)|^-/;
/** A gap at an end lets nothing in between. */
const LOOSE_GAP = /^\s*…|…\s*$/;

function entryMistakes(group: ThesaurusGroup, compiled: CompiledGroup): readonly EntryMistake[] {
  const entries = entriesOf(group);
  const forbids = forbidding(group, compiled);
  const first = new Map<string, ThesaurusEntry>();
  return entries.flatMap((one): EntryMistake[] => {
    const { entry, path } = one;
    const mistake = (message: string, advice: string): EntryMistake[] => [{ path, entry, message, advice }];
    if (!WORD.test(entry)) return mistake('contains no word', 'rewrite it or remove it');
    const mark = MARK.exec(entry)?.[0];
    if (mark !== undefined)
      return mistake(
        `${mark} has no meaning here`,
        'write plain words; … between two words allows other words between them',
      );
    if (LOOSE_GAP.test(entry)) return mistake('… is at the start or end', 'put … between two words, or remove it');
    const name = JSON.stringify([one.role === 'not' || one.role === 'unless' ? 'not' : 'counts', fold(entry)]);
    const before = first.get(name);
    first.set(name, before ?? one);
    if (before) return doubled(one, before).flatMap(([message, advice]) => mistake(message, advice));
    return one.role === 'not' && !forbids(entry)
      ? mistake('contains no word of the group, so it excludes nothing', 'remove it, or move it to unless')
      : [];
  });
}

/** The same entry in the same list, or in one that says more. Under `with` it may stand for several groups. */
function doubled({ role }: ThesaurusEntry, before: ThesaurusEntry): (readonly [message: string, advice: string])[] {
  if (before.role === 'same' && role !== 'same')
    return [['is already under same, which counts anywhere', 'remove one of them']];
  const isOther = typeof role === 'object' && typeof before.role === 'object' && role.beside !== before.role.beside;
  return isOther ? [] : [['is listed twice', 'remove one of them']];
}

/** Does a member of the group stand in an entry of `not`, which is read by inflection? A single word is compared first: it is cheap. */
function forbidding(group: ThesaurusGroup, compiled: CompiledGroup): (entry: string) => boolean {
  if (group.not.length === 0) return () => false;
  const counting = entriesOf(group).filter(({ role }) => role !== 'not' && role !== 'unless');
  const single = new Set(
    counting.map(({ entry }) => wordsOf(entry)).flatMap(([word, more]) => (more ? [] : [word?.stem])),
  );
  let index: PatternIndex | undefined;
  return (entry) => {
    if (wordsOf(entry).some(({ stem }) => single.has(stem))) return true;
    index ??= indexOf(compiled);
    return findPatterns(index, split(entry.replaceAll('…', ' '), 'en')).length > 0;
  };
}

function wordsOf(entry: string): readonly Word[] {
  return words(entry.replaceAll('…', ' '), 'en');
}

function indexOf({ members }: CompiledGroup): PatternIndex {
  const counting = members.filter(({ role }) => role !== 'not' && role !== 'unless');
  const inflected = counting.map(({ entry }) => pattern(entry, { single: 'stem', by: 'stem' })!);
  return indexPatterns([...counting.map((member) => member.pattern), ...inflected], { keepsWords: false });
}

/** Groups that are named. */
function namesMistakes(group: ThesaurusGroup, ids: ReadonlySet<string>): readonly EntryMistake[] {
  const named = [
    ...Object.keys(group.with).map((id) => ({ id, path: ['with'] })),
    ...group.optional.map((id, n) => ({ id, path: ['optional', n] })),
  ];
  return named.flatMap(({ id, path }): EntryMistake[] => {
    if (!ids.has(id)) {
      return [{ path, entry: id, message: 'is not the id of a group', advice: 'write the id of a group in this file' }];
    }
    if (id === group.id) return [{ path, entry: id, message: 'refers to its own group', advice: 'name another group' }];
    const isEmpty = path[0] === 'with' && group.with[id]?.length === 0;
    return isEmpty ? [{ path, entry: id, message: 'is empty', advice: 'add words below it, or remove it' }] : [];
  });
}

/** The word that a group begins with comes to it from every watch: two cannot begin with one. */
function headMistakes({ id, same }: ThesaurusGroup, heads: Map<string, string>): readonly EntryMistake[] {
  const [head] = same;
  if (head === undefined) {
    return [{ path: ['same'], entry: '', message: 'is empty', advice: 'add words below it' }];
  }
  const keys = memberKeys(words(head, 'en'));
  const before = heads.get(keys) ?? id;
  heads.set(keys, before);
  const message = `group ${before} starts with the same word and takes precedence`;
  const advice = 'start with another word, or merge the two groups';
  return before === id ? [] : [{ path: ['same', 0], entry: head, message, advice }];
}
