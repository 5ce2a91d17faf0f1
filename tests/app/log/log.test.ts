import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const LOG = fileURLToPath(new URL('../../../src/app/log/log.ts', import.meta.url));
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB';

/** What the log writes, in a process of its own as it stands on stderr. */
function logged(script: string): { stdout: string; stderr: string } {
  const code = `import { openLog } from ${JSON.stringify(LOG)}; const log = await openLog('info', 'stderr'); ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

test('an event is one JSON line on stderr, and stdout stays free for answers', () => {
  const { stdout, stderr } = logged(`log.info({ feed: 'https://example.org/feed' }, '3 new')`);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stderr)).toMatchObject({ feed: 'https://example.org/feed', msg: '3 new' });
});

test('a bot token never gets in, wherever it stands', () => {
  const { stderr } = logged(
    `log.error({ error: new Error('refused: ${TOKEN}'), note: '${TOKEN}' }, 'login with ${TOKEN}')`,
  );
  expect(stderr).toContain('refused: [token]');
  expect(stderr).not.toContain(TOKEN);
});

test('an interaction token in a URL never gets in', () => {
  const token = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OTA6YWJjZGVm';
  const { stderr } = logged(
    `const error = Object.assign(new Error('POST /webhooks/123/${token}/messages'), { url: 'https://discord.com/api/v10/interactions/9/${token}/callback' });
     log.error({ error }, 'https://discord.com/api/v10/interactions/9/${token}/callback')`,
  );
  expect(stderr).toContain('[token]');
  expect(stderr).not.toContain(token);
});

test('a password in an address never gets in, wherever it stands', () => {
  const { stderr } = logged(
    `log.error({ feed: 'https://ann:hunter2@example.org/feed', error: new Error('GET http://ann:hunter2@example.org') }, 'https://ann:hunter2@example.org failed')`,
  );
  expect(stderr).toContain('https://example.org failed');
  expect(stderr).not.toContain('hunter2');
});

test('what node-cron says of itself is a JSON line, too', () => {
  const { stdout, stderr } = logged(
    `const { cronLogger } = await import(${JSON.stringify(LOG)});
     const { schedule } = await import('node-cron');
     const running = Promise.withResolvers();
     const logger = cronLogger({ ...log, warn: (...line) => (log.warn(...line), running.resolve(), task.destroy()) });
     const task = schedule('* * * * * *', () => running.promise, { noOverlap: true, logger });`,
  );
  expect(stdout).toBe('');
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({
      level: 40,
      msg: expect.stringMatching(/^the schedule: .*(still running|missed execution)/),
    }),
  );
});
