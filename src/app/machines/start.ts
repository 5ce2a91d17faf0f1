/** Starts a machine that shares the work with others: the store in PostgreSQL, a session, and the roles it was given. */
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import about from '../../../package.json' with { type: 'json' };
import type { ConfigPlace } from '../../config/edit.ts';
import type { Config } from '../../config/types.ts';
import { openRest } from '../../discord/rest.ts';
import { tokenMistake } from '../../discord/token.ts';
import { mayAskAt } from '../../news/feed/health.ts';
import { openPostgres } from '../../store/postgres/open.ts';
import { openPool } from '../../store/postgres/pool.ts';
import { makeTables } from '../../store/postgres/tables.ts';
import { forgetTurns } from '../../store/postgres/turns.ts';
import { makeDue, visitSince } from '../../store/postgres/visits-now.ts';
import { StoreError } from '../../store/store.ts';
import { discordAccess, proxiesFrom } from '../environment.ts';
import { feedAddress } from '../listen/feed-server.ts';
import { publicAddress } from '../listen/public-address.ts';
import type { Log } from '../log/log.ts';
import { monitorFrom } from '../monitor/server.ts';
import { StartupError } from '../script.ts';
import { runService } from '../service.ts';
import type { Sharing } from '../sharing.ts';
import { openCollecting } from './collecting.ts';
import { checkShared, editShared, readShared, takeFiles } from './config.ts';
import { openCorrections } from './corrections.ts';
import { openDelivering } from './delivering.ts';
import { followTexts } from './follow-texts.ts';
import { gatewayShards, keepShards } from './gateway-shards.ts';
import { inItsTurn, openHostTurns } from './host-turns.ts';
import { openSession, type Session } from './session.ts';
import { openSettling, type Settling } from './settling.ts';
import { ROLES, type Role, rolesOf, SHARDS } from './shards.ts';
import { machineMetrics, machineStatus } from './status.ts';
import type { GuardedStore } from './store.ts';
import { inPlainWords } from './trouble.ts';

export interface SharedStart {
  /** `postgres://…` */
  readonly database: string;
  readonly log: Log;
  readonly place: ConfigPlace;
  /** The configuration that was read, or null after its mistakes were printed. */
  readonly usable: (loaded: ReturnType<typeof checkShared>) => Config | null;
}

/** @throws StartupError when something is missing that only an operator can give */
export async function runShared({ database, log, place, usable }: SharedStart): Promise<number> {
  const roles = rolesOf(process.env.ROLES);
  if (!roles)
    throw new StartupError(`ROLES is “${process.env.ROLES}”. Write some of ${ROLES.join(', ')}, with commas.`);
  const token = process.env.DISCORD_TOKEN;
  if (!token) throw new StartupError('Several machines share one bot of Discord: set DISCORD_TOKEN.');
  const mistake = tokenMistake(token);
  if (mistake) throw new StartupError(mistake);
  const proxies = proxiesFrom(process.env, log);
  const address = publicAddress(process.env);
  const feeds = feedAddress(process.env);
  const monitor = monitorFrom(process.env);
  const discord = discordAccess(token, process.env, proxies);
  const pool = openPool(database);
  // Turns at hosts, and parts: of a part that is forgotten, the feed is due still and read again.
  const relaxed = openPool(database, 5, true);
  const store = await openPostgres(database);
  try {
    await makeTables(pool).catch(inPlainWords);
    if (await takeFiles(pool, place, `first start on ${hostname()}`))
      log.info({}, `the files of ${place.dir} are in the database now, and are not read any more`);
    const config = usable(checkShared(await readShared(pool, place.shipped)));
    if (!config) return 2;
    const shards = roles.includes('desk') ? await gatewayShards(openRest(discord)) : 1;
    const machine = await joinMachines({ database, pool, relaxed, store, log, roles, shards, shipped: place.shipped });
    const folder = process.env.ATTACHE_DATA || 'data';
    try {
      const { sharing } = machine;
      return await runService(
        { config, store, folder, discord, local: null, log, proxies, sharing, address, feeds, monitor },
        place,
      );
    } finally {
      await machine.leave();
    }
  } finally {
    await store.close();
    await Promise.all([pool.end(), relaxed.end()]);
  }
}

interface Joining {
  readonly database: string;
  readonly pool: pg.Pool;
  /** Its commits do not wait for the disk. */
  readonly relaxed: pg.Pool;
  readonly store: GuardedStore;
  readonly log: Log;
  readonly roles: readonly Role[];
  /** Of the gateway. */
  readonly shards: number;
  readonly shipped: string;
}

/** What happens here and elsewhere, and who hears it. */
interface Hub {
  settling: Settling | null;
  lookAtTexts: () => void;
  hearMessages: () => void;
  readonly divided: { globalRequestsPerSecond: number }[];
}

