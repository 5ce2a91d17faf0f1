/** Changes what holds for a watch, or for all watches of a channel: its row in watches.yaml, or in `channels:` of settings.yaml. */
import type { RowFields, RowKey, Value } from '../../config/rows.ts';
import { channelSettings } from '../../config/time-rules.ts';
import type { Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { watchesSeenBy } from './watches.ts';

/** A watch, or a channel with its watches. */
export type Place =
  | { readonly kind: 'watch'; readonly watch: Watch }
  | {
      readonly kind: 'channel';
      readonly channel: string;
      readonly name: string;
      readonly watches: readonly Watch[];
      /** The command was used in a thread or post of this channel or forum. */
      readonly isAround: boolean;
    };

export type FoundPlace = Place | { readonly kind: 'refused'; readonly reason: string };

/** The channel where a command is used, if a watch posts there; in a thread or post without watches, its channel or forum. */
export async function placeHere(asker: Asker, context: DeskContext): Promise<FoundPlace> {
  const here = await asker.findChannel(asker.channel);
  if (!here) return { kind: 'refused', reason: 'I can’t post in this kind of channel.' };
  const around = here.parent === null ? null : await asker.findChannel(here.parent);
  const seen = await watchesSeenBy(asker, context);
  for (const place of [here, ...(around ? [around] : [])]) {
    const watches = seen.filter(({ channel }) => channel === place.id);
    if (watches.length > 0)
      return { kind: 'channel', channel: place.id, name: place.name, watches, isAround: place === around };
  }
  const where = around ? 'this thread, nor in the channel that it belongs to' : 'this channel';
  return {
    kind: 'refused',
    reason: `No watch posts in ${where}. Use the command in a channel that has watches, or name a watch.`,
  };
}

/** `the watch “Docks”`, `#docks`. */
export function tellPlace(place: Place): string {
  return place.kind === 'watch' ? `the watch “${place.watch.name}”` : `#${place.name}`;
}

/** Sets fields of the place's row, or removes them (null); a channel's row that says nothing any more goes. */
export async function changePlace(
  place: Place,
  fields: RowFields,
  words: string,
  { asker, context }: { readonly asker: Asker; readonly context: DeskContext },
): Promise<Changed> {
  if (place.kind === 'watch') {
    const { channel, name } = place.watch;
    const key: RowKey = { list: 'watches', is: { name, channel } };
    return changeRowOf({ do: 'set', key, fields }, words, asker, context);
  }
  if (!(await asker.findChannel(place.channel))?.isOpenToPerson)
    return refuse(`You can’t post in ${tellPlace(place)}, so you can’t change what I post in it.`);
  const key: RowKey = { list: 'channels', is: { id: place.channel } };
  const row = channelSettings(place.channel, context.config().settings);
  const kept = Object.entries(fields).filter((one): one is [string, Value] => one[1] !== null);
  if (!row) {
    if (kept.length === 0) return refuse(`Nothing is set for ${tellPlace(place)}.`);
    const whole = { id: place.channel, ...Object.fromEntries(kept) };
    return changeRowOf({ do: 'add', key, fields: whole }, words, asker, context);
  }
  const stays = (['quiet', 'digest', 'alerts', 'local'] as const).some(
    (field) => row[field] !== null && fields[field] === undefined,
  );
  if (kept.length === 0 && !stays) return changeRowOf({ do: 'remove', key }, words, asker, context);
  return changeRowOf({ do: 'set', key, fields }, words, asker, context);
}
