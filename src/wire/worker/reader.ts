/**
 * The main thread's side of the worker: documents go out as bytes and come back as articles, one at a time. One that takes
 * too long, or too much memory, costs its worker; the next document gets a new one.
 */
import { Worker } from 'node:worker_threads';
import type { LineSamples } from '../../news/feed/clean/learn.ts';
import type { FeedFacts } from '../../news/feed/clean.ts';
import type { Article, FeedDocument, Split } from '../../news/types.ts';
import type { Extracted, PageBytes } from '../page/extract.ts';
import type { RobotsAsked } from '../page/robots-rules.ts';
import { type PackedArticle, unpackArticle, unpackSplit } from './pack.ts';

export interface FeedBytes {
  /** Gone afterwards: they are handed over to the worker, not copied. */
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where relative links start. */
  readonly url: string;
  readonly feed: FeedFacts;
  /** Keys of lines that the feed repeats, which are left out. */
  readonly learned?: readonly string[];
}

export type FeedResult =
  | {
      readonly kind: 'feed';
      readonly feed: Omit<FeedDocument, 'items'>;
      readonly articles: readonly Article[];
      /** Keys that several items of the document share, so that they identify nothing. */
      readonly shared: readonly string[];
      /** Lines that its items have in common, left out of them. */
      readonly taught: readonly LineSamples[];
    }
  /** Also what could not be read in time. `reason` in plain words. */
  | { readonly kind: 'not a feed'; readonly reason: string };

export type ReadPage =
  | (Omit<Extract<Extracted, { kind: 'article' }>, 'text'> & { readonly text: Split })
  | Extract<Extracted, { kind: 'no article' }>;

export interface Reader {
  /** Never throws for what a document does. Documents wait for each other. */
  read(document: FeedBytes): Promise<FeedResult>;
  /** The text of an article's page, behind its teaser. Never throws for what a page does. */
  readPage(page: PageBytes): Promise<ReadPage>;
  /** Does a robots.txt let us read an address? One that cannot be read in time does not. */
  allows(asked: RobotsAsked): Promise<boolean>;
  close(): Promise<void>;
}

/** What the worker is asked to do. */
export type Job =
  | ({ readonly do: 'read' } & FeedBytes)
  | ({ readonly do: 'read page' } & PageBytes)
  | ({ readonly do: 'ask robots' } & RobotsAsked);

/** What the worker answers: "ready" once, then one answer a job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | (Omit<Extract<FeedResult, { kind: 'feed' }>, 'articles'> & { readonly articles: readonly PackedArticle[] })
  | Extract<FeedResult, { kind: 'not a feed' }>
  | Extracted
  | { readonly kind: 'robots'; readonly allowed: boolean }
  | Broken;

/** The job could not be done: it broke us, took too long, or needed too much memory. */
export interface Broken {
  readonly kind: 'broken';
  readonly reason: string;
}

export interface ReaderOptions {
  /** How long one document may take, ms. */
  readonly deadline?: number;
  /** The worker's heap, MB. */
  readonly memory?: number;
  /** The worker's file. */
  readonly script?: URL;
}

/** Longest that a worker may take to start, ms. */
const BOOT = 60_000;
const SCRIPT = new URL('./worker.ts', import.meta.url);

/** Opens the reader; its worker starts with the first document. Close it at the end. */
export function openReader({ deadline = 10_000, memory = 512, script = SCRIPT }: ReaderOptions = {}): Reader {
  let worker: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function doOne(job: Job): Promise<FromWorker> {
    try {
      worker ??= startWorker(script, memory);
      return await answerOf(await worker, job, deadline);
    } catch (error) {
      const broken = worker;
      worker = null;
      await broken?.then((it) => it.terminate()).catch(() => {});
      return { kind: 'broken', reason: reasonOf(error) };
    }
  }

  function inTurn(job: Job): Promise<FromWorker> {
    const doing = last.then(() => doOne(job));
    last = doing;
    return doing;
  }

  return {
    async read(document) {
      const said = await inTurn({ do: 'read', ...document, bytes: owned(document.bytes) });
      if (said.kind === 'feed') return { ...said, articles: said.articles.map(unpackArticle) };
      return { kind: 'not a feed', reason: whyNot(said) };
    },
    async readPage(page) {
      const said = await inTurn({ do: 'read page', ...page, bytes: owned(page.bytes) });
      if (said.kind === 'article') return { ...said, text: unpackSplit(said.text) };
      return { kind: 'no article', reason: whyNot(said) };
    },
    async allows(asked) {
      const said = await inTurn({ do: 'ask robots', ...asked });
      return said.kind === 'robots' && said.allowed;
    },
    async close() {
      await last;
      await worker?.then((it) => it.terminate()).catch(() => {});
      worker = null;
    },
  };
}

/** It took too long. */
class Overdue extends Error {}

/** Starting is not the document's fault, so the deadline begins when the worker is ready. */
function startWorker(script: URL, memory: number): Promise<Worker> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory } });
  // a dying worker may tell of more than one error, and one that nobody hears would end the process
  worker.on('error', () => {});
  return heard(worker).then(() => worker);
}

async function answerOf(worker: Worker, job: Job, deadline: number): Promise<FromWorker> {
  const answer = heard(worker, deadline);
  worker.postMessage(job, 'bytes' in job ? [job.bytes.buffer as ArrayBuffer] : []);
  return answer;
}

const whyNot = (said: FromWorker): string => ('reason' in said ? said.reason : 'broke our reader: it answered amiss');

/** The worker's next message; rejects when it dies first, or says nothing for so long. */
function heard(worker: Worker, deadline = BOOT): Promise<FromWorker> {
  const { promise, resolve, reject } = Promise.withResolvers<FromWorker>();
  const died = () => reject(new Error('the worker ended'));
  const timer = setTimeout(() => reject(new Overdue(`took longer than ${deadline / 1000} s to read`)), deadline);
  worker.on('message', resolve).on('error', reject).on('exit', died);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', resolve).off('exit', died).off('error', reject);
  });
}

/** Bytes with a buffer of their own: a small Buffer shares its pool with strangers, and must not take it along. */
function owned(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}

function reasonOf(error: unknown): string {
  if (error instanceof Overdue) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'needs too much memory to read';
  return `broke our reader: ${String(message ?? error).slice(0, 200)}`;
}
