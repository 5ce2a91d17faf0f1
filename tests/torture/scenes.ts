/** Things that go wrong while the bot runs as a service: one referee and one bot for a family, one scene after the other. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Intercept } from '../../src/local/rest.ts';
import {
  type Bot,
  openReferee,
  type Published,
  type PublishOptions,
  type Referee,
  type StartOptions,
  seconds,
} from './referee.ts';
import { hasFailed, printRow, type TortureRow } from './result.ts';

export interface Scene {
  readonly fault: string;
  /** Makes the fault, publishes what must arrive all the same, and mends it. @returns what else was wrong; null: nothing */
  run(stage: Stage): Promise<string | null>;
}

export interface Stage {
  readonly referee: Referee;
  readonly bot: Bot;
  /** Publishes items that must arrive once. */
  publish(options?: PublishOptions & { readonly count?: number }): Published;
  /** Waits until it is so. @returns whether it came to that, within ten minutes */
  until(isSo: () => boolean): Promise<boolean>;
  /** Until the end of the scene, or `mend`. @returns how many calls it has met */
  disturb(fault: Intercept): () => number;
  mend(): void;
  /** Stops the bot. @returns its exit code */
  stop(): Promise<number | null>;
  start(options?: StartOptions): Bot;
}

const ITEMS = 4;
/** Far longer than a busy machine needs, and shorter than the rests that must not be waited for. */
const PATIENCE = 600_000;

/** Plays the scenes in turn; each yields a row. */
export async function* playScenes(scenes: readonly Scene[]): AsyncGenerator<TortureRow> {
  const referee = await openReferee();
  try {
    let bot = referee.start();
    for (const scene of scenes) {
      const ids: number[] = [];
      const stage = openStage(referee, ids, {
        get: () => bot,
        set: (next) => {
          bot = next;
        },
      });
      const wrong = await scene.run(stage);
      stage.mend();
      const time = await referee.arrived(ids, PATIENCE);
      await sleep(2_500); // what would be doubled is doubled by the next round of deliveries
      const row = referee.row(scene.fault, ids, seconds(time), wrong);
      if (hasFailed(row)) process.stderr.write(`${printRow(row)}\n${bot.said().split('\n').slice(-30).join('\n')}\n`);
      yield row;
      referee.forgetFeeds();
    }
  } finally {
    await referee.close();
  }
}

interface Running {
  get(): Bot;
  set(bot: Bot): void;
}

function openStage(referee: Referee, ids: number[], running: Running): Stage {
  return {
    referee,
    get bot() {
      return running.get();
    },
    publish({ count = ITEMS, ...options } = {}) {
      const published = referee.publish(count, options);
      ids.push(...published.ids);
      return published;
    },
    async until(isSo) {
      const end = performance.now() + PATIENCE;
      while (!isSo() && performance.now() < end) await sleep(50);
      return isSo();
    },
    disturb(fault) {
      let met = 0;
      referee.plan = async (call, next) => {
        const answer = await fault(call, next);
        if (answer === 'hang up' || answer.status >= 400) met++;
        return answer;
      };
      return () => met;
    },
    mend: () => {
      referee.plan = (_call, next) => next();
    },
    async stop() {
      running.get().kill('SIGTERM');
      return running.get().ended;
    },
    start(options) {
      running.set(referee.start(options));
      return running.get();
    },
  };
}

/** What was wrong, of some checks. */
export function firstWrong(...checks: readonly (readonly [isRight: boolean, words: string])[]): string | null {
  return checks.find(([isRight]) => !isRight)?.[1] ?? null;
}
