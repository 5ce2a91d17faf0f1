/** Does what follows a delivered message: opens its thread, or publishes it. Whatever was done already is answered as done. */
import { beyondLimit, type FollowUpAnswer, type FollowUpKind, followUpChange } from '../delivery/follow-ups.ts';
import type { ChannelState, OutboxMessage } from '../delivery/outbox.ts';
import type { Body } from '../delivery/target.ts';
import type { DeliverContext } from './conclude.ts';

export async function follow(
  message: OutboxMessage,
  what: FollowUpKind,
  channel: ChannelState,
  context: DeliverContext,
): Promise<void> {
  const { clock, store, onDelivery } = context;
  const [id, deliveredAt] = [message.remoteId!, message.deliveredAt ?? 0];
  const refusal = what === 'publish' ? await refusalToPublish(channel, context) : null;
  const answer = refusal ?? (await ask(message, what, context));
  const change = followUpChange(answer, { what, deliveredAt, now: clock() });
  if (!(await store.changeFollowUp(message.id, what, change))) return;
  if (what === 'thread' && change.to === 'done') await knowThread(id, channel, context);
  const told = { channel: channel.id, id, what };
  if (change.to === 'done') onDelivery({ kind: 'followed', ...told });
  else onDelivery({ kind: change.to === 'later' ? 'follows later' : 'not followed', ...told, reason: change.reason });
}

/** What was published within the time counts, so the target is not asked for more: a refused call would be one too many. */
async function refusalToPublish(channel: ChannelState, { clock, store, target }: DeliverContext) {
  const { most, within } = target.publishLimit;
  const published = await store.publishedSince(channel.id, clock() - within);
  return published < most ? null : ({ kind: 'rejected', reason: beyondLimit(target.publishLimit) } as const);
}

async function ask(
  { channel, remoteId, body, watch }: OutboxMessage,
  what: FollowUpKind,
  { target }: DeliverContext,
): Promise<FollowUpAnswer> {
  if (what === 'publish') return target.publish(channel, remoteId!);
  return target.openThread(channel, remoteId!, target.threadName(JSON.parse(body ?? '{}') as Body) ?? watch);
}

/** Updates go into the thread: it need not be opened or looked at again. */
async function knowThread(id: string, parent: ChannelState, { store }: DeliverContext): Promise<void> {
  const known = await store.channel(id);
  if (known.server === null) await store.saveChannel({ ...known, kind: 'thread', server: parent.server, newest: id });
}
