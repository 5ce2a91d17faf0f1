/** What is told once for all machines: digests, and calls for an urgent alert. Real processes on one database, some killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { openTestDiscord } from '../../support/discord.ts';
import { HAS_POSTGRES, NO_POSTGRES, openCluster } from '../../support/postgres.ts';
import { PATIENT } from '../../support/time-limits.ts';
import { openTestWeb } from '../../support/web.ts';

const CHANNEL = '1234567890123456789';
const ROLE = '2234567890123456789';
const WAIT = { timeout: PATIENT, interval: 100 };
const MINUTE = 60_000;
/** The machines go by the clock of the database: here it has one that can be moved. */
const MOVED_CLOCK = `CREATE SCHEMA moved;
  CREATE TABLE moved.ahead (by INTERVAL NOT NULL);
  INSERT INTO moved.ahead VALUES (interval '0');
  CREATE FUNCTION moved.clock_timestamp() RETURNS TIMESTAMPTZ VOLATILE LANGUAGE sql
    AS 'SELECT pg_catalog.clock_timestamp() + by FROM moved.ahead';
  ALTER DATABASE NAME SET search_path = moved, pg_catalog, public`;
/** All clocks begin here: an hour before the digest. */
const START = Date.parse('2026-03-04T07:00:00Z');
if (!HAS_POSTGRES) console.log(`Skipped: ${NO_POSTGRES}`);

async function openMachines(watch: object) {
  const [cluster, web] = [await openCluster(), await openTestWeb()];
  const discord = await openTestDiscord({ channels: [{ id: CHANNEL, name: 'alerts' }] });
  const folder = mkdtempSync(join(tmpdir(), 'attache-told-once-'));
  const bots = new Set<ChildProcess>();
  const kill = async () => {
    const ended = [...bots].map((bot) => bot.exitCode ?? once(bot, 'close'));
    for (const bot of bots) bot.kill('SIGKILL');
    bots.clear();
    await Promise.all(ended);
  };
  onTestFinished(async () => {
    await kill();
    await Promise.all([web.close(), discord.close(), clock.end()]);
    cluster.stop();
    rmSync(folder, { recursive: true });
  });
  const database = await cluster.database();
  const clock = openPool(database, 1);
  await clock.query(MOVED_CLOCK.replace('NAME', new URL(database).pathname.slice(1)));
  const [{ now }] = (await clock.query('SELECT clock_timestamp() AS now')).rows as [{ now: Date }];
  await clock.query(`UPDATE moved.ahead SET by = $1 * interval '1 millisecond'`, [START - now.getTime()]);
  const row = { name: 'Embassies', terms: 'embassy', channel: CHANNEL, ...watch };
  const files = {
    feeds: { feeds: [{ url: `${web.base}/feed.xml`, publisher: 'Daily Karsk', page: false }] },
    watches: { watches: [row] },
    settings: { wire: { allow: [web.host] } },
  };
  for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(value));
  let said = '';
  let ahead = START - Date.now();
  const titles: string[] = [];
  const machines = {
    now: () => Date.now() + ahead,
    /** Two machines, ready to work. */
    async start() {
      said = '';
      const args = ['--disable-warning=ExperimentalWarning', 'src/main.ts', '--config', folder];
      const own = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATABASE: database };
      const env = { ...process.env, ...own, ATTACHE_DATA: folder };
      for (const _ of [1, 2]) {
        const bot = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
        bot.stderr.on('data', (chunk) => (said += chunk));
        bots.add(bot);
      }
      await vi.waitFor(() => expect(said.match(/ready to settle/g)?.length).toBeGreaterThan(1), WAIT);
    },
    /** All that stands in the feed at first is old news. */
    polled: () => vi.waitFor(() => expect(said).toMatch(/[0-9] new/), WAIT),
    async later(ms: number) {
      ahead += ms;
      await clock.query(`UPDATE moved.ahead SET by = by + $1 * interval '1 millisecond'`, [ms]);
    },
    publish(...more: string[]) {
      const pubDate = new Date(machines.now()).toUTCString();
      titles.push(
        ...more.map((title, n) => {
          const link = `https://karsk.example/${titles.length + n}`;
          return `<item><title>${title}</title><link>${link}</link><pubDate>${pubDate}</pubDate></item>`;
        }),
      );
      const body = `<rss version="2.0"><channel><title>Daily Karsk</title>${titles.toReversed().join('')}</channel></rss>`;
      web.put('/feed.xml', { headers: { 'content-type': 'application/rss+xml', etag: `"${titles.length}"` }, body });
    },
    /** The messages that say this, in their words or in their text. */
    told: (what: RegExp) => discord.messages(CHANNEL).filter((message) => what.test(JSON.stringify(message))),
    /** All machines die when one sends a message with these words: before Discord has it, or before the machine has the answer. */
    async dieOver(what: RegExp, how: 'lost question' | 'lost answer', begin: () => Promise<unknown>) {
      let isDead = false;
      const body = (sent: unknown) => {
        if (!what.test(JSON.stringify(sent))) return false;
        for (const bot of bots) bot.kill('SIGKILL');
        isDead = true;
        return true;
      };
      discord.faults.push({ method: 'POST', path: /messages$/, body, how });
      await begin();
      await vi.waitFor(() => expect(isDead).toBe(true), WAIT);
      await kill();
    },
  };
  machines.publish('Fog over Karsk');
  return machines;
}

describe.skipIf(!HAS_POSTGRES)('with two machines', () => {
  it('a digest and a call for an urgent alert come once, though all of them died while one sent it', {
    timeout: PATIENT,
  }, async () => {
    const machines = await openMachines({
      level: 'urgent',
      escalate: { after: '5m', role: ROLE },
      digest: '0 8 * * *',
    });
    const calls = new RegExp(`<@&${ROLE}>`);
    const toldOnce = (what: RegExp) => vi.waitFor(() => expect(machines.told(what)).toHaveLength(1), WAIT);
    machines.start();
    await machines.polled();
    machines.publish('Embassy of Brask closes');
    await machines.later(50 * MINUTE);
    await toldOnce(/Urgent · Embassies · Embassy of Brask/);
    await machines.dieOver(calls, 'lost answer', () => machines.later(6 * MINUTE));
    machines.start();
    await toldOnce(calls);
    await machines.dieOver(/Digest/, 'lost question', () => machines.later(5 * MINUTE));
    machines.start();
    await toldOnce(/Digest/);
    machines.publish('Embassy of Oston opens again');
    await machines.later(50 * MINUTE);
    await toldOnce(/Urgent · Embassies · Embassy of Oston/);
    await machines.later(6 * MINUTE);
    await vi.waitFor(() => expect(machines.told(calls)).toHaveLength(2), WAIT);
    expect(machines.told(/Digest/)).toHaveLength(1);
  });
});
