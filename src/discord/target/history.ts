/** Looks for our own messages in a channel's history. */
import type { REST } from 'discord.js';
import { type APIMessage, type APIUser, ComponentType, Routes } from 'discord-api-types/v10';
import type { HistoryLookup, OwnMessage } from '../../delivery/receipt.ts';
import { SnowflakeUtil } from '../library.ts';
import { NOT_RELEVANT, UNFOLLOW, WHY } from './message-buttons.ts';
import { oddAnswer } from './receipts.ts';

export interface AttemptedMessage {
  readonly channel: string;
  /** The whole second part of its buttons' ids. */
  readonly key: string;
  /** It can only come after this message. */
  readonly after: string;
}

/** Reads the channel page by page to the end. @param me asks who we are */
export async function findInHistory(
  rest: REST,
  { channel, key, after }: AttemptedMessage,
  me: () => Promise<string>,
): Promise<HistoryLookup> {
  for (let from = after; ; ) {
    const page = await pageOf(rest, channel, { after: from });
    if (page === null) return oddAnswer();
    const withKey = page.filter((message) => hasKey(message, key));
    const author = withKey.length > 0 ? await me() : null;
    const found = withKey.find((message) => message.author.id === author);
    if (found) return { kind: 'found', remoteId: found.id };
    if (page.length === 0 && (await hasGrown(rest, channel, from))) return { kind: 'unreadable' };
    if (page.length < PAGE) return { kind: 'absent' };
    // Discord gives a page newest first, whatever was asked.
    from = page
      .map(({ id }) => BigInt(id))
      .reduce((a, b) => (a > b ? a : b))
      .toString();
  }
}

/** So many pages are read back at most: a busy channel must not hold up its alerts. */
const MOST_PAGES = 20;

/**
 * Our messages that carry a *Why?* button, as those about stories do, oldest first; of a long time the newest 2,000 messages
 * are looked at.
 * @returns null for an answer that cannot be read
 */
export async function ownSince(
  rest: REST,
  { channel, since }: { readonly channel: string; readonly since: number },
  me: () => Promise<string>,
): Promise<OwnMessage[] | null> {
  const told: APIMessage[] = [];
  const isLate = ({ id }: APIMessage) => SnowflakeUtil.timestampFrom(id) >= since;
  let before: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page: APIMessage[] | null = await pageOf(rest, channel, before ? { before } : {});
    if (page === null) return null;
    told.push(...page.filter((message) => isLate(message) && keyUnder(message, WHY) !== null));
    if (page.length < PAGE || !page.every(isLate)) break;
    before = page.map(({ id }) => id).reduce((a, b) => (BigInt(a) < BigInt(b) ? a : b));
  }
  if (told.length === 0) return [];
  const author = await me();
  const mine = told.flatMap((message) => (message.author.id === author ? (ownMessage(message) ?? []) : []));
  return mine.toSorted((a, b) => a.at - b.at);
}

const PAGE = 100;

/** @returns null for an answer that cannot be read */
async function pageOf(rest: REST, channel: string, range: Record<string, string>): Promise<APIMessage[] | null> {
  const query = new URLSearchParams({ ...range, limit: String(PAGE) });
  const page = await rest.get(Routes.channelMessages(channel), { query });
  return isPage(page) ? page : null;
}

/** A message of ours about stories; null: it is about none. */
export function ownMessage(message: APIMessage): OwnMessage | null {
  const key = keyUnder(message, WHY);
  if (key === null) return null;
  return {
    remoteId: message.id,
    key,
    at: SnowflakeUtil.timestampFrom(message.id),
    links: linksOf(message),
    isAlert: [NOT_RELEVANT, UNFOLLOW].some((name) => keyUnder(message, name) !== null),
  };
}

/** In its embeds, its buttons and its text. */
function linksOf({ content, embeds, components }: APIMessage): string[] {
  const texts = [content, ...embeds.map(({ description }) => description ?? '')];
  const inTexts = texts.flatMap((text) => text.match(/https?:\/\/[^\s<>]+/g) ?? []);
  const buttons = (components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.flatMap((one) => ('url' in one ? [one.url] : [])) : [],
  );
  return [...new Set([...embeds.flatMap(({ url }) => url ?? []), ...buttons, ...inTexts])];
}

/** Asks Discord once who we are. */
export function openMe(rest: REST): () => Promise<string> {
  let known: string | null = null;
  return async () => {
    known ??= ((await rest.get(Routes.user())) as APIUser).id;
    return known;
  };
}

function isPage(page: unknown): page is APIMessage[] {
  return Array.isArray(page) && page.every((message) => typeof message?.id === 'string' && message.author);
}

/** Without Read Message History Discord shows an empty history (its docs, Get Channel Messages); the channel still tells its newest id. */
async function hasGrown(rest: REST, channel: string, since: string): Promise<boolean> {
  const { last_message_id } = (await rest.get(Routes.channel(channel))) as { last_message_id?: string | null };
  return BigInt(last_message_id ?? 0) > BigInt(since);
}

/** Whether the ids of its buttons, `name:key`, have this key. */
export function hasKey(message: APIMessage, key: string): boolean {
  return buttonIds(message).some((id) => id.slice(id.indexOf(':') + 1) === key);
}

/** The key in its button of this name; null: it has none. */
function keyUnder(message: APIMessage, name: string): string | null {
  const id = buttonIds(message).find((one) => one.startsWith(`${name}:`));
  return id === undefined ? null : id.slice(name.length + 1);
}

/** Our messages are classic: rows of buttons. */
function buttonIds(message: APIMessage): string[] {
  return (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.flatMap((c) => ('custom_id' in c ? [c.custom_id] : [])) : [],
  );
}
