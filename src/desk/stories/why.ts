import { type Explanation, explainAlert } from '../../news/alert/explain.ts';
import { seenIn } from '../../news/alert/followed.ts';
import type { Report } from '../../news/types.ts';
import { vetoesIn } from '../../news/watch/match/explain.ts';
import type { Store } from '../../store/store.ts';
import { pressedMessage } from '../alerts/pressed.ts';
import type { DeskContext } from '../desk.ts';
import { matchable } from './archive.ts';

interface WhyPosted<Kind extends string> {
  readonly kind: Kind;
  readonly explanations: readonly Explanation[];
  /** What was to follow the message, and did not. */
  readonly refused: Awaited<ReturnType<Store['refusedFollowUpsOf']>>;
}

export type Why =
  | WhyPosted<'explained'>
  /** The message combines several stories. */
  | WhyPosted<'gathered'>
  /** Expired, not ours, or posted in another channel, which must not leak. */
  | { readonly kind: 'gone' };

/**
 * Explains why this message was posted in this channel.
 * @param key of the message, as its button carries it
 */
export async function whyAlert(
  key: string,
  here: string,
  { store, config, thesaurus }: Pick<DeskContext, 'store' | 'config' | 'thesaurus'>,
): Promise<Why> {
  const pressed = await pressedMessage(key, here, store);
  if (!pressed) return { kind: 'gone' };
  const { message: row, place: channel } = pressed;
  const files = await Promise.all((await store.storiesOf(row.id)).map((story) => store.storyFile(story)));
  const vetoesOf = (place: string) => (name: string, report: Report) => {
    const watch = config().watches.find((one) => one.channel === place && one.name === name);
    return watch ? vetoesIn(watch, thesaurus(), matchable({ report, feed: '' })) : [];
  };
  const explanations = files.flatMap((one) => {
    if (!one) return [];
    const { file, channel: place } = seenIn(one, channel);
    return explainAlert(file, place, vetoesOf(place));
  });
  if (explanations.length === 0) return { kind: 'gone' };
  const refused = await store.refusedFollowUpsOf(row.id);
  return { kind: row.kind === 'gathered' ? 'gathered' : 'explained', explanations, refused };
}
