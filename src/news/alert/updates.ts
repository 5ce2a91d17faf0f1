/**
 * Decides when a channel gets an update about a story that it was alerted about: a development, or a watch that matches
 * only now.
 *
 * At most one update per story and channel in ten minutes, and six a day; what comes in between is gathered into the next.
 * A watch that matches later gets its update at once, because its readers have not heard of the story; so does a higher
 * level, which cannot rise more than twice.
 */
import type { Development } from '../types.ts';
import type { FollowNote } from './follow.ts';
import type { AlertLevel, Level } from './level.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Shortest time between two updates about one story in one channel, ms. */
const UPDATE_GAP = 10 * MINUTE;
const UPDATES_A_DAY = 6;

/** What one update tells, in the order in which it came. */
export type UpdateNote =
  | { readonly kind: 'development'; readonly development: Development }
  /** A watch of the channel that matched first with this article. */
  | { readonly kind: 'joined'; readonly watch: string; readonly article: number }
  /** The alert's level rises with this article. */
  | { readonly kind: 'level'; readonly level: AlertLevel; readonly before: Level; readonly article: number }
  /** Nobody has taken the alert for so long, ms: the role is called. */
  | { readonly kind: 'escalation'; readonly role: string; readonly after: number }
  /** Somebody followed the story, and that has ended. */
  | FollowNote;

/** An update as the outbox holds it. */
export interface StoredUpdate {
  readonly message: number;
  readonly channel: string;
  readonly dueAt: number;
  /** Not attempted yet, so notes can still be added. */
  readonly isOpen: boolean;
  readonly notes: readonly UpdateNote[];
}

export type UpdateDecision =
  /** A message of its own, due then (ms). */
  | { readonly kind: 'new'; readonly dueAt: number; readonly notes: readonly UpdateNote[] }
  /** The notes are added to an update that waits already. */
  | { readonly kind: 'gather'; readonly message: number; readonly notes: readonly UpdateNote[] };

/** They tell nothing that is new of the story. */
const UNCOUNTED: readonly UpdateNote['kind'][] = ['escalation', 'unfollowed'];

/**
 * @param notes what is new for this channel, in order
 * @param stored all updates about the story in this channel, sent or waiting
 * @param now ms
 */
export function decideUpdate(
  notes: readonly UpdateNote[],
  stored: readonly StoredUpdate[],
  now: number,
): UpdateDecision | null {
  if (notes.length === 0) return null;
  if (notes.some(({ kind }) => kind === 'joined' || kind === 'level')) return { kind: 'new', dueAt: now, notes };
  const open = stored.find(({ isOpen, notes: [first] }) => isOpen && first?.kind === 'development');
  if (open) return { kind: 'gather', message: open.message, notes };
  const told = stored.filter((one) => one.notes.some(({ kind }) => !UNCOUNTED.includes(kind)));
  return { kind: 'new', dueAt: nextUpdateAt(told, now), notes };
}

/** The earliest time at which a story's next update may be posted in a channel, ms. */
export function nextUpdateAt(stored: readonly Pick<StoredUpdate, 'dueAt'>[], now: number): number {
  const times = stored.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b);
  const last = times.at(-1);
  const first = times.at(-UPDATES_A_DAY);
  const afterGap = last === undefined ? now : last + UPDATE_GAP;
  const afterDay = first === undefined || times.length < UPDATES_A_DAY ? now : first + DAY;
  return Math.max(now, afterGap, afterDay);
}
