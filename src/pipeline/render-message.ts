import type { ChannelState, OutboxMessage } from '../delivery/outbox.ts';
import type { Body } from '../delivery/target.ts';
import type { DeliverContext } from './conclude.ts';

/** The body of a message as its stories are now; null: it has nothing to say any more. */
export async function renderMessage(
  message: OutboxMessage,
  channel: ChannelState,
  { store, target, view }: DeliverContext,
  purpose: 'post' | 'edit',
): Promise<Body | null> {
  const stories = await Promise.all((await store.storiesOf(message.id)).map((story) => store.storyFile(story)));
  const { key, form } = message;
  const known = stories.filter((file) => file !== null);
  const seen = await view(message, known);
  // In a thread on its alert, an update already appears below it.
  const replyTo = message.update?.channel === message.channel ? (message.update.alert?.remoteId ?? null) : null;
  return (
    seen && target.render(seen, { key, form, purpose, replyTo, inForum: channel.kind === 'forum', channel: channel.id })
  );
}
