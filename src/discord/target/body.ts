import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Trend } from '../../desk/trend/trend.ts';
import { LIMITS, shorten } from '../format/limits.ts';

/** What the Discord target posts: the body of Create Message (Discord's docs), and what else there is to be done. */
export type DiscordBody = RESTPostAPIChannelMessageJSONBody & {
  /** In a forum, where the message is the first of a post: the post's title, and names of tags, the first matter most. */
  post?: ForumPost;
  /** What follows once it is posted. */
  follow?: { readonly thread?: string; readonly publish?: boolean };
  /** Drawn when it is sent, and attached where the bot may attach files. */
  chart?: Trend;
};

export interface ForumPost {
  readonly title: string;
  readonly tags: readonly string[];
}

/** The message alone, as Discord takes it. */
export function wireBody({
  post: _,
  follow: __,
  chart: ___,
  ...message
}: DiscordBody): RESTPostAPIChannelMessageJSONBody {
  return message;
}

/** Where a watch has no colour of its own. */
export const DEFAULT_COLOUR = 0x5865f2;

const MAY_REPEAT = '*May repeat* · ';

/** For an attempt whose first may have arrived, where history may not be read: a doubled alert is better than a lost one. */
export function markMayRepeat(body: DiscordBody): DiscordBody {
  const content = body.content ?? '';
  return content.startsWith(MAY_REPEAT)
    ? body
    : { ...body, content: shorten(`${MAY_REPEAT}${content}`, LIMITS.content) };
}

/** A body under its message's nonce (Discord's docs, Create Message). */
export function withNonce(body: DiscordBody, key: string): DiscordBody {
  return { ...body, nonce: key, enforce_nonce: true };
}

/** The content line, which is what a phone shows. */
export function firstLine({ content }: DiscordBody): string {
  return content?.split('\n')[0] ?? '';
}

/** Would a reader see the same? */
export function looksSame(a: DiscordBody, b: DiscordBody): boolean {
  return looksSameInside(a, b) && JSON.stringify(a.post) === JSON.stringify(b.post);
}

/** The same of the message alone, without the title and the tags of its post. */
export function looksSameInside(a: DiscordBody, b: DiscordBody): boolean {
  const seen = ({ content, embeds, components }: DiscordBody) => JSON.stringify([content, embeds, components]);
  return seen(a) === seen(b);
}
