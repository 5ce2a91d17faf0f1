/**
 * Decides whom a message mentions, in no medium. Everything that has a say in it belongs here: it is asked once, when the
 * message is posted. An edit mentions nobody, whatever this says.
 */
import type { Mentions, Watch } from '../watch/types.ts';

const NOBODY: Mentions = { roles: [], users: [], words: [] };

/** What may decide about mentions. */
interface MentionedMessage {
  readonly kind: 'alert' | 'update';
  /** The watches that it is for, as they are configured now. */
  readonly watches: readonly Watch[];
  /** Of an update: the names of the watches that match the story only now, whose readers have not heard of it. */
  readonly joined?: readonly string[];
}

/** Whom a message about a story mentions; an update mentions those of a watch that joins, or that wants it. */
export function whomToMention({ kind, watches, joined = [] }: MentionedMessage): Mentions {
  const calling =
    kind === 'alert' ? watches : watches.filter((one) => joined.includes(one.name) || one.mentionUpdates === true);
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
