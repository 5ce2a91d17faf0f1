import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stories } from '../../src/cli/stories.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, match, placedArticle } from '../support/articles.ts';
import { runHere } from '../support/script.ts';

const HOUR = 3_600_000;
const CHANNEL = '1234567890123456789';
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-trend-'));
  writeFileSync(join(folder, 'feeds.yaml'), 'feeds: []\n');
  const rows = ['Embassies', 'Ferries', '"Bread, butter"'].map(
    (name) => `  - { name: ${name}, terms: x, channel: "${CHANNEL}" }`,
  );
  writeFileSync(join(folder, 'watches.yaml'), `watches:\n${rows.join('\n')}\n`);
  const store = openSqlite(join(folder, 'attache.db'));
  const now = Date.now();
  await store.followWatches([{ channel: CHANNEL, watch: 'Embassies', asks: 'x' }], now - 60 * HOUR);
  const poll = { etag: null, lastModified: null, validatorsSince: null, failures: 0, movedTo: null, movedCount: 0 };
  const state = { url: 'f', poll, hints: { ttl: null, skipHours: [], skipDays: [] }, visitedAt: null, dueAt: 0 };
  const visit = { feed: 'f', outcome: 'changed', status: 200, reason: null, fresh: 0, updated: 0, took: 1 } as const;
  for (let at = now - 60 * HOUR; at <= now; at += HOUR) await store.saveVisit({ ...visit, at }, state);
  // Dated a day and a half before now, so that no midnight during the test changes what is counted.
  const articles = [1, 2, 3].map((n) => placedArticle(n, n < 3 ? 1 : 3, { at: now - 36 * HOUR, collectedAt: now }));
  const matches = articles.map(({ article }) => ({ ...match(CHANNEL, 'Embassies'), article }));
  await store.saveFindings(findings({ at: now, stories: [1, 3], articles, matches }));
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runHere(stories, ['trend', ...words, '--config', folder], { ATTACHE_DATA: folder });

/** As its users run it. */
function runProcess(...words: string[]) {
  const args = ['--disable-warning=ExperimentalWarning', 'src/cli/stories.ts', 'trend', ...words, '--config', folder];
  const env = { ...process.env, ATTACHE_DATA: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('npm run stories -- trend', () => {
  it('draws a bar a day in text, and says where there is no data', () => {
    const { status, out } = runProcess('embassies', '--days', '7');
    expect(status).toBe(0);
    expect(out).toMatch(/^Mentions a day, \d+ \w+ to \d+ \w+ \d{4} \(UTC\)\n\nEmbassies: 3 reports\n/);
    expect(out).toMatch(/^\w{3} \d{4}-\d\d-\d\d █{40} 3 \(2 stories\)/m);
    expect(out).toMatch(/no data\n/);
    expect(out.trimEnd().split('\n')).toHaveLength(10);
  });

  it('prints CSV or JSON, and writes a picture', async () => {
    const { out } = await run('Embassies', '--days', '7', '--csv');
    expect(out).toMatch(/^date,time_zone,watch,channel,reports,stories,usual,spike,data\n/);
    expect(out).toMatch(new RegExp(`,UTC,Embassies,${CHANNEL},3,2,,no,`));
    expect(JSON.parse((await run('Embassies', '--json')).out).lines[0].days).toHaveLength(30);
    const file = join(folder, 'trend.png');
    expect(await run('Embassies', '--png', file)).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    const nowhere = await run('Embassies', '--png', join(folder, 'none', 'trend.png'));
    expect(nowhere).toMatchObject({ status: 1, err: expect.stringMatching(/^Cannot write .*trend\.png: ENOENT/) });
  });

  it('says what is wrong with a question in a sentence', async () => {
    expect(await run('Quays')).toEqual({
      status: 1,
      out: '',
      err: 'No watch has that name. watches.yaml names them.\n',
    });
    expect(await run('Ferries')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^Ferries: no data in the last 30 days/),
    });
    expect(await run('Embassies', '--days', '0')).toMatchObject({
      status: 2,
      err: 'Give a whole number of days from 1 to 90, for example 30.\n',
    });
    expect(await run('Embassies', '--days', 'week')).toMatchObject({ status: 2 });
    expect(await run()).toEqual({ status: 2, out: '', err: 'Name a watch, or several with commas between them.\n' });
  });
});
