import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../../src/app/machines/session.ts';
import { type Role, rolesOf, SHARDS, shardOfChannel, shardOfUrl, shareOf } from '../../../src/app/machines/shards.ts';
import { takeLeases } from '../../../src/store/postgres/leases.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { makeTables } from '../../../src/store/postgres/tables.ts';
import { type Cluster, HAS_POSTGRES, openCluster } from '../../support/postgres.ts';
import { type Link, openLink } from '../../torture/machines/link.ts';

describe('shards', () => {
  it('keep a host’s feeds and pages together', () => {
    expect(shardOfUrl('https://news.example/a.xml')).toBe(shardOfUrl('https://news.example/story/1'));
  });

  it('spread channels evenly', () => {
    const counts = new Array<number>(SHARDS).fill(0);
    for (let n = 0; n < 3_200; n++) counts[shardOfChannel(`1000000000000${n}`)]!++;
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThan(200);
  });

  it('are shared so that all are held', () => {
    expect([1, 2, 3, 4, 40].map((machines) => shareOf(32, machines))).toEqual([32, 16, 11, 8, 1]);
  });

  it('have roles that are named, or all', () => {
    expect(rolesOf('')).toEqual(['collect', 'settle', 'deliver', 'desk']);
    expect(rolesOf('deliver, collect')).toEqual(['deliver', 'collect']);
    expect(rolesOf('collect,cook')).toBe(null);
  });
});

describe.skipIf(!HAS_POSTGRES)('a session', () => {
  let cluster: Cluster;
  let url: string;
  let pool: pg.Pool;
  let link: Link;
  const open: Session[] = [];
  beforeAll(async () => {
    cluster = await openCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    url = await cluster.database();
    pool = openPool(url);
    await makeTables(pool);
    link = await openLink(cluster.port);
  });
  afterEach(async () => {
    for (const session of open.splice(0)) await session.close();
    link.close();
    await pool.end();
  });

  const notices: string[] = [];
  async function start(name: string, { lasts = 60_000, roles = ['collect', 'settle'] as Role[], at = url } = {}) {
    let lapsed = 0;
    const session = await openSession({
      ...{ url: at, pool },
      machine: { host: name, pid: 1, version: '1', roles },
      counts: { collect: 8, settle: 1, deliver: 8, desk: 1 },
      onNotice: (what) => notices.push(what),
      onChange: () => {},
      onError: () => {},
      onLapse: () => void lapsed++,
      pace: { lasts, beat: 50 },
    });
    open.push(session);
    return Object.assign(session, { lapsed: () => lapsed });
  }
  const held = (session: Session) => session.leases('collect').length;

  it('takes all that nobody has, and leaves its share to another', async () => {
    const north = await start('north');
    await expect.poll(() => held(north)).toBe(8);
    const south = await start('south');
    await expect.poll(() => [held(north), held(south)]).toEqual([4, 4]);
    expect([north, south].filter((one) => one.lease('settle', 0))).toEqual([north]);
  });

  it('leaves a role to those that have it', async () => {
    const north = await start('north', { roles: ['collect'] });
    const south = await start('south', { roles: ['settle'] });
    await expect.poll(() => south.lease('settle', 0)?.holder).toBe(south.holder());
    expect(held(north)).toBe(8);
  });

  it('gives back a lease after the work under it has ended', async () => {
    const north = await start('north');
    const work = Promise.withResolvers<void>();
    const all = north.leases('collect').map((lease) => north.during(lease, () => work.promise));
    const south = await start('south');
    await expect.poll(() => held(north)).toBe(4);
    expect(held(south)).toBe(0);
    work.resolve();
    await Promise.all(all);
    await expect.poll(() => held(south)).toBe(4);
  });

  it('leaves all to the others when it closes', async () => {
    const north = await start('north');
    const south = await start('south');
    await north.close();
    await expect.poll(() => [held(south), south.lease('settle', 0) !== null]).toEqual([8, true]);
  });

  it('loses all when it is cut off, before another can have it, and begins anew', async () => {
    const north = await start('north', { lasts: 1_500, at: url.replace(`:${cluster.port}/`, `:${link.port}/`) });
    await expect.poll(() => held(north)).toBe(8);
    const [lease] = north.leases('collect');
    const signal = north.signal();
    link.cut();
    await expect
      .poll(async () => {
        const taken = await takeLeases(pool, { kind: 'collect', holder: 'other', lasts: 1, most: 9 });
        // Whatever has been taken, we know that it is not ours.
        if (taken.length > 0) expect(north.holds(lease!)).toBe(false);
        return taken.length > 0;
      })
      .toBe(true);
    expect([north.lapsed() > 0, signal.aborted, north.isValid()]).toEqual([true, true, false]);
    link.mend();
    await expect.poll(() => held(north)).toBe(8);
    expect(north.holds(lease!)).toBe(false);
  });

  it('hears what others notify', async () => {
    await start('north');
    await pool.query("NOTIFY attache, 'parts'");
    await expect.poll(() => notices).toContain('parts');
  });
});
