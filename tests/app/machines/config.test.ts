import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/app/config/place.ts';
import { checkShared, editShared, readShared, takeFiles } from '../../../src/app/machines/config.ts';
import { followTexts } from '../../../src/app/machines/follow-texts.ts';
import { config } from '../../../src/cli/config.ts';
import { feed } from '../../../src/cli/feed.ts';
import { addRow } from '../../../src/config/rows.ts';
import { zoneOf } from '../../../src/config/zone.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { makeTables } from '../../../src/store/postgres/tables.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';
import { runHere } from '../../support/script.ts';

const CHANNEL = '1234567890123456789';
const WATCHES = `# Who asked for what: see the wiki.
watches:
  # the desk's own
  - name: Docks
    terms: dock workers
    channel: "${CHANNEL}"
`;

describe.skipIf(!HAS_POSTGRES)('the shared configuration', () => {
  let cluster: Cluster;
  let url: string;
  let pool: pg.Pool;
  let dir: string;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    url = await cluster.database();
    pool = openPool(url);
    await makeTables(pool);
    dir = mkdtempSync(join(tmpdir(), 'attache-texts-'));
    writeFileSync(join(dir, 'feeds.yaml'), 'feeds:\n  - url: https://news.example/feed\n    publisher: Daily Karsk\n');
    writeFileSync(join(dir, 'watches.yaml'), WATCHES);
    await takeFiles(pool, { dir, shipped: SHIPPED }, 'first start');
  });
  afterEach(async () => {
    await pool.end();
    rmSync(dir, { recursive: true });
  });

  const add = (name: string, who: string, through = pool) =>
    editShared(through, SHIPPED, {
      ...{ name: 'watches.yaml', who },
      change: (text) => ({ text: addRow(text, 'watches', { name, terms: name, channel: CHANNEL }) }),
    });
  const watches = async () => (await readShared(pool, SHIPPED)).files.find(({ name }) => name === 'watches.yaml')!.text;
  const env = () => ({ ATTACHE_DATABASE: url, EDITOR: 'sed -i s/Docks/Wharves/' });
  const cli = (...args: string[]) => runHere(config, [...args, '--config', dir], env());

  it('takes feeds imported from a terminal as a version of its own, and exports them', async () => {
    const file = join(dir, 'list.opml');
    writeFileSync(
      file,
      '<opml><body><outline text="Sea"><outline text="Ships" xmlUrl="https://ships.example/"/></outline></body></opml>',
    );
    const run = (...args: string[]) => runHere(feed, [...args, '--config', dir], env());
    expect(await run('import', file, '--yes')).toMatchObject({ status: 0, err: '' });
    const { files } = await readShared(pool, SHIPPED);
    expect(files.find(({ name }) => name === 'feeds.yaml')!.text).toContain('publisher: Ships');
    expect(readFileSync(join(dir, 'feeds.yaml'), 'utf8')).not.toContain('Ships');
    expect((await run('export')).out).toContain('xmlUrl="https://ships.example/"');
  });

  it('keeps what a server sets for itself in a copy of the shipped settings, and everybody reads it', async () => {
    const server = '1234567890123456788';
    const edited = await editShared(pool, SHIPPED, {
      ...{ name: 'settings.yaml', who: 'Ada' },
      change: (text) => ({ text: addRow(text, 'servers', { id: server, timezone: 'Asia/Tokyo' }) }),
    });
    expect(edited.kind).toBe('edited');
    const read = await readShared(pool, SHIPPED);
    expect(read.files.find(({ name }) => name === 'settings.yaml')!.text).toContain('# How old an item may be');
    const loaded = checkShared(read);
    if (loaded.kind === 'mistakes') throw new Error(JSON.stringify(loaded.mistakes));
    expect(zoneOf(server, null, loaded.config.settings)).toBe('Asia/Tokyo');
    expect(zoneOf('another', null, loaded.config.settings)).toBe('UTC');
  });

  it('begins with the files of the folder, and takes them once', async () => {
    const loaded = checkShared(await readShared(pool, SHIPPED));
    expect(loaded.kind === 'config' && loaded.config.watches.map(({ name }) => name)).toEqual(['Docks']);
    expect(await takeFiles(pool, { dir, shipped: SHIPPED }, 'second start')).toBe(false);
  });

  it('keeps both of two edits at once, and the comments', async () => {
    const other = openPool(url);
    const edits = await Promise.all([
      ...['a', 'b', 'c', 'd'].map((n) => add(`Ferries ${n}`, 'Ada')),
      ...['a', 'b', 'c', 'd'].map((n) => add(`Tugs ${n}`, 'Ben', other)),
    ]);
    await other.end();
    expect(edits.map(({ kind }) => kind)).toEqual(Array(8).fill('edited'));
    const text = await watches();
    for (const n of ['a', 'b', 'c', 'd']) expect(text).toContain(`Tugs ${n}`);
    for (const n of ['a', 'b', 'c', 'd']) expect(text).toContain(`Ferries ${n}`);
    expect(text.startsWith(WATCHES)).toBe(true);
  });

  it('refuses an edit that would make it invalid', async () => {
    const edited = await add('Docks', 'Ada');
    expect(edited.kind).toBe('mistakes');
    expect(await watches()).toBe(WATCHES);
  });

  it('is taken up by those who follow it', async () => {
    const { files } = await readShared(pool, SHIPPED);
    const seen = Promise.withResolvers<readonly string[]>();
    const following = followTexts({
      ...{ pool, shipped: SHIPPED, from: files },
      changed: async (loaded) => {
        if (loaded.kind === 'config') seen.resolve(loaded.config.watches.map(({ name }) => name));
      },
      onError: seen.reject,
    });
    await add('Ferries', 'Ada');
    following.look();
    expect(await seen.promise).toEqual(['Docks', 'Ferries']);
    following.stop();
  });

  it('is pulled, changed by hand and pushed, unless somebody was faster', async () => {
    // As its users run it.
    const pulled = spawnSync(process.execPath, ['src/cli/config.ts', 'pull', '--config', dir], {
      env: { ...process.env, ...env() },
    });
    expect(pulled.status).toBe(0);
    writeFileSync(join(dir, 'watches.yaml'), WATCHES.replace('dock workers', 'dockers'));
    expect((await cli('push', '--who', 'Cem')).out).toContain('watches.yaml');
    expect(await watches()).toContain('dockers');
    await add('Ferries', 'Ada');
    const late = await cli('push');
    expect([late.status, late.err]).toEqual([1, expect.stringContaining('changed by Ada')]);
    expect((await cli('edit', 'watches.yaml')).out).toBe('watches.yaml was changed.\n');
    expect(await watches()).toContain('Wharves');
    expect((await cli('history', 'watches.yaml')).out).toMatch(/Ada[\s\S]*Cem[\s\S]*first start/);
    expect(readFileSync(join(dir, 'watches.yaml'), 'utf8')).toContain('dockers');
  });

  it('says what it accepts', async () => {
    expect((await cli('turn')).status).toBe(2);
    expect((await cli('edit')).status).toBe(2);
    expect((await cli('edit', 'nothing.yaml')).err).toContain('nothing.yaml');
  });
});
