/** What an entry of thesaurus.yaml looks for in a text. */

import { inflection, words } from '../../text/words.ts';
import type { Word } from '../../types.ts';
import { joined, type Pattern, pattern } from '../match/patterns.ts';
import type { ThesaurusGroup } from '../types.ts';

/** What a pattern of a group says about it. */
export type MemberRole = 'same' | 'also' | 'not' | 'unless' | { readonly beside: string };

export interface Member {
  readonly role: MemberRole;
  /** As the file has it; an entry may have two patterns: *air strike*, airstrike. */
  readonly entry: string;
  readonly pattern: Pattern;
}

export interface CompiledGroup {
  readonly id: string;
  /** The keys of what it begins with, joined by blanks. */
  readonly head: string;
  readonly members: readonly Member[];
  /** The trade it belongs to; null where it has none. */
  readonly field: string | null;
  readonly optional: ReadonlySet<string>;
  readonly asWritten: boolean;
  /** A watch that is one of its phrases is not looked for by its words apart. */
  readonly idiom: boolean;
}

/** An entry of a group, and where in the group it stands. */
export interface ThesaurusEntry {
  readonly role: MemberRole;
  readonly entry: string;
  readonly path: readonly (string | number)[];
}

export function entriesOf({ same, also, with: beside, not, unless }: ThesaurusGroup): readonly ThesaurusEntry[] {
  const listed = (role: MemberRole, all: readonly string[], ...path: string[]): ThesaurusEntry[] =>
    all.map((entry, n) => ({ role, entry, path: [...path, n] }));
  return [
    ...listed('same', same, 'same'),
    ...listed('also', also, 'also'),
    ...Object.entries(beside).flatMap(([id, all]) => listed({ beside: id }, all, 'with', id)),
    ...listed('not', not, 'not'),
    ...listed('unless', unless, 'unless'),
  ];
}

/** One pattern, or two where it may be written as one word; none where it holds no word. */
export function memberPatterns(entry: string, role: MemberRole, asWritten: boolean): Pattern[] {
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

export function memberKeys(parts: readonly Word[]): string {
  return parts.map((word) => word.key).join(' ');
}
