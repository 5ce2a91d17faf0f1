/**
 * Posts of a forum: a thread whose first message is the alert; both have one id (Discord's docs, Start Thread in Forum or
 * Media Channel). No nonce protects a post, so one that may have been created is looked for before it is created again.
 */
import type { REST } from 'discord.js';
import {
  type APIMessage,
  type APIThreadChannel,
  RESTJSONErrorCodes as Code,
  type RESTGetAPIChannelUsersThreadsArchivedResult,
  type RESTGetAPIGuildThreadsResult,
  type RESTPostAPIGuildForumThreadsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { FailedReceipt, HistoryLookup, OwnMessage, Receipt } from '../../delivery/receipt.ts';
import { DiscordAPIError, SnowflakeUtil } from '../library.ts';
import { type DiscordBody, firstLine, wireBody } from './body.ts';
import { adviseTag, type Forum, readForum, requiresTag, tagIds } from './forum.ts';
import { hasKey, ownMessage } from './history.ts';
import { answered, oddAnswer } from './receipts.ts';
import { threadTitle } from './render-post.ts';

/** Somebody must change the forum's tags first. */
const AFTER_MISSING_TAG = 10 * 60_000;
/** The tags have changed since they were read. */
const AFTER_OLD_TAG = 5_000;

export async function sendPost(rest: REST, channel: string, body: DiscordBody): Promise<Receipt> {
  const { title = threadTitle(firstLine(body)), tags: names = [] } = body.post ?? {};
  const looked = await answered(async () => {
    const forum = await readForum(rest, channel);
    return forum ? { forum, tags: await tagIds(rest, forum, names) } : oddAnswer();
  });
  // Nothing was sent yet: what is unknown here proves that it has not arrived.
  if ('kind' in looked) return looked.kind === 'unknown' ? { ...looked, kind: 'later' } : looked;
  const { forum, tags } = looked;
  if (tags.length === 0 && requiresTag(forum)) return untagged(names);
  const { nonce: _, enforce_nonce: __, message_reference: ___, ...message } = wireBody(body);
  const post = { name: title, message, ...(tags.length > 0 && { applied_tags: tags }) };
  return answered<Receipt>(
    async () => {
      const made = (await rest.post(Routes.threads(channel), {
        body: post as RESTPostAPIGuildForumThreadsJSONBody,
      })) as Partial<APIThreadChannel> | null;
      return typeof made?.id === 'string' ? { kind: 'delivered', remoteId: made.id } : oddAnswer();
    },
    (error) => refusalOfTags(error, names),
  );
}

function untagged(names: readonly string[]): FailedReceipt {
  return { kind: 'later', wait: AFTER_MISSING_TAG, reason: adviseTag(names), ofMessage: true };
}

function refusalOfTags({ code }: DiscordAPIError, names: readonly string[]): FailedReceipt | null {
  if (code === Code.TagRequiredToCreateAForumPostInThisChannel) return untagged(names);
  if (code !== Code.UnknownTag) return null;
  return { kind: 'later', wait: AFTER_OLD_TAG, reason: 'the tags of the forum have changed', ofMessage: true };
}

interface AttemptedPost {
  readonly channel: string;
  /** The whole second part of its buttons' ids. */
  readonly key: string;
  /** It can only come after this post. */
  readonly after: string;
}

/** Looks through our own posts, active and archived. @param me asks who we are */
export async function findPost(
  rest: REST,
  { channel, key, after }: AttemptedPost,
  me: () => Promise<string>,
): Promise<HistoryLookup> {
  const isLater = ({ id }: APIThreadChannel) => BigInt(id) > BigInt(after);
  const posts = await ownThreads(rest, channel, SnowflakeUtil.timestampFrom(after), await me());
  if (posts === null) return oddAnswer();
  for (const { id } of posts.filter(isLater)) {
    const first = await starterOf(rest, id);
    if (first && hasKey(first, key)) return { kind: 'found', remoteId: id };
  }
  return { kind: 'absent' };
}

/** So many posts are read at most: a busy forum must not hold up its alerts. */
const MOST_POSTS = 200;

/** Our posts about stories since then, ms, oldest first. @returns null for an answer that cannot be read */
export async function ownPosts(
  rest: REST,
  { channel, since }: { readonly channel: string; readonly since: number },
  me: () => Promise<string>,
): Promise<OwnMessage[] | null> {
  const author = await me();
  const posts = await ownThreads(rest, channel, since, author);
  if (posts === null) return null;
  const told: OwnMessage[] = [];
  for (const { id } of posts.slice(-MOST_POSTS)) {
    const first = await starterOf(rest, id);
    const own = first && first.author.id === author ? ownMessage(first) : null;
    if (own) told.push(own);
  }
  return told;
}

/** The first message of a post; null: it was deleted, or the post was. */
async function starterOf(rest: REST, id: string): Promise<APIMessage | null> {
  try {
    return (await rest.get(Routes.channelMessage(id, id))) as APIMessage;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Of a call for a post: it was deleted, or its first message was. */
function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === Code.UnknownChannel || error.code === Code.UnknownMessage);
}

/** Posts that were begun by us since then, oldest first; null for an answer that cannot be read. */
async function ownThreads(
  rest: REST,
  channel: string,
  since: number,
  me: string,
): Promise<readonly APIThreadChannel[] | null> {
  const forum = await readForum(rest, channel);
  const active = forum && (await activeIn(rest, forum));
  const archived = active && (await archivedIn(rest, channel, since));
  if (!active || !archived) return null;
  const isOurs = ({ owner_id, id }: APIThreadChannel) => owner_id === me && SnowflakeUtil.timestampFrom(id) >= since;
  // One that is archived while we read would stand in both.
  const posts = new Map([...active, ...archived].filter(isOurs).map((post) => [post.id, post]));
  return [...posts.values()].toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
}

async function activeIn(rest: REST, { id, guild_id }: Forum): Promise<readonly APIThreadChannel[] | null> {
  const { threads } = (await rest.get(Routes.guildActiveThreads(guild_id))) as Partial<RESTGetAPIGuildThreadsResult>;
  return threads ? (threads as APIThreadChannel[]).filter(({ parent_id }) => parent_id === id) : null;
}

const PAGE = 100;
const MOST_PAGES = 20;

/** Those archived last come first, and a post cannot be archived before it was begun. */
async function archivedIn(rest: REST, channel: string, since: number): Promise<readonly APIThreadChannel[] | null> {
  const all: APIThreadChannel[] = [];
  let before: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before && { before }) });
    const page = (await rest.get(Routes.channelThreads(channel, 'public'), {
      query,
    })) as Partial<RESTGetAPIChannelUsersThreadsArchivedResult>;
    if (!page.threads) return null;
    const threads = page.threads as APIThreadChannel[];
    all.push(...threads);
    const last = threads.at(-1)?.thread_metadata?.archive_timestamp;
    if (!page.has_more || !last || Date.parse(last) < since) break;
    before = last;
  }
  return all;
}
