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
import type { ChannelKind } from '../../delivery/channel-kind.ts';
import type { ChannelAnswer, HistoryLookup, OwnMessages, Receipt } from '../../delivery/receipt.ts';
import type { Target } from '../../delivery/target.ts';
import { type WithFiles, withChart } from './attach-chart.ts';
import type { DiscordBody } from './body.ts';
import { firstLine, looksSame, markMayRepeat, wireBody } from './body.ts';
import { editPost, openRenames } from './edit-post.ts';
import { followUps, openThread, PUBLISH_LIMIT, publish } from './follow.ts';
import { readForum } from './forum.ts';
import { findInHistory, openMe, ownSince } from './history.ts';
import { missingPermissions } from './permissions.ts';
import { findPost, ownPosts, sendPost } from './posts.ts';
import { answered, oddAnswer } from './receipts.ts';
import { renderMessage } from './render.ts';
import { unmetWishes } from './unmet.ts';

/**
 * @param rest made by `openRest`: it neither retries nor waits, the outbox does
 * @param clock by which Discord's limits of some calls in a long time are counted
 */
export function openDiscordTarget(rest: REST, clock: () => number = Date.now): Target {
  const me = openMe(rest);
  const isForum = openForumCheck(rest);
  const editing = { rest, renames: openRenames(clock), editMessage: (one: Edit) => edit(rest, one) };
  return {
    checkChannel: (id) =>
      answered(async () => channelAnswer((await rest.get(Routes.channel(id))) as Partial<APIChannel>)),
    openDirect: (person) =>
      answered(async () => {
        const made = (await rest.post(Routes.userChannels(), {
          body: { recipient_id: person },
        })) as Partial<APIChannel>;
        const looked = channelAnswer(made);
        if (looked.kind !== 'channel') return looked;
        return typeof made.id === 'string' ? { ...looked, channel: made.id } : oddAnswer();
      }),
    render: renderMessage,
    markMayRepeat: (body) => markMayRepeat(body as DiscordBody),
    looksSame: (a, b) => looksSame(a as DiscordBody, b as DiscordBody),
    firstLine: (body) => firstLine(body as DiscordBody),
    send: async (channel, body: DiscordBody) => {
      const receipt = await (body.post ? sendPost : send)(rest, channel, body);
      return receipt.kind === 'resting' ? ofMessageAlone(rest, channel, receipt) : receipt;
    },
    edit: (channel, remoteId, body: DiscordBody, before) =>
      body.post ? editPost({ channel, remoteId, body, before }, editing) : edit(rest, { channel, remoteId, body }),
    followUps,
    threadName: ({ follow }: DiscordBody) => follow?.thread ?? null,
    openThread: (channel, remoteId, name) => openThread(rest, channel, remoteId, name),
    publish: (channel, remoteId) => publish(rest, channel, remoteId),
    publishLimit: PUBLISH_LIMIT,
    unmetWishes: (channel, holds, wishes) => unmetWishes(rest, channel, holds, wishes),
    findAttempted: (channel, key, after) =>
      answered<HistoryLookup>(
        async () => ((await isForum(channel)) ? findPost : findInHistory)(rest, { channel, key, after }, me),
        whereUnreadable,
      ),
    ownMessages: (channel, since) =>
      answered<OwnMessages>(
        async () => {
          const messages = await ((await isForum(channel)) ? ownPosts : ownSince)(rest, { channel, since }, me);
          return messages ? { kind: 'messages', messages } : oddAnswer();
        },
        (error) => (whereUnreadable(error) ? { kind: 'messages', messages: [] } : null),
      ),
  };
}

/** Asks Discord once for each channel; a forum stays one. */
function openForumCheck(rest: REST): (channel: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (channel) => {
    const isOne = known.get(channel) ?? (await readForum(rest, channel)) !== null;
    known.set(channel, isOne);
    return isOne;
  };
}

async function send(rest: REST, channel: string, body: DiscordBody): Promise<Receipt> {
  const charted = await withChart(body);
  const receipt = charted && (await post(rest, channel, charted));
  // Without the right to attach files nothing was sent: then it goes without its chart.
  return receipt && receipt.kind !== 'resting' ? receipt : post(rest, channel, { body: wireBody(body) });
}

function post(rest: REST, channel: string, message: Partial<WithFiles>): Promise<Receipt> {
  return answered<Receipt>(async () => {
    const sent = (await rest.post(Routes.channelMessages(channel), message)) as Partial<APIMessage> | null;
    return typeof sent?.id === 'string' ? { kind: 'delivered', remoteId: sent.id } : oddAnswer();
  }, ifDeleted);
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
  readonly body: DiscordBody;
}

/** An hour: until somebody writes in the thread, which opens it. */
const AFTER_ARCHIVED = 60 * 60_000;

/** A thread that is archived takes no edits (its docs, Threads): it is opened again, unless it is locked. */
async function edit(rest: REST, { channel, remoteId, body }: Edit): Promise<Receipt> {
  const patch = () =>
    answered<Receipt>(
      async () => {
        await rest.patch(Routes.channelMessage(channel, remoteId), { body: wireBody(body) });
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

const HOLDS: Readonly<Partial<Record<ChannelType, ChannelKind>>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildMedia]: 'forum',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.DM]: 'direct',
};

function channelAnswer(channel: Partial<APIChannel> | null): ChannelAnswer {
  if (typeof channel?.type !== 'number') return oddAnswer();
  const holds = HOLDS[channel.type];
  if (!holds)
    return {
      kind: 'resting',
      reason: `it is a ${ChannelType[channel.type] ?? 'channel of another kind'}, alerts need a text, announcement or forum channel or a thread`,
    };
  // Direct messages have no server and no name; Discord's links to them have @me in its place.
  const {
    guild_id: server = holds === 'direct' ? '@me' : '',
    name = 'direct messages',
    last_message_id,
  } = channel as { guild_id?: string; name?: string; last_message_id?: string | null };
  return { kind: 'channel', server, name, newest: last_message_id ?? '0', holds };
}

/** Of a send, too: a nonce whose message was deleted gives Unknown Message, by Discord's intent. */
function ifDeleted(error: DiscordAPIError): Receipt | null {
  return error.code === Code.UnknownMessage ? { kind: 'deleted' } : null;
}

function whereUnreadable(error: DiscordAPIError): HistoryLookup | null {
  return error.code === Code.MissingAccess || error.code === Code.MissingPermissions ? { kind: 'unreadable' } : null;
}
