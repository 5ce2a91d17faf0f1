/** What a 200 that brings one new item costs, beside the same poll that reads the whole document again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { openReader, type Reader } from '../../../src/wire/worker/reader.ts';
import type { Bench } from '../../support/bench.ts';
import { openPressHouse, type PressHouse } from '../../support/press-house.ts';

const FEEDS = 100;
const ROUNDS = 16;
const NOW = Date.UTC(2026, 2, 4);
const HOUR = 3_600_000;

interface Cost {
  /** Of a poll, ms. */
  readonly cpu: number;
  /** Of a poll, the checkpoints of the archive included, kB. */
  readonly written: number;
}

const written = (): number => Number(/^wchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

async function cost(work: () => Promise<unknown>): Promise<Cost> {
  const [before, bytes] = [process.cpuUsage(), written()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1_000 / FEEDS, written: (written() - bytes) / 1_000 / FEEDS };
}

/** Not the median: what is put aside is worked in every few rounds. */
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Polls in which each feed brings one new item, after two that teach. */
async function costOfNews(house: PressHouse, reader: Reader): Promise<Cost> {
  const config = await loadConfig(house.folder, house.folder);
  if (config.kind === 'mistakes') throw new Error('the configuration is wrong');
  let now = NOW;
  const store = openSqlite(join(house.folder, `${Math.random()}.db`));
  const options = { clock: () => now, gatherFor: 0, gap: 0, random: () => 0, userAgent: 'Bench', onEvent: () => {} };
  const app = await openApp({ ...options, config: config.config, store, target: {} as never, reader });
  const costs: Cost[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    await house.turnTo(round);
    costs.push(await cost(() => app.collect()));
    now += HOUR;
  }
  await app.close();
  await store.close();
  const polls = costs.slice(2);
  return { cpu: mean(polls.map(({ cpu }) => cpu)), written: mean(polls.map((one) => one.written)) };
}

export async function measureNews(tell: Parameters<Bench>[0]): Promise<void> {
  const house = await openPressHouse(FEEDS, FEEDS, NOW);
  const reader = openReader();
  try {
    const ours = await costOfNews(house, reader);
    const whole = await costOfNews(house, { ...reader, read: ({ before: _, ...all }) => reader.read(all) });
    const row = (unit: string, of: (cost: Cost) => number) =>
      tell({ what: 'a poll with one new item', unit, ours: of(ours), peer: 'all read again', theirs: of(whole) });
    row('ms CPU', ({ cpu }) => cpu);
    row('kB written', ({ written }) => written);
  } finally {
    await reader.close();
    house.close();
  }
}
