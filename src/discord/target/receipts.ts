/** Discord's answers and errors as receipts: the one place that knows its codes. */

import { CannotSendMessagesToThisUserErrorCodes, RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { FailedReceipt } from '../../delivery/receipt.ts';
import { DiscordAPIError, HTTPError, RateLimitError } from '../library.ts';

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

/**
 * Discord's JSON errors about the body (its docs, Opcodes and Status Codes). Nothing else rejects a body: an error page
 * of a proxy has the status of one, and passes.
 */
const BODY_CODES: ReadonlySet<number | string> = new Set([
  Code.InvalidFormBodyOrContentType,
  Code.CannotSendAnEmptyMessage,
  Code.RequestEntityTooLarge,
  Code.RequestBodyContainsInvalidJSON,
  Code.ExplicitContentCannotBeSentToTheDesiredRecipient,
  Code.MessageWasBlockedByAutomaticModeration,
  Code.TitleWasBlockedByAutomaticModeration,
  Code.MessageBlockedByHarmfulLinksFilter,
]);

/** What its JSON errors about the channel mean for operators. */
const CHANNEL_CODES: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [Code.MissingAccess, 'the bot cannot see the channel (needs View Channel)'],
  [Code.MissingPermissions, 'the bot may not post there (needs View Channel, Send Messages, Embed Links)'],
  [Code.CannotSendMessagesInNonTextChannel, 'alerts need a text or announcement channel or a thread'],
  [Code.CannotSendAMessageInAForumChannel, 'it is a forum now: start the bot again'],
  [Code.ThreadLocked, 'the thread is locked: unlock it, or move the watch'],
  [Code.InvalidActionOnArchivedThread, 'the thread is archived: open it, or move the watch'],
]);

/** A person has closed direct messages or blocked the bot, or is on none of its servers any more: asking again changes nothing. */
const UNREACHABLE: ReadonlySet<number | string> = new Set(CannotSendMessagesToThisUserErrorCodes);

/** Short enough that the next try still falls into the time in which Discord knows the nonce. */
const AFTER_5XX = 15_000;
const NO_ANSWER_PAUSE = 5_000;
const AFTER_401 = 60_000;
const AFTER_MANY_OPENED = 5 * 60_000;
/** After an answer that is none of Discord's own, such as a proxy's error page. */
const AFTER_ODD_ANSWER = 60_000;
/** Discord limits how often messages older than an hour are edited, and does not say until when. */
const AFTER_MANY_EDITS = 10 * 60_000;

function failedReceipt(error: unknown): FailedReceipt {
  if (error instanceof RateLimitError)
    return { kind: 'later', wait: Math.max(error.retryAfter, 250), reason: 'rate limit' };
  if (error instanceof HTTPError)
    return { kind: 'unknown', wait: AFTER_5XX, reason: `Discord answered ${error.status}` };
  if (error instanceof DiscordAPIError) return refusal(error);
  return { kind: 'unknown', wait: NO_ANSWER_PAUSE, reason: plainReason(error) };
}

/** A 4xx. */
function refusal(error: DiscordAPIError): FailedReceipt {
  const { code, status } = error;
  const isDiscords = typeof code === 'number';
  const said = isDiscords
    ? `Discord answered ${status}: ${error.message.split('\n')[0]}`
    : `Discord answered ${status}`;
  const ofChannel = CHANNEL_CODES.get(code);
  if (code === Code.UnknownChannel || UNREACHABLE.has(code)) return { kind: 'gone', reason: said };
  if (ofChannel) return { kind: 'resting', reason: `${said}, ${ofChannel}` };
  if (BODY_CODES.has(code)) return { kind: 'rejected', reason: error.message.replace(/\s+/g, ' ').slice(0, 500) };
  if (status === 401)
    return { kind: 'later', wait: AFTER_401, reason: `${said} (check DISCORD_TOKEN)`, refusesBot: true };
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached)
    return { kind: 'later', wait: AFTER_MANY_EDITS, reason: said };
  if (code === Code.OpeningDirectMessagesTooFast) return { kind: 'later', wait: AFTER_MANY_OPENED, reason: said };
  // A request that timed out on the way may have been carried out.
  if (status === 408) return { kind: 'unknown', wait: AFTER_5XX, reason: said };
  return { kind: 'later', wait: status === 429 ? AFTER_5XX : AFTER_ODD_ANSWER, reason: said };
}

/** An answer with a status of success that is not what was asked for: it may have been carried out. */
export function oddAnswer(): FailedReceipt {
  return { kind: 'unknown', wait: AFTER_5XX, reason: 'Discord gave an answer that cannot be read' };
}

/** In words that can be shown: nothing that names a token. */
function plainReason(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return `no response from Discord (${code ?? name ?? 'unknown'})`;
}
