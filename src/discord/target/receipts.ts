/** Discord's answers and errors as receipts: the one place that knows its codes. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { FailedReceipt } from '../../delivery/receipt.ts';

/** Runs a call; what can be expected to go wrong becomes a value. `special` is asked first. */
export async function answered<T>(
  call: () => Promise<T>,
  special: (error: DiscordAPIError) => T | null = () => null,
): Promise<T | FailedReceipt> {
  try {
    return await call();
  } catch (error) {
    return (error instanceof DiscordAPIError ? special(error) : null) ?? failedReceipt(error);
  }
}

/** Short enough that the next try still falls into the time in which Discord knows the nonce. */
const AFTER_5XX = 15_000;
const NO_ANSWER_PAUSE = 5_000;
const AFTER_401 = 60_000;
/** Discord limits how often messages older than an hour are edited, and does not say until when. */
const AFTER_MANY_EDITS = 10 * 60_000;

function failedReceipt(error: unknown): FailedReceipt {
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
  return `no response from Discord (${code ?? name ?? 'unknown'})`;
}
