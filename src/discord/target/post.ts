/** Discord's answers as values: each call to a channel gives a Receipt, never an exception. */
import { DiscordAPIError, HTTPError, RateLimitError, type REST } from 'discord.js';
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  RESTJSONErrorCodes as Code,
  ComponentType,
  Routes,
} from 'discord-api-types/v10';
import { type Body, messageKey } from './render.ts';

/** What Discord said. */
export type Receipt =
  | { readonly kind: 'delivered'; readonly discordId: string }
  | { readonly kind: 'edited' }
  /** Not before so many ms. */
  | { readonly kind: 'later'; readonly wait: number; readonly reason: string }
  /** The channel is gone, forbidden, or of a kind that holds no alerts. */
  | { readonly kind: 'resting'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The message, to be edited or sent before under the same nonce, was deleted by someone. */
  | { readonly kind: 'deleted' }
  /** No answer, or a 5xx: it may have been done or not. To be tried again after so many ms, under the same nonce. */
  | { readonly kind: 'unknown'; readonly wait: number; readonly reason: string };

export type FailedReceipt = Exclude<Receipt, { kind: 'delivered' | 'edited' | 'deleted' }>;

export type ChannelAnswer =
  | { readonly kind: 'channel'; readonly server: string; readonly name: string; readonly newest: string }
  | FailedReceipt;

export type HistoryLookup =
  | { readonly kind: 'found'; readonly discordId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | FailedReceipt;

export interface Post {
  channel(id: string): Promise<ChannelAnswer>;
  /** `body` carries its nonce: see `withNonce`. */
  send(channel: string, body: Body): Promise<Receipt>;
  edit(channel: string, discordId: string, body: Body): Promise<Receipt>;
  /** Looks through the channel after that message id, page by page to the end, for the message with this id of ours. */
  look(channel: string, message: number, after: string): Promise<HistoryLookup>;
}

/** @param rest made by `openRest`: it neither retries nor waits, the outbox does */
export function openPost(rest: REST): Post {
  return {
    channel: (id) => answered(async () => channelAnswer((await rest.get(Routes.channel(id))) as APIChannel)),
    send: (channel, body) =>
      answered<Receipt>(async () => {
        const sent = (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage;
        return { kind: 'delivered', discordId: sent.id };
      }, ifDeleted),
    edit: (channel, discordId, body) =>
      answered<Receipt>(async () => {
        await rest.patch(Routes.channelMessage(channel, discordId), { body });
        return { kind: 'edited' };
      }, ifDeleted),
    look: (channel, message, after) => answered<HistoryLookup>(() => look(rest, channel, message, after), afterLook),
  };
}

async function look(rest: REST, channel: string, message: number, after: string): Promise<HistoryLookup> {
  const mark = `:${messageKey(message)}`;
  for (let from = after; ; ) {
    const query = new URLSearchParams({ after: from, limit: '100' });
    const page = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const found = page.find((one) => customIds(one).some((id) => id.endsWith(mark)));
    if (found) return { kind: 'found', discordId: found.id };
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

/** Runs a call; what can be expected to go wrong becomes a value. */
async function answered<T>(
  call: () => Promise<T>,
  special: (error: DiscordAPIError) => T | null = () => null,
): Promise<T | FailedReceipt> {
  try {
    return await call();
  } catch (error) {
    return (error instanceof DiscordAPIError ? special(error) : null) ?? trouble(error);
  }
}

/** Of a send, too: a nonce whose message was deleted gives Unknown Message, by Discord's intent. */
function ifDeleted(error: DiscordAPIError): Receipt | null {
  return error.code === Code.UnknownMessage ? { kind: 'deleted' } : null;
}

function afterLook(error: DiscordAPIError): HistoryLookup | null {
  return error.status === 403 ? { kind: 'unreadable' } : null;
}

/** Short enough that the next try still falls into the time in which Discord knows the nonce. */
const AFTER_5XX = 15_000;
const NO_ANSWER_PAUSE = 5_000;
const AFTER_401 = 60_000;
/** Discord limits how often messages older than an hour are edited, and does not say until when. */
const AFTER_MANY_EDITS = 10 * 60_000;

function trouble(error: unknown): FailedReceipt {
  if (error instanceof RateLimitError)
    return { kind: 'later', wait: Math.max(error.retryAfter, 250), reason: 'rate limit' };
  if (error instanceof HTTPError)
    return { kind: 'unknown', wait: AFTER_5XX, reason: `Discord answered ${error.status}` };
  if (!(error instanceof DiscordAPIError))
    return { kind: 'unknown', wait: NO_ANSWER_PAUSE, reason: plainReason(error) };
  const said = `Discord answered ${error.status}: ${error.message.split('\n')[0]}`;
  if (error.status === 403)
    return { kind: 'resting', reason: `${said} (needs View Channel, Send Messages, Embed Links)` };
  if (error.status === 404) return { kind: 'resting', reason: said };
  if (error.status === 401) return { kind: 'later', wait: AFTER_401, reason: `${said} (is DISCORD_TOKEN right?)` };
  if (error.status >= 500) return { kind: 'unknown', wait: AFTER_5XX, reason: said };
  if (error.code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached)
    return { kind: 'later', wait: AFTER_MANY_EDITS, reason: said };
  if (error.status === 429) return { kind: 'later', wait: AFTER_5XX, reason: said };
  return { kind: 'rejected', reason: error.message.replace(/\s+/g, ' ').slice(0, 500) };
}

/** In words that can be shown: nothing that names a token. */
function plainReason(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return `no answer from Discord (${code ?? name ?? 'unknown'})`;
}
