/** The same feeds, all due at once: how fast machines take them in, beside one process with SQLite; and who uses the processor. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ticksOf } from '../../support/postgres.ts';
import { type Fleet, openFleet } from './fleet.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const ITEMS = 10;

interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** CPU time of the bots and of PostgreSQL, s. */
  readonly bots: number;
  readonly database: number;
}

/** @returns lines for people */
export async function throughput(feeds: number): Promise<readonly string[]> {
  const lines: string[] = [];
  const tell = ({ name, seconds, bots, database }: Measured) => {
    const items = feeds * ITEMS;
    const each = (used: number) => `${((used / feeds) * 1_000).toFixed(1)} ms`;
    lines.push(
      `${name}: ${feeds} first visits with ${items} items in ${seconds.toFixed(1)} s (${(feeds / seconds).toFixed(0)} visits/s, ` +
        `${(items / seconds).toFixed(0)} items/s); CPU a visit: bots ${each(bots)}, PostgreSQL ${each(database)}`,
    );
  };
  for (const bots of [1, 4]) {
    const fleet = await fleetOf(feeds, bots);
    try {
      tell(await shared(fleet));
      if (bots === 4) tell(await alone(fleet));
    } finally {
      await fleet.close();
    }
  }
  return lines;
}

async function fleetOf(feeds: number, bots: number): Promise<Fleet> {
  const fleet = await openFleet({ feeds, hosts: feeds, takes: 5, slow: 5, bots, channels: 10, interval: '1d' });
  for (let feed = 0; feed < feeds; feed++) fleet.world.fill(feed, ITEMS);
  return fleet;
}

/** From the first request to the last part that is settled. */
async function shared(fleet: Fleet): Promise<Measured> {
  for (const bot of fleet.bots) bot.start();
  while (fleet.world.requests() === 0) await sleep(20);
  const began = { at: performance.now(), bots: fleet.cpu(), database: fleet.cluster.cpu() };
  for (let done = false; !done; await sleep(100)) {
    const { rows } = await fleet.pool.query(
      'SELECT (SELECT count(*) FROM parts) AS parts, (SELECT count(*) FROM feeds WHERE visited_at IS NOT NULL) AS visited',
    );
    done = Number(rows[0].parts) === 0 && Number(rows[0].visited) === fleet.options.feeds;
  }
  return {
    name: `${fleet.bots.length} with PostgreSQL`,
    seconds: (performance.now() - began.at) / 1_000,
    bots: fleet.cpu() - began.bots,
    database: fleet.cluster.cpu() - began.database,
  };
}

/** One process reads the same once, from its first request to its end. */
async function alone({ folder, discord, world, bots }: Fleet): Promise<Measured> {
  for (const bot of bots) await bot.kill();
  const asked = world.requests();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, '--once', '--config', folder], {
    env: {
      ...process.env,
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api },
      ...{ ATTACHE_DATA: join(folder, 'alone'), LOG_LEVEL: 'error' },
    },
    stdio: 'ignore',
  });
  const ended = once(child, 'close');
  while (world.requests() === asked) await sleep(20);
  const began = { at: performance.now(), bots: ticksOf(child.pid!, false) };
  let used = began.bots;
  const timer = setInterval(() => {
    used = Math.max(used, ticksOf(child.pid!, false));
  }, 100);
  await ended;
  clearInterval(timer);
  return {
    name: '1 with SQLite',
    seconds: (performance.now() - began.at) / 1_000,
    ...{ bots: used - began.bots, database: 0 },
  };
}
