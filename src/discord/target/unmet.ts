/** What a watch wants of a channel and Discord will not do there, each with what to do: told before an alert needs it. */
import type { REST } from 'discord.js';
import { type APIRole, PermissionFlagsBits as May } from 'discord-api-types/v10';
import type { ChannelKind } from '../../delivery/channel-kind.ts';
import type { FailedReceipt } from '../../delivery/receipt.ts';
import type { Wishes } from '../../delivery/wishes.ts';
import { adviseTag, readForum, requiresTag, tagIds } from './forum.ts';
import { placeOf } from './permissions.ts';
import { answered } from './receipts.ts';

interface Place {
  readonly holds: ChannelKind;
  readonly roles: readonly APIRole[];
  readonly server: string;
  readonly may: bigint;
}

/** @returns for each of the wishes what is not met, in sentences; a channel that cannot be looked at is told elsewhere */
export async function unmetWishes(
  rest: REST,
  channel: string,
  holds: ChannelKind,
  wishes: readonly Wishes[],
): Promise<readonly (readonly string[])[] | FailedReceipt> {
  return answered(async () => {
    const { guild, may } = await placeOf(rest, channel);
    const place: Place = { holds, may, roles: guild.roles, server: guild.id };
    const forum = holds === 'forum' ? await readForum(rest, channel) : null;
    return Promise.all(
      wishes.map(async (one) => {
        const tags = forum && requiresTag(forum) ? await tagIds(rest, forum, one.tags) : null;
        const untagged = tags?.length === 0 ? [adviseTag(one.tags.slice(-1))] : [];
        return [...unheard(one, place), ...unpublished(one, place), ...unthreaded(one, place), ...untagged];
      }),
    );
  });
}

function unheard({ mentions: { words, roles } }: Wishes, { may, roles: known, server }: Place): string[] {
  const gone = roles.filter((id) => !known.some((one) => one.id === id));
  const unknown = gone.map((id) => `this server has no role ${id}, so it calls nobody: name another role`);
  if (may & May.MentionEveryone) return unknown;
  const closed = roles.filter((id) => id !== server && known.some((one) => one.id === id && !one.mentionable));
  const names = closed.map((id) => `“${known.find((one) => one.id === id)!.name}”`).join(', ');
  return [
    ...unknown,
    ...(words.length > 0 ? [`the bot lacks Mention Everyone here, so @${words.join(' and @')} calls nobody`] : []),
    ...(closed.length > 0
      ? [`nobody may mention the role ${names}: allow it in the role's settings, or give the bot Mention Everyone`]
      : []),
  ];
}

function unpublished({ publish }: Wishes, { holds }: Place): string[] {
  return publish && holds !== 'announcement' ? ['publish is set, but this is no announcement channel'] : [];
}

function unthreaded({ thread }: Wishes, { holds, may }: Place): string[] {
  // A post of a forum is a thread already.
  if (!thread || holds === 'forum') return [];
  if (holds === 'thread') return ['a thread cannot hold threads, so updates are replies'];
  const lacking = [
    ...(may & May.CreatePublicThreads ? [] : ['Create Public Threads']),
    ...(may & May.SendMessagesInThreads ? [] : ['Send Messages in Threads']),
  ];
  return lacking.length > 0 ? [`the bot lacks ${lacking.join(' and ')} here, so updates are replies`] : [];
}
