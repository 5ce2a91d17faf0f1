/**
 * This machine's time at work: while it renews its leases it holds them. A session that could not renew them in time has
 * lapsed: it holds nothing any more, whatever it was doing, and begins anew under another name. So a machine that was
 * paused, or cut off from the database, finds out by itself, before it asks or sends anything.
 */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import {
  type Lease,
  type LeaseKind,
  listLeases,
  releaseLeases,
  renewLeases,
  takeLeases,
} from '../../store/postgres/leases.ts';
import {
  hideMachine,
  type LiveMachine,
  liveMachines,
  type MachineRow,
  showMachine,
} from '../../store/postgres/machines.ts';
import { openConnection } from '../../store/postgres/pool.ts';
import { type Role, shareOf } from './shards.ts';

/** How long leases last where they are not renewed, ms: what a dead machine did waits so long. And how often they are. */
const PACE = { lasts: 10_000, beat: 2_000 };
/** Our own clocks count from before the renewal was asked for; they may run a little slower than the database's. */
const MARGIN = 0.95;
/** A query of the beat is given up after this long, ms. */
const PATIENCE = 3_000;
/** How often it looks whether the session has lapsed, ms. */
const LOOKS = 250;

export interface SessionOptions {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly machine: Omit<MachineRow, 'holder' | 'roles'> & { readonly roles: readonly Role[] };
  /** How many leases there are of each kind. */
  readonly counts: Readonly<Record<LeaseKind, number>>;
  /** Another machine, or this one, has notified: `parts`, `messages`, `config`. */
  readonly onNotice: (what: string) => void;
  /** What this machine holds has changed. */
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
  readonly onLapse: () => void;
  /** How long leases last where they are not renewed, and how often they are, ms. Default: ten seconds, and two. */
  readonly pace?: { readonly lasts: number; readonly beat: number };
}

export interface Session {
  /** The name under which it holds leases and turns. */
  holder(): string;
  /** Whether it may work now. Looks at the clocks. */
  isValid(): boolean;
  /** The lease, where it may begin work under it now; else null. */
  lease(kind: LeaseKind, key: number): Lease | null;
  leases(kind: LeaseKind): readonly Lease[];
  /** Whether work that began under this lease may go on. */
  holds(lease: Lease): boolean;
  /** Work under a lease; the lease is not given back before it ends. */
  during<T>(lease: Lease, work: () => Promise<T>): Promise<T>;
  /** Aborted when the session lapses. */
  signal(): AbortSignal;
  /** The database's time, ms since the epoch: the same for all machines. */
  clock(): number;
  /** The machines at work, as last seen. */
  machines(): readonly LiveMachine[];
  /** Counts a write that was refused, or a call that was not made. */
  refuse(): void;
  refused(): number;
  lapses(): number;
  /** Gives all leases back. Their work must have ended. */
  close(): Promise<void>;
}

/** Both clocks: the monotonic one may stand still while a virtual machine is suspended. */
const clocks = () => ({ monotonic: performance.now(), wall: Date.now() });
type Clocks = ReturnType<typeof clocks>;
const since = (then: Clocks): number => Math.max(performance.now() - then.monotonic, Date.now() - then.wall);

interface Held {
  readonly lease: Lease;
  /** How much work is under way under it. */
  uses: number;
  /** It is given back when no work uses it: another machine has too little. */
  leaving: boolean;
}

const keyOf = ({ kind, key }: Pick<Lease, 'kind' | 'key'>) => `${kind} ${key}`;

interface State {
  readonly options: SessionOptions;
  readonly held: Map<string, Held>;
  holder: string;
  lapse: AbortController;
  /** When the renewal that holds now was asked for; null: none does. */
  renewedAt: Clocks | null;
  machines: readonly LiveMachine[];
  /** The database's clock is so far ahead of ours, ms. */
  offset: number;
  refused: number;
  lapses: number;
  connection: pg.Client | null;
  beating: Promise<void> | null;
  isClosed: boolean;
}

/** Begins to renew; what this machine may do follows from what the others leave to it. @throws where the database cannot be reached */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { machine, pool, counts } = options;
  const state: State = {
    options,
    held: new Map(),
    ...newTerm(options),
    ...{ renewedAt: null, machines: [], offset: 0, refused: 0, lapses: 0 },
    ...{ connection: null, beating: null, isClosed: false },
  };
  for (const kind of machine.roles) await listLeases(pool, kind, counts[kind]);
  await beat(state);
  const timers = [setInterval(() => void beat(state), paceOf(state).beat), setInterval(() => isValid(state), LOOKS)];
  return sessionOf(state, () => {
    for (const timer of timers) clearInterval(timer);
  });
}

function newTerm({ machine: { host, pid } }: SessionOptions): Pick<State, 'holder' | 'lapse'> {
  return { holder: `${host}:${pid}:${randomBytes(4).toString('hex')}`, lapse: new AbortController() };
}

