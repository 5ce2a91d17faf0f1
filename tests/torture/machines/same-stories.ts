/** Three machines and one process with SQLite read the same feeds: they find the same stories, and send the same alerts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLocalDiscord } from '../../../src/local/local.ts';
import { openRandom } from '../news.ts';
import type { TortureRow } from '../result.ts';
import { type Fleet, openFleet } from './fleet.ts';
import { channelId } from './world.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const STORIES = 'SELECT story, url FROM articles ORDER BY url';
const ALERTS = 'SELECT l.channel, a.url FROM alerts l JOIN articles a ON a.story = l.story ORDER BY l.channel, a.url';

export async function sameStoriesRow(isShort: boolean): Promise<TortureRow> {
  const [feeds, channels] = isShort ? [40, 10] : [400, 40];
  const fleet = await openFleet({ feeds, hosts: feeds / 4, takes: 5, slow: 5, bots: 3, channels, interval: '1d' });
  try {
    publishEvents(fleet, openRandom(3));
    for (const bot of fleet.bots) bot.start();
    await allSettled(fleet);
    for (const bot of fleet.bots) await bot.kill();
    const shared = {
      stories: storiesOf((await fleet.pool.query(STORIES)).rows),
      alerts: (await fleet.pool.query(ALERTS)).rows.map(({ channel, url }) => `${channel} ${url}`),
    };
    const alone = await readAlone(fleet);
    const differences = [...differ(shared.stories, alone.stories), ...differ(shared.alerts, alone.alerts)];
    const wrong = differences.length > 0 ? `differ: ${differences.slice(0, 3).join('; ')}` : null;
    return {
      fault: `${alone.stories.length} stories and ${alone.alerts.length} reports of alerts, as of one process with SQLite`,
      ...{
        tried: alone.stories.length + alone.alerts.length,
        lost: differences.length,
        doubled: 0,
        recovered: '-',
        wrong,
      },
    };
  } finally {
    await fleet.close();
  }
}

/** Each event is reported by one to three feeds. */
function publishEvents({ world, options }: Fleet, random: () => number): void {
  for (let feed = 0; feed < options.feeds; feed++) {
    const id = world.publish(feed, Math.floor(random() * options.channels));
    for (let more = Math.floor(random() * 3); more > 0; more--)
      world.report((feed + 1 + Math.floor(random() * (options.feeds - 1))) % options.feeds, id);
  }
}

async function allSettled({ pool, options }: Fleet): Promise<void> {
  for (;;) {
    await sleep(500);
    const { rows } = await pool.query(
      'SELECT (SELECT count(*) FROM parts) AS parts, (SELECT count(*) FROM feeds WHERE visited_at IS NOT NULL) AS visited',
    );
    if (Number(rows[0].parts) === 0 && Number(rows[0].visited) === options.feeds) return;
  }
}

/** Stories as sets of addresses: their numbers differ. */
function storiesOf(rows: readonly { story?: unknown; url?: unknown }[]): string[] {
  const groups = Map.groupBy(rows, ({ story }) => String(story));
  return [...groups.values()].map((some) => some.map(({ url }) => String(url)).join(' ')).sort();
}

async function readAlone({ folder, options }: Fleet) {
  const channels = Array.from({ length: options.channels }, (_, n) => ({ id: channelId(n), name: `alerts-${n}` }));
  const discord = await openLocalDiscord({ file: ':memory:', channels });
  const data = join(folder, 'alone');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, '--once', '--config', folder], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      ATTACHE_DATA: data,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'close');
  await discord.close();
  const db = new DatabaseSync(join(data, 'attache.db'));
  const stories = storiesOf(db.prepare(STORIES).all());
  const alerts = db
    .prepare(ALERTS)
    .all()
    .map(({ channel, url }) => `${channel} ${url}`);
  db.close();
  return { stories, alerts };
}

function differ(some: readonly string[], others: readonly string[]): string[] {
  const [left, right] = [new Set(some), new Set(others)];
  return [...left.symmetricDifference(right)];
}
