/** Rows of messages and channels. */
import { randomBytes } from 'node:crypto';
import type { ChannelKind } from '../../delivery/channel-kind.ts';
import type { FollowUp, FollowUpKind, RefusedFollowUp } from '../../delivery/follow-ups.ts';
import type { ChannelState, MessageForm, MessageState, MessageUpdate, OutboxMessage } from '../../delivery/outbox.ts';
import type { Delivered } from '../records.ts';
import type { Row } from './row.ts';

/** 96 bits in 16 characters, none of them a colon. A nonce has 25 characters at most (Discord's docs, Create Message). */
export function randomKey(): string {
  return randomBytes(12).toString('base64url');
}

/** Of a key from before keys were random: the message's number, which it is in base 36. Null: no such key. */
export function numberInKey(key: string): number | null {
  return /^[0-9a-z]{1,10}$/.test(key) ? Number.parseInt(key, 36) : null;
}

/** How the forms of a message are stored. */
const FORMS: readonly MessageForm[] = ['full', 'plain', 'no links'];

/** The value of the column `plain`. */
export function formNumber(form: MessageForm): number {
  return FORMS.indexOf(form);
}

/** From a row of `messages` and, of an update, what it tells and the alert that it follows (`notes`, `alert_…`). */
export function outboxMessage(row: Row): OutboxMessage {
  return {
    id: Number(row.id),
    key: row.key === null ? Number(row.id).toString(36) : String(row.key),
    kind: row.kind as OutboxMessage['kind'],
    channel: String(row.channel),
    watch: String(row.watch),
    state: row.state as MessageState,
    madeAt: Number(row.made_at),
    dueAt: Number(row.due_at),
    attemptedAt: row.attempted_at as number | null,
    after: row.after as string | null,
    body: row.body as string | null,
    form: FORMS[Number(row.plain)]!,
    remoteId: row.discord_id as string | null,
    deliveredAt: row.delivered_at as number | null,
    wanted: Number(row.wanted),
    told: Number(row.told),
    editedAt: row.edited_at as number | null,
    failingSince: row.failing_since as number | null,
    asideSince: row.aside_since as number | null,
    reason: row.reason as string | null,
    update: updateOf(row),
    heldSince: (row.held_since ?? null) as number | null,
    list: typeof row.list === 'string' ? JSON.parse(row.list) : null,
    ...followUpsOf(row),
    spike: typeof row.spike === 'string' ? JSON.parse(row.spike) : null,
  };
}

/** Most messages have none, and so do rows that were not asked for them. */
function followUpsOf({ follow_ups: open }: Row): Pick<OutboxMessage, 'followUps'> {
  const followUps = typeof open === 'string' ? (JSON.parse(open) as FollowUp[]) : [];
  return followUps.length > 0 ? { followUps } : {};
}

/** From the columns channel, what, at and reason. */
export function refusedFollowUp(row: Row): RefusedFollowUp {
  const { channel, what, at, reason } = row;
  return { channel: String(channel), what: what as FollowUpKind, at: Number(at), reason: String(reason) };
}

function updateOf(row: Row): MessageUpdate | null {
  if (typeof row.notes !== 'string') return null;
  const alert = {
    state: row.alert_state as MessageState,
    remoteId: row.alert_id as string | null,
    headline: String(row.alert_title ?? ''),
  };
  return {
    notes: JSON.parse(row.notes),
    channel: String(row.alert_channel),
    alert: row.alert_state === null ? null : alert,
  };
}

/** @param row undefined: nothing is known of the channel */
export function channelOf(id: string, row: Row | undefined): ChannelState {
  return {
    id,
    kind: (row?.kind ?? null) as ChannelKind | null,
    server: (row?.server ?? null) as string | null,
    newest: String(row?.newest ?? '0'),
    restUntil: (row?.rest_until ?? null) as number | null,
    rests: Number(row?.rests ?? 0),
    reason: (row?.reason ?? null) as string | null,
  };
}

/** From the columns channel, watch and delivered_at. */
export function deliveredOf(row: Row): Delivered {
  return { channel: String(row.channel), watch: String(row.watch), at: Number(row.delivered_at) };
}
