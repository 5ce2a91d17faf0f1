/** Looks for our own messages in a channel's history. */
import type { REST } from 'discord.js';
import { type APIMessage, type APIUser, ComponentType, Routes } from 'discord-api-types/v10';
import type { HistoryLookup } from '../../delivery/receipt.ts';
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
    const query = new URLSearchParams({ after: from, limit: '100' });
    const page = await rest.get(Routes.channelMessages(channel), { query });
    if (!isPage(page)) return oddAnswer();
    const withKey = page.filter((message) => keysOf(message).includes(key));
    const author = withKey.length > 0 ? await me() : null;
    const found = withKey.find((message) => message.author.id === author);
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

/** What follows the name in the ids of its buttons, `name:key`. Our messages are classic: rows of buttons. */
function keysOf(message: APIMessage): string[] {
  const ids = (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.flatMap((c) => ('custom_id' in c ? [c.custom_id] : [])) : [],
  );
  return ids.map((id) => id.slice(id.indexOf(':') + 1));
}
