/**
 * Decides the next delivery step in one channel, as a pure state machine.
 *
 *   due ──▶ attempted ──▶ delivered ──▶ (edits, while `told` differs from `wanted`)
 *    ▲          ├──▶ later, resting: the channel waits
 *    │          └──▶ rejected: sent once more in plain text, then set aside
 *    └── no answer, or the process died: sent again under its key, or looked for in the channel
 *
 * `attempted` means that it may have arrived. Only proof ends this state: the target's answer to the first attempt, or a look
 * into the channel. Other answers in between change nothing.
 */

import type { FollowUpKind } from './follow-ups.ts';
import type { OutboxMessage } from './outbox.ts';

/** Whether a message may be sent now, by the quiet hours of its channel and watches. */
export type Quiet =
  | { readonly kind: 'awake' }
  | { readonly kind: 'quiet'; readonly until: number }
  /** It is quiet, and this message is important enough. */
  | { readonly kind: 'let through' };

export type DeliveryStep =
  | { readonly kind: 'wait'; readonly until: number | null }
  | { readonly kind: 'send'; readonly message: OutboxMessage }
  /** Attempted a moment ago, so the target still knows the key. */
  | { readonly kind: 'resend'; readonly message: OutboxMessage }
  /** Attempted longer ago, so the channel's history must be searched. */
  | { readonly kind: 'look'; readonly message: OutboxMessage }
  | { readonly kind: 'edit'; readonly message: OutboxMessage }
  /** Something is to be done after its delivery. */
  | { readonly kind: 'follow'; readonly message: OutboxMessage; readonly what: FollowUpKind }
  /** Too many messages have waited too long: the first absorbs the others. */
  | { readonly kind: 'gather'; readonly message: OutboxMessage; readonly others: readonly OutboxMessage[] }
  /** It is quiet until then. */
  | { readonly kind: 'hold'; readonly message: OutboxMessage; readonly until: number }
  /** It was held, and goes as it is. */
  | { readonly kind: 'release'; readonly message: OutboxMessage }
  /** Quiet hours are over: what they have held becomes one list. */
  | { readonly kind: 'wake'; readonly message: OutboxMessage; readonly others: readonly OutboxMessage[] };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long a target knows a key. Discord keeps a nonce for "a few minutes" (its docs, Create Message). */
const KEY_KEPT = 2 * MINUTE;
/** More alerts than this that have waited an hour are gathered into one message. */
const MANY = 10;

const AWAKE: Quiet = { kind: 'awake' };

/**
 * @param messages the channel's open rows, oldest first
 * @param restUntil the channel is not to be tried before
 * @param quiet whether quiet hours hold a message
 */
export function nextStep(
  messages: readonly OutboxMessage[],
  restUntil: number | null,
  now: number,
  quiet: (message: OutboxMessage) => Quiet = () => AWAKE,
): DeliveryStep {
  if (restUntil !== null && restUntil > now) return { kind: 'wait', until: restUntil };
  const attempted = messages.find(({ state, dueAt }) => state === 'attempted' && dueAt <= now);
  if (attempted) return { kind: isKeyKept(attempted, now) ? 'resend' : 'look', message: attempted };

  const held = quietStep(messages, now, quiet);
  if (held) return held;
  const due = messages.filter((one) => one.state === 'due' && one.dueAt <= now && !waitsForAlert(one));
  const gather = gatherStep(due.filter(({ kind, madeAt }) => !NEVER_GATHERED.includes(kind) && now - madeAt > HOUR));
  if (gather) return gather;
  if (due[0]) return { kind: 'send', message: due[0] };
  const follow = nextFollowUp(messages, now);
  if (follow) return follow;

  const edits = messages.filter(({ state, told, wanted }) => state === 'delivered' && told < wanted);
  const edit = edits.find((message) => editDueAt(message) <= now);
  if (edit) return { kind: 'edit', message: edit };
  return {
    kind: 'wait',
    until: soonest([
      ...messages.filter((m) => m.state !== 'delivered' && !waitsForAlert(m)).map((m) => m.dueAt),
      ...edits.map(editDueAt),
      ...messages.flatMap(({ followUps = [] }) => followUps.map(({ dueAt }) => dueAt)),
    ]),
  };
}

