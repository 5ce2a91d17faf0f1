import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Ask, RestAnswer } from '../answers.ts';
import {
  created,
  missingAccess,
  missingPermissions,
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
import type { LocalWorld } from '../world.ts';
import { isThread, may, saveChannel, tell } from '../world.ts';

/** Goes on with the channel that the path names, where it exists and the bot may see it. */
export function inChannel(ask: Ask, then: (channel: Channel) => RestAnswer): RestAnswer {
  const { world } = ask;
  const channel = world.channels.get(ask.at('channel'));
  if (!channel) return unknownChannel;
  const seen = may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.ViewChannel;
  return seen ? then(channel) : missingAccess;
}

export function readChannel(ask: Ask): RestAnswer {
  return inChannel(ask, ok);
}

interface ChannelChange {
  name?: string;
  archived?: boolean;
  locked?: boolean;
  auto_archive_duration?: number;
}

/** Renames a channel; archives, locks and opens a thread. */
export function changeChannel(ask: Ask): RestAnswer {
  return inChannel(ask, (channel) => {
    const change = ask.call.body as ChannelChange;
    if (change.name !== undefined) channel.name = change.name;
    if (isThread(channel) && channel.thread_metadata) {
      const { archived, locked, auto_archive_duration: after } = change;
      const wanted = { archived, locked, auto_archive_duration: after };
      Object.assign(channel.thread_metadata, JSON.parse(JSON.stringify(wanted)));
    }
    saveChannel(ask.world, channel);
    const type = isThread(channel) ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE';
    tell(ask.world, { type, body: channel, guildId: channel.guild_id });
    return ok(channel);
  });
}

export function startTyping(ask: Ask): RestAnswer {
  return inChannel(ask, () => nothing);
}

interface ThreadBody {
  name: string;
  type?: number;
  auto_archive_duration?: number;
  applied_tags?: string[];
  message?: MessageBody;
}

/** A thread under a message: it takes the message's id, so a message has one at most. */
export function startThreadOnMessage(ask: Ask): RestAnswer {
  return inChannel(ask, (channel) => {
    const { world } = ask;
    const id = ask.at('message');
    const message = /^\d{1,19}$/.test(id) ? world.memory.message(id) : undefined;
    if (!message || message.channel_id !== channel.id) return unknownMessage;
    if (world.channels.has(id)) return refused(400, 160004, 'A thread has already been created for this message');
    if (!mayThread(world, channel)) return missingPermissions;
    const type =
      channel.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    const thread = openThread(ask, channel, { id, type });
    replaceMessage(world, { ...message, flags: (message.flags ?? 0) | MessageFlags.HasThread, thread } as APIMessage);
    return created(thread);
  });
}

/** A thread without a message before it; in a forum its first message comes along. */
export function startThread(ask: Ask): RestAnswer {
  return inChannel(ask, (channel) => {
    const { world, call, origin } = ask;
    const body = call.body as ThreadBody;
    if (!mayThread(world, channel)) return missingPermissions;
    const id = world.nextId();
    if (!body.message) {
      return created(openThread(ask, channel, { id, type: body.type ?? ChannelType.PrivateThread }));
    }
    const thread = openThread(ask, channel, { id, type: ChannelType.PublicThread });
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

function openThread(ask: Ask, parent: Channel, start: { id: string; type: number }): Thread {
  const { world } = ask;
  const body = ask.call.body as ThreadBody;
  const thread = threadShape(parent, {
    ...start,
    name: body.name,
    ownerId: world.bot.user.id,
    at: new Date(world.clock()).toISOString(),
    archiveAfter: body.auto_archive_duration,
    tags: body.applied_tags,
  });
  saveChannel(world, thread);
  tell(world, { type: 'THREAD_CREATE', body: { ...thread, newly_created: true }, guildId: parent.guild_id });
  return thread;
}
