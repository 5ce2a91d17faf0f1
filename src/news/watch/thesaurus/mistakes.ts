/** What of the thesaurus can mean nothing, or not what was meant: told to the person who edits it. */

import { fold, split, words } from '../../text/words.ts';
import type { ThesaurusGroup } from '../../types.ts';
import { findPatterns, indexPatterns, pattern } from '../match/patterns.ts';
import { type CompiledGroup, entriesOf, type Member, memberKeys, type ThesaurusEntry } from './entries.ts';

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

type Told = Pick<ThesaurusMistake, 'path' | 'entry' | 'message' | 'advice'>;

export function thesaurusMistakes(
  groups: readonly ThesaurusGroup[],
  compiled: ReadonlyMap<string, CompiledGroup>,
): readonly ThesaurusMistake[] {
  const ids = new Set(groups.map(({ id }) => id));
  const heads = new Map<string, string>();
  return groups.flatMap((group, index) => {
    const told = [
      ...entryMistakes(group, compiled.get(group.id)!.members),
      ...namesMistakes(group, ids),
      ...headMistakes(group, heads),
    ];
    const firsts = told.filter((one, n) => told.findIndex((other) => isSame(other, one)) === n);
    return firsts.map((one) => ({ ...one, index, group: group.id }));
  });
}

function isSame(a: Told, b: Told): boolean {
  return a.entry === b.entry && a.path.join() === b.path.join();
}

/** Marks of watch terms: an entry is plain words. */
const MARK = /[*"()|~[\]{}]|(?<!\S)(?:OR|AND|NOT|NEAR\/?\d*)(?!\S)|^-/;
/** A gap at an end lets nothing in between. */
const LOOSE_GAP = /^\s*…|…\s*$/;

function entryMistakes(group: ThesaurusGroup, members: readonly Member[]): readonly Told[] {
  const entries = entriesOf(group);
  const worded = new Set(members.map(({ entry }) => entry));
  const forbids = forbidding(group, members);
  const first = new Map<string, ThesaurusEntry>();
  return entries.flatMap((one): Told[] => {
    const { entry, path } = one;
    const told = (message: string, advice: string): Told[] => [{ path, entry, message, advice }];
    if (!worded.has(entry)) return told('holds no word', 'write it otherwise, or take it out');
    const mark = MARK.exec(entry)?.[0];
    if (mark !== undefined)
      return told(`${mark} means nothing here`, 'write plain words; … between two lets others in');
    if (LOOSE_GAP.test(entry)) return told('… stands at an end', 'put … between two words, or leave it out');
    const name = JSON.stringify([one.role === 'not' || one.role === 'unless' ? 'not' : 'counts', fold(entry)]);
    const before = first.get(name);
    first.set(name, before ?? one);
    if (before) return doubled(one, before).flatMap(([message, advice]) => told(message, advice));
    return one.role === 'not' && !forbids(entry)
      ? told('no word of the group stands in it, so it forbids nothing', 'take it out, or put it under unless')
      : [];
  });
}

/** The same entry in the same list, or in one that says more. Under `with` it may stand for several groups. */
function doubled({ role }: ThesaurusEntry, before: ThesaurusEntry): (readonly [message: string, advice: string])[] {
  if (before.role === 'same' && role !== 'same')
    return [['counts anywhere already, under same', 'take one of them out']];
  const isOther = typeof role === 'object' && typeof before.role === 'object' && role.beside !== before.role.beside;
  return isOther ? [] : [['stands there already', 'take one of them out']];
}

/** Does a member of the group stand in an entry of `not`, which is read by inflection? */
function forbidding({ not }: ThesaurusGroup, members: readonly Member[]): (entry: string) => boolean {
  if (not.length === 0) return () => false;
  const counting = members.filter(({ role }) => role !== 'not' && role !== 'unless');
  const inflected = counting.map(({ entry }) => pattern(entry, { single: 'stem', by: 'stem' })!);
  const index = indexPatterns([...counting.map((member) => member.pattern), ...inflected], 'en');
  return (entry) => findPatterns(index, split(entry.replaceAll('…', ' '), 'en')).length > 0;
}

/** Groups that are named. */
function namesMistakes(group: ThesaurusGroup, ids: ReadonlySet<string>): readonly Told[] {
  const named = [
    ...Object.keys(group.with).map((id) => ({ id, path: ['with'] })),
    ...group.optional.map((id, n) => ({ id, path: ['optional', n] })),
  ];
  return named.flatMap(({ id, path }): Told[] => {
    if (!ids.has(id)) {
      return [{ path, entry: id, message: 'names no group of this file', advice: 'write the id of a group' }];
    }
    if (id === group.id) return [{ path, entry: id, message: 'names its own group', advice: 'name another' }];
    const isEmpty = path[0] === 'with' && group.with[id]?.length === 0;
    return isEmpty ? [{ path, entry: id, message: 'is empty', advice: 'write words below it, or take it out' }] : [];
  });
}

/** The word that a group begins with comes to it from every watch: two cannot begin with one. */
function headMistakes({ id, same }: ThesaurusGroup, heads: Map<string, string>): readonly Told[] {
  const [head] = same;
  if (head === undefined) {
    return [{ path: ['same'], entry: '', message: 'is empty', advice: 'write the words below it' }];
  }
  const keys = memberKeys(words(head, 'en'));
  const before = heads.get(keys) ?? id;
  heads.set(keys, before);
  const message = `group ${before} begins with it too, and is taken`;
  const advice = 'begin with another word, or make one group of them';
  return before === id ? [] : [{ path: ['same', 0], entry: head, message, advice }];
}
