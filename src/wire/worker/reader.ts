/**
 * The main thread's side of the worker: documents go out as bytes and come back as articles, one at a time. A document that
 * takes too much CPU time or memory ends its worker; the next document gets a new one. CPU time is the worker's own, so a
 * busy machine is never mistaken for a bad document.
 */
import { Worker } from 'node:worker_threads';
import type { LineSamples } from '../../news/feed/clean/learn.ts';
import type { FeedFacts } from '../../news/feed/clean.ts';
import type { ReadOpml } from '../../news/feed/opml.ts';
import type { FeedDocument } from '../../news/feed/parse/document.ts';
import type { SameItem } from '../../news/feed/prints.ts';
import type { Article, Split } from '../../news/types.ts';
import type { Extracted, PageBytes } from '../page/extract.ts';
import type { RobotsAsked } from '../page/robots-rules.ts';
import { type PackedArticle, unpackArticle, unpackSplit } from './pack.ts';

export interface FeedBytes {
  /** Transferred to the worker, not copied, unless there is a `before`: unusable afterwards. */
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The base of relative links. */
  readonly url: string;
  readonly feed: FeedFacts;
  /** Keys of lines that the feed repeats in every item; they are left out. */
  readonly learned?: readonly string[];
  /** Keys of lines that are never left out, however often they repeat. */
  readonly kept?: readonly string[];
  /** The `prints` of the feed's last saved visit: its items that are the same are not cleaned again. */
  readonly before?: Uint8Array | null;
  /** The program's version: another may clean in another way, so that no item is the same. */
  readonly program?: string;
}

export type FeedResult =
  | {
      readonly kind: 'feed';
      readonly feed: Omit<FeedDocument, 'items'>;
      /** Of the items that are new or have changed since the visit before; of all where nothing is known of that. */
      readonly articles: readonly Article[];
      /** The other items, each in its place among all. */
      readonly same: readonly SameItem[];
      /** Keys shared by several items, which therefore identify none of them. */
      readonly shared: readonly string[];
      /** Lines that its items have in common, removed from them. */
      readonly taught: readonly LineSamples[];
      /** To be saved with what the visit finds, and given back at the next one. */
      readonly prints: Uint8Array | null;
    }
  /** Also a document that took too much CPU time or memory. `reason` in plain words. */
  | { readonly kind: 'not a feed'; readonly reason: string };

/** The machine gave the worker too little time. Says nothing about the document: read it again soon. */
export interface Busy {
  readonly kind: 'busy';
  readonly reason: string;
}

export type ReadPage =
  | (Omit<Extract<Extracted, { kind: 'article' }>, 'text'> & { readonly text: Split })
  | Extract<Extracted, { kind: 'no article' }>;

export interface Reader {
  /** Never throws for what a document does. Documents are read one after another. */
  read(document: FeedBytes): Promise<FeedResult | Busy>;
  /** The text of an article's page. Never throws for what a page does. */
  readPage(page: PageBytes): Promise<ReadPage | Busy>;
  /** Does a robots.txt let us read an address? One that cannot be read does not. */
  allows(asked: RobotsAsked): Promise<'allowed' | 'forbidden' | 'busy'>;
  /** A list of feeds (OPML). Never throws for what a document does. */
  readList(bytes: Uint8Array): Promise<ReadOpml | Busy>;
  close(): Promise<void>;
}

/** A job for the worker. */
export type Job =
  | ({ readonly do: 'read' } & FeedBytes)
  | ({ readonly do: 'read page' } & PageBytes)
  | ({ readonly do: 'ask robots' } & RobotsAsked)
  | { readonly do: 'read list'; readonly bytes: Uint8Array };

/** The worker's messages: "ready" once, then one answer per job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | (Omit<Extract<FeedResult, { kind: 'feed' }>, 'articles'> & { readonly articles: readonly PackedArticle[] })
  | Extract<FeedResult, { kind: 'not a feed' }>
  | Extracted
  | { readonly kind: 'robots'; readonly allowed: boolean }
  | ReadOpml
  | Broken;

/** The job could not be done: the reader crashed, took too long, or needed too much memory. */
export interface Broken {
  readonly kind: 'broken';
  readonly reason: string;
}

