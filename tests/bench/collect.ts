/**
 * What collecting costs, beside what people use today, on the same made-up documents in the same run:
 * `npm run bench -- collect`, with BENCH_FEEDS feeds. Newsboat and sfeed are Debian packages; where one is missing its row says so.
 * Linux only (/proc).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { type Bench, isInstalled } from '../support/bench.ts';
import { type Needed, runChild, startArguments, startEnvironment } from '../support/child.ts';
import { openPressHouse, type PressHouse } from '../support/press-house.ts';
import { measureNews } from './collect/news.ts';
import { measureParsers } from './collect/parsers.ts';

const FEEDS = Number(process.env.BENCH_FEEDS ?? 1_000);
const HOSTS = Math.ceil(FEEDS / 4);
const HOUR = 3_600_000;

/** One round of the bot in a process of its own. */
const bot = ({ folder }: PressHouse): Promise<Needed> =>
  runChild(process.execPath, [...startArguments(), '--once', '--config', folder], {
    env: { ...startEnvironment(), ATTACHE_DATA: join(folder, 'data'), LOG_LEVEL: 'info', DISCORD_TOKEN: undefined },
    mark: 'reads the rest of',
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

type Tell = Parameters<Bench>[0];

const FIRST = 'first visit';
/** What the first round does: no article of theirs is matched, and ours are not split and indexed. */
const READ = 'all fetched, parsed and saved, what may alert matched and told';
/** What newsboat and sfeed do not do. */
const SETTLED = 'and all cleaned, matched, clustered and indexed';

function told(tell: Tell, what: string, ours: Needed, [peer, theirs]: readonly [name: string, needed: Needed]): void {
  const row = (unit: string, of: (needed: Needed) => number) =>
    tell({ what: `${FEEDS} feeds, ${what}`, unit, ours: of(ours), peer, theirs: of(theirs) });
  row('s wall', ({ wall }) => wall / 1_000);
  row('s CPU', ({ cpu }) => cpu / 1_000);
  row('MB peak', ({ peak }) => peak);
}

/** All feeds are due at once. */
async function makeDue({ folder }: PressHouse): Promise<void> {
  const store = openSqlite(join(folder, 'data', 'attache.db'));
  await store.shiftDueTimes(-48 * HOUR);
  await store.close();
}

async function measureRounds(house: PressHouse, tell: Tell): Promise<void> {
  const [hasNewsboat, hasSfeed] = [isInstalled('newsboat'), isInstalled('sfeed') && isInstalled('curl')];
  const missing = (peer: string) =>
    tell({ what: `${FEEDS} feeds`, peer, why: 'it is not installed (Debian has a package of that name)' });
  const first = await bot(house);
  if (!first.untilMark) throw new Error('the bot did not say that it reads the rest');
  if (hasNewsboat) {
    const theirs = ['newsboat', await newsboat(house)] as const;
    told(tell, `${FIRST}: ${READ}`, first.untilMark, theirs);
    told(tell, `${FIRST}: ${SETTLED}`, first, theirs);
  } else missing('newsboat');
  if (hasSfeed) told(tell, `${FIRST}: ${READ}`, first.untilMark, ['curl and sfeed', await sfeed(house)]);
  else missing('sfeed');
  await makeDue(house);
  const again = await bot(house);
  if (hasNewsboat) told(tell, 'nothing changed (304)', again, ['newsboat', await newsboat(house)]);
}

export const bench: Bench = async (tell) => {
  await measureParsers(tell);
  await measureNews(tell);
  const house = await openPressHouse(FEEDS, HOSTS, Date.now() - HOUR);
  try {
    await measureRounds(house, tell);
  } finally {
    house.close();
  }
};
