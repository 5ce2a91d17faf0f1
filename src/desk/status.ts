/** The status of the bot: everything for operators, for others what concerns their server. */

import type { ConfigMistake } from '../config/types.ts';
import { oneOfEachRow } from '../news/watch/rows.ts';
import type { Delivered } from '../store/records.ts';
import type { Asker, DeskContext, MachineStatus, Viewer } from './desk.ts';
import { type FeedRow, feedRows } from './feeds/feeds.ts';
import { countUnread } from './feeds/unread.ts';
import { watchesSeenBy } from './watches/watches.ts';

export interface Status {
  readonly version: string;
  readonly startedAt: number;
  readonly watches: number;
  readonly feeds: { readonly working: number; readonly polled: number };
  /** So many articles of first visits are still to be read. */
  readonly unread: number;
  /** Feeds that are not simply working; null when the asker must not see them. */
  readonly problems: readonly FeedRow[] | null;
  /** Channels with unsent messages or paused deliveries. */
  readonly waiting: readonly Waiting[];
  readonly lastAlert: Delivered | null;
  /** What is wrong with the bot as a whole, a sentence each; for others than operators only how many. */
  readonly troubles: readonly string[] | number;
  /** What alerts in channels lack, of those that the asker may see: a mention, a thread, publication. A sentence each. */
  readonly ofChannels: readonly string[];
  /** Mistakes in a manual edit, while the last valid configuration stays active; null when the asker must not see them. */
  readonly mistakes: readonly ConfigMistake[] | null;
  /** The machines that share the work; null where there is one alone, or the asker must not see them. */
  readonly machines: readonly MachineStatus[] | null;
}

export interface Waiting {
  readonly channel: string;
  /** Messages not yet sent. */
  readonly messages: number;
  /** Messages that wait for the end of quiet hours. */
  readonly held: number;
  /** Deliveries are paused until then, ms; null when they are not. */
  readonly restUntil: number | null;
  readonly reason: string | null;
}

export async function statusFor(asker: Viewer & Pick<Asker, 'isOperator'>, context: DeskContext): Promise<Status> {
  const { isOperator } = asker;
  const watches = isOperator ? context.config().watches : await watchesSeenBy(asker, context);
  const channels = [...new Set(watches.map(({ channel }) => channel))];
  const all = await context.troubles();
  const troubles = all.filter(({ isCritical }) => isCritical).map(({ text }) => text);
  const ofChannels = all.filter((one) => one.isOfChannel).map(({ text }) => text);
  const rows = await feedRows(context);
  const polled = rows.filter(({ health }) => health.kind !== 'off');
  const answering = polled.filter(({ health }) => ['working', 'slow', 'moved'].includes(health.kind));
  return {
    version: context.version,
    startedAt: context.startedAt,
    watches: oneOfEachRow(watches).length,
    feeds: { working: answering.length, polled: polled.length },
    unread: await countUnread(context.store),
    problems: isOperator ? polled.filter(({ health }) => health.kind !== 'working') : null,
    waiting: await waitingIn(isOperator ? null : channels, channels, context),
    lastAlert: await context.store.lastDelivered(channels),
    troubles: isOperator ? troubles : troubles.length,
    ofChannels: isOperator ? ofChannels : ofChannels.filter((text) => channels.some((id) => text.includes(id))),
    mistakes: isOperator ? context.mistakes() : null,
    machines: (isOperator && (await context.machines?.())) || null,
  };
}

/** @param only these channels; null: also channels that no watch names any more */
async function waitingIn(
  only: readonly string[] | null,
  watched: readonly string[],
  context: DeskContext,
): Promise<Waiting[]> {
  const unsent = (await context.store.outbox()).filter(({ state }) => state !== 'delivered');
  const byChannel = Map.groupBy(unsent, ({ channel }) => channel);
  const channels = only ?? [...new Set([...watched, ...byChannel.keys()])];
  const waiting = channels.map(async (channel): Promise<Waiting> => {
    const { restUntil, reason } = await context.store.channel(channel);
    const isPaused = restUntil !== null && restUntil > context.clock();
    const mine = byChannel.get(channel) ?? [];
    const held = mine.filter(({ heldSince }) => (heldSince ?? null) !== null).length;
    return {
      channel,
      messages: mine.length - held,
      held,
      restUntil: isPaused ? restUntil : null,
      reason: isPaused ? reason : null,
    };
  });
  return (await Promise.all(waiting)).filter(
    ({ messages, held, restUntil }) => messages > 0 || held > 0 || restUntil !== null,
  );
}
