/** What keeps the bot from starting: told in a sentence, with an exit code. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/store/sqlite/lock.ts';
import { openTestDiscord } from '../support/discord.ts';
import { freePort } from '../support/free-port.ts';
import { aBotEach } from './bot.ts';

const bot = aBotEach();

/** Making a folder read-only takes a namespace, which not every system gives. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** Beyond so many bytes. */
function overwrite(file: string, from: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, from));
}

describe('npm start -- --once', () => {
  it('ends with 2 for mistakes in the configuration, all told with file and line', async () => {
    bot().write('feeds.yaml', 'feeds:\n  - { urll: https://a.example/ }\n');
    bot().write('watches.yaml', 'watches:\n  - { name: A, terms: "a AND (", channel: "12" }\n');
    const { status, err } = await bot().run(['--once']);
    expect(status).toBe(2);
    expect(err).toMatch(/^feeds\.yaml:2:\d+ .*urll/m);
    expect(err).toMatch(/^watches\.yaml:2:\d+ /m);
  });

  it('ends with 2 for an option that it does not know', async () => {
    expect(await bot().start(['--onec']).ended).toMatchObject({
      status: 2,
      err: expect.stringContaining('npm start -- --help'),
    });
  });

  it('ends with 2 when a real bot is to post to the shipped channel, and tells how to find one', async () => {
    bot().write('watches.yaml', 'watches:\n  - { name: A, terms: a, channel: "100000000000000001" }\n');
    const { status, err } = await bot().run(['--once'], { DISCORD_TOKEN: 'a.b.c' });
    expect(status).toBe(2);
    expect(err).toContain('Copy Channel ID');
  });

  it('ends with 1 when another bot runs on the data folder', async () => {
    const { data } = bot();
    const unlock = lockFolder(data)!;
    const { status, err } = await bot().run(['--once']);
    unlock();
    expect(status).toBe(1);
    expect(err).toContain(`Another bot is using the data folder ${data}`);
  });

  it('ends with 1 when Discord refuses the token, and does not print it', async () => {
    const discord = await openTestDiscord();
    const { status, err } = await bot().run(['--once'], {
      DISCORD_TOKEN: 'wrong.token.here',
      DISCORD_API: discord.api!,
    });
    await discord.close();
    expect(status).toBe(1);
    expect(err).toMatch(/check DISCORD_TOKEN.*Copy the token again from the Developer Portal/);
    expect(err).not.toContain('wrong.token.here');
  });

  it('ends with 1 when nobody answers where Discord should be', async () => {
    const port = await freePort();
    const { status, err } = await bot().run(['--once'], {
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API: `http://127.0.0.1:${port}/api`,
    });
    expect(status).toBe(1);
    expect(err).toMatch(/Cannot use Discord: no response from Discord .*Check the network of this machine/);
  });
});

describe('npm start', () => {
  it.each([
    ['ATTACHE_MONITOR', { ATTACHE_MONITOR: 'here' }, 'ATTACHE_MONITOR is “here”. Write a port or host:port'],
    ['WEBSUB_URL', { WEBSUB_URL: 'https://bot.example' }, 'WEBSUB_PORT is not set'],
    ['ATTACHE_PORT', { ATTACHE_PORT: 'eighty' }, '“eighty”'],
    ['DISCORD_TOKEN with a line break', { DISCORD_TOKEN: 'a.b.c\r' }, 'DISCORD_TOKEN has a line break in it'],
    ['DISCORD_TOKEN with a space', { DISCORD_TOKEN: 'a.b .c' }, 'DISCORD_TOKEN has a space in it'],
  ])('says what is wrong with %s', async (_name, env, sentence) => {
    expect(await bot().run([], env as Record<string, string>)).toMatchObject({
      status: 1,
      err: expect.stringContaining(sentence),
    });
  });

  it('says so when the port of its page is taken, or is none', async () => {
    const taken = createSocket().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    expect(await bot().run(['--port', String(port)])).toMatchObject({
      status: 1,
      err: expect.stringContaining(`Port ${port} is in use by another program`),
    });
    taken.close();
    await once(taken, 'close');
    expect(await bot().run(['--port', 'eighty'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('“eighty”'),
    });
  });

  it('tells what is wrong with the data folder or the local Discord in a sentence', async () => {
    const { folder, data } = bot();
    writeFileSync(join(folder, 'data-file'), '');
    const { status, err } = await bot().run([], { ATTACHE_DATA: join(folder, 'data-file') });
    expect(status).toBe(1);
    expect(err).toMatch(
      /data-file cannot be used: a part of its path is a file.*Move the file away, or name another place/,
    );
    expect(err).not.toMatch(/^ {4}at /m);
    mkdirSync(data);
    writeFileSync(join(data, 'local-discord.db'), 'not a database '.repeat(100));
    const odd = await bot().run([]);
    expect(odd.status).toBe(1);
    expect(odd.err).toMatch(/Cannot open the local Discord in .*local-discord\.db: .*Move the file away/);
    expect(odd.err).not.toMatch(/^ {4}at /m);
  });

  it.each<[string, (archive: string) => void, RegExp]>([
    ['damaged', (archive) => overwrite(archive, 4096 * 2), /attache\.db is damaged/],
    ['empty', (archive) => writeFileSync(archive, ''), /attache\.db is an empty file/],
    ['no database', (archive) => writeFileSync(archive, 'feeds: []\n'.repeat(500)), /attache\.db is not a database/],
  ])(
    'an archive that is %s ends it with 1 and a sentence that says what to do, and is left as it is',
    async (_how, spoil, sentence) => {
      expect((await bot().run(['--once'])).status).toBe(0);
      const archive = join(bot().data, 'attache.db');
      spoil(archive);
      const spoilt = readFileSync(archive);
      const { status, err } = await bot().run([]);
      expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(sentence) });
      expect(err).toMatch(/[Rr]estore a backup/);
      expect(err).not.toMatch(/^ {4}at /m);
      expect(readFileSync(archive).equals(spoilt)).toBe(true);
    },
  );

  it.skipIf(!canMount)('a data folder that may only be read ends it with 1 and a sentence', async () => {
    expect((await bot().run(['--once'])).status).toBe(0);
    const mount =
      'mount --bind "$ATTACHE_DATA" "$ATTACHE_DATA" && mount -o remount,bind,ro "$ATTACHE_DATA" && exec "$0" "$@"';
    const { status, err } = await bot().start([], {}, ['unshare', '-rm', 'sh', '-c', mount]).ended;
    expect({ status, err }).toEqual({
      status: 1,
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
    const { status, err } = await bot().run([], { DISCORD_TOKEN: 'a.b.c', DISCORD_API: api });
    refusing.close();
    expect(status).toBe(1);
    expect(err).toContain('Cannot use Discord');
  });
});
