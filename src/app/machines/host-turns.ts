/** Turns at hosts over all machines, and a web client that asks only in its turn. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { endTurn, takeTurn } from '../../store/postgres/turns.ts';
import { FenceLost } from '../../store/store.ts';
import type { HostTurns } from '../../wire/http/host-queue.ts';
import type { Web } from '../../wire/http/http.ts';
import type { Session } from './session.ts';
import { inPlainWords } from './trouble.ts';

/** A turn that is not renewed ends after this long, ms; the session renews it with its leases. */
const LASTS = 10_000;
/** How often it asks again for a turn that another machine has, ms. */
const AGAIN = 250;

/** Whose turn a request is made in. */
interface Running {
  holds(): boolean;
}

const running = new AsyncLocalStorage<Running>();

/**
 * @param pool need not wait for the disk: what is forgotten is no news
 * @param gap least pause between two requests to one host, ms
 */
export function openHostTurns(pool: pg.Pool, session: Session, gap: number): HostTurns {
  /** The turn is taken at the last moment: the machine may be paused while it waits for a slot. */
  async function attempt<T>(
    host: string,
    job: () => Promise<T>,
  ): Promise<{ readonly done: T } | { readonly wait: number }> {
    const holder = session.holder();
    const answer = session.isValid() ? await takeTurn(pool, host, holder, LASTS).catch(inPlainWords) : null;
    if (answer?.kind !== 'turn') return { wait: Math.min(answer?.ms ?? AGAIN, AGAIN) };
    const holds = () => session.isValid() && session.holder() === holder;
    try {
      return { done: await running.run({ holds }, job) };
    } finally {
      // Where it cannot be ended, it runs out.
      void endTurn(pool, answer.turn, gap).catch(() => {});
    }
  }
  return {
    async take(host, job, { inSlot, signal }) {
      for (;;) {
        signal?.throwIfAborted();
        const attempted = await inSlot(() => attempt(host, job));
        if ('done' in attempted) return attempted.done;
        await sleep(attempted.wait, undefined, { signal });
      }
    },
  };
}

/** Looks before each request whether its turn still holds: the machine may have been paused. */
export function inItsTurn(web: Web, refuse: () => void): Web {
  return {
    ...web,
    async get(url, headers, options) {
      if (running.getStore()?.holds() ?? true) return web.get(url, headers, options);
      refuse();
      throw new FenceLost(`the turn to ask ${new URL(url).host} is over`);
    },
  };
}
