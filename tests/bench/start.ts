/**
 * What rebuilding the cluster costs at a start with 10,000 reports in the archive: the way the bot does it, slice by slice,
 * and all whole articles in one run. Longest delay of the event loop, time, and the process's peak memory until then:
 * the bot's way goes first, so that the second row can only add to it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { replayCluster } from '../../src/app/replay-cluster.ts';
import { cluster } from '../../src/news/story/cluster.ts';
import { report } from '../../src/store/rows/articles.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../support/articles.ts';

const REPORTS = 10_000;
const PART = 500;
/** So that all lie within the window of three days, ms. */
const SPACING = 25_000;
const NAMES = ['Karvel', 'Ostrey', 'Belmar', 'Quinholm', 'Tarsk', 'Wendle', 'Ravna', 'Sollen', 'Imbria', 'Dorrick'];
const ACTS = ['floods', 'closes', 'votes on', 'rebuilds', 'sells', 'evacuates', 'opens', 'fines', 'honours', 'sues'];
const THINGS = ['harbour', 'school', 'bridge', 'market', 'railway', 'hospital', 'stadium', 'museum', 'mine', 'airport'];

/** The same for the same number; spread without a pattern that the cluster could see. */
const pick = (list: readonly string[], n: number, salt: number) =>
  list[(Math.imul(n * salt, 2_654_435_761) % 97) % list.length] ?? list[n % list.length]!;

function article(n: number) {
  const event = Math.floor(n / 3);
  const what = `${pick(NAMES, event, 3)} ${pick(ACTS, event, 7)} ${pick(THINGS, event, 11)} number ${event}`;
  const teaser = `${what}, the council of ${pick(NAMES, event, 5)} said on Tuesday after a long debate. `.repeat(3);
  const at = n * SPACING;
  return placedArticle(n + 1, event + 1, { title: what, teaser, text: teaser.repeat(12), at, collectedAt: at });
}

async function fill(file: string): Promise<void> {
  const store = openSqlite(file);
  for (let n = 0; n < REPORTS; n += PART) {
    const articles = Array.from({ length: PART }, (_, k) => article(n + k));
    const stories = [...new Set(articles.map(({ story }) => story))].filter((story) => (story - 1) * 3 >= n || n === 0);
    await store.saveFindings(findings({ stories, articles }));
  }
  await store.close();
}

async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await setTimeout(20);
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  await setTimeout(20);
  delay.disable();
  const cells = [delay.max / 1e6, took, peak()].map((value) => value.toFixed(0).padStart(12));
  console.log(`${name.padEnd(36)}${cells.join('')}`);
}

const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'));
const file = join(folder, 'attache.db');
await fill(file);
const store = openSqlite(file);
console.log(
  `${`${REPORTS} reports`.padEnd(36)}${['max delay ms', 'ms', 'peak MB'].map((head) => head.padStart(12)).join('')}`,
);
await measure('nothing yet', async () => {});
await measure('slice by slice, as the bot does', () => replayCluster(store, REPORTS * SPACING));
await store.close();
await measure('whole articles, in one run', async () => {
  const db = new DatabaseSync(file);
  const whole = cluster();
  const all = db
    .prepare('SELECT * FROM articles ORDER BY id')
    .all()
    .map((row) => ({ report: report(row), story: Number(row.story) }));
  for (const { report: one, story } of all) whole.record(one, story);
  db.close();
});
rmSync(folder, { recursive: true });
