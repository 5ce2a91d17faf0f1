/** Discord as a delivery target, over REST alone: no gateway. Every call gives a value, never an exception. */
import type { DiscordAPIError, REST } from 'discord.js';
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  RESTJSONErrorCodes as Code,
  ComponentType,
  Routes,
} from 'discord-api-types/v10';
import type { ChannelAnswer, HistoryLookup, Receipt } from '../../delivery/receipt.ts';
import type { Target } from '../../delivery/target.ts';
import { answered } from './receipts.ts';
import { type DiscordBody, firstLine, looksSame, markMayRepeat, renderMessage } from './render.ts';

/** @param rest made by `openRest`: it neither retries nor waits, the outbox does */
export function openDiscordTarget(rest: REST): Target {
  return {
    checkChannel: (id) => answered(async () => channelAnswer((await rest.get(Routes.channel(id))) as APIChannel)),
    render: renderMessage,
    markMayRepeat: (body) => markMayRepeat(body as DiscordBody),
    looksSame: (a, b) => looksSame(a as DiscordBody, b as DiscordBody),
    firstLine: (body) => firstLine(body as DiscordBody),
    send: (channel, body) =>
      answered<Receipt>(async () => {
        const sent = (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage;
        return { kind: 'delivered', remoteId: sent.id };
      }, ifDeleted),
    edit: (channel, remoteId, body) =>
      answered<Receipt>(async () => {
        await rest.patch(Routes.channelMessage(channel, remoteId), { body });
        return { kind: 'edited' };
      }, ifDeleted),
    findAttempted: (channel, key, after) =>
      answered<HistoryLookup>(() => look(rest, channel, key, after), whereUnreadable),
  };
}

/** Reads the channel page by page to the end, from the message after which ours was attempted. */
async function look(rest: REST, channel: string, key: string, after: string): Promise<HistoryLookup> {
  for (let from = after; ; ) {
    const query = new URLSearchParams({ after: from, limit: '100' });
    const page = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const found = page.find((one) => customIds(one).some((id) => id.endsWith(`:${key}`)));
    if (found) return { kind: 'found', remoteId: found.id };
    if (page.length === 0 && (await hasGrown(rest, channel, from))) return { kind: 'unreadable' };
    if (page.length < 100) return { kind: 'absent' };
    // Discord gives a page newest first, whatever was asked.
    from = page
      .map(({ id }) => BigInt(id))
      .reduce((a, b) => (a > b ? a : b))
      .toString();
  }
}

/** Without Read Message History Discord shows an empty history (its docs, Get Channel Messages); the channel still tells its newest id. */
async function hasGrown(rest: REST, channel: string, since: string): Promise<boolean> {
  const { last_message_id } = (await rest.get(Routes.channel(channel))) as { last_message_id?: string | null };
  return BigInt(last_message_id ?? 0) > BigInt(since);
}

/** Our messages are classic: rows of buttons. */
function customIds(message: APIMessage): string[] {
  return (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.flatMap((c) => ('custom_id' in c ? [c.custom_id] : [])) : [],
  );
}

const TEXT_CHANNELS: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

function channelAnswer(channel: APIChannel): ChannelAnswer {
  if (!TEXT_CHANNELS.includes(channel.type))
    return {
      kind: 'resting',
      reason: `it is a ${ChannelType[channel.type] ?? 'channel of another kind'}, alerts need a text or announcement channel or a thread`,
    };
  const { guild_id, name, last_message_id } = channel as {
    guild_id?: string;
    name: string;
    last_message_id?: string | null;
  };
  return { kind: 'channel', server: guild_id ?? '', name, newest: last_message_id ?? '0' };
}

/** Of a send, too: a nonce whose message was deleted gives Unknown Message, by Discord's intent. */
function ifDeleted(error: DiscordAPIError): Receipt | null {
  return error.code === Code.UnknownMessage ? { kind: 'deleted' } : null;
}

function whereUnreadable(error: DiscordAPIError): HistoryLookup | null {
  return error.status === 403 ? { kind: 'unreadable' } : null;
}
