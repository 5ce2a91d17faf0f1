/** `npm run doctor`: checks the whole set-up and says what is wrong and how to fix it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import { configDir } from '../../config/read.ts';
import type { Config } from '../../config/types.ts';
import { openRest } from '../../discord/rest.ts';
import { openDiscordTarget } from '../../discord/target/discord-target.ts';
import { missingPermissions } from '../../discord/target/permissions.ts';
import { dateTrouble } from '../../news/feed/date-habits.ts';
import { knownDeadFeed } from '../../news/feed/known-dead-feeds.ts';
import { describeWarning, type FoundFeed, isSerious } from '../../news/feed/warnings.ts';
import { plural } from '../../news/text/plural.ts';
import { isWebhook } from '../../news/watch/rows.ts';
import type { FeedState } from '../../store/records.ts';
import { lockFolder } from '../../store/sqlite/lock.ts';
import { discoverFeed } from '../../wire/discover/discover.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';
import { openHostQueue } from '../../wire/http/host-queue.ts';
import { openWeb, type Web } from '../../wire/http/http.ts';
import { ProxyMistake, printProxies, proxiesOf } from '../../wire/http/proxy.ts';
import { openReader } from '../../wire/worker/reader.ts';
import { lookAtWishes } from '../channels/wishes.ts';
import { SHIPPED } from '../config/place.ts';
import { discordAccess } from '../environment.ts';
import type { ScriptCall } from '../script.ts';
import { inviteLink, needsOf } from '../setup/invite.ts';
import { applicationOf } from '../setup/wishes.ts';
import { openArchive } from './open-archive.ts';

type Verdict = 'ok' | 'warning' | 'problem';
const MARKS: Readonly<Record<Verdict, string>> = { ok: '✓', warning: '!', problem: '✗' };

type Say = (verdict: Verdict, words: string) => void;
type Env = ScriptCall['env'];

/** @returns the exit code */
export async function doctor({ args, env, stdout }: ScriptCall): Promise<number> {
  let problems = 0;
  await examine({ args, env }, (verdict, words) => {
    if (verdict === 'problem') problems++;
    stdout(`${MARKS[verdict]} ${words}\n`);
  });
  stdout(problems ? `\n${plural(problems, 'problem')} found.\n` : '\nNo problems found.\n');
  return problems ? 1 : 0;
}

async function examine({ args, env }: Pick<ScriptCall, 'args' | 'env'>, say: Say): Promise<void> {
  const isNode24 = process.versions.node.startsWith('24.');
  say(
    isNode24 ? 'ok' : 'problem',
    `Node ${process.versions.node}${isNode24 ? '' : ': Attaché needs Node 24; start it with npm, which brings it'}`,
  );
  const folder = env.ATTACHE_DATA || 'data';
  lookAtFolder(folder, say);
  const dir = configDir(args, env);
  const loaded = await loadConfig(dir, SHIPPED, env);
  if (loaded.kind === 'mistakes') {
    for (const mistake of loaded.mistakes) say('problem', printMistake(mistake));
    return;
  }
  say('ok', `Configuration in ${dir}`);
  if (!lookAtProxies(env, say)) return;
  await lookAtDiscord(loaded.config, env, say);
  await lookAtFeeds(loaded.config, { env, say, troubles: await datesLearned(env, say) });
}

/** @returns whether they can be used */
function lookAtProxies(env: Env, say: Say): boolean {
  try {
    const proxies = proxiesOf(env);
    if (proxies) say('ok', `Requests go through ${printProxies(proxies)}`);
    return true;
  } catch (error) {
    if (!(error instanceof ProxyMistake)) throw error;
    say('problem', error.message);
    return false;
  }
}

function lookAtFolder(folder: string, say: Say): void {
  try {
    const unlock = lockFolder(folder);
    const archive = existsSync(join(folder, 'attache.db')) ? 'has an archive' : 'empty';
    say('ok', `Data folder ${folder}: ${unlock ? archive : 'in use by a running bot'}`);
    unlock?.();
  } catch (error) {
    say(
      'problem',
      `Data folder ${folder} cannot be used: ${(error as Error).message}. Set ATTACHE_DATA to another folder`,
    );
  }
}

