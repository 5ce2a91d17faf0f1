/** One step of one channel's deliveries: save, send, confirm. What is to be done was decided by `nextStep`. */

import { consequence } from '../delivery/consequence.ts';
import type { ChannelState, OutboxMessage, Step } from '../delivery/states.ts';
import type { Post, Receipt } from '../discord/target/post.ts';
import { type Body, looksSame, markMayRepeat, withNonce } from '../discord/target/render.ts';
import type { StoryFile } from '../news/alert/compose.ts';
import type { Store } from '../store/store.ts';

/** What became of a step; the last one goes to the log and, with `--once`, to stdout. */
export type Delivery =
  | { readonly kind: 'posted' | 'edited'; readonly channel: string; readonly id: string; readonly message: Body }
  | { readonly kind: 'gathered'; readonly channel: string; readonly folded: number }
  | { readonly kind: 'found'; readonly channel: string; readonly id: string }
  | { readonly kind: 'may repeat'; readonly channel: string; readonly message: number }
  | {
      readonly kind: Exclude<Receipt['kind'], 'delivered' | 'edited'>;
      readonly channel: string;
      readonly reason: string;
    };

export interface DeliverContext {
  readonly clock: () => number;
  readonly store: Pick<
    Store,
    'outbox' | 'storiesOf' | 'storyFile' | 'changeMessage' | 'gather' | 'channel' | 'saveChannel'
  >;
  readonly post: Post;
  /** The body of a message about these stories; `first`: as it is posted, not as it is edited. */
  readonly render: (message: OutboxMessage, stories: readonly StoryFile[], first: boolean) => Body;
  readonly onDelivery: (delivery: Delivery) => void;
  /** We are asked to stop: begin no further step. */
  readonly isStopping: () => boolean;
}

export async function runStep(
  step: Exclude<Step, { kind: 'wait' }>,
  channel: ChannelState,
  context: DeliverContext,
): Promise<void> {
  const { message } = step;
  switch (step.kind) {
    case 'gather':
      await context.store.gather(
        message.id,
        step.others.map(({ id }) => id),
      );
      return context.onDelivery({ kind: 'gathered', channel: channel.id, folded: step.others.length + 1 });
    case 'send':
      return send(message, channel, context);
    case 'resend':
      return call(message, channel, JSON.parse(message.body!), context);
    case 'look':
      return look(message, channel, context);
    case 'edit':
      return edit(message, channel, context);
  }
}

async function send(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  const known = channel.server === null ? await learn(message, channel, context) : channel;
  if (known === null) return;
  const body = message.body ? JSON.parse(message.body) : withNonce(await render(message, context, true), message.id);
  await attempt(message, known, body, context);
}

/** A channel's first message: does it exist, may it be written to, whose is it, and how far has it come? */
async function learn(
  message: OutboxMessage,
  channel: ChannelState,
  context: DeliverContext,
): Promise<ChannelState | null> {
  const answer = await context.post.channel(channel.id);
  if (answer.kind !== 'channel') {
    await conclude(answer, message, channel, context);
    return null;
  }
  const known = { ...channel, server: answer.server, newest: answer.newest };
  await context.store.saveChannel(known);
  return known;
}

async function attempt(
  message: OutboxMessage,
  channel: ChannelState,
  body: Body,
  context: DeliverContext,
): Promise<void> {
  // A body that is sent again tells the story as it was when it was first attempted.
  const told = message.body === null ? message.wanted : message.told;
  const attempted = { at: context.clock(), after: channel.newest, body: JSON.stringify(body), told };
  await context.store.changeMessage(message.id, { to: 'attempted', ...attempted });
  await call({ ...message, state: 'attempted' }, channel, body, context);
}

async function call(message: OutboxMessage, channel: ChannelState, body: Body, context: DeliverContext): Promise<void> {
  const receipt = await context.post.send(channel.id, body);
  await conclude(receipt, message, channel, context);
  if (receipt.kind === 'delivered')
    context.onDelivery({ kind: 'posted', channel: channel.id, id: receipt.discordId, message: body });
}

/** Attempted longer ago than Discord remembers nonces: the channel's history tells whether it arrived. */
async function look(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  const seen = await context.post.look(channel.id, message.id, message.after ?? '0');
  const body = JSON.parse(message.body!) as Body;
  switch (seen.kind) {
    case 'found':
      await conclude({ kind: 'delivered', discordId: seen.discordId }, message, channel, context);
      return context.onDelivery({ kind: 'found', channel: channel.id, id: seen.discordId });
    case 'absent':
      return attempt(message, channel, body, context);
    case 'unreadable':
      context.onDelivery({ kind: 'may repeat', channel: channel.id, message: message.id });
      return attempt(message, channel, markMayRepeat(body), context);
    default:
      return conclude(seen, message, channel, context);
  }
}

async function edit(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  const body = await render(message, context, false);
  const told = message.wanted;
  if (looksSame(body, JSON.parse(message.body!)))
    return context.store.changeMessage(message.id, {
      to: 'edited',
      at: message.editedAt ?? message.deliveredAt!,
      told,
      body: message.body!,
    });
  const receipt = await context.post.edit(channel.id, message.discordId!, body);
  if (receipt.kind !== 'edited') return conclude(receipt, message, channel, context);
  await context.store.changeMessage(message.id, {
    to: 'edited',
    at: context.clock(),
    told,
    body: JSON.stringify(body),
  });
  context.onDelivery({ kind: 'edited', channel: channel.id, id: message.discordId!, message: body });
}

async function render(message: OutboxMessage, { store, render }: DeliverContext, first: boolean): Promise<Body> {
  const stories = await Promise.all((await store.storiesOf(message.id)).map((story) => store.storyFile(story)));
  return render(
    message,
    stories.filter((file) => file !== null),
    first,
  );
}

async function conclude(
  receipt: Receipt,
  message: OutboxMessage,
  channel: ChannelState,
  { clock, store, onDelivery }: DeliverContext,
): Promise<void> {
  const after = consequence(receipt, message, channel, { now: clock(), told: message.wanted });
  if (after.change) await store.changeMessage(message.id, after.change);
  if (after.channel) await store.saveChannel(after.channel);
  if (receipt.kind === 'delivered' || receipt.kind === 'edited') return;
  // A channel that rests is told once, not at each try.
  if (receipt.kind === 'resting' && channel.rests > 0) return;
  onDelivery({
    kind: receipt.kind,
    channel: channel.id,
    reason: 'reason' in receipt ? receipt.reason : 'someone deleted it',
  });
}
