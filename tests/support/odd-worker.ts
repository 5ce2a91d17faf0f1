/** Takes the worker's place and does what the document says: answer, spin, crash, eat memory, wait so many ms without running. */
import { parentPort } from 'node:worker_threads';
import type { FeedBytes, FromWorker } from '../../src/wire/worker/reader.ts';

const tell = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on('message', ({ bytes }: FeedBytes) => {
  const order = Buffer.from(bytes).toString();
  if (order === 'crash') throw new Error('a bug of ours');
  for (const hoard: string[][] = []; order === 'eat'; ) hoard.push(Array.from({ length: 10_000 }, (_, i) => `${i}`));
  for (; order === 'spin'; );
  const pause = Number(/^wait (\d+)$/.exec(order)?.[1] ?? 0);
  if (pause) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  tell({ kind: 'not a feed', reason: `read ${order}` });
});
tell({ kind: 'ready' });
