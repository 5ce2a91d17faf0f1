/**
 * Decides whom a message mentions, in no medium. Everything that has a say in it belongs here: it is asked once, when the
 * message is posted. An edit mentions nobody, whatever this says.
 */
import type { Mentions, Watch } from '../watch/types.ts';
import { type AlertLevel, isAtLeast, type Level } from './level.ts';

export const NOBODY: Mentions = { roles: [], users: [], words: [] };

/** What may decide about mentions. */
interface MentionedMessage {
  readonly kind: 'alert' | 'update';
  /** The watches that it is for, as they are configured now. */
  readonly watches: readonly Watch[];
  /** Of an update: the names of the watches that match the story only now, whose readers have not heard of it. */
  readonly joined?: readonly string[];
  /** The alert's level; null: its watches use none. */
  readonly level?: AlertLevel | null;
  /** Of an update that tells that the level has risen. */
  readonly rise?: { readonly before: Level; readonly level: AlertLevel } | null;
}

/**
 * Whom a message about a story mentions. An update mentions those of a watch that joins, or that wants it; and those of a
 * watch that mentions nobody below a level (`mentionFrom`), when the alert rises to it.
 */
export function whomToMention({ kind, watches, joined = [], level = null, rise = null }: MentionedMessage): Mentions {
  const mayCall = (one: Watch, now = level?.level ?? 'info') => isAtLeast(now, one.mentionFrom ?? 'info');
  const calling = watches.filter((one) => {
    if (!mayCall(one)) return false;
    if (kind === 'alert' || joined.includes(one.name) || one.mentionUpdates === true) return true;
    return rise !== null && mayCall(one, rise.level.level) && !mayCall(one, rise.before);
  });
  return together(calling.map(mentionsOf));
}

/** All that a watch may mention: its `role`, and those of its `mention`. */
export function mentionsOf({ role, mention = NOBODY }: Pick<Watch, 'role' | 'mention'>): Mentions {
  return together([{ ...NOBODY, roles: role === null ? [] : [role] }, mention]);
}

/** Each once, in order; `everyone` includes those who are here. */
function together(all: readonly Mentions[]): Mentions {
  const each = <T extends string>(of: (one: Mentions) => readonly T[]) => [...new Set(all.flatMap(of))];
  const words = each((one) => one.words);
  return {
    roles: each((one) => one.roles),
    users: each((one) => one.users),
    words: words.includes('everyone') ? ['everyone'] : words,
  };
}

/** Whether nobody is mentioned. */
export function isNobody({ roles, users, words }: Mentions): boolean {
  return roles.length + users.length + words.length === 0;
}
