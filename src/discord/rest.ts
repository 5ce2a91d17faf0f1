/** Discord's REST API, for the outbox. */
import type * as discord from 'discord.js';
import { REST } from './library.ts';
import { requestsOf } from './requests.ts';

export interface DiscordAccess {
  readonly token: string;
  /** Another REST base URL without version, as discord.js expects it; null: Discord's own. */
  readonly api: string | null;
  /** Makes its requests, where they go through a proxy; by default discord.js does. */
  readonly fetch?: discord.RESTOptions['makeRequest'] | undefined;
}

/** How discord.js names the route of Get Channel Messages. */
const HISTORY = '/channels/:id/messages';
const SHORT_WAIT = 10_000;

/**
 * A REST client that neither retries nor waits: discord.js would repeat a POST three times on a 5xx without a pause, and
 * wait silently for rate limits. Here each answer becomes a Receipt, and the outbox decides. Only between the pages of a
 * long history it waits, a few seconds: begun anew after each limit, such a history would never be read to its end.
 */
export function openRest({ token, api, fetch }: DiscordAccess): discord.REST {
  const rest = new REST({
    version: '10',
    ...(api && { api }),
    makeRequest: requestsOf(fetch),
    retries: 0,
    timeout: 15_000,
    rejectOnRateLimit: ({ method, route, retryAfter }) =>
      !(method.toUpperCase() === 'GET' && route === HISTORY && retryAfter <= SHORT_WAIT),
  }).setToken(token);
  // discord.js forgets its token after one 401: a passing trouble of Discord's would silence us until the next start.
  rest.setToken = () => rest;
  return rest;
}
