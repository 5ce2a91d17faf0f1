import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { doctor } from '../../src/cli/doctor.ts';
import { NO_HABITS } from '../../src/news/feed/date-habits.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings } from '../support/articles.ts';
import { openTestDiscord, type TestDiscord } from '../support/discord.ts';
import { runHere } from '../support/script.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

const CHANNEL = '1234567890123456789';

let folder: string;
let web: TestWeb;
let discord: TestDiscord;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-doctor-'));
  web = await openTestWeb();
  discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
  const item = `<item><title>Fog</title><link>https://karsk.example/1</link><pubDate>${new Date().toUTCString()}</pubDate></item>`;
  const body = `<rss version="2.0"><channel><title>Daily Karsk</title><description>${'News. '.repeat(40)}</description>${item}</channel></rss>`;
  web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml', etag: '"1"' }, body });
  web.put('/gone.xml', { status: 404 });
  feeds('feed.xml');
  writeFileSync(
    join(folder, 'watches.yaml'),
    `watches:\n  - { name: Embassies, terms: embassy, channel: "${CHANNEL}" }\n`,
  );
  writeFileSync(join(folder, 'settings.yaml'), `wire: { allow: ["${web.host}"] }\n`);
});
afterEach(async () => {
  await web.close();
  await discord.close();
  rmSync(folder, { recursive: true });
});

const feeds = (...paths: string[]) =>
  writeFileSync(
    join(folder, 'feeds.yaml'),
    `feeds:\n${paths.map((path) => `  - { url: ${web.base}/${path}, publisher: Daily Karsk }\n`).join('')}`,
  );

const environment = () => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API: discord.api,
  ATTACHE_DATA: join(folder, 'data'),
});

const run = (env: Record<string, string> = {}) => runHere(doctor, ['--config', folder], { ...environment(), ...env });

/** As its users run it. */
async function runProcess(): Promise<{ status: number; out: string }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/doctor.ts', '--config', folder],
    {
      env: { ...process.env, ...environment() },
    },
  );
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  const [status] = await once(child, 'close');
  return { status, out };
}

it('says of each thing that it is right', async () => {
  const { status, out } = await runProcess();
  expect(out).toContain(`✓ Configuration in ${folder}`);
  expect(out).toContain('✓ #alerts (Embassies)');
  expect(out).toMatch(/✓ Daily Karsk: RSS, 1 item, newest \d{4}-/);
  expect(out).toContain('No problems found.');
  expect(status).toBe(0);
});

it('names a feed that does not answer, and why', async () => {
  feeds('feed.xml', 'gone.xml');
  const { status, out } = await run();
  expect(out).toContain(`✗ Daily Karsk, ${web.base}/gone.xml: not found (404)`);
  expect(status).toBe(1);
});

it('names trouble with a feed’s dates that the bot has learned', async () => {
  mkdirSync(join(folder, 'data'));
  const store = openSqlite(join(folder, 'data', 'attache.db'));
  const url = `${web.base}/feed.xml`;
  await store.listFeeds([url], 0);
  const [state] = await store.feedStates();
  const ages = [9, 9, 10, 11].map((hours) => hours * 3_600_000);
  const visit = {
    feed: url,
    at: 1,
    outcome: 'unchanged',
    status: 304,
    reason: null,
    fresh: 0,
    updated: 0,
    took: 1,
  } as const;
  const dates = { ...NO_HABITS, newest: 1, ages };
  await store.saveFindings(findings({ feed: url, visit: { visit, state: { ...state!, dates } } }));
  await store.close();
  const { status, out } = await run();
  expect(out).toMatch(/! Daily Karsk: RSS, .* Its items are dated about 10 hours before they appear/);
  expect(status).toBe(0);
});

it('names the permissions that are missing in a channel', async () => {
  const everyone = {
    id: discord.guildId,
    type: OverwriteType.Role,
    allow: '0',
    deny: String(PermissionFlagsBits.EmbedLinks),
  };
  const member = { ...everyone, id: discord.applicationId, type: OverwriteType.Member };
  discord.setOverwrites(CHANNEL, [everyone, member]);
  const { status, out } = await run();
  expect(out).toContain('✗ #alerts: the bot lacks Embed Links');
  expect(status).toBe(1);
});

it('warns of mentions, threads and publications that will not come true, and prints a link that asks for what is missing', async () => {
  const watches = [
    `{ name: Embassies, terms: embassy, channel: "${CHANNEL}", mention: [here], thread: true }`,
    `{ name: Bread, terms: bread, channel: "${CHANNEL}", publish: true }`,
  ];
  writeFileSync(join(folder, 'watches.yaml'), `watches:\n${watches.map((row) => `  - ${row}\n`).join('')}`);
  const deny = PermissionFlagsBits.CreatePublicThreads | PermissionFlagsBits.MentionEveryone;
  const member = { id: discord.applicationId, type: OverwriteType.Member, allow: '0', deny: String(deny) };
  discord.setOverwrites(CHANNEL, [member]);
  const { status, out } = await run();
  expect(out).toContain('! #alerts (Embassies): the bot lacks Mention Everyone here, so @here calls nobody');
  expect(out).toContain('! #alerts (Embassies): the bot lacks Create Public Threads here, so updates are replies');
  expect(out).toContain('! #alerts (Bread): publish is set, but this is no announcement channel');
  const asked = BigInt(
    /client_id=100000000000000010&scope=bot\+applications\.commands&permissions=(\d+)/.exec(out)![1]!,
  );
  expect(asked & deny).toBe(deny);
  expect(asked & PermissionFlagsBits.AttachFiles).toBe(0n);
  expect(status).toBe(0);
});

it('warns of the role of a server’s escalation that is not there', async () => {
  writeFileSync(
    join(folder, 'settings.yaml'),
    `wire: { allow: ["${web.host}"] }\nservers: [{ id: "${discord.guildId}", desk: true, escalate: { after: 15m, role: "${CHANNEL}" } }]\n`,
  );
  const { status, out } = await run();
  expect(out).toContain(`! #alerts (Embassies): this server has no role ${CHANNEL}, so it calls nobody`);
  expect(status).toBe(0);
});

it('names a refused token without printing it, and a mistake with its line', async () => {
  const { out } = await run({ DISCORD_TOKEN: 'wrong.token.here' });
  expect(out).toContain('check DISCORD_TOKEN');
  expect(out).not.toContain('wrong.token.here');
  writeFileSync(join(folder, 'watches.yaml'), 'watches:\n  - { nam: A }\n');
  expect((await run()).out).toMatch(/✗ watches\.yaml:2:\d+ /);
});
