/**
 * How late the main thread's event loop is, in the real bot, while it has most to do: `npm run bench -- loop`. Beside it an
 * idle process of the same machine in the same time: what others take from both.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from '../support/bench.ts';
import { fillArchive } from '../support/big-archive.ts';
import { openPressHouse, type PressHouse } from '../support/press-house.ts';
import type { Watched } from '../support/watched.ts';
import { openIdle, openWatchedBot } from '../support/watched-bot.ts';

const FEEDS = 300;
const HOUR = 3_600_000;
/** So many items come to each feed at once: 5,100. */
const BURST = 17;
const REPORTS = 10_000;
const OLD = 30_000;
const PRUNING = fileURLToPath(new URL('../support/pruning.ts', import.meta.url));

export const bench: Bench = async (tell) => {
  const idle = openIdle();
  const told = async (what: string, { p99, max, ownMax }: Watched) => {
    const rest = await idle.look();
    const row = (unit: string, ours: number, theirs: number) =>
      tell({ what: `loop, ${what}`, unit, ours, peer: 'an idle process', theirs });
    row('longest delay ms', max, rest.max);
    row('p99 ms', p99, rest.p99);
    row('longest turn ms CPU', ownMax, rest.ownMax);
  };
  await withPress((house) => measureRounds(house, idle, told));
  await withPress((house) => measureStart(house, idle, told));
  await told('hourly pruning', await measurePruning(idle));
  idle.close();
};

type Told = (what: string, watched: Watched) => Promise<void>;
type Idle = ReturnType<typeof openIdle>;

async function withPress(work: (house: PressHouse) => Promise<void>): Promise<void> {
  const house = await openPressHouse(FEEDS, FEEDS, Date.now() - HOUR);
  try {
    await work(house);
  } finally {
    house.close();
  }
}

/** Those that are put aside among them. */
const VISITS = '(SELECT COUNT(*) FROM visits) + (SELECT COALESCE(SUM(json_array_length(last_visits)), 0) FROM feeds)';
const allVisited = (times: number) => `SELECT ${VISITS} >= ${FEEDS * times}`;

/** Loading the program holds nobody up: it is watched from when it has read its configuration. */
async function openStarted(house: PressHouse, idle: Idle) {
  const bot = await openWatchedBot(house.folder);
  await bot.until('SELECT COUNT(*) > 0 FROM feeds WHERE listed = 1');
  await bot.look();
  await idle.look();
  return bot;
}

async function measureRounds(house: PressHouse, idle: Idle, told: Told): Promise<void> {
  const bot = await openStarted(house, idle);
  await bot.until(allVisited(1));
  await told(`first round of ${FEEDS} feeds`, await bot.look());
  await house.turnTo(BURST);
  await bot.makeDue();
  await bot.look();
  await idle.look();
  await bot.until(allVisited(2));
  await told(`a burst of ${FEEDS * BURST} items`, await bot.look());
  await bot.close();
}

async function measureStart(house: PressHouse, idle: Idle, told: Told): Promise<void> {
  await fillArchive(join(house.folder, 'data', 'attache.db'), { reports: REPORTS, now: Date.now() });
  const bot = await openStarted(house, idle);
  await bot.until(allVisited(1));
  await told(`start with ${REPORTS} live reports`, await bot.look());
  await bot.close();
}

/** The bot's own pruning of an archive most of which is too old. */
async function measurePruning(idle: Idle): Promise<Watched> {
  const child = fork(PRUNING, [String(OLD)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  await once(child, 'message');
  await idle.look();
  child.send('prune');
  const [watched] = await once(child, 'message');
  await once(child, 'close');
  return watched as Watched;
}