/** What quiet hours hold. Lists and tests were asked for at their time, so they are not held. */
const HELD: readonly OutboxMessage['kind'][] = ['alert', 'gathered', 'overflow', 'update', 'notice', 'spike'];
/** Held, they become one list; the others are lists already, or no news. */
const LISTED: readonly OutboxMessage['kind'][] = ['alert', 'update'];

function quietStep(
  messages: readonly OutboxMessage[],
  now: number,
  quiet: (message: OutboxMessage) => Quiet,
): DeliveryStep | null {
  const unsent = messages.filter(({ state, kind }) => state === 'due' && HELD.includes(kind));
  const woken: OutboxMessage[] = [];
  for (const message of unsent) {
    const isHeld = (message.heldSince ?? null) !== null;
    if (!isHeld && (message.dueAt > now || waitsForAlert(message))) continue;
    const is = quiet(message);
    if (is.kind === 'quiet' && (!isHeld || message.dueAt !== is.until))
      return { kind: 'hold', message, until: is.until };
    if (!isHeld || is.kind === 'quiet') continue;
    if (is.kind === 'let through' || !LISTED.includes(message.kind)) return { kind: 'release', message };
    woken.push(message);
  }
  const [message, ...others] = woken;
  return message ? { kind: 'wake', message, others } : null;
}

/** So long a call may be under way after the process that made it has died. */
const UNDER_WAY = 15_000;

/**
 * A step in a channel where no key protects a message, such as a forum: what was attempted is looked for, once it must have
 * arrived if it ever does.
 */
export function withoutKeys(step: DeliveryStep, now: number): DeliveryStep {
  if (step.kind !== 'resend') return step;
  const { message } = step;
  const ago = now - (message.attemptedAt ?? 0);
  return ago < UNDER_WAY ? { kind: 'wait', until: now + UNDER_WAY - ago } : { kind: 'look', message };
}

function nextFollowUp(messages: readonly OutboxMessage[], now: number): DeliveryStep | null {
  for (const message of messages) {
    const due = message.state === 'delivered' && message.followUps?.find(({ dueAt }) => dueAt <= now);
    if (due) return { kind: 'follow', message, what: due.what };
  }
  return null;
}

/** An attempt dated in the future was made under another clock, so its age is unknown. */
function isKeyKept({ attemptedAt }: OutboxMessage, now: number): boolean {
  const ago = now - (attemptedAt ?? 0);
  return ago >= 0 && ago < KEY_KEPT;
}

/** An update follows its alert: it waits while that is not posted yet. */
function waitsForAlert({ update }: OutboxMessage): boolean {
  const state = update?.alert?.state;
  return state === 'due' || state === 'attempted';
}

/** One watch at a time; once one is gathered, the channel's others are too, however few they are. */
function gatherStep(waited: readonly OutboxMessage[]): DeliveryStep | null {
  const alerts = waited.filter(({ kind }) => kind === 'alert');
  if (alerts.length <= MANY && alerts.length === waited.length) return null;
  for (const [message, ...others] of Map.groupBy(alerts, ({ watch }) => watch).values())
    if (others.length > 0) return { kind: 'gather', message: message!, others };
  return null;
}

/** They are told apart from alerts, however long they waited. */
const NEVER_GATHERED: readonly OutboxMessage['kind'][] = ['notice', 'update', 'spike', 'test'];

/** At most one edit a minute, after the message's first hour one in ten (Discord's 30046 limits edits of older messages). */
export function editDueAt({ deliveredAt, editedAt, dueAt }: OutboxMessage): number {
  const born = deliveredAt ?? 0;
  const last = editedAt ?? born;
  const gap = last + MINUTE - born < HOUR ? MINUTE : 10 * MINUTE;
  return Math.max(last + gap, dueAt);
}

/** The outbox by channel, each channel in order. */
export function byChannel(messages: readonly OutboxMessage[]): ReadonlyMap<string, readonly OutboxMessage[]> {
  return Map.groupBy(messages, ({ channel }) => channel);
}

/** How long a channel that is gone or forbidden rests before it is tried again: growing pauses, six hours at most, ms. */
export function restFor(rests: number): number {
  return Math.min(5 * MINUTE * 3 ** rests, 6 * HOUR);
}

/** The earliest of some times, null when there is none. */
export function soonest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length ? Math.min(...known) : null;
}
