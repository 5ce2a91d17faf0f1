/** Takes the worker's place and does what the document, or the headline of the text, says: answer, spin, crash, eat memory, wait so many ms without running. */
import { parentPort } from 'node:worker_threads';
import type { FromWorker, Job } from '../../src/wire/worker/jobs.ts';

const tell = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on('message', (job: Job) => {
  const order = 'bytes' in job ? Buffer.from(job.bytes).toString() : 'texts' in job ? (job.texts[0]?.title ?? '') : '';
  if (order === 'crash') throw new Error('a bug of ours');
  for (const hoard: string[][] = []; order === 'eat'; ) hoard.push(Array.from({ length: 10_000 }, (_, i) => `${i}`));
  for (; order === 'spin'; );
  const pause = Number(/^wait (\d+)$/.exec(order)?.[1] ?? 0);
  if (pause) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  tell('texts' in job ? { kind: 'attributions', attributions: [] } : { kind: 'not a feed', reason: `read ${order}` });
});
tell({ kind: 'ready' });