function sessionOf(state: State, stop: () => void): Session {
  const { held } = state;
  const may = (one: Held | undefined) => (one && !one.leaving ? one.lease : null);
  return {
    holder: () => state.holder,
    isValid: () => isValid(state),
    lease: (kind, key) => (isValid(state) ? may(held.get(keyOf({ kind, key }))) : null),
    leases: (kind) => (isValid(state) ? ofKind(state, kind).flatMap((one) => may(one) ?? []) : []),
    holds: (lease) => isValid(state) && held.get(keyOf(lease))?.lease.epoch === lease.epoch,
    async during(lease, work) {
      const one = held.get(keyOf(lease));
      if (one) one.uses++;
      try {
        return await work();
      } finally {
        if (one) one.uses--;
      }
    },
    signal: () => state.lapse.signal,
    clock: () => Math.round(Date.now() + state.offset),
    machines: () => state.machines,
    refuse: () => void state.refused++,
    refused: () => state.refused,
    lapses: () => state.lapses,
    async close() {
      stop();
      await close(state);
    },
  };
}

const paceOf = ({ options }: State) => options.pace ?? PACE;

const ofKind = ({ held }: State, kind: LeaseKind) => [...held.values()].filter(({ lease }) => lease.kind === kind);

function isValid(state: State): boolean {
  if (state.renewedAt === null) return false;
  if (since(state.renewedAt) < paceOf(state).lasts * MARGIN) return true;
  const { lapse, options } = state;
  state.lapses++;
  state.held.clear();
  Object.assign(state, newTerm(options), { renewedAt: null });
  lapse.abort(new Error('this machine has lost its leases'));
  options.onLapse();
  options.onChange();
  return false;
}

/** Renews, and learns what the others do; where that fails, again at the next beat. */
function beat(state: State): Promise<void> {
  state.beating ??= tryBeat(state).finally(() => {
    state.beating = null;
  });
  return state.beating;
}

async function tryBeat(state: State): Promise<void> {
  try {
    state.connection ??= await connect(state);
    await renew(state, state.connection);
  } catch (error) {
    // Not waited for: a line that is cut does not end.
    void state.connection?.end().catch(() => {});
    state.connection = null;
    if (!state.isClosed) state.options.onError(error);
  }
}

async function connect(state: State): Promise<pg.Client> {
  const { url, onNotice } = state.options;
  const client = await openConnection(url, PATIENCE);
  client.on('notification', ({ payload = '' }) => {
    if (payload === 'leases') void beat(state);
    else onNotice(payload);
  });
  await client.query('LISTEN attache');
  return client;
}

async function renew(state: State, client: pg.Client): Promise<void> {
  const { machine, onChange } = state.options;
  const { lasts } = paceOf(state);
  isValid(state);
  const { holder } = state;
  const asked = clocks();
  await showMachine(client, { ...machine, holder }, { lasts, refused: state.refused });
  const leases = await renewLeases(client, holder, lasts);
  // It may have lapsed meanwhile: what was renewed belongs to a name that nobody uses any more.
  if (holder !== state.holder) return releaseLeases(client, leases);
  state.renewedAt = asked;
  const hasLost = keep(state, leases);
  await readClock(state, client);
  state.machines = await liveMachines(client);
  const changes: boolean[] = [];
  for (const kind of machine.roles) changes.push(await balance(state, client, kind));
  if (hasLost || changes.includes(true)) onChange();
}

async function readClock(state: State, client: pg.Client): Promise<void> {
  const asked = Date.now();
  const { rows } = await client.query('SELECT EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS now');
  state.offset = Number(rows[0].now) - (asked + Date.now()) / 2;
}

/** Drops what was not renewed. @returns whether there was anything */
function keep({ held }: State, leases: readonly Lease[]): boolean {
  const renewed = new Set(leases.map((lease) => `${keyOf(lease)} ${lease.epoch}`));
  const lost = [...held].filter(([key, { lease }]) => !renewed.has(`${key} ${lease.epoch}`));
  for (const [key] of lost) held.delete(key);
  return lost.length > 0;
}

/** Gives back what is more than its share, and takes of its share what is free. @returns whether anything has changed */
async function balance(state: State, client: pg.Client, kind: Role): Promise<boolean> {
  const { held, holder, machines } = state;
  const sharers = machines.filter(({ roles }) => roles.includes(kind)).length;
  const share = shareOf(state.options.counts[kind], sharers);
  const staying = ofKind(state, kind).filter(({ leaving }) => !leaving);
  for (const one of staying.slice(share)) one.leaving = true;
  const ended = ofKind(state, kind).filter(({ leaving, uses }) => leaving && uses === 0);
  for (const { lease } of ended) held.delete(keyOf(lease));
  await releaseLeases(
    client,
    ended.map(({ lease }) => lease),
  );
  if (ended.length > 0) await client.query("NOTIFY attache, 'leases'");
  const most = share - staying.length;
  const taken = most > 0 ? await takeLeases(client, { kind, holder, lasts: paceOf(state).lasts, most }) : [];
  // Taken for a name that it has lost meanwhile, they end by themselves.
  if (holder !== state.holder) return false;
  for (const lease of taken) held.set(keyOf(lease), { lease, uses: 0, leaving: false });
  return staying.length > share || taken.length > 0;
}

async function close(state: State): Promise<void> {
  const { pool } = state.options;
  state.isClosed = true;
  await state.beating;
  const leases = [...state.held.values()].map(({ lease }) => lease);
  state.held.clear();
  await releaseLeases(pool, leases).catch(() => {});
  await hideMachine(pool, state.holder).catch(() => {});
  await pool.query("NOTIFY attache, 'leases'").catch(() => {});
  void state.connection?.end().catch(() => {});
}
