import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../src/cli/watch.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../support/articles.ts';
import { runHere } from '../support/script.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-watch-'));
  writeFileSync(join(folder, 'feeds.yaml'), 'feeds: []\n');
  writeFileSync(
    join(folder, 'watches.yaml'),
    'watches:\n  - { name: Embassies, terms: embassy withdrawals, channel: "1234567890123456789" }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runHere(watch, [...words, '--config', folder], { ATTACHE_DATA: folder });

/** As its users run it. */
function runProcess(...words: string[]) {
  const args = ['--disable-warning=ExperimentalWarning', 'src/cli/watch.ts', ...words, '--config', folder];
  const env = { ...process.env, ATTACHE_DATA: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('npm run watch', () => {
  it('lists watches, and shows what one accepts', async () => {
    expect(runProcess('list')).toMatchObject({
      status: 0,
      out: 'Embassies (1234567890123456789): embassy withdrawals\n',
    });
    expect((await run('show', 'embassies')).out).toMatch(/\n {2}embassy, in any form; also consulate.*\(thesaurus: /);
  });

  it('tells what terms would have matched', async () => {
    const store = openSqlite(join(folder, 'attache.db'));
    const now = Date.now();
    const articles = [placedArticle(1, 1, { title: 'Dockers strike in Karvel', at: now, collectedAt: now })];
    await store.saveFindings(findings({ at: now, stories: [1], articles }));
    await store.close();
    expect(await run('test', 'strike')).toMatchObject({ status: 0, out: expect.stringContaining('1 story') });
    expect((await run('test', 'stirke')).out).toContain('strike would have matched 1 story.');
  });

  it('shows a mistake with its caret, and what it can be asked', async () => {
    expect(await run('test', 'rye OR')).toMatchObject({
      status: 2,
      err: expect.stringContaining('    ^^ OR needs something after it'),
    });
    expect(await run('dance')).toMatchObject({ status: 2, err: expect.stringContaining('npm run watch') });
  });
});
