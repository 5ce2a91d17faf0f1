import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const TOKEN = `${Buffer.from('123456789012345678').toString('base64')}.AbCdEf.not-a-real-token-but-long-enough`;
const CHANNEL = '1234567890123456789';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-init-'));
  cpSync('config', join(folder, 'config'), { recursive: true });
  cpSync('.env.example', join(folder, '.env.example'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function init(...answers: string[]): Promise<{ code: number; out: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', resolve('src/cli/init.ts')], {
    cwd: folder,
  });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (out += chunk));
  child.stdin.end(`${answers.join('\n')}\n`);
  const [code] = await once(child, 'close');
  return { code, out };
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

it('asks, prints the invite link, and writes .env and the watches', async () => {
  const { code, out } = await init(TOKEN, CHANNEL, 'volcano OR "ash cloud"');
  expect(code).toBe(0);
  expect(out).toContain('client_id=123456789012345678&scope=bot+applications.commands&permissions=274877991936');
  expect(out).not.toContain(TOKEN);
  expect(read('.env')).toContain(`\nDISCORD_TOKEN=${TOKEN}\n`);
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
  expect(read('config/watches.yaml')).not.toMatch(/1000000000000000\d\d/);
  expect(read('config/watches.yaml')).toContain(`terms: volcano OR "ash cloud"\n    channel: "${CHANNEL}"`);
});

it('asks again for what will not do', async () => {
  const { code, out } = await init('hello', TOKEN, '12', CHANNEL, '');
  expect(code).toBe(0);
  expect(out).toContain('That is not a bot token');
  expect(out).toContain('A channel id has 17 to 20 digits.');
});

it('writes over no .env without being told to', async () => {
  writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=mine\nLOG_LEVEL=debug\n');
  await init(TOKEN, 'n', CHANNEL, '');
  expect(read('.env')).toBe('DISCORD_TOKEN=mine\nLOG_LEVEL=debug\n');
  await init(TOKEN, 'y', CHANNEL, '');
  expect(read('.env')).toBe(`DISCORD_TOKEN=${TOKEN}\nLOG_LEVEL=debug\n`);
});

it('shows a mistake in the terms with its caret, and leaves the file as it was', async () => {
  const before = read('config/watches.yaml');
  const { code, out } = await init(TOKEN, CHANNEL, 'volcano AND (');
  expect(code).toBe(1);
  expect(out).toContain('^');
  expect(read('config/watches.yaml')).toBe(before);
});
