import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { openTestDiscord } from '../support/discord.ts';
import { runHere } from '../support/script.ts';

const SECRET = 'AbCdEf.not-a-real-token-but-long-enough';
const TOKEN = `${Buffer.from('123456789012345678').toString('base64')}.${SECRET}`;
const CHANNEL = '1234567890123456789';
const OPML =
  '<opml version="2.0"><body><outline text="Sea"><outline text="Ships" xmlUrl="https://ships.example/feed.xml"/></outline></body></opml>';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-init-'));
  cpSync('config', join(folder, 'config'), { recursive: true });
  cpSync('.env.example', join(folder, '.env.example'));
  writeFileSync(join(folder, 'token'), `${TOKEN}\n`);
  writeFileSync(join(folder, 'list.opml'), OPML);
});
afterEach(() => rmSync(folder, { recursive: true }));

const SCRIPT = ['--disable-warning=ExperimentalWarning', resolve('src/cli/init.ts')];
/** No variable of the machine may count. */
const CLEAN = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TERM: 'xterm',
  LANG: 'C.UTF-8',
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
};

/** In this process, whose working folder it is while it runs. */
async function run(args: readonly string[], { env = {} }: { env?: Record<string, string> } = {}) {
  const here = process.cwd();
  process.chdir(folder);
  try {
    const { status: code, out, err } = await runHere(init, args, env);
    expect(out + err).not.toContain(SECRET);
    return { code, out: out + err };
  } finally {
    process.chdir(here);
  }
}

/** As its users run it. */
async function runProcess(args: readonly string[], { input }: { input: string }) {
  const child = spawn(process.execPath, [...SCRIPT, ...args], { cwd: folder, env: CLEAN });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (out += chunk));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  expect(out).not.toContain(SECRET);
  return { code, out };
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const FLAGS = ['--token-file', 'token', '--channel', CHANNEL];

