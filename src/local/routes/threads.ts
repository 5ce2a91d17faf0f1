import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { RestAnswer, RouteContext } from '../answers.ts';
import { created, missingPermissionsAnswer, ok, refused, unknownMessage } from '../answers.ts';
import type { MessageBody } from '../messages.ts';
import { postMessage, replaceMessage } from '../messages.ts';
import type { Channel, Forum, Thread } from '../shapes.ts';
import { threadShape } from '../shapes.ts';
import { refusalOfTags } from '../thread-changes.ts';
import type { LocalWorld } from '../types.ts';
import { emitEvent, isForum, isThread, may, putChannel, worldChannels } from '../world.ts';
import { inChannel } from './channels.ts';

interface ThreadBody {
  name: string;
  type?: number;
  auto_archive_duration?: number;
  applied_tags?: string[];
  message?: MessageBody;
}

const noText = refused(400, 50024, 'Cannot execute action on this channel type');

/** Starts a thread from a message. It gets the id of the message, so a message has at most one. */
export function startThreadOnMessage(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const { world } = context;
    const id = context.at('message');
    if (isForum(channel) || isThread(channel)) return noText;
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
    const { world, call } = context;
    const body = call.body as ThreadBody;
    if (!mayThread(world, channel)) return missingPermissionsAnswer;
    if (isForum(channel)) return startPost(context, channel);
    if (isThread(channel)) return noText;
    return created(openThread(context, channel, { id: world.nextId(), type: body.type ?? ChannelType.PrivateThread }));
  });
}

/** A post and its first message, which have one id (docs, resources/channel: Start Thread in Forum or Media Channel). */
function startPost(context: RouteContext, forum: Forum): RestAnswer {
  const { world, call, origin } = context;
  const { message: first, applied_tags: tags = [] } = call.body as ThreadBody;
  if (!first) return refused(400, 50035, 'Invalid Form Body: message: This field is required');
  const refusal = refusalOfTags(world, forum, tags);
  if (refusal) return refusal;
  const id = world.nextId();
  const thread = openThread(context, forum, { id, type: ChannelType.PublicThread });
  const message = postMessage(world, { channelId: id, id, author: world.bot, body: first, files: call.files, origin });
  putChannel(world, { ...forum, last_message_id: id });
  return created({ ...thread, message });
}

/** Public threads of a channel that are archived, the last archived first (docs, resources/channel). */
export function readArchivedThreads(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const { world, call } = context;
    const needed = PermissionFlagsBits.ReadMessageHistory;
    if (!(may(world, world.bot, channel.guild_id, channel) & needed)) return missingPermissionsAnswer;
    const before = call.query.get('before');
    const limit = Number(call.query.get('limit') ?? 50);
    const time = ({ thread_metadata: one }: Thread) => Date.parse(one?.archive_timestamp ?? '');
    const archived = worldChannels(world, channel.guild_id ?? '')
      .filter(isThread)
      .filter((one) => one.parent_id === channel.id && one.thread_metadata?.archived)
      .filter((one) => before === null || time(one) < Date.parse(before))
      .toSorted((a, b) => time(b) - time(a) || Number(BigInt(b.id) - BigInt(a.id)));
    return ok({ threads: archived.slice(0, limit), members: [], has_more: archived.length > limit });
  });
}

function mayThread(world: LocalWorld, channel: Channel): boolean {
  const needed = isForum(channel) ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.CreatePublicThreads;
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
