/** A row of watches.yaml: whom it mentions, where it posts, and the watches that it is read as. */
import type { z } from 'zod';
import { SPIKE_OVER } from '../news/alert/spike.ts';
import { parseQuery } from '../news/watch/query.ts';
import { webhookChannel } from '../news/watch/rows.ts';
import type { LabelChoice, Mentions, Watch } from '../news/watch/types.ts';
import { field, type Rows, textField } from './checks.ts';
import { CALLED, type watchRow } from './schema.ts';

/** Finds the feeds behind labels. */
export type ChooseLabels = (names: readonly string[]) => readonly LabelChoice[];

/** One watch for each channel of the row. They share one `query`. */
export function watchesOf(row: z.output<typeof watchRow>, choose: ChooseLabels): Watch[] {
  const read = parseQuery(row.terms);
  if (read.kind === 'mistake') throw new Error(`invalid terms passed the checks: ${row.terms}`);
  const { channel: written, webhooks, mention, ...asWritten } = row;
  const places = typeof written === 'string' ? [written] : written;
  const watch = {
    ...asWritten,
    query: read.query,
    paused: row.paused === true,
    pausedUntil: typeof row.paused === 'string' ? Date.parse(row.paused) : null,
    role: row.role ?? null,
    colour: row.colour ?? null,
    timezone: row.timezone ?? null,
    quiet: row.quiet ?? null,
    digest: row.digest ?? null,
    alerts: row.alerts ?? null,
    spike: row.spike === true ? SPIKE_OVER : row.spike ? row.spike.over : null,
    mutedBy: row.mutedBy ? { ...row.mutedBy, watch: row.mutedBy.watch ?? row.name } : null,
    ...(mention && { mention: mentionsIn(mention) }),
    only: { ...row.only, labels: choose(row.only.labels) },
    except: { ...row.except, labels: choose(row.except.labels) },
  };
  const isOne = places.length === 1 && webhooks.length === 0;
  const inChannels = places.map((channel) => ({ ...watch, channel, ...(!isOne && { channels: places }) }));
  // A program mentions nobody, and has no threads.
  const plain = { role: null, thread: false, publish: false, feed: false, updates: 'reply' } as const;
  const { mention: _, ...unmentioned } = watch;
  const inWebhooks = webhooks.map((name) => ({
    ...unmentioned,
    ...plain,
    channel: webhookChannel(name),
    channels: places,
  }));
  return [...inChannels, ...inWebhooks];
}

/** `role:ID`, `user:ID`, `here` and `everyone`, sorted. */
function mentionsIn(written: readonly string[]): Mentions {
  const parts = written.map((one) => CALLED.exec(one)!);
  const ids = (kind: string) => parts.flatMap(([, is, id]) => (is === kind ? id! : []));
  const words = parts.flatMap(([, , , word]) => (word === 'here' || word === 'everyone' ? ([word] as const) : []));
  return { roles: ids('role'), users: ids('user'), words };
}

/** The same as a person writes it. */
export function mentionsAsWritten({ roles, users, words }: Mentions): string[] {
  return [...roles.map((id) => `role:${id}`), ...users.map((id) => `user:${id}`), ...words];
}

/** The channels that a row names, valid or not; the texts alone. */
export function placesOf(row: unknown): readonly string[] {
  const places = field(row, 'channel');
  return (Array.isArray(places) ? places : [places]).filter((one) => typeof one === 'string');
}

/** What identifies the watches of a row: channel and name. */
export function watchIdentities(row: unknown): readonly string[] {
  const name = textField(row, 'name');
  return name === null ? [] : [...new Set(placesOf(row))].map((channel) => `${channel}\n${name.toLowerCase()}`);
}

/** Rows that name a channel twice. */
export function placeMistakes(rows: Rows) {
  return rows.rows.flatMap((row, index) => {
    const places = placesOf(row);
    const twice = places.findIndex((one, at) => places.indexOf(one) < at);
    if (twice < 0) return [];
    const at = rows.document.at([rows.key, index, 'channel', twice]);
    return [{ file: rows.file, ...at, message: `the channel ${places[twice]} is named twice`, advice: 'name it once' }];
  });
}
