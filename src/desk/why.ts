import { type Explanation, explainAlert } from '../news/alert/explain.ts';
import type { Report } from '../news/types.ts';
import { vetoesIn } from '../news/watch/match/explain.ts';
import { matchable } from './archive.ts';
import type { DeskContext } from './desk.ts';

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
  key: string,
  channel: string,
  { store, config, thesaurus }: Pick<DeskContext, 'store' | 'config' | 'thesaurus'>,
): Promise<Why> {
  const row = await store.messageByKey(key);
  if (row === null || row.channel !== channel) return { kind: 'gone' };
  const files = await Promise.all((await store.storiesOf(row.id)).map((story) => store.storyFile(story)));
  const vetoesOf = (name: string, report: Report) => {
    const watch = config().watches.find((one) => one.channel === channel && one.name === name);
    return watch ? vetoesIn(watch, thesaurus(), matchable({ report, feed: '' })) : [];
  };
  const explanations = files.flatMap((file) => (file ? explainAlert(file, channel, vetoesOf) : []));
  if (explanations.length === 0) return { kind: 'gone' };
  return { kind: row.kind === 'gathered' ? 'gathered' : 'explained', explanations };
}
