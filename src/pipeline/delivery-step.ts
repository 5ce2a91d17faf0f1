/** Carries out one delivery step of a channel: save, send, confirm. `nextStep` decides which. */

import { asidePause, consequence, type Home, isStuck } from '../delivery/consequence.ts';
import type { Receipt } from '../delivery/receipt.ts';
import type { ChannelState, DeliveryStep, OutboxMessage } from '../delivery/states.ts';
import type { Body, Target } from '../delivery/target.ts';
import type { StoryFile } from '../news/alert/types.ts';
import type { MessageView } from '../news/alert/view.ts';
import type { Store } from '../store/store.ts';
import { hold, type QuietDelivery, type WakeContext, wake } from './quiet-step.ts';
import { type Recall, takeOutTold } from './recall.ts';

/** The outcome of a step; it goes to the log and, with `--once`, to stdout. */
export type Delivery =
  | {
      readonly kind: 'posted' | 'edited';
      readonly channel: string;
      readonly id: string;
      readonly message: Body;
      /** The first line of the message. */
      readonly text: string;
      /** When the message was put into the outbox, ms. */
      readonly madeAt: number;
    }
  | { readonly kind: 'gathered'; readonly channel: string; readonly folded: number }
  | QuietDelivery
  | { readonly kind: 'found'; readonly channel: string; readonly id: string }
  | { readonly kind: 'may repeat'; readonly channel: string; readonly message: number }
  /** Only this message cannot be sent, so others go first from now on. */
  | { readonly kind: 'stuck'; readonly channel: string; readonly message: number; readonly reason: string }
  /** Its channel is gone, so it moves with its watch. */
  | { readonly kind: 'moved'; readonly channel: string; readonly to: string }
  | {
      readonly kind: Exclude<Receipt['kind'], 'delivered' | 'edited'>;
      readonly channel: string;
      readonly reason: string;
    };

export interface DeliverContext extends WakeContext {
  readonly clock: () => number;
  readonly store: Pick<
    Store,
    | 'outbox'
    | 'storiesOf'
    | 'storyFile'
    | 'changeMessage'
    | 'gather'
    | 'saveWaking'
    | 'channel'
    | 'saveChannel'
    | 'saveRecalled'
  >;
  readonly target: Target;
  /** What a channel was told and the archive has forgotten. */
  readonly recall: Recall;
  /** Where this message belongs in the current configuration. */
  readonly home: (message: OutboxMessage) => Home;
  /** Runs the deliveries of a channel when no other run of them is under way. */
  readonly alone: (channel: string, deliver: () => Promise<number | null>) => Promise<number | null>;
  /** The content of a message about these stories; null if they are gone. */
  readonly view: (message: OutboxMessage, stories: readonly StoryFile[]) => MessageView | null;
  readonly onDelivery: (delivery: Delivery) => void;
  /** Aborted when the bot stops: begin no further step. */
  readonly isStopping: () => boolean;
}

export async function runStep(
  step: Exclude<DeliveryStep, { kind: 'wait' }>,
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
    case 'wake':
      return wake([message, ...step.others], channel, context);
    case 'hold':
      await hold(message, step.until, context);
      return;
    case 'release':
      await context.store.changeMessage(message.id, message.state, { to: 'released', at: context.clock() });
      return;
    case 'send':
      return send(message, channel, context);
    case 'resend':
      return call({ message, channel, body: JSON.parse(message.body!), mayHaveArrived: true }, context);
    case 'look':
      return look(message, channel, context);
    case 'edit':
      return edit(message, channel, context);
  }
}

async function send(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  if (isInNewThread(message, channel) && !(await openThread(message, channel, context))) return;
  const known = channel.server === null ? await learn(message, channel, context) : channel;
  if (known === null || (message.body === null && (await isToldAlready(message, known, context)))) return;
  const body = message.body ? JSON.parse(message.body) : await render(message, context, 'post');
  if (body !== null) return attempt({ message, channel: known, body, mayHaveArrived: false }, context);
  await context.store.changeMessage(message.id, message.state, {
    to: 'rejected',
    reason: 'what it tells has left the story',
  });
}

