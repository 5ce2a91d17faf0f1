import { ChannelFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { missingPermissionsAnswer, type RestAnswer, refused } from './answers.ts';
import type { Forum, Thread } from './shapes.ts';
import type { LocalWorld } from './types.ts';
import { isForum, may } from './world.ts';

/** Why a post may not have these tags (docs, topics/opcodes-and-status-codes: 40067); undefined: it may. */
export function refusalOfTags(world: LocalWorld, forum: Forum, tags: readonly string[]): RestAnswer | undefined {
  const known = tags.map((id) => forum.available_tags.find((one) => one.id === id));
  if (known.includes(undefined)) return refused(404, 10087, 'Unknown tag');
  const manages = may(world, world.bot, forum.guild_id, forum) & PermissionFlagsBits.ManageThreads;
  if (!manages && known.some((one) => one?.moderated)) return missingPermissionsAnswer;
  const isRequired = (Number(forum.flags ?? 0) & ChannelFlags.RequireTag) !== 0;
  if (isRequired && tags.length === 0)
    return refused(400, 40067, 'A tag is required to create a forum post in this channel');
  return undefined;
}

interface ThreadChange {
  archived?: boolean;
  locked?: boolean;
  auto_archive_duration?: number;
  applied_tags?: string[];
}

/** Why a thread cannot be changed so; undefined: it can. */
export function refusalOfThread(world: LocalWorld, thread: Thread, change: ThreadChange): RestAnswer | undefined {
  const isClosed = thread.thread_metadata?.archived && change.archived !== false;
  if (isClosed && change.applied_tags) return refused(400, 50083, 'Thread is archived');
  const parent = world.channels.get(thread.parent_id ?? '');
  return change.applied_tags && parent && isForum(parent)
    ? refusalOfTags(world, parent, change.applied_tags)
    : undefined;
}

export function changeThread({ clock }: LocalWorld, thread: Thread, change: ThreadChange): void {
  const { archived, locked, auto_archive_duration, applied_tags: tags } = change;
  const isTurned = archived !== undefined && archived !== thread.thread_metadata?.archived;
  const archive_timestamp = isTurned ? new Date(clock()).toISOString() : undefined;
  const metadata = JSON.parse(JSON.stringify({ archived, locked, auto_archive_duration, archive_timestamp }));
  if (thread.thread_metadata) Object.assign(thread.thread_metadata, metadata);
  if (tags) thread.applied_tags = tags;
}
