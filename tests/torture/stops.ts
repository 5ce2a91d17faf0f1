/** SIGTERM in each phase: the bot leaves within ten seconds, and the next start goes on where it was. */

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from '../../src/local/answers.ts';
import type { PublishOptions } from './referee.ts';
import { firstWrong, type Scene } from './scenes.ts';

const MOST_SECONDS = 10;
const never = () => new Promise<never>(() => {});

interface Phase {
  readonly while: string;
  /** The call to Discord that is not answered. */
  readonly call?: (call: Call) => boolean;
  readonly feed?: PublishOptions['script'];
  /** What the bot has forgotten: registered commands are not registered again, nor is a sixth login of an hour made at once. */
  readonly forgotten?: readonly string[];
}

const PHASES: readonly Phase[] = [
  {
    while: 'it asks about its channels',
    call: ({ method, path }) => method === 'GET' && /^\/channels\/\d+$/.test(path),
  },
  { while: 'it connects to the gateway', call: ({ path }) => path === '/gateway/bot' },
  {
    while: 'it registers its commands',
    call: ({ method }) => method === 'PUT',
    forgotten: ['commands', 'logins'],
  },
  { while: 'a feed does not answer', feed: () => ({ delay: Number.POSITIVE_INFINITY }) },
  { while: 'a feed comes byte by byte', feed: (body) => ({ body, drip: 200 }) },
  {
    while: 'a message waits for its answer',
    call: ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
  },
];

function stopped({ while: phase, call, feed, forgotten = [] }: Phase): Scene {
  return {
    fault: `SIGTERM while ${phase}`,
    async run(stage) {
      const { referee } = stage;
      await stage.stop();
      forget(referee.folder, forgotten);
      let isMet = false;
      referee.plan = (asked, next) => {
        if (!call?.(asked)) return next();
        isMet = true;
        return never();
      };
      const published = stage.publish({
        ...(feed && {
          script: (document) => () => {
            isMet = true;
            return feed(document) as object;
          },
        }),
      });
      const bot = stage.start();
      const came = await stage.until(() => isMet);
      await sleep(300);
      const began = performance.now();
      bot.kill('SIGTERM');
      const code = await bot.ended;
      const time = (performance.now() - began) / 1000;
      stage.mend();
      referee.web.put(published.path, { body: published.render() });
      stage.start();
      return firstWrong(
        [came, 'it did not come to that'],
        [code === 0, `it ended with ${code}`],
        [time <= MOST_SECONDS, `it took ${time.toFixed(0)} s`],
      );
    },
  };
}

export function forget(folder: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const db = new DatabaseSync(join(folder, 'data', 'attache.db'));
  for (const name of names) db.prepare('DELETE FROM remembered WHERE name = ?').run(name);
  db.close();
}

export const STOPS: readonly Scene[] = PHASES.map(stopped);
