/**
 * Loaded by `--import` into a process whose main thread and memory are watched from outside. It tells them when it is
 * asked: by any message, whose answer is a `Watched`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** Since the last answer. */
export interface Watched {
  /** How late the event loop was, ms: at 99 of 100 looks each millisecond, and at most. */
  readonly p99: number;
  readonly max: number;
  /** CPU time of the main thread between two looks, at most, ms: what no other process can add to. */
  readonly ownMax: number;
  /** CPU time of all threads, ms. */
  readonly cpu: number;
  /** In bytes, now. */
  readonly memory: NodeJS.MemoryUsage;
}

/** Watches this thread. @returns what tells what was seen since it was last asked */
export function watch(): () => Watched {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let [ownMax, own, cpu] = [0, ownTime(), process.cpuUsage()];
  setInterval(() => {
    const now = ownTime();
    ownMax = Math.max(ownMax, now - own);
    own = now;
  }, 1).unref();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    const [p99, max] = [delay.percentile(99) / 1e6, delay.max / 1e6];
    const seen: Watched = { p99, max, ownMax, cpu: (user + system) / 1e3, memory: process.memoryUsage() };
    [ownMax, own, cpu] = [0, ownTime(), process.cpuUsage()];
    delay.reset();
    return seen;
  };
}

if (isMainThread && process.channel && (import.meta.main || isPreloaded())) {
  const look = watch();
  process.on('message', () => process.send!(look()));
  // Run by itself, it is a process that does nothing else.
  if (!import.meta.main) process.channel.unref();
}

/** Loaded before the program: it was not imported by it. */
function isPreloaded(): boolean {
  return process.execArgv.includes(import.meta.url);
}

function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}