describe('npm run init without a terminal', () => {
  it('writes .env, the channel, watches and imported feeds, and prints the invite link but not the token', async () => {
    const terms = ['--watch', 'volcano OR "ash cloud"', '--watch', 'ferry'];
    const { code, out } = await run([...FLAGS, ...terms, '--opml', 'list.opml']);
    expect(out).toContain('client_id=123456789012345678&scope=bot+applications.commands&permissions=274877991936');
    expect(out).toContain('list.opml: 1 new, 0 already there, 0 not usable.');
    expect(out).toContain('Added 1 feed.');
    expect(out).toContain('Next: npm run doctor, then npm start.');
    expect(code).toBe(0);
    expect(read('.env')).toContain(`\nDISCORD_TOKEN=${TOKEN}\n`);
    expect(read('.env')).not.toContain('\nATTACHE_CONFIG=');
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    expect(read('config/watches.yaml')).not.toMatch(/1000000000000000\d\d/);
    expect(read('config/watches.yaml')).toContain(`terms: volcano OR "ash cloud"\n    channel: "${CHANNEL}"`);
    expect(read('config/watches.yaml')).toContain('name: Ferry');
    expect(read('config/feeds.yaml')).toContain('publisher: Ships, labels: [ Sea ]');
    const again = await run([...FLAGS, ...terms, '--opml', 'list.opml']);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('0 new, 1 already there') });
    expect(read('config/watches.yaml').match(/name: Ferry/g)).toHaveLength(1);
  });

  it('asks in the link for what the watches need, and says for what', async () => {
    await run([...FLAGS]);
    const rows = [
      `{ name: Ships, terms: ship, channel: "${CHANNEL}", thread: true, publish: true, mention: [here] }`,
      `{ name: Ferries, terms: ferry, channel: "${CHANNEL}", spike: true, role: "100000000000000021" }`,
    ];
    const write = (some: string[]) =>
      writeFileSync(join(folder, 'config/watches.yaml'), `watches:\n${some.map((row) => `  - ${row}\n`).join('')}`);
    const bitsOf = (out: string) => BigInt(/permissions=(\d+)/.exec(out)![1]!);
    const { CreatePublicThreads, MentionEveryone, AttachFiles, ManageMessages } = PermissionFlagsBits;
    write(rows);
    const { out } = await run([...FLAGS]);
    const all = CreatePublicThreads | MentionEveryone | AttachFiles;
    expect(bitsOf(out) & (all | ManageMessages)).toBe(all);
    expect(out).toContain('  Create Public Threads: watches with `thread: true`');
    expect(out).toContain('  Mention Everyone: watches that mention here or everyone');
    expect(out).toContain('  Attach Files: the chart of a watch with `spike`');
    expect(out).toContain('Publishing needs no permission: the bot publishes only its own messages');
    write(rows.slice(1));
    const fewer = await run([...FLAGS]);
    expect(bitsOf(fewer.out) & all).toBe(AttachFiles);
    expect(fewer.out).toContain('A role is mentioned only if “Allow anyone to @mention this role” is on');
  });

  it('takes the token from the environment or the standard input', async () => {
    expect((await run(['--channel', CHANNEL], { env: { DISCORD_TOKEN: TOKEN } })).code).toBe(0);
    rmSync(join(folder, '.env'));
    const { code, out } = await runProcess(['--channel', CHANNEL, '--token-file', '-'], { input: `${TOKEN}\n` });
    expect([code, out]).toEqual([0, expect.stringContaining('Next: npm run doctor, then npm start.')]);
    expect(read('.env')).toContain(`DISCORD_TOKEN=${TOKEN}\n`);
  });

  it('makes a folder of one’s own, with nothing but what was asked for, and names it in .env', async () => {
    const { code } = await run([
      ...FLAGS,
      ...['--dir', 'mine/config', '--feeds', 'none', '--without-examples', '--watch', 'ferry', '--opml', 'list.opml'],
    ]);
    expect(code).toBe(0);
    expect(read('mine/config/feeds.yaml')).toBe(
      'feeds:\n  - { url: https://ships.example/feed.xml, publisher: Ships, labels: [ Sea ] }\n',
    );
    expect(read('mine/config/watches.yaml').match(/^ +(?:- )?name: .*/gm)).toBeNull();
    expect(read('mine/config/watches.yaml')).toContain(`- { name: Ferry, terms: ferry, channel: "${CHANNEL}" }`);
    expect(read('.env')).toContain('\nATTACHE_CONFIG=mine/config\n');
    expect(read('config/watches.yaml')).toContain('100000000000000001');
  });

  it('needs no token for the page on this machine', async () => {
    const { code, out } = await run(['--local', '--opml', 'list.opml']);
    expect([code, existsSync(join(folder, '.env'))]).toEqual([0, false]);
    expect(out).toContain('Next: npm start.');
    expect(read('config/feeds.yaml')).toContain('Ships');
  });

  it.each([
    [[], 'There is no token: give --token-file FILE or DISCORD_TOKEN, or --local'],
    [['--token-file', 'token'], 'There is no channel: give --channel ID'],
    [['--token-file', 'none', '--channel', CHANNEL], 'none cannot be read (ENOENT).'],
    [['--token-file', 'list.opml', '--channel', CHANNEL], 'The token has a space in it.'],
    [['--token-file', 'token', '--channel', '12'], 'A channel id has 17 to 20 digits.'],
    [['--token-file', 'token', '--channel', '100000000000000001'], 'A channel id has 17 to 20 digits.'],
    [[...FLAGS, '--watch', 'volcano AND ('], '^'],
    [[...FLAGS, '--feeds', 'some'], '--feeds is shipped or none.'],
    [[...FLAGS, '--feeds', 'none'], 'is there already. --yes removes its feeds.'],
    [['--local', '--watch', 'x'], 'A watch needs a channel: give --channel.'],
    [['--token', TOKEN], 'Unknown option'],
  ])('names what is wrong in %j with exit code 2, and writes nothing', async (args, said) => {
    const before = [read('config/watches.yaml'), read('config/feeds.yaml')];
    const { code, out } = await run(args);
    expect(out).toContain(said);
    expect(code).toBe(2);
    expect([read('config/watches.yaml'), read('config/feeds.yaml')]).toEqual(before);
    expect(existsSync(join(folder, '.env'))).toBe(false);
  });

  it('writes nothing where a list cannot be imported, with exit code 1', async () => {
    const { code, out } = await run([...FLAGS, '--opml', 'token']);
    expect(out).toContain('token cannot be imported: it is not an OPML file. Nothing was written.');
    expect([code, existsSync(join(folder, '.env'))]).toEqual([1, false]);
  });

  it('replaces another token only with --yes, and keeps the rest of .env', async () => {
    writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=mine\nLOG_LEVEL=debug\n', { mode: 0o644 });
    const { code, out } = await run(FLAGS);
    expect([code, out]).toEqual([2, expect.stringContaining('.env has another token. --yes replaces it.')]);
    expect(read('.env')).toBe('DISCORD_TOKEN=mine\nLOG_LEVEL=debug\n');
    expect((await run([...FLAGS, '--yes'])).code).toBe(0);
    expect(read('.env')).toBe(`DISCORD_TOKEN=${TOKEN}\nLOG_LEVEL=debug\n`);
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
  });

  it('empties feeds.yaml with --yes and --feeds none, and keeps its comments', async () => {
    expect((await run([...FLAGS, '--feeds', 'none', '--yes'])).code).toBe(0);
    const feeds = read('config/feeds.yaml');
    expect(feeds).not.toContain('- {');
    expect(feeds).toContain('\nfeeds: []\n');
    expect(feeds).toContain('# Middle East');
  });
});

