/**
 * How much memory the bot takes with 300 feeds and 100,000 articles, of which three days' are live: while it reads all feeds for
 * the first time, and afterwards, when they have nothing new. `npm run bench -- memory`, with BENCH_REPORTS articles.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bench, isInstalled } from '../support/bench.ts';
import { fillArchive } from '../support/big-archive.ts';
import { runChild } from '../support/child.ts';
import { openPressHouse, type PressHouse } from '../support/press-house.ts';
import { openIdle, openWatchedBot } from '../support/watched-bot.ts';

const FEEDS = 300;
const ARTICLES = Number(process.env.BENCH_REPORTS ?? 100_000);
const HOUR = 3_600_000;
/** As many as 300 feeds bring at 20 a day. */
const A_DAY = 6_000;
const MB = 1_048_576;
/** How long it has nothing to do before its idle size is read, ms: V8 frees what is left over 100 s after its last collection. */
const REST = 150_000;

export const bench: Bench = async (tell) => {
  const house = await openPressHouse(FEEDS, FEEDS, Date.now() - HOUR);
  const idle = openIdle();
  try {
    const span = (ARTICLES / A_DAY) * 24 * HOUR;
    await fillArchive(join(house.folder, 'data', 'attache.db'), { reports: ARTICLES, now: Date.now(), span });
    const bot = await openWatchedBot(house.folder);
    await bot.until(`SELECT COUNT(*) >= ${FEEDS} FROM feeds WHERE last_visits IS NOT NULL`);
    await bot.until('SELECT COUNT(*) = 0 FROM backlog');
    const peak = bot.peak();
    await sleep(REST);
    const { memory } = await bot.look();
    await bot.close();
    const what = `memory with ${FEEDS} feeds and ${ARTICLES} articles`;
    await tellWork(house, { what: `${what}, working`, unit: 'MB peak', ours: peak }, tell);
    const bare = await idle.look();
    const row = { unit: 'MB', peer: 'an idle Node process' };
    const ratio = (part: string, of: (used: NodeJS.MemoryUsage) => number) =>
      tell({ what: `${what}, idle, ${part}`, ...row, ours: of(memory) / MB, theirs: of(bare.memory) / MB });
    ratio('all', ({ rss }) => rss);
    ratio('heap in use', ({ heapUsed }) => heapUsed);
    ratio('heap', ({ heapTotal }) => heapTotal);
    ratio('outside the heap', ({ external }) => external);
    ratio('arrays of numbers, of it', ({ arrayBuffers }) => arrayBuffers);
  } finally {
    idle.close();
    house.close();
  }
};

/** The working size beside that of a reader which keeps no cluster and tells nobody. */
async function tellWork(
  { folder }: PressHouse,
  row: { readonly what: string; readonly unit: string; readonly ours: number },
  tell: Parameters<Bench>[0],
): Promise<void> {
  const peer = 'newsboat';
  if (!isInstalled(peer)) return tell({ what: row.what, peer, why: 'it is not installed' });
  writeFileSync(join(folder, 'newsboat'), '');
  const files = { '-u': 'urls', '-c': 'newsboat-cache', '-C': 'newsboat' };
  const args = Object.entries(files).flatMap(([flag, file]) => [flag, join(folder, file)]);
  const { peak } = await runChild(peer, [...args, '-x', 'reload'], { env: { HOME: folder } });
  tell({ ...row, peer, theirs: peak });
}
