/** Edits a delivered message, so that it shows its story as it is now. */
import type { ChannelState, OutboxMessage } from '../delivery/outbox.ts';
import type { Body } from '../delivery/target.ts';
import { conclude, type DeliverContext } from './conclude.ts';
import { renderMessage } from './render-message.ts';

export async function edit(message: OutboxMessage, channel: ChannelState, context: DeliverContext): Promise<void> {
  const { store, target, clock } = context;
  const body = await renderMessage(message, channel, context, 'edit');
  const told = message.wanted;
  const at = message.editedAt ?? message.deliveredAt!;
  const before = JSON.parse(message.body!) as Body;
  if (body === null || target.looksSame(body, before)) {
    await store.changeMessage(message.id, 'delivered', { to: 'edited', at, told, body: message.body! });
    return;
  }
  const receipt = await target.edit(channel.id, message.remoteId!, body, before);
  if (receipt.kind !== 'edited') return conclude(receipt, message, channel, { ...context, mayHaveArrived: false });
  const { rest } = receipt;
  const stands = rest?.stands ?? body;
  const isSeen = !target.looksSame(stands, before);
  const now = clock();
  await store.changeMessage(message.id, 'delivered', {
    ...{ to: 'edited', at: isSeen ? now : at, body: JSON.stringify(stands) },
    // What is still to be shown is due again, but holds up no later change for long.
    ...(rest && rest.wait !== null ? { told: message.told, until: now + Math.min(rest.wait, REST_PAUSE) } : { told }),
  });
  const [id, of] = [message.remoteId!, { channel: channel.id }];
  if (rest?.reason) context.onDelivery({ kind: 'not followed', ...of, id, what: 'title', reason: rest.reason });
  if (!isSeen) return;
  const text = target.firstLine(body);
  context.onDelivery({ kind: 'edited', ...of, id, message: stands, text, madeAt: message.madeAt });
}

const REST_PAUSE = 60_000;
