/** Where a watch posts, as a person types and reads it; and who may change a watch that posts in several channels. */

import { channelsOf } from '../../news/watch/rows.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Asker, ChannelInfo, DeskContext, Viewer } from '../desk.ts';

/** `#name`, as a person would type it; the id when several channels share the name. */
async function channelAsTyped(id: string, { findChannel }: Pick<Asker, 'findChannel'>): Promise<string> {
  const name = (await findChannel(id))?.name;
  return name !== undefined && (await findChannel(`#${name}`))?.id === id ? `#${name}` : id;
}

/** `#desk, #newsroom` */
export async function channelsAsTyped(watch: Watch, asker: Pick<Asker, 'findChannel'>): Promise<string> {
  return (await Promise.all(channelsOf(watch).map((id) => channelAsTyped(id, asker)))).join(', ');
}

export type Places =
  | { readonly kind: 'channels'; readonly channels: readonly ChannelInfo[] }
  /** `reason` is a sentence for the person. */
  | { readonly kind: 'mistake'; readonly reason: string };

/** The most channels that a watch may post in. */
export const MOST_PLACES = 20;

/** The channels that a person has typed, each of this server and open to the person and to us. */
export async function readPlaces(typed: string, asker: Pick<Asker, 'findChannel'>): Promise<Places> {
  const mistake = (reason: string): Places => ({ kind: 'mistake', reason });
  const channels = new Map<string, ChannelInfo>();
  for (const one of await parts(typed, asker)) {
    const found = await asker.findChannel(one);
    if (!found?.isOpenToPerson) return mistake(notFound(one, typed));
    if (!found.isOpenToUs) return mistake(`I can’t post in #${found.name}. Give me ${needed(found)} there.`);
    channels.set(found.id, found);
  }
  if (channels.size > MOST_PLACES) return mistake(`A watch can post in ${MOST_PLACES} channels at most.`);
  return { kind: 'channels', channels: [...channels.values()] };
}

/** The ids of the channels that a draft names, for a menu that offers channels; those that are gone are left out. */
export async function placeIds(typed: string, asker: Pick<Asker, 'findChannel'>): Promise<readonly string[]> {
  const found = await Promise.all((await parts(typed, asker)).map((one) => asker.findChannel(one)));
  return [...new Set(found.flatMap((channel) => (channel ? [channel.id] : [])))];
}

/** Names of channels have no spaces and no commas; those of threads and posts may have both. */
async function parts(typed: string, { findChannel }: Pick<Asker, 'findChannel'>): Promise<readonly string[]> {
  if (await findChannel(typed)) return [typed];
  const between = typed
    .split(/,|\s(?=[#<\d])/)
    .map((one) => one.trim())
    .filter(Boolean);
  return between.length > 0 ? between : [typed];
}

function needed({ isForum }: ChannelInfo): string {
  return isForum
    ? 'View Channel, Create Posts, Send Messages in Posts and Embed Links'
    : 'View Channel, Send Messages and Embed Links';
}

function notFound(one: string, typed: string): string {
  const which = one === typed ? '' : ` (“${one}”)`;
  return `This server has no channel with that name that you can post in${which}.`;
}

/**
 * Why a person may not change a row that posts in several channels: each must be one of this server in which the person may
 * post. A channel that is gone may be taken out.
 * @returns a sentence; null: they may
 */
export async function mayNotChange(
  { channels = [], name }: Pick<Watch, 'channels' | 'name'>,
  asker: Asker,
  { store }: Pick<DeskContext, 'store'>,
): Promise<string | null> {
  for (const id of channels) {
    const { server } = await store.channel(id);
    const found = await asker.findChannel(id);
    const isTheirs = found ? found.isOpenToPerson : await asker.canSee(id);
    if ((server !== null && server !== asker.server) || !isTheirs)
      return `“${name}” also posts in a channel in which you can’t post, so only somebody who can post in all its channels can change it.`;
  }
  return null;
}

/** Of a watch's channels, those of this server that the person can see. */
export async function placesSeen(
  watch: Watch,
  { server, canSee }: Viewer,
  { store }: Pick<DeskContext, 'store'>,
): Promise<readonly string[]> {
  const ids = channelsOf(watch);
  const seen = await Promise.all(
    ids.map(async (id) => (await store.channel(id)).server === server && (await canSee(id))),
  );
  return ids.filter((_, n) => seen[n]);
}
