/** Carries out one delivery step of a channel: save, send, confirm. `nextStep` decides which. */

import type { ChannelState, OutboxMessage } from '../delivery/outbox.ts';
import type { Receipt } from '../delivery/receipt.ts';
import type { DeliveryStep } from '../delivery/states.ts';
import type { Body } from '../delivery/target.ts';
import { conclude, type DeliverContext } from './conclude.ts';
import { edit } from './edit-step.ts';
import { follow } from './follow-up-step.ts';
import { hold, wake } from './quiet-step.ts';
import { takeOutTold } from './recall.ts';
import { renderMessage } from './render-message.ts';

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
    case 'follow':
      return follow(message, step.what, channel, context);
  }
}

async function send(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  if (isInNewThread(message, channel) && !(await openThread(message, channel, context))) return;
  const known = channel.server === null ? await learn(message, channel, context) : channel;
  if (known === null || (message.body === null && (await isToldAlready(message, known, context)))) return;
  const body = message.body ? JSON.parse(message.body) : await renderMessage(message, known, context, 'post');
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
  // An alert in a forum is a post: it is a thread.
  if ((await context.store.channel(parent)).kind === 'forum') return true;
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
  const known = { ...channel, kind: answer.holds, server: answer.server, newest: answer.newest };
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
  await conclude(receipt, message, channel, { ...context, mayHaveArrived, body });
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
  const body = message.body ? (JSON.parse(message.body) as Body) : await restoredBody(message, channel, context);
  if (body === null) return;
  const seen = await context.target.findAttempted(channel.id, message.key, message.after ?? '0');
  switch (seen.kind) {
    case 'found':
      return found(seen.remoteId, { ...message, body: JSON.stringify(body) }, channel, context);
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
async function restoredBody(
  message: OutboxMessage,
  channel: ChannelState,
  context: DeliverContext,
): Promise<Body | null> {
  const body = await renderMessage(message, channel, context, 'post');
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
  const body = JSON.parse(message.body ?? '{}') as Body;
  await conclude({ kind: 'delivered', remoteId }, message, channel, { ...context, mayHaveArrived: true, body });
  context.onDelivery({ kind: 'found', channel: channel.id, id: remoteId });
}
