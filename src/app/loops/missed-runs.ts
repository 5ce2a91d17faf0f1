import type { ScheduledTask } from 'node-cron';
import type { Log } from '../log/log.ts';

/** Runs missed at about the same time are told together, ms. */
const GATHER = 1_000;

/**
 * Tells in one line what the tasks of a schedule have missed. A machine that was suspended for a night has missed ten thousands
 * of runs, and node-cron would log each (`execution:missed`).
 *
 * @returns to be called with each task, which it gives back
 */
export function tellMissedRuns(log: Pick<Log, 'warn'>): <T extends Pick<ScheduledTask, 'on'>>(task: T) => T {
  let missed = 0;
  const tell = () => {
    log.warn(
      { missed },
      'the machine was suspended, or had no time: runs of the schedule were missed, the next follows',
    );
    missed = 0;
  };
  const hear = () => {
    missed += 1;
    if (missed === 1) setTimeout(tell, GATHER).unref();
  };
  return (task) => {
    task.on('execution:missed', hear);
    return task;
  };
}
