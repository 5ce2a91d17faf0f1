/** The groups of thesaurus.yaml made ready for matching. What each key of a group means stands in that file's head. */

import { words } from '../text/words.ts';
import type { Word } from '../types.ts';
import { type CompiledGroup, entriesOf, type Member, memberKeys, memberPatterns } from './thesaurus/entries.ts';
import { mistakesIn, type ThesaurusMistake } from './thesaurus/mistakes.ts';
import type { ThesaurusGroup } from './types.ts';

export interface Thesaurus {
  /** By the keys of a member of `same`, joined by blanks; the group that the word heads first. */
  readonly byKeys: ReadonlyMap<string, CompiledGroup>;
  /** By the keys of a phrase of `same` in any order, without little words: groups that may say a whole watch. */
  readonly byWhole: ReadonlyMap<string, readonly CompiledGroup[]>;
  readonly groups: ReadonlyMap<string, CompiledGroup>;
}

/** Words that carry nothing: a watch does not insist on them, a whole watch is recognised without them. */
const LITTLE: ReadonlySet<string> = new Set(
  'a an and at by de for from in into its la le of off on or over the to with within amid among across between during through toward towards upon via against abroad'.split(
    ' ',
  ),
);

export function isLittle(form: string): boolean {
  return LITTLE.has(form);
}

/** The same groups are asked for by the checks, the matcher and each edit. */
const known = new WeakMap<readonly ThesaurusGroup[], Thesaurus>();

/**
 * Never throws: what is unusable is left out (`thesaurusMistakes` tells it). The same groups give the same thesaurus. Members
 * are compiled when a watch first asks for their group: of two hundred groups, few are ever asked for.
 */
export function compileThesaurus(groups: readonly ThesaurusGroup[]): Thesaurus {
  const thesaurus = known.get(groups) ?? compile(groups);
  known.set(groups, thesaurus);
  return thesaurus;
}

function compile(groups: readonly ThesaurusGroup[]): Thesaurus {
  const compiled = new Map<string, CompiledGroup>();
  for (const group of groups) if (!compiled.has(group.id)) compiled.set(group.id, compileGroup(group));
  return { groups: compiled, ...lookups(groups, compiled) };
}

/** What of these groups can mean nothing, for the person who edits the file. `asked`: only in groups with these numbers. */
export function thesaurusMistakes(
  groups: readonly ThesaurusGroup[],
  asked: (index: number) => boolean = () => true,
): readonly ThesaurusMistake[] {
  return mistakesIn(groups, compileThesaurus(groups).groups, asked);
}

function compileGroup(group: ThesaurusGroup): CompiledGroup {
  const bare = {
    id: group.id,
    field: group.field ?? null,
    head: memberKeys(words(group.same[0] ?? '', 'en')),
    optional: new Set(group.optional),
    asWritten: group.case,
    idiom: group.idiom === true,
  };
  return withMembers(bare, () =>
    entriesOf(group).flatMap(({ role, entry }) =>
      memberPatterns(entry, role, group.case).map((pattern) => ({ role, entry, pattern })),
    ),
  );
}

function withMembers(group: Omit<CompiledGroup, 'members'>, make: () => readonly Member[]): CompiledGroup {
  let members: readonly Member[] | undefined;
  const { id, field, head, optional, asWritten, idiom } = group;
  return {
    ...{ id, field, head, optional, asWritten, idiom },
    get members() {
      members ??= make();
      return members;
    },
  };
}

function lookups(groups: readonly ThesaurusGroup[], compiled: ReadonlyMap<string, CompiledGroup>) {
  const heads = new Map<string, CompiledGroup>();
  const others = new Map<string, CompiledGroup>();
  const byWhole = new Map<string, CompiledGroup[]>();
  for (const { id, same } of groups) {
    const group = compiled.get(id)!;
    same.forEach((entry, n) => {
      const parts = words(entry, 'en');
      const keys = memberKeys(parts);
      const table = n === 0 ? heads : others;
      if (!table.has(keys) && keys !== '') table.set(keys, group);
      const whole = wholeOf(parts);
      const known = byWhole.get(whole) ?? [];
      if (whole.includes(' ') && !known.includes(group)) byWhole.set(whole, [...known, group]);
    });
  }
  return { byKeys: new Map([...others, ...heads]), byWhole };
}

/** The keys of a phrase in one fixed order, without little words. */
export function wholeOf(parts: readonly Word[]): string {
  const telling = parts.filter((word) => !isLittle(word.form)).map((word) => word.key);
  return [...new Set(telling)].sort().join(' ');
}
