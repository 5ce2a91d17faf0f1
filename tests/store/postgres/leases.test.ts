import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  guardOf,
  heldLeases,
  type Lease,
  listLeases,
  releaseLeases,
  renewLeases,
  takeLeases,
} from '../../../src/store/postgres/leases.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { makeTables } from '../../../src/store/postgres/tables.ts';
import { endTurn, takeTurn } from '../../../src/store/postgres/turns.ts';
import { FenceLost } from '../../../src/store/store.ts';
import { type Cluster, HAS_POSTGRES, NO_POSTGRES, openCluster } from '../../support/postgres.ts';

if (!HAS_POSTGRES) console.log(`Skipped: ${NO_POSTGRES}`);

describe.skipIf(!HAS_POSTGRES)('leases', () => {
  let cluster: Cluster;
  let pool: pg.Pool;
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    pool = openPool(await cluster.database());
    await Promise.all([makeTables(pool), makeTables(pool), makeTables(pool)]);
    await listLeases(pool, 'collect', 4);
  });
  afterEach(() => pool.end());

  const take = (holder: string, most: number, lasts = 60_000) =>
    takeLeases(pool, { kind: 'collect', holder, lasts, most });
  const renew = async (holder: string) => {
    const client = await pool.connect();
    return renewLeases(client, holder, 60_000).finally(() => client.release());
  };
  /** Writes as the work of a lease does. */
  async function write(lease: Lease, meanwhile = async () => {}): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await guardOf(lease)(client);
      await meanwhile();
      await client.query("INSERT INTO turns VALUES ('written', '', 0, now(), now()) ON CONFLICT DO NOTHING");
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
  const expire = (lease: Lease) =>
    pool.query("UPDATE leases SET until = '-infinity' WHERE kind = $1 AND key = $2", [lease.kind, lease.key]);

  it('are taken by one of many that ask at once', async () => {
    const taken = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((holder) => take(holder, 2)));
    const keys = taken.flat().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys, ...(await take('g', 4)).map(({ key }) => key)].sort()).toEqual([0, 1, 2, 3]);
  });

  it('are free again when their time is over, and not before', async () => {
    const [lease] = await take('a', 4);
    expect(await take('b', 4)).toEqual([]);
    await expire(lease!);
    expect(await take('b', 4)).toEqual([{ ...lease, holder: 'b', epoch: lease!.epoch + 1 }]);
  });

  it('are free at once when their holder gives them back', async () => {
    await releaseLeases(pool, await take('a', 4));
    expect(await take('b', 4)).toHaveLength(4);
  });

  it('are renewed by their holder, except those that are lost', async () => {
    const [lost, ...kept] = await take('a', 4);
    await expire(lost!);
    await take('b', 1);
    expect((await renew('a')).map(({ key }) => key).sort()).toEqual(kept.map(({ key }) => key).sort());
  });

  it('are not renewed after their end, even where nobody has taken them', async () => {
    const [lease] = await take('a', 1);
    await expire(lease!);
    expect(await renew('a')).toEqual([]);
  });

  it('let their holder write, and refuse what a former holder writes', async () => {
    const [lease] = await take('a', 1);
    await write(lease!);
    await expire(lease!);
    const [next] = (await take('b', 4)).filter(({ key }) => key === lease!.key);
    await expect(write(lease!)).rejects.toThrow(FenceLost);
    await write(next!);
  });

  it('refuse a former term of the same holder', async () => {
    const [lease] = await take('a', 1);
    await expire(lease!);
    await take('a', 4);
    await expect(write(lease!)).rejects.toThrow(FenceLost);
  });

  it('are not taken while a write that has passed its check is under way, but can be renewed', async () => {
    const [lease] = await take('a', 4);
    await write(lease!, async () => {
      expect((await renew('a')).length).toBe(4);
      await expire(lease!);
      expect(await take('b', 4)).toEqual([]);
    });
    expect(await take('b', 4)).toHaveLength(1);
  });

  it('show who holds them', async () => {
    await take('a', 1);
    expect(await heldLeases(pool)).toEqual([
      { kind: 'collect', key: expect.any(Number), holder: 'a', age: expect.any(Number) },
    ]);
  });

  it('become fewer where nobody holds those beyond', async () => {
    await listLeases(pool, 'collect', 2);
    expect(await take('a', 9)).toHaveLength(2);
  });

  describe('turns of hosts', () => {
    const HOST = 'news.example';

    it('are one machine’s at a time', async () => {
      const asked = await Promise.all(['a', 'b', 'c'].map((holder) => takeTurn(pool, HOST, holder, 60_000)));
      expect(asked.map(({ kind }) => kind).sort()).toEqual(['turn', 'wait', 'wait']);
    });

    it('follow each other after the pause of the host', async () => {
      const first = await takeTurn(pool, HOST, 'a', 60_000);
      if (first.kind !== 'turn') throw new Error('the host is free');
      await endTurn(pool, first.turn, 40_000);
      const second = await takeTurn(pool, HOST, 'b', 60_000);
      expect(second.kind === 'wait' && second.ms > 30_000 && second.ms <= 40_000).toBe(true);
    });

    it('cannot be ended by a former holder', async () => {
      const first = await takeTurn(pool, HOST, 'a', -1);
      await takeTurn(pool, HOST, 'a', 60_000);
      if (first.kind === 'turn') await endTurn(pool, first.turn, 0);
      expect((await takeTurn(pool, HOST, 'b', 60_000)).kind).toBe('wait');
    });
  });
});
