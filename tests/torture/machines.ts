/**
 * Several machines on one database, to which happens what happens to machines: they are killed and paused, the database is
 * restarted and cut off. The referee counts what was published and what arrived, and how each host was asked.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { HAS_POSTGRES, NO_POSTGRES } from '../support/postgres.ts';
import { editRow } from './machines/edits.ts';
import {
  type Fleet,
  type FleetOptions,
  holderOf,
  judge,
  openFleet,
  refusals,
  type Waits,
  waits,
} from './machines/fleet.ts';
import { sameStoriesRow } from './machines/same-stories.ts';
import { settlingRow } from './machines/settling.ts';
import { throughput } from './machines/throughput.ts';
import { openRandom } from './news.ts';
import type { TortureRow } from './result.ts';

interface Plan extends FleetOptions {
  /** How often each machine is killed. */
  readonly kills: number;
  /** How long a round of kills takes: each machine is killed once in it, ms. */
  readonly round: number;
  readonly pauses: number;
  /** Items a second. */
  readonly news: number;
  /** How long a pause and a cut take, and how long it looks after a kill, ms. */
  readonly pause: number;
  readonly cut: number;
  readonly looks: number;
}

const FULL: Plan = {
  ...{ feeds: 2_000, hosts: 400, takes: 5, slow: 2_000, bots: 4, channels: 100, interval: '1m' },
  ...{ kills: 10, round: 40_000, pauses: 3, news: 4, pause: 20_000, cut: 30_000, looks: 30_000 },
};
const SHORT: Plan = {
  ...{ feeds: 60, hosts: 30, takes: 5, slow: 1_500, bots: 3, channels: 10, interval: '1m' },
  ...{ kills: 1, round: 8_000, pauses: 1, news: 2, pause: 13_000, cut: 11_000, looks: 14_000 },
};

/** What a feed and an alert may wait after a kill, and a part to be settled, ms. */
const MOST = { feed: 20_000, message: 20_000, part: 15_000 };
/** The short form prints the waits only: on a shared machine, its neighbours' load would decide. */
const UNJUDGED = { feed: Infinity, message: Infinity, part: Infinity };

/** @param isShort a form for continuous integration, in two minutes */
export async function* machineRows(isShort: boolean, seed = 1): AsyncGenerator<TortureRow> {
  if (!HAS_POSTGRES) {
    process.stdout.write(`machines are skipped: ${NO_POSTGRES}\n`);
    return;
  }
  const [plan, most] = isShort ? [SHORT, UNJUDGED] : [FULL, MOST];
  const fleet = await openFleet(plan);
  try {
    for (const bot of fleet.bots) bot.start();
    const publishing = publishAll(fleet, plan, openRandom(seed));
    await steady(fleet);
    await spread(fleet, plan.looks / 2);
    yield await oneKill(fleet, plan.looks, most);
    yield await editRow(fleet);
    const began = {
      at: performance.now(),
      cpu: fleet.cpu(),
      database: databaseCpu(fleet),
      asked: fleet.world.requests(),
    };
    const trouble = await troubles(fleet, plan, openRandom(seed + 1));
    publishing.stop();
    // What was published last need not wait for the next poll.
    await fleet.pool.query('UPDATE feeds SET due_at = EXTRACT(EPOCH FROM clock_timestamp())::bigint * 1000');
    const after = await arrived(fleet);
    const [verdict, refused] = [await judge(fleet), await refusals(fleet)];
    const seconds = (performance.now() - began.at) / 1_000;
    const per = (used: number) => (used / seconds).toFixed(2);
    note(
      `${trouble}; ${fleet.world.requests()} requests (${per(fleet.world.requests() - began.asked)}/s), ` +
        `${fleet.world.overlaps()} overlaps at a host, ${fleet.world.hasty()} sooner than the pause; ${verdict.outOfOrder} out of order, ` +
        `${verdict.mayRepeat} marked “may repeat”, ${refused} writes refused; CPU: bots ${per(fleet.cpu() - began.cpu)}, PostgreSQL ${per(databaseCpu(fleet) - began.database)} cores`,
    );
    yield {
      ...{ fault: trouble, tried: verdict.tried, lost: verdict.lost, doubled: verdict.doubled },
      recovered: after === null ? 'never' : `${after.toFixed(0)} s`,
      wrong: complaints(fleet, verdict.outOfOrder, isShort ? null : refused),
    };
  } finally {
    await fleet.close();
  }
  yield await sameStoriesRow(isShort);
  yield await settlingRow(isShort ? 1_000 : 60_000, most.part);
  if (!isShort) for (const line of await throughput(2_000)) note(line);
}

const note = (words: string) => void process.stdout.write(`  ${words}\n`);
const databaseCpu = ({ cluster }: Fleet) => cluster.cpu();

/** @param refused null: not judged, since with a single pause it is chance whether a write was under way */
function complaints({ world }: Fleet, outOfOrder: number, refused: number | null): string | null {
  const wrong = [
    world.overlaps() > 0 && `${world.overlaps()} overlaps at a host`,
    outOfOrder > 0 && `${outOfOrder} out of order`,
    refused === 0 && 'no write was refused, so no fence was tried',
  ].filter(Boolean);
  return wrong.join(', ') || null;
}

/** Publishes at an even pace, until it is stopped. */
function publishAll({ world }: Fleet, { feeds, channels, news }: Plan, random: () => number) {
  const timer = setInterval(() => {
    world.publish(Math.floor(random() * feeds), Math.floor(random() * channels));
  }, 1_000 / news);
  return { stop: () => clearInterval(timer) };
}