/** Whether its channel was told all of it already; or, for now, cannot be asked. */
async function isToldAlready(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<boolean> {
  const onFound = ({ remoteId: id }: { remoteId: string }) =>
    context.onDelivery({ kind: 'found', channel: channel.id, id });
  const answer = await takeOutTold(message, { ...context, onFound });
  if (answer.kind === 'taken out') return answer.all;
  await conclude(answer, message, channel, { ...context, mayHaveArrived: false });
  return true;
}

/** Whether the message begins a thread on its alert that was never checked. */
function isInNewThread({ update, channel: id }: OutboxMessage, channel: ChannelState): boolean {
  return update !== null && update.channel !== id && channel.server === null;
}

/** @returns whether there is a thread; where none can be opened, the update is posted beside its alert instead */
async function openThread(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<boolean> {
  const { alert, channel: parent } = message.update!;
  const answer = await context.target.openThread(parent, channel.id, alert?.headline ?? message.watch);
  if (answer.kind === 'thread') return true;
  if (answer.kind === 'later' || answer.kind === 'unknown')
    await conclude(answer, message, channel, { ...context, mayHaveArrived: false });
  else {
    const moved = { to: 'moved', channel: parent, reason: answer.reason } as const;
    await context.store.changeMessage(message.id, message.state, moved);
  }
  return false;
}

/** Before a channel's first message: checks that it exists and may be written to, which server owns it, and its newest message. */
async function learn(
  message: OutboxMessage,
  channel: ChannelState,
  context: DeliverContext,
): Promise<ChannelState | null> {
  const answer = await context.target.checkChannel(channel.id);
  if (answer.kind !== 'channel') {
    await conclude(answer, message, channel, { ...context, mayHaveArrived: false });
    return null;
  }
  const known = { ...channel, server: answer.server, newest: answer.newest };
  await context.store.saveChannel(known);
  return known;
}

/** What is sent to whom. */
interface Sending {
  readonly message: OutboxMessage;
  readonly channel: ChannelState;
  readonly body: Body;
  /** An earlier attempt may have arrived. */
  readonly mayHaveArrived: boolean;
}

/** Saves that the message is attempted, then sends it, unless it was changed since it was read. */
async function attempt(sending: Sending, context: DeliverContext): Promise<void> {
  const { message, channel, body } = sending;
  // A body that is sent again shows the story as it was at the first attempt.
  const told = message.body === null ? message.wanted : message.told;
  const attempted = { at: context.clock(), after: channel.newest, body: JSON.stringify(body), told };
  if (await context.store.changeMessage(message.id, message.state, { to: 'attempted', ...attempted }))
    await call({ ...sending, message: { ...message, state: 'attempted' } }, context);
}

async function call(sending: Sending, context: DeliverContext): Promise<void> {
  const { message, channel, body, mayHaveArrived } = sending;
  const receipt = await context.target.send(channel.id, body);
  // It was refused now but may have arrived before: look first, so that a simpler body does not double it.
  if (receipt.kind === 'rejected' && mayHaveArrived) return afterRefusedAgain(receipt, sending, context);
  await conclude(receipt, message, channel, { ...context, mayHaveArrived });
  if (receipt.kind === 'delivered')
    context.onDelivery({
      kind: 'posted',
      channel: channel.id,
      id: receipt.remoteId,
      message: body,
      text: context.target.firstLine(body),
      madeAt: message.madeAt,
    });
}

async function afterRefusedAgain(receipt: Receipt, sending: Sending, context: DeliverContext): Promise<void> {
  const { message, channel } = sending;
  const seen = await context.target.findAttempted(channel.id, message.key, message.after ?? '0');
  if (seen.kind === 'found') return found(seen.remoteId, message, channel, context);
  const isSettled = seen.kind === 'absent' || seen.kind === 'unreadable';
  await conclude(isSettled ? receipt : seen, message, channel, { ...context, mayHaveArrived: !isSettled });
}

/** Attempted longer ago than the target remembers keys: the channel's history shows whether it arrived. */
async function look(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  const body = message.body ? (JSON.parse(message.body) as Body) : await restoredBody(message, context);
  if (body === null) return;
  const seen = await context.target.findAttempted(channel.id, message.key, message.after ?? '0');
  switch (seen.kind) {
    case 'found':
      return found(seen.remoteId, message, channel, context);
    case 'absent':
      return attempt({ message, channel, body, mayHaveArrived: false }, context);
    case 'unreadable': {
      context.onDelivery({ kind: 'may repeat', channel: channel.id, message: message.id });
      const marked = context.target.markMayRepeat(body);
      return attempt({ message, channel, body: marked, mayHaveArrived: true }, context);
    }
    default:
      return conclude(seen, message, channel, { ...context, mayHaveArrived: true });
  }
}

/**
 * Of a message that a restored archive takes for unsent: what it would say. Found in its channel, it is edited to that.
 * @returns null when it has nothing to say any more
 */
async function restoredBody(message: OutboxMessage, context: DeliverContext): Promise<Body | null> {
  const body = await render(message, context, 'post');
  const { attemptedAt: at, after } = message;
  const attempted = { to: 'attempted', at: at ?? 0, after: after ?? '0', body: JSON.stringify(body), told: 0 } as const;
  const left = { to: 'rejected', reason: 'what it tells has left the story' } as const;
  await context.store.changeMessage(message.id, message.state, body === null ? left : attempted);
  return body;
}

async function found(
  remoteId: string,
  message: OutboxMessage,
  channel: ChannelState,
  context: DeliverContext,
): Promise<void> {
  await conclude({ kind: 'delivered', remoteId }, message, channel, { ...context, mayHaveArrived: true });
  context.onDelivery({ kind: 'found', channel: channel.id, id: remoteId });
}

async function edit(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  const { store, target, clock } = context;
  const body = await render(message, context, 'edit');
  const told = message.wanted;
  if (body === null || target.looksSame(body, JSON.parse(message.body!))) {
    const at = message.editedAt ?? message.deliveredAt!;
    await store.changeMessage(message.id, 'delivered', { to: 'edited', at, told, body: message.body! });
    return;
  }
  const receipt = await target.edit(channel.id, message.remoteId!, body);
  if (receipt.kind !== 'edited') return conclude(receipt, message, channel, { ...context, mayHaveArrived: false });
  const edited = { to: 'edited', at: clock(), told, body: JSON.stringify(body) } as const;
  await store.changeMessage(message.id, 'delivered', edited);
  context.onDelivery({
    kind: 'edited',
    channel: channel.id,
    id: message.remoteId!,
    message: body,
    text: target.firstLine(body),
    madeAt: message.madeAt,
  });
}

async function render(
  message: OutboxMessage,
  { store, target, view }: DeliverContext,
  purpose: 'post' | 'edit',
): Promise<Body | null> {
  const stories = await Promise.all((await store.storiesOf(message.id)).map((story) => store.storyFile(story)));
  const { key, form } = message;
  const known = stories.filter((file) => file !== null);
  const seen = view(message, known);
  // In a thread on its alert, an update already appears below it.
  const replyTo = message.update?.channel === message.channel ? (message.update.alert?.remoteId ?? null) : null;
  return seen && target.render(seen, { key, form, purpose, replyTo });
}

interface ConcludeContext extends DeliverContext {
  readonly mayHaveArrived: boolean;
}

/** Saves what a receipt means, and reports it. */
async function conclude(
  receipt: Receipt,
  message: OutboxMessage,
  channel: ChannelState,
  context: ConcludeContext,
): Promise<void> {
  const { clock, store, target, onDelivery, mayHaveArrived } = context;
  const now = clock();
  if (isStuck(message, receipt, now) && (await target.checkChannel(channel.id)).kind === 'channel')
    return standAside(receipt, message, context);
  const home = context.home(message);
  const after = consequence(receipt, message, channel, { now, told: message.wanted, home, mayHaveArrived });
  if (after.change) await store.changeMessage(message.id, message.state, after.change);
  if (after.channel) await store.saveChannel(after.channel);
  if (receipt.kind === 'delivered' || receipt.kind === 'edited') return;
  if (after.change?.to === 'moved') return onDelivery({ kind: 'moved', channel: channel.id, to: after.change.channel });
  // A resting channel is reported once, not at each attempt.
  if ((receipt.kind === 'resting' || receipt.kind === 'gone') && channel.rests > 0 && after.channel) return;
  onDelivery({ kind: receipt.kind, channel: channel.id, reason: reasonOf(receipt) });
}

/** Its channel works: others go first, and this is reported once. */
async function standAside(receipt: Receipt, message: OutboxMessage, context: ConcludeContext): Promise<void> {
  const now = context.clock();
  const reason = reasonOf(receipt);
  const until = now + asidePause(message, now);
  await context.store.changeMessage(message.id, message.state, { to: 'aside', until, at: now, reason });
  if (message.asideSince === null)
    context.onDelivery({ kind: 'stuck', channel: message.channel, message: message.id, reason });
}

function reasonOf(receipt: Receipt): string {
  return 'reason' in receipt ? receipt.reason : 'someone deleted it';
}
