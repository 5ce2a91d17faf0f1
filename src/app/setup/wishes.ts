/** What `npm run init` is to set up, and what cannot be set up as it was written. */

import { tokenMistake } from '../../discord/token.ts';
import { caret, parseQuery } from '../../news/watch/query.ts';
import { isPlaceholder } from '../config/place.ts';

export interface SetupWishes {
  /** A secret: printed nowhere. null: `.env` keeps the one that it has, or none for the local Discord. */
  readonly token: string | null;
  /** Where alerts go; null: the channels of watches.yaml stay. */
  readonly channel: string | null;
  /** The terms of new watches. */
  readonly terms: readonly string[];
  /** Whether the watches that come with the project stay. */
  readonly keepExamples: boolean;
  /** Whether the feeds that come with the project stay. */
  readonly keepFeeds: boolean;
  /** A list of feeds to import. */
  readonly opml: string | null;
  /** The folder of the configuration, which is made where it is not there. */
  readonly dir: string;
  /** Whether what is there already, such as a token, may be replaced. */
  readonly replaces: boolean;
}

const ID = /^\d{17,20}$/;

/** The application's id, which a token begins with in base64; null: it is no token. */
export function applicationOf(token: string): string | null {
  const [first = '', ...rest] = token.split('.');
  const id = Buffer.from(first, 'base64').toString();
  return ID.test(id) && rest.length === 2 && rest.every((part) => part !== '') ? id : null;
}

/** Why this is no token, without showing it; null: it may be one. */
export function tokenProblem(token: string): string | null {
  const mistake = tokenMistake(token);
  if (mistake)
    return mistake
      .replace('DISCORD_TOKEN', 'The token')
      .replace('Write it', 'Give it')
      .replace('Write the', 'Give the');
  return applicationOf(token) ? null : 'That is not a bot token. A token has three parts separated by dots.';
}

export function channelProblem(id: string): string | null {
  return ID.test(id) && !isPlaceholder(id) ? null : 'A channel id has 17 to 20 digits.';
}

/** Why these are no watch terms, with a mark under the mistake. */
export function termsProblem(terms: string): string | null {
  if (terms.length > 500) return 'Watch terms have at most 500 characters.';
  const read = parseQuery(terms);
  return read.kind === 'query' ? null : `There is a mistake in these terms:\n${caret(terms, read)}`;
}

/** The name of a watch that has only terms: `Embassy withdrawals`. */
export const nameOf = (terms: string): string =>
  `${terms.charAt(0).toUpperCase()}${terms.slice(1)}`.slice(0, 80).trim();
