/**
 * A day of 300 feeds and 30,000 items, played fast before a bot with 256 MB of heap; then six quiet days, so that a week
 * has passed, after which memory and handles must be where they were before: what the bot knows of the last 72 hours is gone.
 * A quiet day brings an item every six hours.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Level } from './day-bot.ts';
import { CHANNELS, newsItem, renderNews } from './news.ts';
import { openReferee } from './referee.ts';
import type { TortureRow } from './result.ts';

const DAY_BOT = fileURLToPath(new URL('./day-bot.ts', import.meta.url));
const HOURS = 24;
const DAYS = 7;
const HOUR = 3_600_000;
/** One item in so many matches. */
const MATCHING = 30;
/** What may stay for good, bytes of heap: caches that fill once. */
const MAY_STAY = 60_000_000;

export interface DayPlan {
  readonly feeds: number;
  readonly items: number;
}

export async function dayRows({ feeds, items }: DayPlan = { feeds: 300, items: 30_000 }): Promise<TortureRow[]> {
  const referee = await openReferee();
  const start = Date.now();
  const perFeed = Math.ceil(items / feeds / HOURS);
  const expected: number[] = [];
  let made = 0;
  const documents = Array.from({ length: feeds }, () => [] as string[]);
  const published = Array.from({ length: feeds }, () => referee.publish(0));
  /** New items on top of each feed, which keeps those of four hours. */
  function publishHour(hour: number): void {
    for (const [n, { path }] of published.entries()) {
      const isQuiet = hour >= HOURS || made >= items;
      const news = Array.from({ length: isQuiet ? (n === 0 ? 1 : 0) : perFeed }, () => {
        made++;
        if (made % MATCHING === 0) expected.push(made);
        return newsItem(made, made % MATCHING === 0 ? (made / MATCHING) % CHANNELS.length : null);
      });
      documents[n] = [renderNews(news, start + hour * HOUR - 60_000), ...documents[n]!].slice(0, 4);
      referee.web.put(path, {
        headers: { etag: `"${n === 0 || hour < HOURS ? hour : HOURS}"` },
        body: joined(documents[n]!),
      });
    }
  }
  const bot = fork(DAY_BOT, [], {
    execArgv: ['--expose-gc', '--max-old-space-size=256', '--disable-warning=ExperimentalWarning'],
    env: {
      ...process.env,
      TORTURE_FOLDER: referee.folder,
      TORTURE_START: String(start),
      DISCORD_TOKEN: referee.discord.token,
      DISCORD_API: referee.discord.api,
    },
  });
  const levels: Level[] = [];
  bot.on('message', (level: Level) => {
    levels.push(level);
    const next = level.hour + 1;
    // The quiet days pass in steps of six hours.
    const hour = next <= HOURS ? next : HOURS + (next - HOURS) * 6;
    if (hour > HOURS * DAYS) return void bot.send({ hour: null });
    publishHour(hour);
    referee.clock.ahead = start + hour * HOUR - Date.now();
    bot.send({ hour });
  });
  const [code] = (await once(bot, 'exit')) as [number | null];
  const wrong = code === 0 ? unlevel(levels) : `the bot ended with ${code}`;
  const row = referee.row(
    `a day of ${feeds} feeds and ${made} items, then six quiet ones, in 256 MB (${memoryOf(levels)})`,
    expected,
    `${levels.length} rounds`,
    wrong,
  );
  await referee.close();
  return [row];
}

function joined(documents: readonly string[]): string {
  const items = documents.map((document) =>
    document.slice(document.indexOf('</title>') + 8, document.indexOf('</channel>')),
  );
  return `<rss version="2.0"><channel><title>Karsk</title>${items.join('')}</channel></rss>`;
}

/** Heap after each collection of garbage, and all that the process has, worker included. */
function memoryOf(levels: readonly Level[]): string {
  const [heaps, all] = [levels.map(({ heap }) => heap), levels.map(({ rss }) => rss)];
  const span = (sizes: readonly number[]) =>
    `most ${megabytes(Math.max(0, ...sizes))}, at the end ${megabytes(sizes.at(-1) ?? 0)}`;
  return `heap: ${span(heaps)}; process: ${span(all)}`;
}

/** What did not come back to where it was after the first hours. */
function unlevel(levels: readonly Level[]): string | null {
  const [first, last] = [levels[2], levels.at(-1)];
  if (!first || !last) return 'the day was not played';
  if (last.heap > first.heap + MAY_STAY)
    return `heap ${megabytes(first.heap)} after two hours, ${megabytes(last.heap)} at the end`;
  // What a process once had, it keeps; but it must not go on growing when the day is over.
  const day = levels[HOURS];
  if (day && last.rss > day.rss + MAY_STAY)
    return `process ${megabytes(day.rss)} after the day, ${megabytes(last.rss)} at the end`;
  return last.handles > first.handles + 5
    ? `${first.handles} handles after two hours, ${last.handles} at the end`
    : null;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
