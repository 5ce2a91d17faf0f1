/** A forum as Discord describes it, and which of its tags a post gets. */
import type { REST } from 'discord.js';
import {
  type APIChannel,
  type APIGuildForumChannel,
  ChannelFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord-api-types/v10';
import { isForumType } from '../format/channel-types.ts';
import { placeOf } from './permissions.ts';

export type Forum = Pick<APIGuildForumChannel, 'id' | 'available_tags' | 'flags'> & { readonly guild_id: string };

/** @returns null for a channel of another kind, or an answer that cannot be read */
export async function readForum(rest: REST, channel: string): Promise<Forum | null> {
  const found = (await rest.get(Routes.channel(channel))) as Partial<APIChannel> | null;
  return found && isForumType(found.type) ? (found as Forum) : null;
}

export function requiresTag({ flags }: Pick<Forum, 'flags'>): boolean {
  return (Number(flags ?? 0) & ChannelFlags.RequireTag) !== 0;
}

/** The most tags of a post (Discord's docs, Start Thread in Forum or Media Channel). */
const MOST_TAGS = 5;

/** The ids of the forum's tags with these names; those that only moderators may apply, where the bot is one. */
export async function tagIds(rest: REST, forum: Forum, names: readonly string[]): Promise<string[]> {
  const named = [...new Set(names.map((name) => name.toLowerCase()))].flatMap(
    (name) => forum.available_tags.find((tag) => tag.name.toLowerCase() === name) ?? [],
  );
  const mayModerate = named.some(({ moderated }) => moderated) && (await moderates(rest, forum));
  const usable = named.filter(({ moderated }) => !moderated || mayModerate);
  return usable.slice(0, MOST_TAGS).map(({ id }) => id);
}

async function moderates(rest: REST, { id }: Forum): Promise<boolean> {
  return ((await placeOf(rest, id)).may & PermissionFlagsBits.ManageThreads) !== 0n;
}

/** What to do where a forum requires a tag and has none for a post. */
export function adviseTag(names: readonly string[]): string {
  const some = [...new Set(names)].slice(0, MOST_TAGS).map((name) => `“${name}”`);
  const wanted = some.length > 0 ? `a tag named ${some.join(' or ')}` : 'no tag that fits';
  return `this forum requires a tag for each post and lacks ${wanted}: add it in the forum's settings, or turn off “Require people to select tags when posting”`;
}
