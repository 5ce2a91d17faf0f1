/**
 * One worker, which is replaced when it dies, and one job at a time. A job that takes too much CPU time or memory ends its
 * worker; the next gets a new one. CPU time is the worker's own, so a busy machine is never mistaken for a bad document.
 */
import { Worker } from 'node:worker_threads';
import type { Publishers } from '../../news/publishers.ts';
import type { Broken, Busy, FromWorker, Job } from './jobs.ts';

/** How long one job may take, ms. */
interface Limits {
  /** Of the worker's own CPU time. */
  readonly deadline: number;
  /** Of wall-clock time. What needs longer has been starved by the machine. */
  readonly patience: number;
  /** Of wall-clock time, until whoever has asked for urgent work does it without the worker. */
  readonly hurry: number;
  /** CPU time that the worker has used since it started, ms. */
  readonly cpuTime: (worker: Worker) => Promise<number>;
}

export interface ReaderOptions extends Partial<Limits> {
  /** The worker's heap limit, MB. */
  readonly memory?: number;
  /** The worker's file. */
  readonly script?: URL;
}

const DEADLINE = 10_000;
/** An alert waits for urgent work, which takes milliseconds. */
const URGENT_DEADLINE = 2_000;
const HURRY = 2_000;
/** Also for the worker's start. At a load of 20 on two cores a thread gets about a tenth of a core. */
const PATIENCE = 300_000;
/** Of the worker's heap, for what has just been made, MB: by default Node takes far more, and gains little. */
const YOUNG = 24;
const SCRIPT = new URL('./worker.ts', import.meta.url);

interface Waiting {
  readonly job: Job;
  readonly rank: Rank;
  readonly resolve: (said: FromWorker | Busy) => void;
}

/** Which jobs go first. */
const RANK = { urgent: 0, inTurn: 1, canWait: 2 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

export interface Turns {
  inTurn(job: Job): Promise<FromWorker | Busy>;
  /** When no other waits. */
  whenIdle(job: Job): Promise<FromWorker | Busy>;
  /** Before all that wait. Busy where it takes too long until there is an answer, which is then dropped. */
  urgently(job: Job): Promise<FromWorker | Busy>;
  /** Ends the worker when all is done. */
  close(): Promise<void>;
}

export function openTurns(options: ReaderOptions): Turns {
  const { memory = 512, script = SCRIPT } = options;
  const limits = { deadline: DEADLINE, patience: PATIENCE, hurry: HURRY, cpuTime: cpuTimeOf, ...options };
  const line: Waiting[] = [];
  let worker: Promise<Worker> | null = null;
  let working: Promise<void> | null = null;

  async function doOne({ job, rank }: Waiting): Promise<FromWorker | Busy> {
    const deadline = rank === RANK.urgent ? Math.min(limits.deadline, URGENT_DEADLINE) : limits.deadline;
    try {
      worker ??= startWorker(script, memory);
      return await answerOf(await worker, job, { ...limits, deadline });
    } catch (error) {
      const broken = worker;
      worker = null;
      await broken?.then((it) => it.terminate()).catch(() => {});
      return failureOf(error);
    }
  }

  async function work(): Promise<void> {
    for (let next = line.shift(); next; next = line.shift()) next.resolve(await doOne(next));
    working = null;
  }

  function join(job: Job, rank: Rank): { readonly answer: Promise<FromWorker | Busy>; readonly giveUp: () => void } {
    const { promise, resolve } = Promise.withResolvers<FromWorker | Busy>();
    const waiting = { job, rank, resolve };
    const others = line.findIndex((one) => one.rank > rank);
    line.splice(others >= 0 ? others : line.length, 0, waiting);
    working ??= work();
    const giveUp = () => {
      const at = line.indexOf(waiting);
      if (at >= 0) line.splice(at, 1);
      resolve(BUSY);
    };
    return { answer: promise, giveUp };
  }

  return {
    inTurn: (job) => join(job, RANK.inTurn).answer,
    whenIdle: (job) => join(job, RANK.canWait).answer,
    urgently(job) {
      const { answer, giveUp } = join(job, RANK.urgent);
      const timer = setTimeout(giveUp, limits.hurry);
      return answer.finally(() => clearTimeout(timer));
    },
    async close() {
      await working;
      await worker?.then((it) => it.terminate()).catch(() => {});
      worker = null;
    },
  };
}

/** The document took too much CPU time. */
class Overdue extends Error {}
/** The machine gave the worker too little time. */
class Starved extends Error {}

/** Starting is not the document's fault: its CPU time is counted from when the worker is ready. */
async function startWorker(script: URL, memory: number): Promise<Worker> {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
  });
  // A dying worker may emit several errors; one without a listener would end the process.
  worker.on('error', () => {});
  const { answer, fail } = nextMessage(worker);
  const timer = setTimeout(() => fail(new Starved()), PATIENCE);
  try {
    await answer;
    return worker;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(worker: Worker, job: Job, limits: Limits): Promise<FromWorker> {
  const { answer, fail } = nextMessage(worker);
  const endWatch = watchTime(worker, limits, fail);
  worker.postMessage(withoutKnown(job, worker), 'bytes' in job ? [job.bytes.buffer as ArrayBuffer] : []);
  return answer.finally(endWatch);
}

/** The publishers that each worker was sent last: they are many, and seldom others. */
const sent = new WeakMap<Worker, Publishers | null>();

function withoutKnown(job: Job, worker: Worker): Job {
  if (!('publishers' in job)) return job;
  if (sent.get(worker) === job.publishers) return { ...job, publishers: null };
  sent.set(worker, job.publishers);
  return job;
}

/** Calls `fail` when the worker has used up its CPU time, or the machine has starved it. @returns what ends the watch */
function watchTime(worker: Worker, { deadline, patience, cpuTime }: Limits, fail: (error: Error) => void): () => void {
  // A worker that has just died has no CPU time; its 'error' or 'exit' event says why.
  const used = () => cpuTime(worker).catch(() => 0);
  // Asked with the first tick, and not for each of thousands of jobs that take some milliseconds.
  let before: Promise<number> | null = null;
  const check = async () => {
    before ??= used();
    if ((await used()) - (await before) > deadline) fail(new Overdue(`took longer than ${deadline / 1000} s to parse`));
  };
  const ticks = setInterval(check, Math.min(250, deadline / 4));
  const end = setTimeout(() => fail(new Starved()), patience);
  return () => {
    clearInterval(ticks);
    clearTimeout(end);
  };
}

/** The thread's own user and system time; what other threads and processes do does not count. */
async function cpuTimeOf(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1000;
}

/** The worker's next message; rejects when the worker dies first, or `fail` is called. */
function nextMessage(worker: Worker): { answer: Promise<FromWorker>; fail: (error: Error) => void } {
  const { promise, resolve, reject } = Promise.withResolvers<FromWorker>();
  const died = () => reject(new Error('the worker ended'));
  worker.on('message', resolve).on('error', reject).on('exit', died);
  const answer = promise.finally(() => {
    worker.off('message', resolve).off('exit', died).off('error', reject);
  });
  return { answer, fail: reject };
}

const BUSY: Busy = { kind: 'busy', reason: 'this machine is too busy to read it now' };

function failureOf(error: unknown): Broken | Busy {
  if (error instanceof Starved) return BUSY;
  if (error instanceof Overdue) return { kind: 'broken', reason: error.message };
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'broken', reason: 'needs too much memory to parse' };
  return { kind: 'broken', reason: `the parser crashed: ${String(message ?? error).slice(0, 200)}` };
}
