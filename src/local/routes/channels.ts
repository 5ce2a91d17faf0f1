import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { RestAnswer, RouteContext } from '../answers.ts';
import {
  created,
  missingAccess,
  missingPermissionsAnswer,
  nothing,
  ok,
  refused,
  unknownChannel,
  unknownMessage,
} from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { postMessage, replaceMessage } from '../messages.ts';
import type { Channel, Thread } from '../shapes.ts';
import { threadShape } from '../shapes.ts';
import type { LocalWorld } from '../types.ts';
import { emitEvent, isThread, may, putChannel } from '../world.ts';

/** Calls `then` with the channel in the path, if it exists and the bot can see it. */
export function inChannel(context: RouteContext, then: (channel: Channel) => RestAnswer): RestAnswer {
  const { world } = context;
  const channel = world.channels.get(context.at('channel'));
  if (!channel) return unknownChannel;
  const seen = may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.ViewChannel;
  return seen ? then(channel) : missingAccess;
}

export function readChannel(context: RouteContext): RestAnswer {
  return inChannel(context, ok);
}

interface ChannelChange {
  name?: string;
  archived?: boolean;
  locked?: boolean;
  auto_archive_duration?: number;
}

/** Renames a channel; archives, locks or reopens a thread. */
export function changeChannel(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const change = context.call.body as ChannelChange;
    if (isLockedFor(context.world, channel)) return missingPermissionsAnswer;
    if (change.name !== undefined) channel.name = change.name;
    if (isThread(channel) && channel.thread_metadata) {
      const { archived, locked, auto_archive_duration: after } = change;
      const wanted = { archived, locked, auto_archive_duration: after };
      Object.assign(channel.thread_metadata, JSON.parse(JSON.stringify(wanted)));
    }
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

interface ThreadBody {
  name: string;
  type?: number;
  auto_archive_duration?: number;
  applied_tags?: string[];
  message?: MessageBody;
}

/** Starts a thread from a message. It gets the id of the message, so a message has at most one. */
export function startThreadOnMessage(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const { world } = context;
    const id = context.at('message');
    const message = /^\d{1,19}$/.test(id) ? world.memory.message(id) : undefined;
    if (!message || message.channel_id !== channel.id) return unknownMessage;
    if (world.channels.has(id)) return refused(400, 160004, 'A thread has already been created for this message');
    if (!mayThread(world, channel)) return missingPermissionsAnswer;
    const type =
      channel.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    const thread = openThread(context, channel, { id, type });
    replaceMessage(world, { ...message, flags: (message.flags ?? 0) | MessageFlags.HasThread, thread } as APIMessage);
    return created(thread);
  });
}

/** Starts a thread without a message; in a forum the body contains its first message. */
export function startThread(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const { world, call, origin } = context;
    const body = call.body as ThreadBody;
    if (!mayThread(world, channel)) return missingPermissionsAnswer;
    const id = world.nextId();
    if (!body.message) {
      return created(openThread(context, channel, { id, type: body.type ?? ChannelType.PrivateThread }));
    }
    const thread = openThread(context, channel, { id, type: ChannelType.PublicThread });
    const { message: first } = body;
    const message = postMessage(world, { channelId: id, author: world.bot, body: first, files: call.files, origin });
    return created({ ...thread, message });
  });
}

function mayThread(world: LocalWorld, channel: Channel): boolean {
  const needed =
    channel.type === ChannelType.GuildForum
      ? PermissionFlagsBits.SendMessages
      : PermissionFlagsBits.CreatePublicThreads;
  return (may(world, world.bot, channel.guild_id, channel) & needed) !== 0n;
}

function openThread(context: RouteContext, parent: Channel, start: { id: string; type: number }): Thread {
  const { world } = context;
  const body = context.call.body as ThreadBody;
  const thread = threadShape(parent, {
    ...start,
    name: body.name,
    ownerId: world.bot.user.id,
    at: new Date(world.clock()).toISOString(),
    archiveAfter: body.auto_archive_duration,
    tags: body.applied_tags,
  });
  putChannel(world, thread);
  emitEvent(world, { type: 'THREAD_CREATE', body: { ...thread, newly_created: true }, guildId: parent.guild_id });
  return thread;
}
