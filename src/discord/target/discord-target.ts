/** Discord as a delivery target, over REST alone: no gateway. Every call gives a value, never an exception. */
import type { DiscordAPIError, REST } from 'discord.js';
import {
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
  ChannelType,
  RESTJSONErrorCodes as Code,
  Routes,
} from 'discord-api-types/v10';
import type { ChannelAnswer, HistoryLookup, OwnMessages, Receipt, ThreadAnswer } from '../../delivery/receipt.ts';
import type { Target } from '../../delivery/target.ts';
import { shorten } from '../format/limits.ts';
import { plainLine } from '../format/markdown.ts';
import type { DiscordBody } from './body.ts';
import { firstLine, looksSame, markMayRepeat } from './body.ts';
import { findInHistory, openMe, ownSince } from './history.ts';
import { missingPermissions } from './permissions.ts';
import { answered, oddAnswer } from './receipts.ts';
import { renderMessage } from './render.ts';

/** @param rest made by `openRest`: it neither retries nor waits, the outbox does */
export function openDiscordTarget(rest: REST): Target {
  const me = openMe(rest);
  return {
    checkChannel: (id) =>
      answered(async () => channelAnswer((await rest.get(Routes.channel(id))) as Partial<APIChannel>)),
    render: renderMessage,
    markMayRepeat: (body) => markMayRepeat(body as DiscordBody),
    looksSame: (a, b) => looksSame(a as DiscordBody, b as DiscordBody),
    firstLine: (body) => firstLine(body as DiscordBody),
    send: (channel, body) =>
      answered<Receipt>(async () => {
        const sent = (await rest.post(Routes.channelMessages(channel), { body })) as Partial<APIMessage> | null;
        return typeof sent?.id === 'string' ? { kind: 'delivered', remoteId: sent.id } : oddAnswer();
      }, ifDeleted).then((receipt) => (receipt.kind === 'resting' ? ofMessageAlone(rest, channel, receipt) : receipt)),
    edit: (channel, remoteId, body) => edit(rest, { channel, remoteId, body }),
    openThread: (channel, remoteId, name) =>
      answered<ThreadAnswer>(
        async () => {
          const body = { name: shorten(plainLine(name), 100) || 'Updates' };
          const thread = (await rest.post(Routes.threads(channel, remoteId), { body })) as APIChannel;
          return { kind: 'thread', channel: thread.id };
        },
        (error) => (error.code === Code.ThreadAlreadyCreatedForMessage ? { kind: 'thread', channel: remoteId } : null),
      ),
    findAttempted: (channel, key, after) =>
      answered<HistoryLookup>(() => findInHistory(rest, { channel, key, after }, me), whereUnreadable),
    ownMessages: (channel, since) =>
      answered<OwnMessages>(
        async () => {
          const messages = await ownSince(rest, { channel, since }, me);
          return messages ? { kind: 'messages', messages } : oddAnswer();
        },
        (error) => (whereUnreadable(error) ? { kind: 'messages', messages: [] } : null),
      ),
  };
}

/** How long a message waits that is refused where the bot may post: perhaps it may again since a moment ago. */
const AFTER_REFUSED_ALONE = 60_000;

/** "Forbidden", though the bot has all permissions there: it is about this message, and the channel takes others. */
async function ofMessageAlone(rest: REST, channel: string, receipt: Receipt & { kind: 'resting' }): Promise<Receipt> {
  const missing = await answered(() => missingPermissions(rest, channel));
  if (missing === null || !Array.isArray(missing)) return receipt;
  if (missing.length > 0) return { kind: 'resting', reason: `the bot lacks ${missing.join(', ')} in this channel` };
  if (await isClosedThread(rest, channel)) return receipt;
  return { kind: 'later', wait: AFTER_REFUSED_ALONE, reason: receipt.reason, ofMessage: true };
}

async function isClosedThread(rest: REST, channel: string): Promise<boolean> {
  const answer = await answered(async () => (await rest.get(Routes.channel(channel))) as APIThreadChannel);
  return 'thread_metadata' in answer && (answer.thread_metadata?.locked ?? false);
}

interface Edit {
  readonly channel: string;
  readonly remoteId: string;
  readonly body: object;
}

/** An hour: until somebody writes in the thread, which opens it. */
const AFTER_ARCHIVED = 60 * 60_000;

/** A thread that is archived takes no edits (its docs, Threads): it is opened again, unless it is locked. */
async function edit(rest: REST, { channel, remoteId, body }: Edit): Promise<Receipt> {
  const patch = () =>
    answered<Receipt>(
      async () => {
        await rest.patch(Routes.channelMessage(channel, remoteId), { body });
        return { kind: 'edited' };
      },
      (error) => ifDeleted(error) ?? ifArchived(error),
    );
  const receipt = await patch();
  if (receipt.kind !== 'later' || receipt.wait !== AFTER_ARCHIVED) return receipt;
  const opened = await answered(async () => {
    await rest.patch(Routes.channel(channel), { body: { archived: false } });
    return { kind: 'edited' } as const;
  });
  return opened.kind === 'edited' ? patch() : receipt;
}

function ifArchived(error: DiscordAPIError): Receipt | null {
  return error.code === Code.InvalidActionOnArchivedThread
    ? { kind: 'later', wait: AFTER_ARCHIVED, reason: 'the thread is archived', ofMessage: true }
    : null;
}

const TEXT_CHANNELS: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

function channelAnswer(channel: Partial<APIChannel> | null): ChannelAnswer {
  if (typeof channel?.type !== 'number') return oddAnswer();
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
  return error.code === Code.MissingAccess || error.code === Code.MissingPermissions ? { kind: 'unreadable' } : null;
}
