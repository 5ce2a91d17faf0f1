/** The whole set-up, looked at with progress: what is right, what is wrong, what to do. `npm run doctor [-- --config DIR]`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from '../app/config-place.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { openRest } from '../discord/connect.ts';
import { openDiscordTarget } from '../discord/target/discord-target.ts';
import { missingPermissions } from '../discord/target/permissions.ts';
import { knownDeadFeed } from '../news/feed/known-dead-feeds.ts';
import { describeWarning, type FoundFeed, isBad } from '../news/feed/warnings.ts';
import { lockFolder } from '../store/sqlite/lock.ts';
import { discoverFeed } from '../wire/discover/discover.ts';
import { politenessHost } from '../wire/fetch-feed.ts';
import { openHostQueue } from '../wire/http/host-queue.ts';
import { openWeb } from '../wire/http/http.ts';
import { openReader } from '../wire/worker/reader.ts';

type Verdict = 'right' | 'mind' | 'wrong';
const MARKS: Readonly<Record<Verdict, string>> = { right: '✓', mind: '!', wrong: '✗' };
let wrong = 0;

function say(verdict: Verdict, words: string): void {
  if (verdict === 'wrong') wrong++;
  process.stdout.write(`${MARKS[verdict]} ${words}\n`);
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const isNode24 = process.versions.node.startsWith('24.');
  say(
    isNode24 ? 'right' : 'wrong',
    `Node ${process.versions.node}${isNode24 ? '' : ': start by npm, which brings Node 24'}`,
  );
  lookAtFolder(process.env.ATTACHE_DATA || 'data');
  const dir = configDir(process.argv.slice(2), process.env);
  const loaded = await loadConfig(dir, SHIPPED);
  if (loaded.kind === 'mistakes') {
    for (const mistake of loaded.mistakes) say('wrong', printMistake(mistake));
    return;
  }
  say('right', `the configuration in ${dir}`);
  await lookAtDiscord(loaded.config);
  await lookAtFeeds(loaded.config);
}

function lookAtFolder(folder: string): void {
  try {
    const unlock = lockFolder(folder);
    const archive = existsSync(join(folder, 'attache.db')) ? 'with an archive in it' : 'still empty';
    say('right', `the data folder ${folder}, ${unlock ? archive : 'in use by a bot that runs now'}`);
    unlock?.();
  } catch (error) {
    say('wrong', `the data folder ${folder} cannot be used: ${(error as Error).message}. Name another in ATTACHE_DATA`);
  }
}

async function lookAtDiscord({ watches }: Config): Promise<void> {
  const token = process.env.DISCORD_TOKEN;
  if (!token) {
    say('mind', 'no DISCORD_TOKEN in .env: npm start runs on a Discord of your own');
    return;
  }
  const rest = openRest({ token, api: process.env.DISCORD_API || null });
  const target = openDiscordTarget(rest);
  for (const id of new Set(watches.map(({ channel }) => channel))) {
    const names = watches.filter(({ channel }) => channel === id).map(({ name }) => name);
    const answer = await target.checkChannel(id);
    if (answer.kind !== 'channel') {
      say('wrong', `channel ${id} (${names.join(', ')}): ${answer.reason}`);
      continue;
    }
    const missing = await missingPermissions(rest, id);
    if (missing === null) say('mind', `#${answer.name}: Discord does not tell what the bot may do there`);
    else if (missing.length > 0)
      say(
        'wrong',
        `#${answer.name}: the bot lacks ${missing.join(', ')}. Allow it in the channel's settings, Permissions`,
      );
    else say('right', `#${answer.name} (${names.join(', ')})`);
  }
}

async function lookAtFeeds({ feeds, settings }: Config): Promise<void> {
  const web = openWeb({
    allow: settings.wire.allow,
    userAgent: `Attache/0.1 (doctor${settings.wire.contact ? `; +${settings.wire.contact}` : ''})`,
  });
  const reader = openReader();
  const hostQueue = openHostQueue();
  const on = feeds.filter(({ enabled }) => enabled);
  const context = {
    web,
    read: reader.read,
    inTurn: <T>(url: string, job: () => Promise<T>) => hostQueue.run(politenessHost(url), job),
    now: Date.now(),
  };
  let done = 0;
  await Promise.all(
    on.map(async ({ url, publisher }) => {
      const found = await discoverFeed(url, context);
      if (process.stderr.isTTY) process.stderr.write(`\r${++done} of ${on.length} feeds\u001b[K\r`);
      if (found.kind === 'none') say('wrong', `${publisher}, ${url}: ${found.reason}${whatIsKnown(url)}`);
      else tellFeed(found.feeds[0], url, publisher);
    }),
  );
  await Promise.all([web.close(), reader.close()]);
}

function tellFeed(feed: FoundFeed, url: string, publisher: string): void {
  if (feed.by !== 'address') {
    say('wrong', `${publisher}, ${url}: this is a web page. Its feed is ${feed.url}`);
    return;
  }
  const { etag, lastModified } = feed.validators;
  const validators = [etag && 'ETag', lastModified && 'Last-Modified'].filter(Boolean).join(' and ');
  const newest = feed.newest === null ? 'undated' : `the newest of ${dateOf(feed.newest)} UTC`;
  const words = `${publisher}: ${feed.format}, ${feed.dates.length} items, ${newest}${validators && `, with ${validators}`}`;
  const signs = feed.signs.map((sign) => describeWarning(sign, dateOf));
  say(feed.signs.some(isBad) ? 'mind' : 'right', [`${words}.`, ...signs].join(' ') + whatIsKnown(url));
}

function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

/** Where the feeds of old lists have gone. */
function whatIsKnown(url: string): string {
  const departed = knownDeadFeed(url);
  if (departed === null) return '';
  return `. Of this address it is known: ${departed.state}${departed.instead ? `; take ${departed.instead}` : ''}`;
}

await main();
process.stdout.write(wrong ? `\n${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.\n` : '\nAll is well.\n');
process.exitCode = wrong ? 1 : 0;