/** How long one job may take, ms. */
interface Limits {
  /** Of the worker's own CPU time. */
  readonly deadline: number;
  /** Of wall-clock time. What needs longer has been starved by the machine. */
  readonly patience: number;
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
/** Also for the worker's start. At a load of 20 on two cores a thread gets about a tenth of a core. */
const PATIENCE = 300_000;
/** Of the worker's heap, for what has just been made, MB: by default Node takes far more, and gains little. */
const YOUNG = 24;
const SCRIPT = new URL('./worker.ts', import.meta.url);

/** Opens the reader; the worker starts with the first document. Close it at the end. */
export function openReader(options: ReaderOptions = {}): Reader {
  const { inTurn, close } = openTurns(options);
  return {
    async read(document) {
      const bytes = document.before ? document.bytes.slice() : owned(document.bytes);
      const said = await inTurn({ do: 'read', ...document, bytes });
      if (said.kind === 'feed') return { ...said, articles: said.articles.map(unpackArticle) };
      return said.kind === 'busy' ? said : { kind: 'not a feed', reason: whyNot(said) };
    },
    async readPage(page) {
      const said = await inTurn({ do: 'read page', ...page, bytes: owned(page.bytes) });
      if (said.kind === 'article') return { ...said, text: unpackSplit(said.text) };
      return said.kind === 'busy' ? said : { kind: 'no article', reason: whyNot(said) };
    },
    async allows(asked) {
      const said = await inTurn({ do: 'ask robots', ...asked });
      if (said.kind === 'busy') return 'busy';
      return said.kind === 'robots' && said.allowed ? 'allowed' : 'forbidden';
    },
    async readList(bytes) {
      const said = await inTurn({ do: 'read list', bytes: owned(bytes) });
      return said.kind === 'list' || said.kind === 'busy' ? said : { kind: 'no list', reason: whyNot(said) };
    },
    close,
  };
}

/** One worker, which is replaced when it dies, and one job at a time. */
function openTurns(options: ReaderOptions) {
  const { memory = 512, script = SCRIPT } = options;
  const limits = { deadline: DEADLINE, patience: PATIENCE, cpuTime: cpuTimeOf, ...options };
  let worker: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function doOne(job: Job): Promise<FromWorker | Busy> {
    try {
      worker ??= startWorker(script, memory);
      return await answerOf(await worker, job, limits);
    } catch (error) {
      const broken = worker;
      worker = null;
      await broken?.then((it) => it.terminate()).catch(() => {});
      return failureOf(error);
    }
  }

  return {
    inTurn(job: Job): Promise<FromWorker | Busy> {
      const doing = last.then(() => doOne(job));
      last = doing;
      return doing;
    },
    async close(): Promise<void> {
      await last;
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
  worker.postMessage(job, 'bytes' in job ? [job.bytes.buffer as ArrayBuffer] : []);
  return answer.finally(endWatch);
}

/** Calls `fail` when the worker has used up its CPU time, or the machine has starved it. @returns what ends the watch */
function watchTime(worker: Worker, { deadline, patience, cpuTime }: Limits, fail: (error: Error) => void): () => void {
  // A worker that has just died has no CPU time; its 'error' or 'exit' event says why.
  const used = () => cpuTime(worker).catch(() => 0);
  const before = used();
  const check = async () => {
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

const whyNot = (said: FromWorker): string => ('reason' in said ? said.reason : 'the reader gave no usable answer');

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

/** Bytes with a buffer of their own: a small Buffer shares its pool, which must not be transferred with it. */
function owned(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

function failureOf(error: unknown): Broken | Busy {
  if (error instanceof Starved) return { kind: 'busy', reason: 'this machine is too busy to read it now' };
  if (error instanceof Overdue) return { kind: 'broken', reason: error.message };
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'broken', reason: 'needs too much memory to parse' };
  return { kind: 'broken', reason: `the parser crashed: ${String(message ?? error).slice(0, 200)}` };
}
