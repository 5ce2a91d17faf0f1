/** Logs with pino: one line per event, to stderr, because stdout is for output. Readable in a terminal, JSON elsewhere, never with tokens. */

import type { Logger } from 'node-cron';
import { type DestinationStream, pino } from 'pino';
import { withoutPasswords } from '../../config/feed-auth.ts';

export interface Log {
  info(event: object, words: string): void;
  warn(event: object, words: string): void;
  error(event: object, words: string): void;
}

/** Discord's URLs contain interaction tokens, and some error messages contain the bot token. */
const TOKENS = /[\w-]{20,30}\.[\w-]{5,8}\.[\w-]{25,50}|(?<=\/(?:interactions|webhooks)\/\d+\/)[\w-]{20,}/g;

/** The terminal, stderr where it is none, or who takes the lines. */
export type LogPlace = 'terminal' | 'stderr' | ((line: string) => void);

export async function openLog(level: string, to: LogPlace): Promise<Log> {
  const log: Log = pino(
    {
      level,
      serializers: { error: plainError },
      hooks: {
        streamWrite: (line) => withoutPasswords(line.replace(TOKENS, '[token]')),
      },
    },
    await destinationOf(to),
  );
  return log;
}

async function destinationOf(to: LogPlace): Promise<DestinationStream> {
  if (to === 'stderr') return pino.destination({ dest: 2, sync: true });
  if (to !== 'terminal') return { write: to };
  const { default: pretty } = await import('pino-pretty');
  return pretty({ sync: true, destination: 2, ignore: 'pid,hostname', singleLine: true });
}

/** node-cron's own lines ("task still running" …) as lines of this log; by itself it writes plain text to stdout and stderr. */
export function cronLogger(log: Log): Logger {
  const words = (message: string | Error) => `the schedule: ${message instanceof Error ? message.message : message}`;
  const told = (message: string | Error, error?: Error) => {
    const cause = error ?? (message instanceof Error ? message : undefined);
    return cause ? { error: cause } : {};
  };
  return {
    info: (message) => log.info({}, words(message)),
    warn: (message) => log.warn({}, words(message)),
    error: (message, error) => log.error(told(message, error), words(message)),
    debug: () => {},
  };
}

/** The loggable fields of an error: no headers, URL or body. A DiscordAPIError carries its URL, which contains the token. */
function plainError(error: unknown): object {
  const { name, code, status, message, stack } = error as Record<string, unknown>;
  return { name, code, status, message, stack };
}
