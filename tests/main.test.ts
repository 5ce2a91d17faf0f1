/** `npm start`, as a process of its own: what it prints, what it posts, how it ends. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../src/store/sqlite/lock.ts';
import { openTestDiscord, rateLimited, type TestDiscord } from './support/discord.ts';
import { openTestHub } from './support/hub.ts';
import { openTestWeb, type TestWeb } from './support/web.ts';

const CHANNEL = '1234567890123456789';
const OPERATORS = '1234567890123456788';
const TITLE = 'Norway pulls staff from embassy in Karsk';

let folder: string;
let web: TestWeb;
let bot: ChildProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-main-'));
  web = await openTestWeb();
  const item = `<item><title>${TITLE}</title><link>https://karsk.example/1</link><pubDate>${new Date().toUTCString()}</pubDate></item>`;
  const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${item}</channel></rss>`;
  web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body });
  write('feeds.yaml', `feeds:\n  - { url: ${web.base}/feed.xml, publisher: Daily Karsk, page: false }\n`);
  write('watches.yaml', `watches:\n  - { name: Embassies, terms: embassy withdrawals, channel: "${CHANNEL}" }\n`);
  write('settings.yaml', `wire: { allow: ["${web.host}"] }\n`);
});
afterEach(async () => {
  bot.kill('SIGKILL');
  await web.close();
  rmSync(folder, { recursive: true });
});

/** Making a folder read-only takes a namespace, which not every system gives. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** Beyond so many bytes. */
function overwrite(file: string, from: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, from));
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const dataFolder = () => join(folder, 'data');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(
  args: readonly string[],
  env: Record<string, string> = {},
  by: readonly string[] = [],
): { ended: Promise<Ended>; said: () => string } {
  const command = [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    'src/main.ts',
    '--config',
    folder,
    ...args,
  ];
  const [program, ...words] = [...by, ...command];
  bot = spawn(program!, words, {
    env: { ...process.env, DISCORD_TOKEN: '', DISCORD_API: '', ATTACHE_DATA: dataFolder(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  bot.stdout!.on('data', (chunk) => (out += chunk));
  bot.stderr!.on('data', (chunk) => (err += chunk));
  return { ended: once(bot, 'close').then(([code]) => ({ code, out, err })), said: () => err };
}

const runOnce = (env: Record<string, string> = {}) => start(['--once'], env).ended;
const at = (discord: TestDiscord) => ({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api });

describe('npm start -- --once', () => {
  it('posts on the local Discord without a token, one JSON line a message; the second run says nothing', async () => {
    const { code, out } = await runOnce();
    expect(code).toBe(0);
    const [line, ...more] = out.trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line!)).toMatchObject({
      kind: 'posted',
      channel: CHANNEL,
      id: expect.stringMatching(/^\d{17,20}$/),
      message: { content: `Embassies · ${TITLE}`, embeds: [{ title: TITLE }], allowed_mentions: { parse: [] } },
    });
    expect(await runOnce()).toMatchObject({ code: 0, out: '' });
  });

  it('posts by REST alone with a token, and never opens a gateway', async () => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    expect((await runOnce(at(discord))).code).toBe(0);
    expect(discord.messages(CHANNEL).map(({ embeds }) => embeds[0]?.title)).toEqual([TITLE]);
    expect(discord.calls.map(({ path }) => path)).not.toContain('/gateway/bot');
    expect(discord.breaches).toEqual([]);
    await discord.close();
  });

  it.each([
    ['in its address', (url: string) => ({ url: url.replace('//', '//ann:hunter2@') })],
    ['named by auth', (url: string) => ({ url, auth: 'env:KARSK_FEED' })],
  ])('asks a feed with the user and password %s, and writes them nowhere', async (_where, row) => {
    const basic = `Basic ${Buffer.from('ann:hunter2').toString('base64')}`;
    const body = `<rss version="2.0"><channel><title>K</title><item><title>${TITLE}</title><link>/1</link><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`;
    web.put('/members.xml', ({ headers }) => (headers.authorization === basic ? { body } : { status: 401 }));
    const rows = ['members', 'gone'].map((name) => ({
      ...row(`${web.base}/${name}.xml`),
      publisher: name,
      page: false,
    }));
    write('feeds.yaml', JSON.stringify({ feeds: rows }));
    const { code, out, err } = await runOnce({ KARSK_FEED: 'ann:hunter2' });
    expect([code, err]).toEqual([3, expect.stringContaining(`${web.base}/gone.xml: not found (404)`)]);
    expect(out).toContain(TITLE);
    const stored = readdirSync(dataFolder()).map((name) => readFileSync(join(dataFolder(), name), 'latin1'));
    for (const secret of ['hunter2', basic.slice(6)]) expect([out, err, ...stored].join('\n')).not.toContain(secret);
  });

  it('ends with 3 when a feed did not answer, and says which and why; the others are read all the same', async () => {
    write(
      'feeds.yaml',
      `feeds:\n  - { url: ${web.base}/gone.xml, publisher: A }\n  - { url: ${web.base}/feed.xml, publisher: B, page: false }\n`,
    );
    const { code, out, err } = await runOnce();
    expect(code).toBe(3);
    expect(out).toContain(TITLE);
    expect(err).toMatch(/gone\.xml: not found \(404\)\nOpen each address in a browser\..*npm run doctor/);
  });

  it('ends with 2 for mistakes in the configuration, all told with file and line', async () => {
    write('feeds.yaml', 'feeds:\n  - { urll: https://a.example/ }\n');
    write('watches.yaml', 'watches:\n  - { name: A, terms: "a AND (", channel: "12" }\n');
    const { code, err } = await runOnce();
    expect(code).toBe(2);
    expect(err).toMatch(/^feeds\.yaml:2:\d+ .*urll/m);
    expect(err).toMatch(/^watches\.yaml:2:\d+ /m);
  });

  it('ends with 2 for an option that it does not know', async () => {
    expect(await start(['--onec']).ended).toMatchObject({
      code: 2,
      err: expect.stringContaining('npm start -- --help'),
    });
  });

  it('ends with 2 when a real bot is to post to the shipped channel, and tells how to find one', async () => {
    write('watches.yaml', 'watches:\n  - { name: A, terms: a, channel: "100000000000000001" }\n');
    const { code, err } = await runOnce({ DISCORD_TOKEN: 'a.b.c' });
    expect(code).toBe(2);
    expect(err).toContain('Copy Channel ID');
  });

  it('ends with 1 when another bot runs on the data folder', async () => {
    const unlock = lockFolder(dataFolder())!;
    const { code, err } = await runOnce();
    unlock();
    expect(code).toBe(1);
    expect(err).toContain(`Another bot is using the data folder ${dataFolder()}`);
  });

  it('ends with 1 when Discord refuses the token, and does not print it', async () => {
    const discord = await openTestDiscord();
    const { code, err } = await runOnce({ DISCORD_TOKEN: 'wrong.token.here', DISCORD_API: discord.api });
    await discord.close();
    expect(code).toBe(1);
    expect(err).toMatch(/check DISCORD_TOKEN.*Copy the token again from the Developer Portal/);
    expect(err).not.toContain('wrong.token.here');
  });

  it('ends with 1 when nobody answers where Discord should be', async () => {
    const port = await freePort();
    const { code, err } = await runOnce({ DISCORD_TOKEN: 'a.b.c', DISCORD_API: `http://127.0.0.1:${port}/api` });
    expect(code).toBe(1);
    expect(err).toMatch(/Cannot use Discord: no response from Discord .*Check the network of this machine/);
  });
});

describe('npm start', () => {
  const until = async (said: () => string, words: RegExp) => {
    while (!words.test(said())) await new Promise((resolve) => setTimeout(resolve, 20));
    return words.exec(said())!;
  };

  it('without a token names its page, posts there, and leaves on SIGTERM', async () => {
    const { ended, said } = start([]);
    const [, page] = await until(said, /Open (http:\/\/127\.0\.0\.1:\d+\/)/);
    expect(said()).toMatch(/^Not connected to Discord, because DISCORD_TOKEN is not set: /);
    expect((await fetch(page!)).status).toBe(200);
    await until(said, /posted: /);
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('answers /healthz and /metrics where ATTACHE_MONITOR names an address, and refuses to start where it names none', async () => {
    const { ended, said } = start([], { ATTACHE_MONITOR: '127.0.0.1:0' });
    const [, url] = await until(said, /health and metrics: (http:\/\/127\.0\.0\.1:\d+)\/healthz/);
    await until(said, /posted: /);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^attache_deliveries_total\{outcome="posted"\} 1$/m);
    expect(Number(/^attache_database_size_bytes (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(100_000);
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    const { code, err } = await start([], { ATTACHE_MONITOR: 'here' }).ended;
    expect(code).toBe(1);
    expect(err).toContain('ATTACHE_MONITOR is “here”. Write a port or host:port');
  });

  it('lets a hub push where WEBSUB_URL is its public address', async () => {
    const hub = await openTestHub();
    const port = await freePort();
    const feed = `${web.base}/feed.xml`;
    const document = (title: string) =>
      `<rss version="2.0"><channel><title>Daily Karsk</title><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub.url}"/><item><title>${title}</title><link>https://karsk.example/${title.length}</link></item></channel></rss>`;
    web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml' }, body: document('Fog over Karsk') });
    write('settings.yaml', `wire: { allow: ["${web.host}", "${hub.host}"] }\n`);
    const { ended, said } = start([], { WEBSUB_URL: `http://127.0.0.1:${port}`, WEBSUB_PORT: String(port) });
    await until(said, /the hub pushes this feed/);
    expect(await hub.push(feed, document(TITLE))).toEqual([202]);
    await until(said, /posted: /);
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await hub.close();
    const { code, err } = await start([], { WEBSUB_URL: 'https://bot.example' }).ended;
    expect(code).toBe(1);
    expect(err).toContain('WEBSUB_PORT is not set');
  });

  it('takes up a hand edit while it runs; a mistake changes nothing, is told with its line, and to the operators', async () => {
    const discord = await openTestDiscord({
      channels: [
        { id: CHANNEL, name: 'alerts' },
        { id: OPERATORS, name: 'desk' },
      ],
    });
    write('settings.yaml', `wire: { allow: ["${web.host}"] }\noperatorsChannel: "${OPERATORS}"\n`);
    const { ended, said } = start([], at(discord));
    await until(said, /posted: /);
    write('watches.yaml', `watches:\n  - { name: Embassies, terms: "embassy (", channel: "${CHANNEL}" }\n`);
    await until(said, /the last valid one stays active: watches\.yaml:2:\d+/);
    write('watches.yaml', `watches:\n  - { name: Embassies, terms: embassy, channel: "${CHANNEL}" }\n`);
    await until(said, /is valid again: reloaded after a manual edit/);
    write('watches.yaml', `watches:\n  - { name: Embassies, terms: embassy, channel: "100000000000000077" }\n`);
    await until(
      said,
      /cannot post in this channel: .*100000000000000077|100000000000000077.*cannot post in this channel/,
    );
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(discord.messages(OPERATORS).map(({ content }) => content)).toEqual([
      expect.stringMatching(/The configuration is invalid; the last valid one stays active\.\nwatches\.yaml:2:\d+/),
      expect.stringContaining('The configuration is valid again.'),
    ]);
  });

  it('warns of a hand edit that names @everyone as the role of a watch, once', async () => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    const row = (name: string, role: string) =>
      `  - { name: ${name}, terms: embassy, channel: "${CHANNEL}", role: "${role}" }\n`;
    write('watches.yaml', `watches:\n${row('Embassies', '1234567890123456777')}`);
    const { ended, said } = start([], at(discord));
    await until(said, /posted: /);
    expect(said()).not.toContain('nobody is called');
    write('watches.yaml', `watches:\n${row('Embassies', discord.guildId)}`);
    await until(said, /"watch":"Embassies".*nobody is called/);
    write('watches.yaml', `watches:\n${row('Embassies', discord.guildId)}${row('Consuls', '1234567890123456777')}`);
    await until(said, /"watches":2/);
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(said().match(/nobody is called/g)).toHaveLength(1);
    await discord.close();
  });

  it('serves its page on the port that it is given, and says so when that is taken', async () => {
    const taken = createSocket().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    expect(await start(['--port', String(port)]).ended).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Port ${port} is in use by another program`),
    });
    taken.close();
    await once(taken, 'close');
    const { ended, said } = start([], { ATTACHE_PORT: String(port) });
    await until(said, new RegExp(`Open http://127\\.0\\.0\\.1:${port}/`));
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(await start(['--port', 'eighty']).ended).toMatchObject({
      code: 1,
      err: expect.stringContaining('“eighty”'),
    });
  });

  it('tells what is wrong with the data folder or the local Discord in a sentence', async () => {
    writeFileSync(join(folder, 'data-file'), '');
    const { code, err } = await start([], { ATTACHE_DATA: join(folder, 'data-file') }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(
      /data-file cannot be used: a part of its path is a file.*Move the file away, or name another place/,
    );
    expect(err).not.toMatch(/^ {4}at /m);
    mkdirSync(dataFolder());
    writeFileSync(join(dataFolder(), 'local-discord.db'), 'not a database '.repeat(100));
    const odd = await start([]).ended;
    expect(odd.code).toBe(1);
    expect(odd.err).toMatch(/Cannot open the local Discord in .*local-discord\.db: .*Move the file away/);
    expect(odd.err).not.toMatch(/^ {4}at /m);
  });

  it('leaves also while a feed hangs', async () => {
    write('feeds.yaml', `feeds:\n  - { url: ${web.base}/hangs.xml, publisher: A }\n`);
    web.put('/hangs.xml', { delay: Number.POSITIVE_INFINITY });
    const { ended, said } = start([]);
    await until(said, /Open http/);
    while (web.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    // It did not wait for the feed's own time limit.
    expect(said()).not.toMatch(/took longer|in time/);
  });

  it('leaves also while Discord does not say what its channels are', async () => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    discord.faults.push({ path: /^\/channels\/\d+$/, how: { until: new Promise(() => {}) } });
    const { ended, said } = start([], at(discord));
    while (discord.faults.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(said()).not.toContain('Cannot use Discord');
    await discord.close();
  });

  it.each([
    ['429 for an hour', rateLimited(3_600)],
    ['400', { status: 400, body: { message: 'Invalid Form Body', code: 50035 } }],
  ])('posts alerts while registering the commands is answered %s, and logs in once', async (_answer, how) => {
    const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    discord.faults.push({ method: 'PUT', path: /commands$/, how, times: 1_000 });
    const { ended, said } = start([], at(discord));
    await until(said, /posted: /);
    while (!discord.calls.some(({ method }) => method === 'PUT')) await new Promise((next) => setTimeout(next, 20));
    bot.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(discord.gateway.counts.identified).toBe(1);
    expect(discord.messages(CHANNEL)).toHaveLength(1);
    await discord.close();
  });

  it('says what is wrong with a token that has a line break or a space in it', async () => {
    for (const [token, sentence] of [
      ['a.b.c\r', /DISCORD_TOKEN has a line break in it/],
      ['a.b .c', /DISCORD_TOKEN has a space in it/],
    ] as const) {
      const { code, err } = await start([], { DISCORD_TOKEN: token }).ended;
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(sentence) });
    }
  });

  it.each<[string, (archive: string) => void, RegExp]>([
    ['damaged', (archive) => overwrite(archive, 4096 * 2), /attache\.db is damaged/],
    ['empty', (archive) => writeFileSync(archive, ''), /attache\.db is an empty file/],
    ['no database', (archive) => writeFileSync(archive, 'feeds: []\n'.repeat(500)), /attache\.db is not a database/],
  ])(
    'an archive that is %s ends it with 1 and a sentence that says what to do, and is left as it is',
    async (_how, spoil, sentence) => {
      expect((await runOnce()).code).toBe(0);
      const archive = join(dataFolder(), 'attache.db');
      spoil(archive);
      const spoilt = readFileSync(archive);
      const { code, err } = await start([]).ended;
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(sentence) });
      expect(err).toMatch(/[Rr]estore a backup/);
      expect(err).not.toMatch(/^ {4}at /m);
      expect(readFileSync(archive).equals(spoilt)).toBe(true);
    },
  );

  it.skipIf(!canMount)('a data folder that may only be read ends it with 1 and a sentence', async () => {
    expect((await runOnce()).code).toBe(0);
    const mount =
      'mount --bind "$ATTACHE_DATA" "$ATTACHE_DATA" && mount -o remount,bind,ro "$ATTACHE_DATA" && exec "$0" "$@"';
    const { code, err } = await start([], {}, ['unshare', '-rm', 'sh', '-c', mount]).ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/data.* cannot be (?:written to|used|opened)/),
    });
    expect(err).not.toMatch(/^ {4}at /m);
  });

  it('with a token that Discord refuses ends with 1', async () => {
    const refusing = createServer((_, response) => {
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end('{"message": "401: Unauthorized", "code": 0}');
    }).listen(0, '127.0.0.1');
    await once(refusing, 'listening');
    const api = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}/api`;
    const { code, err } = await start([], { DISCORD_TOKEN: 'a.b.c', DISCORD_API: api }).ended;
    refusing.close();
    expect(code).toBe(1);
    expect(err).toContain('Cannot use Discord');
  });
});
