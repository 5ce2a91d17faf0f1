/** Keeps the gateway connected beside the loops: alerts never wait for it. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type GatewayContext, GatewayLost } from '../../discord/connect.ts';
import type { DiscordAccess } from '../../discord/rest.ts';

export interface GatewayLoop extends GatewayContext {
  readonly remembered: NonNullable<GatewayContext['remembered']>;
  readonly clock: () => number;
  /** The connection failed; the next attempt follows after `pause` ms. */
  readonly onRetry: (error: unknown, pause: number) => void;
}

const HOUR = 3_600_000;
const FIRST_PAUSE = 30_000;
/** So many logins in an hour are free; then one in ten minutes. That is 149 a day; at 1,000 Discord resets the token. */
const FREE_LOGINS = 5;
const LOGIN_GAP = 10 * 60_000;

/** Where a bot has many connections, their logins together must stay below the limit, too. */
const MOST_SHARES = 6;

/**
 * How long the next login must wait, ms.
 * @param logins times of those before, oldest first
 * @param shards how many connections log in
 */
export function loginPause(logins: readonly number[], now: number, shards = 1): number {
  const recent = logins.filter((at) => at > now - HOUR && at <= now);
  if (recent.length < FREE_LOGINS * shards) return 0;
  return Math.max(0, recent.at(-1)! + LOGIN_GAP / Math.min(shards, MOST_SHARES) - now);
}

/** Connects, and connects again with growing pauses whenever that fails or the connection is lost for good. @returns how to leave */
export function keepConnected(access: DiscordAccess, context: GatewayLoop): () => Promise<void> {
  const leaving = new AbortController();
  const { signal } = leaving;
  const run = async () => {
    for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, HOUR)) {
      try {
        await takeLogin(context, signal);
        await stayConnected(access, context, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof GatewayLost) pause = FIRST_PAUSE;
        context.onRetry(error, pause);
        await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  };
  const running = run();
  return async () => {
    leaving.abort();
    await running;
  };
}

/** Connects, and stays so until we leave. @throws GatewayLost, or what `connect` throws */
async function stayConnected(access: DiscordAccess, context: GatewayLoop, signal: AbortSignal): Promise<void> {
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => {});
  const leave = await connect(access, { ...context, signal, onLost: lost.reject });
  try {
    if (!signal.aborted) await Promise.race([lost.promise, once(signal, 'abort')]);
  } finally {
    await leave();
  }
}

/** Waits until a login is free, and writes it down before it is made: a start that fails counts, too. */
async function takeLogin({ remembered, clock, shard }: GatewayLoop, signal: AbortSignal): Promise<void> {
  const before = JSON.parse((await remembered.get('logins')) ?? '[]') as number[];
  const shards = shard?.count ?? 1;
  const pause = loginPause(before, clock(), shards);
  if (pause > 0) await sleep(pause, undefined, { signal, ref: false });
  const recent = before.filter((at) => at > clock() - HOUR);
  await remembered.set('logins', JSON.stringify([...recent, clock()].slice(-2 * FREE_LOGINS * shards)));
}
