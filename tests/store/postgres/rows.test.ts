import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { historyOf, newestTexts, newestVersion, writeTexts } from '../../../src/store/postgres/config-rows.ts';
import { type Guard, guardOf, listLeases, takeLeases } from '../../../src/store/postgres/leases.ts';
import { hideMachine, liveMachines, showMachine } from '../../../src/store/postgres/machines.ts';
import {
  feedsInLine,
  firstParts,
  isInLine,
  lineOfParts,
  savePart,
  takeOut,
} from '../../../src/store/postgres/parts.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { makeTables } from '../../../src/store/postgres/tables.ts';
import { FenceLost } from '../../../src/store/store.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';

describe.skipIf(!HAS_POSTGRES)('rows that machines share', () => {
  let cluster: Cluster;
  let pool: pg.Pool;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    pool = openPool(await cluster.database());
    await makeTables(pool);
  });
  afterEach(() => pool.end());

  async function inTransaction(guard: Guard): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await guard(client);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
  const part = (feed: string, text: string) => ({ kind: 'visit', feed, body: Buffer.from(text) }) as const;
  const pass: Guard = async () => {};

  describe('parts', () => {
    it('stand in line in the order in which they came, byte by byte', async () => {
      await savePart(pool, part('https://a.example', 'one \0 two'));
      const second = await savePart(pool, part('https://b.example', 'two'));
      const parts = await firstParts(pool, 10);
      expect(parts.map(({ body }) => body.toString())).toEqual(['one \0 two', 'two']);
      expect(await feedsInLine(pool)).toEqual(new Set(['https://a.example', 'https://b.example']));
      await inTransaction(takeOut(second, pass));
      expect(await isInLine(pool, second)).toBe(false);
      expect((await lineOfParts(pool)).length).toBe(1);
    });

    it('are settled once', async () => {
      const id = await savePart(pool, part('https://a.example', 'one'));
      const both = await Promise.allSettled([inTransaction(takeOut(id, pass)), inTransaction(takeOut(id, pass))]);
      const [refused] = both.filter((one) => one.status === 'rejected');
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(refused?.reason).toBeInstanceOf(FenceLost);
    });

    it('are refused from a machine that has lost the feed', async () => {
      await listLeases(pool, 'collect', 1);
      const take = (holder: string) => takeLeases(pool, { kind: 'collect', holder, lasts: -1, most: 1 });
      const [lost] = await take('a');
      await take('b');
      await expect(savePart(pool, part('https://a.example', 'one'), guardOf(lost!))).rejects.toThrow(FenceLost);
      expect(await firstParts(pool, 1)).toEqual([]);
    });
  });

  describe('texts of the configuration', () => {
    const texts = [
      { name: 'feeds.yaml', text: 'feeds: []' },
      { name: 'watches.yaml', text: '# ours\nwatches: []' },
    ];
    const write = (read: number, text: string, who = 'Ada') =>
      writeTexts(pool, { read, who, texts: [{ name: 'watches.yaml', text }] });

    it('are written over the version that was read, and no other', async () => {
      expect(await writeTexts(pool, { read: 0, who: 'first start', texts })).toBe(true);
      expect(await newestVersion(pool)).toBe(2);
      expect(await write(2, 'three')).toBe(true);
      expect(await write(2, 'late')).toBe(false);
      const newest = await newestTexts(pool);
      expect(newest.version).toBe(3);
      expect(newest.texts.map(({ name, text }) => [name, text])).toEqual([
        ['feeds.yaml', 'feeds: []'],
        ['watches.yaml', 'three'],
      ]);
      expect((await historyOf(pool, 'watches.yaml', 9)).map(({ version, who }) => [version, who])).toEqual([
        [3, 'Ada'],
        [2, 'first start'],
      ]);
    });

    it('are written whole or not at all when several start at once', async () => {
      const starts = ['a', 'b', 'c', 'd'].map((who) => writeTexts(pool, { read: 0, who, texts }));
      const single = write(0, 'alone', 'e');
      const done = [...(await Promise.all(starts)), await single];
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(new Set((await historyOf(pool, null, 9)).map(({ who }) => who)).size).toBe(1);
    });
  });

  it('name the machines at work', async () => {
    const client = await pool.connect();
    const row = { holder: 'a', host: 'north', pid: 7, version: '1', roles: ['collect'] };
    await showMachine(client, row, { lasts: 60_000, refused: 3 });
    await showMachine(client, { ...row, holder: 'b' }, { lasts: -1, refused: 0 });
    client.release();
    expect(await liveMachines(pool)).toEqual([{ ...row, age: expect.any(Number), refused: 3 }]);
    await hideMachine(pool, 'a');
    expect(await liveMachines(pool)).toEqual([]);
  });
});
