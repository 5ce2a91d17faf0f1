/**
 * What collecting costs, beside what people use today, on the same made-up documents in the same run:
 * `npm run bench -- collect [FEEDS]`. Newsboat and sfeed are Debian packages; where one is missing its row says so. Each
 * ratio is ours by theirs. Linux only (/proc).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { type Needed, runChild } from '../support/child.ts';
import { openPressHouse, type PressHouse } from '../support/press-house.ts';
import { measureNews } from './collect/news.ts';
import { measureParsers } from './collect/parsers.ts';

const FEEDS = Number(process.env.BENCH_FEEDS ?? 1_000);
const HOSTS = Math.ceil(FEEDS / 4);
const HOUR = 3_600_000;
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One round of the bot in a process of its own. */
const bot = ({ folder }: PressHouse): Promise<Needed> =>
  runChild(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, '--once', '--config', folder], {
    env: { ATTACHE_DATA: join(folder, 'data'), LOG_LEVEL: 'error', DISCORD_TOKEN: undefined },
  });

function newsboat({ folder }: PressHouse): Promise<Needed> {
  writeFileSync(join(folder, 'newsboat'), '');
  const files = ['-u', 'urls', '-c', 'newsboat-cache', '-C', 'newsboat'];
  const args = files.map((one) => (one.startsWith('-') ? one : join(folder, one)));
  return runChild('newsboat', [...args, '-x', 'reload'], { env: { HOME: folder } });
}

/** curl, then sfeed: sfeed only parses. */
const sfeed = ({ folder }: PressHouse): Promise<Needed> =>
  runChild('sh', [
    '-c',
    `while read -r url; do curl -s "$url" | sfeed > "${join(folder, 'sfeed.txt')}"; done < "${join(folder, 'urls')}"`,
  ]);

const seconds = (ms: number) => (ms / 1_000).toFixed(1);

function told(what: string, ours: Needed, peer: string, theirs: Needed): void {
  const row = (name: string, one: string, other: string, ratio: number) =>
    console.log(`| ${what}: ${name} | ${one} | ${peer} ${other} | ${ratio.toFixed(2)} |`);
  row('wall, s', seconds(ours.wall), seconds(theirs.wall), ours.wall / theirs.wall);
  row('CPU, s', seconds(ours.cpu), seconds(theirs.cpu), ours.cpu / theirs.cpu);
  row('peak, MB', ours.peak.toFixed(0), theirs.peak.toFixed(0), ours.peak / theirs.peak);
}

/** All feeds are due at once. */
async function makeDue({ folder }: PressHouse): Promise<void> {
  const store = openSqlite(join(folder, 'data', 'attache.db'));
  await store.shiftDueTimes(48 * HOUR);
  await store.close();
}

async function measureRounds(house: PressHouse): Promise<void> {
  const first = await bot(house);
  const hasNewsboat = isInstalled('newsboat');
  if (hasNewsboat) told('first visit', first, 'newsboat', await newsboat(house));
  else console.log('| first visit | skipped: newsboat is not installed | | |');
  if (isInstalled('sfeed') && isInstalled('curl')) told('first visit', first, 'curl and sfeed', await sfeed(house));
  else console.log('| first visit | skipped: sfeed or curl is not installed | | |');
  await makeDue(house);
  const again = await bot(house);
  if (hasNewsboat) told('nothing changed (304)', again, 'newsboat', await newsboat(house));
}

const load = () => readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
console.log(`${FEEDS} feeds on ${HOSTS} hosts; ${cpus().length} × ${cpus()[0]?.model}; load ${load()}\n`);
console.log('| what | ours | peer | ratio |\n|---|--:|--:|--:|');
await measureParsers();
await measureNews();
const house = await openPressHouse(FEEDS, HOSTS, Date.now() - HOUR);
try {
  await measureRounds(house);
} finally {
  house.close();
}
console.log(`\nLoad at the end: ${load()}`);
