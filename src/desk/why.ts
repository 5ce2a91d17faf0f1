import { type Explanation, explainAlert } from '../news/alert/explain.ts';
import type { Store } from '../store/store.ts';

export type Why =
  | { readonly kind: 'explained'; readonly explanations: readonly Explanation[] }
  /** The message combines several stories. */
  | { readonly kind: 'gathered'; readonly explanations: readonly Explanation[] }
  /** Expired, not ours, or posted in another channel, which must not leak. */
  | { readonly kind: 'gone' };

/**
 * Explains why this message was posted in this channel.
 * @param key of the message, as its button carries it
 */
export async function whyAlert(
  store: Pick<Store, 'messageByKey' | 'storiesOf' | 'storyFile'>,
  key: string,
  channel: string,
): Promise<Why> {
  const row = await store.messageByKey(key);
  if (row === null || row.channel !== channel) return { kind: 'gone' };
  const files = await Promise.all((await store.storiesOf(row.id)).map((story) => store.storyFile(story)));
  const explanations = files.flatMap((file) => (file ? explainAlert(file, channel) : []));
  if (explanations.length === 0) return { kind: 'gone' };
  return { kind: row.kind === 'gathered' ? 'gathered' : 'explained', explanations };
}
