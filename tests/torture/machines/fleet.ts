/** Several bots on one database, each a process as its operator starts it; and what the database says of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { type LocalDiscord, openLocalDiscord } from '../../../src/local/local.ts';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { makeTables } from '../../../src/store/postgres/tables.ts';
import { type Cluster, openCluster, ticksOf } from '../../support/postgres.ts';
import { itemsIn } from '../news.ts';
import { type Link, openLink } from './link.ts';
import { channelId, channelsOf, openWorld, topicWord, type World, type WorldOptions } from './world.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface FleetOptions extends WorldOptions {
  readonly bots: number;
  readonly channels: number;
  /** Of feeds: `1m`. */
  readonly interval: string;
}

export interface Fleet {
  readonly options: FleetOptions;
  readonly world: World;
  readonly discord: LocalDiscord;
  readonly cluster: Cluster;
  readonly link: Link;
  readonly folder: string;
  readonly url: string;
  /** A connection of the referee's own, past the link. */
  readonly pool: pg.Pool;
  readonly bots: readonly FleetBot[];
  /** CPU time of all bots, s. */
  cpu(): number;
  close(): Promise<void>;
}

export interface FleetBot {
  pid(): number;
  start(): void;
  kill(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  said(): string;
}

export async function openFleet(options: FleetOptions): Promise<Fleet> {
  const cluster = await openCluster({ isDurable: true });
  const url = await cluster.database();
  await (await openPostgres(url)).close();
  const pool = openPool(url, 3);
  await makeTables(pool);
  const link = await openLink(cluster.port);
  const world = await openWorld(options);
  const channels = Array.from({ length: options.channels }, (_, n) => ({ id: channelId(n), name: `alerts-${n}` }));
  const discord = await openLocalDiscord({ file: ':memory:', channels });
  const folder = mkdtempSync(join(tmpdir(), 'attache-machines-'));
  configure(folder, world, options);
  const cpu = { ended: 0 };
  const through = url.replace(`:${cluster.port}/`, `:${link.port}/`);
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ATTACHE_DATABASE: through };
  const bots = Array.from({ length: options.bots }, (_, n) => fleetBot({ folder, env, cpu, isSuspended: n === 0 }));
  return {
    ...{ options, world, discord, cluster, link, folder, url, pool, bots },
    cpu: () => cpu.ended + bots.reduce((sum, bot) => sum + ticksOf(bot.pid(), false), 0),
    async close() {
      for (const bot of bots) {
        bot.signal('SIGCONT');
        await bot.kill();
      }
      await pool.end();
      link.close();
      cluster.stop();
      await world.close();
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function configure(folder: string, world: World, { channels, interval }: FleetOptions): void {
  const write = (name: string, value: object) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('settings.yaml', { wire: { allow: world.hosts }, alertsPerHour: 1_000 });
  write('thesaurus.yaml', { groups: [] });
  write('publishers.yaml', { publishers: [] });
  write('feeds.yaml', {
    feeds: world.feeds.map((url, n) => ({ url, publisher: `Karsk ${n}`, page: false, interval })),
  });
  const topics = (n: number) =>
    Array.from({ length: channels }, (_, topic) => topic).filter((topic) => channelsOf(topic, channels).includes(n));
  write('watches.yaml', {
    watches: Array.from({ length: channels }, (_, n) => ({
      name: `Topics of ${n}`,
      terms: topics(n).map(topicWord).join(' OR '),
      channel: channelId(n),
    })),
  });
}

const SUSPENDED = fileURLToPath(new URL('./suspended.ts', import.meta.url));
/** Whoever starts a bot again after its end, as Docker does, waits so long, ms. */
const AGAIN = 1_000;

interface BotOptions {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cpu: { ended: number };
  /** Its clocks stand still while it is paused. */
  readonly isSuspended: boolean;
}

function fleetBot({ folder, env, cpu, isSuspended }: BotOptions): FleetBot {
  let child: ChildProcess | null = null;
  let isWanted = false;
  let said = '';
  const preload = isSuspended ? ['--import', SUSPENDED] : [];
  const args = ['--disable-warning=ExperimentalWarning', ...preload, join(PROJECT, 'src/main.ts'), '--config', folder];
  const cached = { LOG_LEVEL: 'info', NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/compiled') };
  function run(): void {
    const how = { cwd: PROJECT, env: { ...process.env, ...env, ...cached } };
    const mine = spawn(process.execPath, args, { ...how, stdio: ['ignore', 'ignore', 'pipe'] });
    child = mine;
    mine.stderr!.on('data', (chunk) => {
      said = (said + chunk).slice(-500_000);
    });
    mine.once('close', () => setTimeout(() => isWanted && child === mine && run(), AGAIN));
  }
  return {
    pid: () => child?.pid ?? 0,
    start() {
      isWanted = true;
      run();
    },
    async kill() {
      isWanted = false;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      cpu.ended += ticksOf(child.pid!, false);
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      await ended;
    },
    signal: (signal) => void child?.kill(signal),
    said: () => said,
  };
}

/** How long the longest has waited, ms. */
export interface Waits {
  /** A feed that is due. */
  readonly feed: number;
  /** A part to be settled. */
  readonly part: number;
  /** A message to be sent. */
  readonly message: number;
}

export async function waits({ pool }: Pick<Fleet, 'pool'>): Promise<Waits> {
  const { rows } = await pool.query(`
    WITH t AS (SELECT EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS now)
    SELECT (SELECT now - MIN(due_at) FROM feeds WHERE listed = 1) AS feed,
      (SELECT now - MIN(EXTRACT(EPOCH FROM at) * 1000) FROM parts) AS part,
      (SELECT now - MIN(due_at) FROM messages WHERE state IN ('due', 'attempted')) AS message FROM t`);
  const of = (name: string) => Math.max(0, Math.round(Number(rows[0][name] ?? 0)));
  return { feed: of('feed'), part: of('part'), message: of('message') };
}

/** The process that holds a lease; null: none. */
export async function holderOf({ pool }: Pick<Fleet, 'pool'>, kind: string): Promise<number | null> {
  const { rows } = await pool.query(
    'SELECT m.pid FROM leases l JOIN machines m ON m.holder = l.holder WHERE l.kind = $1 AND l.until > clock_timestamp() LIMIT 1',
    [kind],
  );
  return rows[0] ? Number(rows[0].pid) : null;
}

/** Writes that were refused, of all processes that ever ran. */
export async function refusals({ pool }: Pick<Fleet, 'pool'>): Promise<number> {
  const { rows } = await pool.query(
    'SELECT COALESCE(sum(most), 0) AS refused FROM (SELECT max(refused) AS most FROM machines GROUP BY host, pid) m',
  );
  return Number(rows[0].refused);
}

export interface Verdict {
  /** Alerts that had to arrive. */
  readonly tried: number;
  readonly lost: number;
  readonly doubled: number;
  /** Marked as such by the bot, where it may not read a channel. */
  readonly mayRepeat: number;
  /** Messages of a channel that came before one that was made earlier. */
  readonly outOfOrder: number;
}

/** Compares what was published with what stands in the channels. */
export async function judge(fleet: Fleet): Promise<Verdict> {
  const channels = Array.from({ length: fleet.options.channels }, (_, n) => judgeChannel(n, fleet));
  const sum = (of: (one: ReturnType<typeof judgeChannel>) => number) => channels.reduce((all, one) => all + of(one), 0);
  return {
    tried: sum(({ tried }) => tried),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ again }) => again.filter((isMarked) => !isMarked).length),
    mayRepeat: sum(({ again }) => again.filter((isMarked) => isMarked).length),
    outOfOrder: await disorder(fleet.pool),
  };
}

function judgeChannel(n: number, { world, discord, options }: Fleet) {
  const told = discord.messages(channelId(n)).flatMap((message) => {
    const isMarked = (message.content ?? '').startsWith('*May repeat*');
    return itemsIn(message).map((id) => ({ id, isMarked }));
  });
  const wanted = [...world.topics].filter(([, topic]) => channelsOf(topic, options.channels).includes(n));
  const known = new Set<number>();
  const again = told.filter(({ id }) => known.has(id) || !known.add(id)).map(({ isMarked }) => isMarked);
  return { tried: wanted.length, lost: wanted.filter(([id]) => !known.has(id)).length, again };
}

/** By the outbox: its order is that of ids; Discord's ids are dated. */
async function disorder(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query(`
    SELECT count(*) AS n FROM (
      SELECT discord_id::numeric AS id, lag(discord_id::numeric) OVER (PARTITION BY channel ORDER BY id) AS before
      FROM messages WHERE discord_id IS NOT NULL AND kind = 'alert') m WHERE id < before`);
  return Number(rows[0].n);
}