async function lookAtDiscord({ watches, settings }: Config, env: Env, say: Say): Promise<void> {
  const token = env.DISCORD_TOKEN;
  if (!token) {
    say('warning', 'No DISCORD_TOKEN in .env: npm start will run with a local Discord');
    return;
  }
  const rest = openRest(discordAccess(token, env, proxiesOf(env)));
  const target = openDiscordTarget(rest);
  let isLacking = false;
  for (const id of new Set(watches.map(({ channel }) => channel).filter((channel) => !isWebhook(channel)))) {
    const names = watches.filter(({ channel }) => channel === id).map(({ name }) => name);
    const answer = await target.checkChannel(id);
    if (answer.kind !== 'channel') {
      say('problem', `Channel ${id} (${names.join(', ')}): ${answer.reason}`);
      continue;
    }
    const missing = await missingPermissions(rest, id);
    if (missing === null) say('warning', `#${answer.name}: cannot check the bot's permissions there`);
    else if (missing.length > 0)
      say(
        'problem',
        `#${answer.name}: the bot lacks ${missing.join(', ')}. Allow this under Permissions in the channel's settings`,
      );
    else say('ok', `#${answer.name} (${names.join(', ')})`);
    isLacking ||= missing !== null && missing.length > 0;
    const here = watches.filter(({ channel }) => channel === id);
    for (const { watch, text } of await lookAtWishes({ watches: here, settings }, new Map([[id, answer]]), target)) {
      say('warning', `#${answer.name} (${watch}): ${text}`);
      isLacking ||= text.includes('lacks');
    }
  }
  const application = applicationOf(token);
  if (isLacking && application !== null)
    say(
      'warning',
      `This link gives the bot what these watches need on a whole server: ${inviteLink(application, needsOf({ watches }))}`,
    );
}

/** What the bot has learned of each feed's dates, as a sentence where something is wrong with them, by the feed's URL. */
async function datesLearned(env: Env, say: Say): Promise<ReadonlyMap<string, string>> {
  const states = await readStates(env).catch((error: Error) => {
    say('problem', error.message);
    return [];
  });
  const troubles = states.map(({ url, dates }) => [url, dates ? dateTrouble(dates) : null] as const);
  return new Map(troubles.filter((one): one is [string, string] => one[1] !== null));
}

/** @throws StoreError, in a plain sentence, when the archive cannot be read */
async function readStates(env: Env): Promise<readonly FeedState[]> {
  const store = await openArchive(env);
  if (!store) return [];
  try {
    return await store.feedStates();
  } finally {
    await store.close();
  }
}

interface Looking {
  readonly env: Env;
  readonly say: Say;
  /** What the bot has learned of each feed's dates. */
  readonly troubles: ReadonlyMap<string, string>;
}

async function lookAtFeeds({ feeds, settings }: Config, { env, say, troubles }: Looking): Promise<void> {
  const proxies = proxiesOf(env);
  const web = openWeb({
    proxies,
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
    on.map(async ({ url, publisher, auth }) => {
      const get: Web['get'] = (to, headers, options) => web.get(to, headers, { ...options, auth });
      const found = await discoverFeed(url, { ...context, web: { ...web, get } });
      if (process.stderr.isTTY) process.stderr.write(`\r${++done} of ${on.length} feeds\u001b[K\r`);
      if (found.kind === 'none') say('problem', `${publisher}, ${url}: ${found.reason}${whatIsKnown(url)}`);
      else tellFeed(found.feeds[0], { url, publisher, trouble: troubles.get(url) ?? null }, say);
    }),
  );
  await Promise.all([web.close(), reader.close()]);
}

interface Configured {
  readonly url: string;
  readonly publisher: string;
  /** What is wrong with its dates, as far as the bot has learned. */
  readonly trouble: string | null;
}

function tellFeed(feed: FoundFeed, { url, publisher, trouble }: Configured, say: Say): void {
  if (feed.by !== 'address') {
    say('problem', `${publisher}, ${url}: this is a web page, not a feed. Use its feed: ${feed.url}`);
    return;
  }
  const { etag, lastModified } = feed.validators;
  const validators = [etag && 'ETag', lastModified && 'Last-Modified'].filter(Boolean).join(' and ');
  const newest = feed.newest === null ? 'undated' : `newest ${dateOf(feed.newest)} UTC`;
  const words = `${publisher}: ${feed.format}, ${plural(feed.dates.length, 'item')}, ${newest}${validators && `, with ${validators}`}`;
  const warnings = new Set(feed.warnings.map((sign) => describeWarning(sign, dateOf)));
  if (trouble !== null) warnings.add(trouble);
  const verdict = trouble !== null || feed.warnings.some(isSerious) ? 'warning' : 'ok';
  say(verdict, [`${words}.`, ...warnings].join(' ') + whatIsKnown(url));
}

function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

/** What is known about the address of a dead feed. */
function whatIsKnown(url: string): string {
  const knownDead = knownDeadFeed(url);
  if (knownDead === null) return '';
  return `. Known about this address: ${knownDead.state}${knownDead.instead ? `; use ${knownDead.instead}` : ''}`;
}
