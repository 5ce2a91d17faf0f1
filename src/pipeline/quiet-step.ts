/** Holds what quiet hours forbid, and tells it in one list when they end. `nextStep` decides when. */

import type { ChannelState, OutboxMessage } from '../delivery/outbox.ts';
import type { Quiet } from '../delivery/states.ts';
import { storiesIn, type Told } from '../news/alert/list.ts';
import type { ListView } from '../news/alert/list-view.ts';
import { unwanted } from '../news/alert/muted.ts';
import type { HeldSilence, Silencer } from '../news/alert/silenced.ts';
import { developmentLine } from '../news/story/developments.ts';
import type { Store } from '../store/store.ts';

export type QuietDelivery =
  /** Quiet hours hold a message until then, ms. */
  | { readonly kind: 'held'; readonly channel: string; readonly until: number }
  /** Quiet hours are over: so many messages became one list. */
  | { readonly kind: 'woken'; readonly channel: string; readonly folded: number };

export interface QuietHoursContext {
  /** Looks up what the quiet hours of a channel need. @returns whether each of its messages may be sent now */
  readonly quiet: (messages: readonly OutboxMessage[]) => Promise<(message: OutboxMessage) => Quiet>;
  /** The list of what was held for a channel, in as many parts as it needs. `since`: when the first of it was made, ms. */
  readonly viewHeld: (
    told: readonly Told[],
    of: { readonly channel: string; readonly since: number },
  ) => Promise<readonly ListView[]>;
  /** Compiles silences. */
  readonly silencer: (silences: readonly HeldSilence[], now: number) => Silencer;
}

export interface WakeContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'storiesOf' | 'storyFile' | 'changeMessage' | 'saveWaking' | 'silences'>;
  /** Absent: nothing is ever held. */
  readonly quietHours?: QuietHoursContext;
  readonly onDelivery: (delivery: QuietDelivery) => void;
}

export async function hold(message: OutboxMessage, until: number, context: WakeContext): Promise<void> {
  const held = { to: 'held', at: context.clock(), until } as const;
  const isNew = await context.store.changeMessage(message.id, message.state, held);
  if (isNew && (message.heldSince ?? null) === null)
    context.onDelivery({ kind: 'held', channel: message.channel, until });
}

/**
 * In one transaction: the held messages end, and the list that tells their stories is due. A story that people have muted or
 * silenced meanwhile is not in it, and is kept as withheld.
 */
export async function wake(
  messages: readonly OutboxMessage[],
  channel: ChannelState,
  context: WakeContext,
): Promise<void> {
  const { store, clock, quietHours } = context;
  const told = (await Promise.all(messages.map((message) => toldBy(message, store)))).flat();
  const byStory = [...new Map(told.map((one) => [one.file.story.id, one])).values()];
  const since = Math.min(...messages.map(({ madeAt }) => madeAt));
  // What is posted in a thread is for the channel of its alert.
  const home = messages[0]!.update?.channel ?? channel.id;
  const of = { channel: home, since };
  const now = clock();
  const silenced = quietHours?.silencer(await store.silences(now), now) ?? (() => null);
  const withheld = byStory.map(({ file }) => unwanted(file, home, now, silenced));
  const wanted = byStory.filter((_, n) => withheld[n] === null);
  const lists = wanted.length === 0 ? [] : ((await quietHours?.viewHeld(wanted, of)) ?? []);
  const woken = await store.saveWaking({
    folded: messages.map(({ id }) => id),
    channel: channel.id,
    watch: messages[0]!.watch,
    at: now,
    withheld: withheld.flatMap((matches) => matches ?? []),
    untold: byStory.flatMap(({ file }, n) => (withheld[n] === null ? [] : [file.story.id])),
    lists: lists.map((list) => ({ list, stories: storiesIn(list) })),
  });
  if (woken) context.onDelivery({ kind: 'woken', channel: channel.id, folded: messages.length });
}

async function toldBy({ id, watch, update }: OutboxMessage, store: WakeContext['store']): Promise<readonly Told[]> {
  const last = update?.notes.findLast((note) => note.kind === 'development');
  const change = last?.kind === 'development' ? developmentLine(last.development) : null;
  const files = await Promise.all((await store.storiesOf(id)).map((story) => store.storyFile(story)));
  return files.flatMap((file) => (file ? [{ file, watch, ...(update && { change }) }] : []));
}
