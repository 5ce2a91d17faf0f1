/** The watched channels: whether the bot can use them, which server owns them, and what is waiting to be sent. */
import PQueue from 'p-queue';
import type { Config, Settings } from '../../config/types.ts';
import type { ChannelAnswer } from '../../delivery/receipt.ts';
import { soonest } from '../../delivery/states.ts';
import type { Target } from '../../delivery/target.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Store } from '../../store/store.ts';

/**
 * Checks channels that a changed configuration names for the first time, and ends the rest of those that it names no more:
 * what waits for them goes where its watch has gone.
 * @returns those that cannot be used
 */
export async function lookAtNewChannels(
  config: Config,
  store: Store,
  target: Target,
): Promise<readonly { readonly channel: string; readonly reason: string }[]> {
  const waiting = (await store.outbox()).map(({ channel }) => channel);
  await store.endRests(waiting.filter((id) => config.watches.every(({ channel }) => channel !== id)));
  const looked = await lookAtChannels(await unknownChannels(config, store), store, target);
  return [...looked].flatMap(([channel, answer]) =>
    answer.kind === 'channel' ? [] : [{ channel, reason: answer.reason }],
  );
}

/** Watches whose channel has never been checked. */
async function unknownChannels({ watches }: { watches: readonly Watch[] }, store: Store): Promise<Watch[]> {
  const servers = await Promise.all(watches.map(async ({ channel }) => (await store.channel(channel)).server));
  return watches.filter((_, n) => servers[n] === null);
}

export async function lookAtChannels(
  watches: readonly Pick<Watch, 'channel'>[],
  store: Store,
  target: Target,
): Promise<Map<string, ChannelAnswer>> {
  const ids = [...new Set(watches.map(({ channel }) => channel))];
  const queue = new PQueue({ concurrency: AT_ONCE });
  const answers = await queue.addAll(ids.map((id) => () => lookAtChannel(id, store, target)));
  return new Map(ids.map((id, n) => [id, answers[n]!]));
}

/** Where Discord is slow, the bot still starts within a minute: a hundred channels, fifteen seconds each. */
const AT_ONCE = 25;

async function lookAtChannel(id: string, store: Store, target: Target): Promise<ChannelAnswer> {
  const answer = await target.checkChannel(id);
  if (answer.kind !== 'channel') return answer;
  const channel = await store.channel(id);
  // Take `newest` from Discord only for a channel that was never used: later lookups start after the id we stored.
  const newest = channel.server === null ? answer.newest : channel.newest;
  const { server, holds: kind } = answer;
  await store.saveChannel({ ...channel, kind, server, newest, restUntil: null, rests: 0, reason: null });
  return answer;
}

/**
 * Watches that mention the role that everyone has. Its id is the server's, and Discord mentions it only as `@everyone`, so
 * such a mention calls nobody (https://docs.discord.com/developers/topics/permissions).
 * @param serverOf the server of a channel; null or undefined: not known
 */
export function callingEveryone<W extends Pick<Watch, 'channel' | 'role'>>(
  watches: readonly W[],
  serverOf: (channel: string) => string | null | undefined,
): readonly W[] {
  return watches.filter(({ channel, role }) => role !== null && serverOf(channel) === role);
}

/** Those of a changed configuration that mention the role that everyone has, where the former configuration did not. */
export async function newlyCallingEveryone(
  watches: readonly Watch[],
  former: readonly Watch[],
  store: Pick<Store, 'channel'>,
): Promise<readonly Watch[]> {
  const isNew = ({ channel, role, name }: Watch) =>
    former.every((one) => one.channel !== channel || one.role !== role || one.name !== name);
  const changed = watches.filter((watch) => watch.role !== null && isNew(watch));
  const ids = [...new Set(changed.map(({ channel }) => channel))];
  const servers = new Map(await Promise.all(ids.map(async (id) => [id, (await store.channel(id)).server] as const)));
  return callingEveryone(changed, (id) => servers.get(id));
}

/** When the next unsent message can be sent; null when all are sent. What quiet hours hold waits for them. */
export async function nextUnsent(store: Store): Promise<number | null> {
  const unsent = (await store.outbox()).filter(({ state, heldSince }) => state !== 'delivered' && !heldSince);
  const times = unsent.map(async ({ channel, dueAt }) =>
    Math.max(dueAt, (await store.channel(channel)).restUntil ?? 0),
  );
  return soonest(await Promise.all(times));
}

/** Posts a text to the people who run the bot, without the outbox. @returns why it could not be posted; null: it was, or no channel is named */
export async function tellOperators(
  { operatorsChannel }: Settings,
  text: string,
  target: Target,
): Promise<string | null> {
  if (!operatorsChannel) return null;
  const send = (inForum: boolean) => {
    const options = { key: null, form: 'full', purpose: 'post', replyTo: null, inForum } as const;
    return target.send(operatorsChannel, target.render({ kind: 'text', text }, options));
  };
  const first = await send(false);
  // A forum takes no plain messages.
  const isRefused = first.kind === 'resting' || (first.kind === 'later' && first.ofMessage === true);
  const looked = isRefused ? await target.checkChannel(operatorsChannel) : null;
  const receipt = looked?.kind === 'channel' && looked.holds === 'forum' ? await send(true) : first;
  return 'reason' in receipt ? receipt.reason : null;
}
