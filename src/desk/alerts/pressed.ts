/** The message of ours whose button was pressed, by its key, where it was pressed. */
import type { Store } from '../../store/store.ts';

type Message = NonNullable<Awaited<ReturnType<Store['message']>>>;

export interface Pressed {
  readonly message: Message;
  /** The channel that was alerted: another than that of the message where an update stands in a thread or post. */
  readonly place: string;
}

/**
 * @param here the channel of the press; a post of a forum is a channel of its own, with the id of the alert
 * @returns null: it has expired, is not ours, or was posted elsewhere, which must not leak
 */
export async function pressedMessage(
  key: string,
  here: string,
  store: Pick<Store, 'message' | 'messageByKey'>,
): Promise<Pressed | null> {
  const found = await store.messageByKey(key);
  if (!found || (found.channel !== here && found.remoteId !== here)) return null;
  const message = (await store.message(found.id)) ?? found;
  return { message, place: message.update?.channel ?? message.channel };
}
