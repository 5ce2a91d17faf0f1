/**
 * What a start costs with 100,000 live reports in the archive, beside one with none: until the first feed is asked, and until its
 * news are settled, for which the cluster must know the reports. `npm run bench -- start`, with BENCH_REPORTS reports.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../support/bench.ts';
import { fillArchive } from '../support/big-archive.ts';
import { pressFeeds } from '../support/press.ts';
import type { Watched } from '../support/watched.ts';
import { openIdle, openWatchedBot } from '../support/watched-bot.ts';
import { openTestWeb } from '../support/web.ts';

const REPORTS = Number(process.env.BENCH_REPORTS ?? 100_000);

interface Started {
  /** s after the start of the process. */
  readonly asked: number;
  readonly askedCpu: number;
  readonly settled: number;
  readonly settledCpu: number;
  /** MB */
  readonly peak: number;
  /** From the first request until its news are settled. */
  readonly loop: Watched;
}

async function measureStart(folder: string): Promise<Started> {
  const web = await openTestWeb();
  const asked = Promise.withResolvers<void>();
  const [feed] = pressFeeds({ feeds: 1, hosts: 1, now: Date.now() });
  web.put('/feed.xml', () => {
    asked.resolve();
    return { headers: { 'content-type': 'application/rss+xml' }, body: feed!.document(0) };
  });
  configure(folder, web);
  const began = performance.now();
  const after = () => (performance.now() - began) / 1_000;
  const bot = await openWatchedBot(folder);
  await asked.promise;
  const first = { asked: after(), askedCpu: bot.cpu() / 1_000 };
  await bot.look();
  await bot.until(`SELECT COUNT(*) > 0 FROM feeds WHERE last_visits LIKE '%"changed"%'`);
  const then = { settled: after(), settledCpu: bot.cpu() / 1_000, peak: bot.peak(), loop: await bot.look() };
  await bot.close();
  await web.close();
  return { ...first, ...then };
}

function configure(folder: string, { base, host }: { readonly base: string; readonly host: string }): void {
  const files = {
    settings: { wire: { allow: [host] } },
    watches: { watches: [{ name: 'Harbours', terms: 'harbour closure', channel: '100000000000000100' }] },
    feeds: { feeds: [{ url: `${base}/feed.xml`, publisher: 'Outlet', page: false }] },
    publishers: { publishers: [] },
    thesaurus: { groups: [] },
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content));
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-start-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = async (tell) => {
  const empty = await inFolder(measureStart);
  const idle = openIdle();
  const full = await inFolder(async (folder) => {
    await fillArchive(join(folder, 'data', 'attache.db'), { reports: REPORTS, now: Date.now() });
    await idle.look();
    return measureStart(folder);
  });
  const rest = await idle.look();
  idle.close();
  const what = `start with ${REPORTS} live reports`;
  const row = (until: string, unit: string, of: (started: Started) => number) =>
    tell({ what: `${what}, ${until}`, unit, ours: of(full), peer: 'start with none', theirs: of(empty) });
  row('until the first feed is asked', 's wall', ({ asked }) => asked);
  row('until the first feed is asked', 's CPU', ({ askedCpu }) => askedCpu);
  row('until its news are settled', 's wall', ({ settled }) => settled);
  row('until its news are settled', 's CPU', ({ settledCpu }) => settledCpu);
  row('until its news are settled', 'MB peak', ({ peak }) => peak);
  const delay = (unit: string, of: (watched: Watched) => number) =>
    tell({ what: `${what}, loop`, unit, ours: of(full.loop), peer: 'an idle process', theirs: of(rest) });
  delay('longest delay ms', ({ max }) => max);
  delay('p99 ms', ({ p99 }) => p99);
  delay('longest turn ms CPU', ({ ownMax }) => ownMax);
};
