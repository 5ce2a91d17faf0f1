/**
 * How a feed is asked with a user and password, a token or a header of its own. The secret is in the environment (`.env`);
 * feeds.yaml names its variable: `auth: env:NAME`. Nothing else of the bot sees it: not the store, the log or Discord.
 */
import type { FeedAuth } from './types.ts';

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** `env:NAME`, as feeds.yaml has it. */
export const AUTH = /^env:([A-Za-z_][A-Za-z0-9_]*)$/;

/** A header's name and value (RFC 9110, 5.1 and 5.5); the space keeps `user:password` apart. */
const HEADER = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):\s+(.+)$/;
/** A scheme and its credentials (RFC 9110, 11.4). */
const SCHEME = /^(?:Basic|Bearer|Token|Digest|ApiKey)\s+\S/i;

/**
 * The header that a variable's value asks for: `user:password`, `Name: value`, `Bearer token`, or the token alone.
 * @param url the feed's; the header goes to its origin alone
 * @returns null when it cannot be sent as a header: it is empty, or has control characters or others beyond Latin-1
 */
export function readAuth(url: string, value: string): FeedAuth | null {
  const { origin } = new URL(url);
  const written = value.trim();
  if (!/^[\x20-\x7e\xa0-\xff]+$/.test(written)) return written.includes(':') ? basicOf(origin, written) : null;
  const [, name, content] = HEADER.exec(written) ?? [];
  if (name && content) return { origin, name: name.toLowerCase(), value: content };
  if (SCHEME.test(written)) return { origin, name: 'authorization', value: written };
  return written.includes(':')
    ? basicOf(origin, written)
    : { origin, name: 'authorization', value: `Bearer ${written}` };
}

/** User and password in UTF-8 (RFC 7617, 2.1). */
function basicOf(origin: string, written: string): FeedAuth | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 7617 forbids them
  if (/[\0-\x1f\x7f]/.test(written)) return null;
  return { origin, name: 'authorization', value: `Basic ${Buffer.from(written).toString('base64')}` };
}

/** The user and password that an address holds; null: none. */
export function authInAddress(url: string): FeedAuth | null {
  const { origin, username, password } = new URL(url);
  if (username === '' && password === '') return null;
  return basicOf(origin, `${decoded(username)}:${decoded(password)}`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const IN_ADDRESS = /(https?:\/\/)[^\s/?#"'<>]*@/gi;

/** A text whose addresses hold no user and password any more. */
export function withoutPasswords(text: string): string {
  return text.replace(IN_ADDRESS, '$1');
}