/** All feeds were visited, and nothing waits for long. */
async function steady(fleet: Fleet): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    await sleep(1_000);
    const { feed, part } = await waits(fleet);
    const { rows } = await fleet.pool.query('SELECT count(*) AS n FROM feeds WHERE visited_at IS NOT NULL');
    calm = Number(rows[0].n) === fleet.options.feeds && feed < 5_000 && part < 5_000 ? calm + 1 : 0;
  }
}

/** Feeds that were all added at once are all due at once, for a while: not here. */
async function spread({ pool }: Fleet, ms: number): Promise<void> {
  await pool.query(
    'UPDATE feeds SET due_at = EXTRACT(EPOCH FROM clock_timestamp())::bigint * 1000 + (random() * 60000)::bigint',
  );
  await sleep(ms);
}

/** The longest waits while something happens. */
export async function longest(fleet: Pick<Fleet, 'pool'>, ms: number): Promise<Waits> {
  let [feed, part, message] = [0, 0, 0];
  for (const end = performance.now() + ms; performance.now() < end; await sleep(250)) {
    const now = await waits(fleet);
    [feed, part, message] = [Math.max(feed, now.feed), Math.max(part, now.part), Math.max(message, now.message)];
  }
  return { feed, part, message };
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;

/** Kills the machine that settles, which also collects and delivers, and lets it be dead. */
async function oneKill(fleet: Fleet, looks: number, most: Waits): Promise<TortureRow> {
  const before = await longest(fleet, looks / 3);
  const pid = await holderOf(fleet, 'settle');
  const bot = fleet.bots.find((one) => one.pid() === pid)!;
  await bot.kill();
  const after = await longest(fleet, looks);
  bot.start();
  await steady(fleet);
  const printed = ({ feed, part, message }: Waits) =>
    `feed ${seconds(feed)}, part ${seconds(part)}, message ${seconds(message)}`;
  note(`longest waits before the kill: ${printed(before)}; after it: ${printed(after)}`);
  const late = (['feed', 'part', 'message'] as const).filter((kind) => after[kind] > most[kind]);
  const wrong = late.map((kind) => `a ${kind} waited ${seconds(after[kind])}`).join(', ') || null;
  const recovered = seconds(Math.max(after.feed, after.part, after.message));
  return {
    fault: 'the machine that settles is killed and stays away',
    tried: 1,
    lost: 0,
    doubled: 0,
    recovered,
    wrong,
  };
}

/** Kills, pauses, a restart of the database and a cut. @returns what was done */
async function troubles(
  fleet: Fleet,
  { kills, round, pauses, pause, cut: cutFor }: Plan,
  random: () => number,
): Promise<string> {
  let [killed, paused] = [0, 0];
  for (let n = 0; n < kills; n++) {
    const end = performance.now() + round;
    const middle = Math.floor(kills / 2);
    const victims = fleet.bots.map(async (bot) => {
      await sleep(random() * round * 0.8);
      await bot.kill();
      killed++;
      await sleep(500 + random() * 2_000);
      bot.start();
    });
    if (n === middle) await restart(fleet);
    await Promise.all(victims);
    if (paused < pauses && (n % 3 === 0 || kills === 1)) {
      await sleep(4_000);
      await pauseOne(fleet, paused++ === 0, pause);
    }
    if (n === Math.min(kills - 1, middle + 2)) await cut(fleet, cutFor);
    await sleep(Math.max(0, end - performance.now()));
  }
  return `${killed} kills, ${paused} pauses of ${pause / 1_000} s, 1 restart of PostgreSQL, 1 cut of ${cutFor / 1_000} s`;
}

const restart = (fleet: Fleet) => fleet.cluster.restart(1_000);

/** The machine whose clocks stand still meanwhile; or the one that settles, in the midst of its work. */
async function pauseOne(fleet: Fleet, isFirst: boolean, ms: number): Promise<void> {
  const pid = await holderOf(fleet, 'settle').catch(() => null);
  const bot = fleet.bots.find((one) => !isFirst && one.pid() === pid) ?? fleet.bots[0]!;
  await atWork(fleet, bot.pid());
  bot.signal('SIGSTOP');
  await sleep(ms);
  bot.signal('SIGCONT');
  await sleep(AWAKE);
}

/** Time for what a machine does when it comes back, ms. */
const AWAKE = 5_000;

/** It asks a host that takes long to answer. */
async function atWork({ pool }: Fleet, pid: number): Promise<void> {
  let before: readonly string[] = [];
  for (let n = 0; n < 100; n++) {
    const { rows } = await pool.query(
      `SELECT t.host || ' ' || t.number AS turn FROM turns t JOIN machines m ON m.holder = t.holder
       WHERE m.pid = $1 AND t.until > clock_timestamp()`,
      [pid],
    );
    const turns = rows.map(({ turn }) => String(turn));
    if (turns.some((turn) => before.includes(turn))) return;
    before = turns;
    await sleep(200);
  }
}

async function cut({ link }: Fleet, ms: number): Promise<void> {
  link.cut();
  await sleep(ms);
  link.mend();
}

/** @returns after how many seconds all has arrived; null: it has not within three minutes */
async function arrived(fleet: Fleet): Promise<number | null> {
  const began = performance.now();
  for (;;) {
    const took = (performance.now() - began) / 1_000;
    if ((await judge(fleet)).lost === 0) return took;
    if (took > 180) return null;
    await sleep(1_000);
  }
}
