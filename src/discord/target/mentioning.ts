/** Mentions in Discord's words: once in the content, and by name in `allowed_mentions` (Discord's docs, Allowed Mentions Object). */
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Mentions } from '../../news/watch/types.ts';

type AllowedMentions = NonNullable<RESTPostAPIChannelMessageJSONBody['allowed_mentions']>;

/** Discord allows a hundred of each; the content must keep space for the words. */
const MOST = 50;

/** `@here <@&1> <@2> text` */
export function withMentions(mentions: Mentions, text: string): string {
  const { roles, users } = fewest(mentions);
  const { words } = mentions;
  const all = [...words.map((one) => `@${one}`), ...roles.map((id) => `<@&${id}>`), ...users.map((id) => `<@${id}>`)];
  return [...all, words.length > 0 ? withoutCalls(text) : text].join(' ');
}

/**
 * External text beside an allowed `@here` could call everyone. A zero-width space after the `@` takes the meaning from it,
 * whether or not Discord heeds a backslash there.
 */
function withoutCalls(text: string): string {
  return text.replace(/@(?=everyone|here)/gi, '@\u200b');
}

/** @param isPosted an edit mentions nobody, though the text of the first stays */
export function allowedMentions(mentions: Mentions, isPosted: boolean): AllowedMentions {
  if (!isPosted) return { parse: [], roles: [], users: [] };
  const { roles, users } = fewest(mentions);
  // Discord's API has no word for these two alone.
  const parse = mentions.words.length > 0 ? (['everyone'] as AllowedMentions['parse']) : [];
  return { parse: parse ?? [], roles, users };
}

function fewest({ roles, users }: Mentions) {
  const some = roles.slice(0, MOST);
  return { roles: some, users: users.slice(0, MOST - some.length) };
}
