/** The groups of thesaurus.yaml made ready for matching. What each key of a group means stands in that file's head. */
import { joined, type Pattern, pattern } from './patterns.ts';
import type { ThesaurusGroup, Word } from './types.ts';
import { inflection, words } from './words.ts';

/** What a pattern of a group says about it. */
export type Role = 'same' | 'also' | 'not' | 'unless' | { readonly beside: string };

export interface Member {
  readonly role: Role;
  readonly pattern: Pattern;
  /** Two words of the file written as one: *air strike*, airstrike. */
  readonly glued: boolean;
}

export interface CompiledGroup {
  readonly id: string;
  readonly members: readonly Member[];
  readonly optional: ReadonlySet<string>;
  readonly asWritten: boolean;
}

export interface Thesaurus {
  readonly groups: ReadonlyMap<string, CompiledGroup>;
  /** By the keys of a member of `same`, joined by blanks; the group that the word heads first. */
  readonly byKeys: ReadonlyMap<string, CompiledGroup>;
  /** By the keys of a phrase of `same` in any order, without little words: groups that may say a whole watch. */
  readonly byWhole: ReadonlyMap<string, readonly CompiledGroup[]>;
  readonly mistakes: readonly ThesaurusMistake[];
}

/** An entry that can mean nothing, for the person who edits the file. */
export interface ThesaurusMistake {
  readonly group: string;
  readonly key: keyof ThesaurusGroup;
  readonly entry: string;
  readonly message: string;
}

/** Words that carry nothing: a watch does not insist on them, a whole watch is recognised without them. */
const LITTLE: ReadonlySet<string> = new Set(
  'a an and at by de for from in into its la le of off on or over the to with against abroad'.split(' '),
);

export function isLittle(form: string): boolean {
  return LITTLE.has(form);
}

/** Never throws: what is unusable is told in `mistakes` and left out. */
export function compileThesaurus(groups: readonly ThesaurusGroup[]): Thesaurus {
  const compiled = new Map<string, CompiledGroup>();
  const mistakes: ThesaurusMistake[] = [];
  for (const group of groups) {
    if (compiled.has(group.id)) mistakes.push({ group: group.id, key: 'id', entry: group.id, message: 'stands twice' });
    else compiled.set(group.id, compileGroup(group, mistakes));
  }
  for (const group of groups) {
    for (const key of ['with', 'optional'] as const) {
      const named = key === 'with' ? Object.keys(group.with) : group.optional;
      for (const entry of named.filter((id) => !compiled.has(id))) {
        mistakes.push({ group: group.id, key, entry, message: 'names no group of this file' });
      }
    }
  }
  return { groups: compiled, ...lookups(groups, compiled), mistakes };
}

function compileGroup(group: ThesaurusGroup, mistakes: ThesaurusMistake[]): CompiledGroup {
  const members: Member[] = [];
  const add = (key: keyof ThesaurusGroup, role: Role, entries: readonly string[]) => {
    for (const entry of entries) {
      const patterns = memberPatterns(entry, role, group.case);
      if (patterns.length === 0) mistakes.push({ group: group.id, key, entry, message: 'holds no word' });
      patterns.forEach((pattern, n) => {
        members.push({ role, pattern, glued: n > 0 });
      });
    }
  };
  add('same', 'same', group.same);
  add('also', 'also', group.also);
  for (const [beside, entries] of Object.entries(group.with)) add('with', { beside }, entries);
  add('not', 'not', group.not);
  add('unless', 'unless', group.unless);
  if (group.same.length === 0) mistakes.push({ group: group.id, key: 'same', entry: '', message: 'is empty' });
  return { id: group.id, members, optional: new Set(group.optional), asWritten: group.case };
}

function memberPatterns(entry: string, role: Role, asWritten: boolean): Pattern[] {
  const single = role === 'same' ? (isPlural(entry) ? 'stem' : 'key') : isPlural(entry) ? 'form' : 'stem';
  const first = pattern(entry, { single, by: 'stem', asWritten });
  const glued = asWritten ? null : joined(entry);
  const second = glued === null ? null : pattern(glued, { single: 'stem', by: 'stem' });
  return [first, second].filter((found) => found !== null);
}

/** A plural of `also` stands for the plural alone (*forces* is not *forced*); one of `same` is not derived further. */
function isPlural(entry: string): boolean {
  const [word, more] = words(entry, 'en');
  return (
    word !== undefined &&
    !more &&
    /[^su]s$/.test(word.form) &&
    (inflection(word.form) !== word.form || /als$/.test(word.form))
  );
}

function lookups(groups: readonly ThesaurusGroup[], compiled: ReadonlyMap<string, CompiledGroup>) {
  const heads = new Map<string, CompiledGroup>();
  const others = new Map<string, CompiledGroup>();
  const byWhole = new Map<string, CompiledGroup[]>();
  for (const { id, same } of groups) {
    const group = compiled.get(id)!;
    same.forEach((entry, n) => {
      const parts = words(entry, 'en');
      const keys = keysOf(parts);
      const table = n === 0 ? heads : others;
      if (!table.has(keys) && keys !== '') table.set(keys, group);
      const whole = wholeOf(parts);
      const known = byWhole.get(whole) ?? [];
      if (whole.includes(' ') && !known.includes(group)) byWhole.set(whole, [...known, group]);
    });
  }
  return { byKeys: new Map([...others, ...heads]), byWhole };
}

export function keysOf(parts: readonly Word[]): string {
  return parts.map((word) => word.key).join(' ');
}

/** The keys of a phrase in one fixed order, without little words. */
export function wholeOf(parts: readonly Word[]): string {
  const telling = parts.filter((word) => !isLittle(word.form)).map((word) => word.key);
  return [...new Set(telling)].sort().join(' ');
}