/** Debian's util-linux: runs a command in a pseudo terminal. */
const HAS_TERMINAL = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!HAS_TERMINAL)('npm run init in a terminal', () => {
  /** Answers each question when it is asked. */
  async function talk(answers: readonly (readonly [question: string, keys: string])[], env: object = {}, args = '') {
    const command = `${process.execPath} ${SCRIPT.join(' ')} ${args}`;
    const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: folder, env: { ...CLEAN, ...env } });
    let out = '';
    let seen = 0;
    const left = [...answers];
    child.stdout.on('data', (chunk: Buffer) => {
      out += stripVTControlCharacters(chunk.toString());
      for (let next = left[0]; next; next = left[0]) {
        const at = out.indexOf(next[0], seen);
        if (at < 0) return;
        seen = at + next[0].length;
        left.shift();
        child.stdin.write(next[1]);
      }
    });
    const [code] = await once(child, 'close');
    expect(left, out).toEqual([]);
    for (const secret of [SECRET, 'opens-only-this-machine']) expect(out).not.toContain(secret);
    return { code, out };
  }
  const ENTER = '\r';
  const DOWN = '\u001b[B';

  async function discord() {
    const local = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
    onTestFinished(() => local.close());
    writeFileSync(join(folder, 'token'), local.token);
    return { env: { DISCORD_API: local.api! }, token: local.token };
  }

  it('asks one thing after the other, offers the channels of the server, and shows what it would import', async () => {
    const { env, token } = await discord();
    const { code, out } = await talk(
      [
        ['Where should alerts go?', ENTER],
        ['Bot token', `hello${ENTER}`],
        ['That is not a bot token', `${'\u007f'.repeat(5)}${token}${ENTER}`],
        ['#alerts', ENTER],
        ['What should the bot watch for?', `volcano AND (${ENTER}`],
        ['There is a mistake in these terms', `${'\u007f'.repeat(6)}${ENTER}`],
        ['And also?', ENTER],
        ['example watches', `n`],
        ['Which feeds should it poll?', ENTER],
        ['OPML file', `list.opml${ENTER}`],
        ['Add this feed?', 'y'],
        ['Next: npm run doctor', ''],
      ],
      env,
    );
    expect(out).toContain('client_id=100000000000000010');
    expect(out).toContain('+ Ships https://ships.example/feed.xml [Sea]');
    expect(code).toBe(0);
    expect(read('.env')).toContain(`DISCORD_TOKEN=${token}`);
    expect(read('config/watches.yaml').match(/- { name: .*|- name: .*/g)).toEqual([
      `- { name: Volcano, terms: volcano, channel: "${CHANNEL}" }`,
    ]);
    expect(read('config/feeds.yaml')).toContain('publisher: Ships');
  });

  it('asks for the id where Discord cannot be reached, and asks nothing that the options give', async () => {
    const { code } = await talk(
      [
        ['Discord cannot be asked from here', ''],
        ['Channel id', `12${ENTER}`],
        ['A channel id has 17 to 20 digits.', `${'\u007f\u007f'}${CHANNEL}${ENTER}`],
        ['example watches', 'y'],
        ['OPML file', ENTER],
      ],
      { DISCORD_API: 'http://127.0.0.1:9/api' },
      '--token-file token --watch ferry --feeds shipped',
    );
    expect(code).toBe(0);
    expect(read('config/watches.yaml')).toContain('name: Ferry');
    expect(read('config/watches.yaml')).toContain('name: Embassy withdrawals');
  });

  it('asks for the token again when Discord refuses it', async () => {
    const { env, token } = await discord();
    const other = `${Buffer.from('123456789012345678').toString('base64')}.xx.${'y'.repeat(20)}`;
    writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${other}\n`);
    const { code } = await talk(
      [
        ['Discord refuses this token', ''],
        ['Bot token', `${token}${ENTER}`],
        ['#alerts', `${DOWN}${DOWN}${ENTER}`],
        ['Channel id', `${CHANNEL}${ENTER}`],
        ['What should the bot watch for?', ENTER],
        ['example watches', 'y'],
        ['Which feeds', `${DOWN}${ENTER}`],
        ['OPML file', ENTER],
      ],
      env,
    );
    expect(code).toBe(0);
    expect(read('.env')).toBe(`DISCORD_TOKEN=${token}\n`);
    expect(read('config/feeds.yaml')).toContain('feeds: []');
  });

  it('writes nothing when it is cancelled', async () => {
    const before = read('config/watches.yaml');
    const { code, out } = await talk([
      ['Where should alerts go?', `${DOWN}${ENTER}`],
      ['Which feeds', '\u0003'],
    ]);
    expect([code, out]).toEqual([130, expect.stringContaining('Cancelled. Nothing more was written.')]);
    expect([read('config/watches.yaml'), existsSync(join(folder, '.env'))]).toEqual([before, false]);
  });
});
