import type { APIMessage } from 'discord-api-types/v10';
import { ChannelType, MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { RestAnswer, RouteContext } from '../answers.ts';
import {
  missingPermissionsAnswer,
  nothing,
  ok,
  refused,
  threadArchived,
  threadLocked,
  unknownMessage,
} from '../answers.ts';
import type { HistoryRange } from '../memory.ts';
import type { MessageBody } from '../messages.ts';
import { deleteMessage, editMessage, postMessage, replaceMessage } from '../messages.ts';
import { tooOften } from '../rare.ts';
import type { Channel, Direct } from '../shapes.ts';
import type { LocalWorld } from '../types.ts';
import { isDirect, isForum, isThread, may } from '../world.ts';
import { inChannel, isLockedFor } from './channels.ts';

/** Discord documents only "past few minutes" for nonces; three is an assumption. */
const NONCE_MS = 180_000;

const asId = (text: string | null) => (text && /^\d{1,19}$/.test(text) ? BigInt(text) : undefined);

/** A channel's history (docs, resources/message: Get Channel Messages); empty without Read Message History. */
export function readHistory(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const { world, call } = context;
    const limit = Number(call.query.get('limit') ?? 50);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
      return refused(400, 50035, 'Invalid Form Body: limit must be between 1 and 100');
    }
    const range: HistoryRange = {
      before: asId(call.query.get('before')),
      after: asId(call.query.get('after')),
      around: asId(call.query.get('around')),
      limit,
    };
    const readable = may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.ReadMessageHistory;
    return ok(readable ? world.memory.history(channel.id, range) : []);
  });
}

export function createMessage(context: RouteContext): RestAnswer {
  return inChannel(context, (channel) => {
    const { world, call, origin } = context;
    const body = call.body as MessageBody;
    const closed = closedTo(world, channel);
    if (closed) return closed;
    const already = body.enforce_nonce ? sentBefore(world, String(body.nonce)) : undefined;
    if (already) return already === 'deleted' ? unknownMessage : ok({ ...already, nonce: body.nonce });
    const reply = replyTo(world, channel, body);
    if ('status' in reply) return reply;
    const { extra } = reply;
    if (call.files.length > 0 && !mayAttach(context, channel)) return missingPermissionsAnswer;
    const message = postMessage(world, {
      ...{ channelId: channel.id, author: world.bot, body, files: call.files, origin, extra },
    });
    if (body.enforce_nonce) world.memory.saveNonce(world.bot.user.id, String(body.nonce), message.id, world.clock());
    return ok(body.nonce === undefined ? message : { ...message, nonce: body.nonce });
  });
}

function mayAttach({ world }: RouteContext, channel: Channel): boolean {
  return (may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.AttachFiles) !== 0n;
}

/**
 * What a reply carries (docs, resources/message: Message Reference). A message that is gone is refused, unless the
 * caller says `fail_if_not_exists: false`: then it is posted as a plain message.
 */
function replyTo(world: LocalWorld, channel: Channel, body: MessageBody): RestAnswer | { extra: Partial<APIMessage> } {
  const reference = body.message_reference;
  if (!reference) return { extra: {} };
  if (!(may(world, world.bot, channel.guild_id, channel) & PermissionFlagsBits.ReadMessageHistory))
    return refused(403, 160002, 'Cannot reply without permission to read message history');
  const target = world.memory.message(String(reference.message_id));
  if (!target || target.channel_id !== channel.id) {
    if (reference.fail_if_not_exists === false) return { extra: {} };
    return refused(400, 50035, 'Invalid Form Body: message_reference: Unknown message');
  }
  const { referenced_message: _, ...referenced } = target;
  const { guild_id } = channel;
  const place = { message_id: target.id, channel_id: channel.id, ...(guild_id && { guild_id }) };
  return {
    extra: {
      type: MessageType.Reply,
      message_reference: { type: 0, ...place },
      referenced_message: referenced,
    } as Partial<APIMessage>,
  };
}

/** Why the bot cannot write in the channel; undefined: it can. */
function closedTo(world: LocalWorld, channel: Channel): RestAnswer | undefined {
  if (isDirect(channel)) return closedBy(world, channel);
  if (isForum(channel)) return refused(400, 50008, 'Cannot send messages in a non-text channel');
  const needed = isThread(channel) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if ((may(world, world.bot, channel.guild_id, channel) & needed) === 0n) return missingPermissionsAnswer;
  if (!isThread(channel) || !isLockedFor(world, channel)) return undefined;
  return channel.thread_metadata?.archived ? threadArchived : threadLocked;
}

/** Who has blocked the bot, or takes no direct messages from the servers that both are on, or is on none with it. */
function closedBy(world: LocalWorld, { recipients }: Direct): RestAnswer | undefined {
  if (world.closed.has(recipients?.[0]?.id ?? '')) return refused(403, 50007, 'Cannot send messages to this user');
  if (world.servers.size > 0) return undefined;
  return refused(403, 50278, 'Cannot send messages to this user due to having no mutual guilds');
}

function sentBefore(world: LocalWorld, nonce: string): APIMessage | 'deleted' | undefined {
  const known = world.memory.nonce(world.bot.user.id, nonce);
  if (!known || world.clock() - known.at >= NONCE_MS) return undefined;
  return world.memory.message(known.message) ?? 'deleted';
}

function withMessage(context: RouteContext, then: (message: APIMessage, channel: Channel) => RestAnswer): RestAnswer {
  return inChannel(context, (channel) => {
    const id = asId(context.at('message'));
    const message = id === undefined ? undefined : context.world.memory.message(id.toString());
    const hidden = message && context.world.memory.viewerOf(message.id);
    return message && !hidden && message.channel_id === channel.id ? then(message, channel) : unknownMessage;
  });
}

export function readMessage(context: RouteContext): RestAnswer {
  return withMessage(context, (message) => ok(message));
}

export function patchMessage(context: RouteContext): RestAnswer {
  return withMessage(context, (message, channel) => {
    if (message.author.id !== context.world.bot.user.id) {
      return refused(403, 50005, 'Cannot edit a message authored by another user');
    }
    if (isThread(channel) && channel.thread_metadata?.archived) return threadArchived;
    return ok(
      editMessage(context.world, message, context.call.body as MessageBody, {
        ...context.call,
        origin: context.origin,
      }),
    );
  });
}

export function removeMessage(context: RouteContext): RestAnswer {
  return withMessage(context, (message) => {
    deleteMessage(context.world, message);
    return nothing;
  });
}

/** Reported by those who run bots; Discord's docs do not say. */
const PUBLICATIONS = { count: 10, ms: 3_600_000 };

/** Publishes a message of an announcement channel, but no reply. No channel follows it here, so only the flag is set. */
export function crosspost(context: RouteContext): RestAnswer {
  return withMessage(context, (message, channel) => {
    if (channel.type !== ChannelType.GuildAnnouncement) {
      return refused(400, 50024, 'Cannot execute action on this channel type');
    }
    const flags = message.flags ?? 0;
    if (flags & MessageFlags.Crossposted) return refused(400, 40033, 'This message has already been crossposted.');
    if (message.type === MessageType.Reply) return refused(400, 50068, 'Invalid message type');
    const limited = tooOften(context.world, `publish ${channel.id}`, PUBLICATIONS);
    if (limited) return limited;
    const published = { ...message, flags: flags | MessageFlags.Crossposted };
    replaceMessage(context.world, published);
    return ok(published);
  });
}