async function joinMachines(joining: Joining): Promise<{ sharing: Sharing; leave(): Promise<void> }> {
  const hub: Hub = { settling: null, lookAtTexts: () => {}, hearMessages: () => {}, divided: [] };
  const session = await startSession(joining, hub);
  const tidying = setInterval(() => void forgetTurns(joining.relaxed).catch(() => {}), HOUR);
  return {
    sharing: sharingOf(joining, session, hub),
    async leave() {
      clearInterval(tidying);
      await Promise.race([hub.settling?.close(), sleep(FAREWELL, undefined, { ref: false })]);
      await session.close();
    },
  };
}

const HOUR = 3_600_000;
/** How long the part under way may take after SIGTERM, ms. */
const FAREWELL = 5_000;

async function startSession({ database, pool, log, roles, shards }: Joining, hub: Hub): Promise<Session> {
  let session: Session | undefined;
  session = await openSession({
    ...{ url: database, pool },
    machine: { host: hostname(), pid: process.pid, version: about.version, roles },
    counts: { collect: SHARDS, deliver: SHARDS, settle: 1, desk: shards },
    onNotice(what) {
      if (what === 'parts') hub.settling?.wake();
      if (what === 'messages') hub.hearMessages();
      if (what === 'config') hub.lookAtTexts();
    },
    onChange() {
      hub.settling?.wake();
      hub.hearMessages();
      share(hub, session);
    },
    onError: (error) => log.warn({}, `this machine could not renew its leases: ${(error as Error).message}`),
    onLapse: () => log.warn({}, 'this machine was paused or cut off, and has lost its leases; it begins anew'),
  });
  return session;
}

/** What Discord allows a bot per second, over all machines (https://docs.discord.com/developers/topics/rate-limits). */
const GLOBAL_PER_SECOND = 50;

function share({ divided }: Hub, session: Session | undefined): void {
  const senders = session?.machines().filter(({ roles }) => roles.includes('deliver')).length ?? 1;
  for (const options of divided)
    options.globalRequestsPerSecond = Math.max(1, Math.floor(GLOBAL_PER_SECOND / Math.max(1, senders)));
}

function sharingOf(joining: Joining, session: Session, hub: Hub): Sharing {
  const { pool, relaxed, store, shipped, shards, log } = joining;
  const collecting = openCollecting({ pool: relaxed, store, session });
  return {
    clock: session.clock,
    signal: session.signal,
    turns: openHostTurns(relaxed, session, GAP),
    inItsTurn: (web) => inItsTurn(web, session.refuse),
    collectStore: collecting.store,
    visiting: collecting.visiting,
    settle: collecting.settle,
    openSettleQueue(context, hooks) {
      const onError = (error: unknown) => log.error({ error }, 'a part could not be settled; will retry');
      const onReady = () => log.info({}, 'this machine knows all stories and is ready to settle');
      const settling = openSettling({ ...context, ...hooks, pool, store, session, onError, onReady });
      hub.settling = settling;
      const { separate, rejoin } = openCorrections(pool);
      return Object.assign((part: Parameters<typeof collecting.settle>[0]) => collecting.settle(part), {
        idle: async () => {},
        separate,
        rejoin,
        alone: settling.alone,
        tellReleased: settling.tellReleased,
      });
    },
    deliver: openDelivering({ store, session }),
    visitSoon: (url) => visitSoon(url, { pool, store, clock: session.clock }),
    leads: () => session.lease('settle', 0) !== null,
    editText: (name, change, who) => editShared(pool, shipped, { name, change, who }),
    machines: () => machineStatus(pool),
    onNotice(hear) {
      hub.hearMessages = coalesced(hear);
    },
    followTexts(changed, from, onError) {
      const following = followTexts({ pool, shipped, changed, from, onError });
      hub.lookAtTexts = following.look;
      return following.stop;
    },
    divide(options) {
      hub.divided.push(options);
      share(hub, session);
    },
    keepConnected: (access, context) => keepShards(session, shards, { access, context }),
    metrics: () => machineMetrics(session),
  };
}

/** Least pause between two requests to one host, ms; as that of one process. */
const GAP = 1_000;
/** So many notices in a moment are one, ms. */
const MOMENT = 20;

function coalesced(hear: (what: 'messages') => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      hear('messages');
    }, MOMENT);
  };
}

/** A person waits for a visit so long, ms. */
const PATIENCE = 30_000;
const LOOKS = 250;

/** As `OnDemand.visit`: the machine that holds the feed's host visits it. */
async function visitSoon(
  url: string,
  { pool, store, clock }: Pick<Joining, 'pool' | 'store'> & { readonly clock: () => number },
) {
  const record = (await store.feedRecords(1)).find(({ state }) => state.url === url);
  const asked = clock();
  if (!record || mayAskAt(record) > asked) return null;
  await makeDue(pool, url, asked).catch(inPlainWords);
  for (let waited = 0; waited < PATIENCE; waited += LOOKS) {
    const visit = await visitSince(pool, url, asked).catch(inPlainWords);
    if (visit) return visit;
    await sleep(LOOKS);
  }
  throw new StoreError('No machine has visited the feed in time. It is visited as soon as one can.');
}
