/** `npm run feed -- find URL`: finds the feeds of a site from a terminal, and changes nothing. */
import { SHIPPED } from '../app/config-place.ts';
import { CONFIG_OPTION, runScript, type Script, usageMistake } from '../app/script.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { knownDeadFeed } from '../news/feed/known-dead-feeds.ts';
import { type Discovery, describeWarning, type FoundFeed } from '../news/feed/warnings.ts';
import { plural } from '../news/text/plural.ts';
import { discoverFeed } from '../wire/discover/discover.ts';
import { politenessHost } from '../wire/fetch-feed.ts';
import { openHostQueue } from '../wire/http/host-queue.ts';
import { openWeb } from '../wire/http/http.ts';
import { proxiesOf } from '../wire/http/proxy.ts';
import { openReader } from '../wire/worker/reader.ts';

async function find(address: string, { settings }: Config): Promise<Discovery> {
  const { allow, contact } = settings.wire;
  const userAgent = `Attache/0.1 (find${contact ? `; +${contact}` : ''})`;
  const web = openWeb({ proxies: proxiesOf(process.env), allow, userAgent });
  const reader = openReader();
  const hostQueue = openHostQueue();
  try {
    return await discoverFeed(address, {
      web,
      read: reader.read,
      inTurn: (url, job) => hostQueue.run(politenessHost(url), job),
      now: Date.now(),
    });
  } finally {
    await Promise.all([web.close(), reader.close()]);
  }
}

const dateOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function printFeed({ url, title, format, dates, newest, warnings }: FoundFeed): string {
  const age = newest === null ? 'undated' : `newest ${dateOf(newest)}`;
  return [
    url,
    `  ${title || 'Untitled'}: ${format}, ${plural(dates.length, 'item')}, ${age}`,
    ...warnings.map((warning) => `  ${describeWarning(warning, dateOf)}`),
  ].join('\n');
}

function printMissing(address: string, reason: string): string {
  const known = knownDeadFeed(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  const note = known ? ` Known about this address: ${known.state}.${known.instead ? ` Try ${known.instead}` : ''}` : '';
  return `No feed found at ${address}: ${reason}.${note}`;
}

const FEED = {
  command: 'npm run feed',
  says: 'Finds the feeds of a site, and changes nothing.',
  arguments: [['find URL', 'the feeds of this site or page, best first']],
  options: CONFIG_OPTION,
  notes: ['Exit codes: 0 found, 1 no feed found, 2 a mistake in the configuration or the arguments.'],
} as const satisfies Script;

process.exitCode = await runScript(FEED, async ({ words: [question, address = '', ...rest] }) => {
  const loaded = await loadConfig(configDir(process.argv.slice(2), process.env), SHIPPED);
  if (loaded.kind === 'mistakes') {
    process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  if (question !== 'find' || address === '' || rest.length > 0) {
    process.stderr.write(`${usageMistake('Write find and one address.', FEED)}\n`);
    return 2;
  }
  const found = await find(address, loaded.config);
  if (found.kind === 'none') process.stderr.write(`${printMissing(address, found.reason)}\n`);
  else process.stdout.write(`${found.feeds.map(printFeed).join('\n')}\n`);
  return found.kind === 'none' ? 1 : 0;
});
