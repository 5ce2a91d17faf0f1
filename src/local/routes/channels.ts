import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { RestAnswer, RouteContext } from '../answers.ts';
import {
  inDirectMessages,
  missingAccess,
  missingPermissionsAnswer,
  nothing,
  ok,
  refused,
  unknownChannel,
} from '../answers.ts';
import { tooOften } from '../rare.ts';
import type { Channel } from '../shapes.ts';
import { changeThread, refusalOfThread } from '../thread-changes.ts';
import type { LocalWorld } from '../types.ts';
import { emitEvent, isDirect, isThread, may, openDirect, putChannel } from '../world.ts';

/** Calls `then` with the channel in the path, if it exists and the bot can see it. */
export function inChannel(context: RouteContext, then: (channel: Channel) => RestAnswer): RestAnswer {
  const { world } = context;
  const channel = world.channels.get(context.at('channel'));
  if (!channel) return unknownChannel;
  const seen = may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.ViewChannel;
  return seen ? then(channel) : missingAccess;
}

/** The direct messages of the bot with a person (docs, resources/user: Create DM). Whether they arrive, only sending shows. */
export function openDirectMessages({ world, call }: RouteContext): RestAnswer {
  const { recipient_id: id } = call.body as { recipient_id?: string };
  const person = world.people.find(({ user }) => user.id === String(id));
  return person ? ok(openDirect(world, person)) : refused(400, 50033, 'Invalid Recipient(s)');
}

export function readChannel(context: RouteContext): RestAnswer {
  return inChannel(context, ok);
}

interface ChannelChange {
  name?: string;
  archived?: boolean;
  locked?: boolean;
  auto_archive_duration?: number;
  applied_tags?: string[];
}

/** Not documented, and the same for all bots: a channel's name changes twice in ten minutes. */
const RENAMES = { count: 2, ms: 600_000 };

/** Renames a channel; archives, locks or reopens a thread. */
export function changeChannel(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const change = context.call.body as ChannelChange;
    if (isDirect(channel)) return inDirectMessages;
    if (isLockedFor(context.world, channel)) return missingPermissionsAnswer;
    const { name, ...thread } = change;
    if (isThread(channel)) {
      const refusal = refusalOfThread(context.world, channel, thread);
      if (refusal) return refusal;
    }
    if (name !== undefined) {
      const limited = tooOften(context.world, `rename ${channel.id}`, RENAMES);
      if (limited) return limited;
      channel.name = name;
    }
    if (isThread(channel)) changeThread(context.world, channel, thread);
    putChannel(context.world, channel);
    const type = isThread(channel) ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE';
    emitEvent(context.world, { type, body: channel, guildId: channel.guild_id });
    return ok(channel);
  });
}

/** Only who may manage threads writes in a locked one, or opens it (docs, topics/threads: Active & Archived Threads). */
export function isLockedFor(world: LocalWorld, channel: Channel): boolean {
  if (!isThread(channel) || !channel.thread_metadata?.locked) return false;
  return (may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.ManageThreads) === 0n;
}

export function startTyping(context: RouteContext): RestAnswer {
  return inChannel(context, () => nothing);
}
