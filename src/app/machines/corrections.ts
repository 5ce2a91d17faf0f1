/** An editor's corrections of stories, asked for on one machine and made on the one that settles. */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { OnDemand } from '../../desk/desk.ts';
import type { Guard } from '../../store/postgres/leases.ts';
import { answerTo, savePart, withdraw, writeAnswer } from '../../store/postgres/parts.ts';
import { StoreError } from '../../store/store.ts';
import { inPlainWords } from './trouble.ts';

/** Discord shows a person's question as failed after 15 minutes; nobody waits that long, ms. */
const PATIENCE = 60_000;
const LOOKS = 200;

/** Asks the machine that settles. @throws StoreError where none does so in time; then nothing is changed */
export function openCorrections(pool: pg.Pool): Pick<OnDemand, 'separate' | 'rejoin'> {
  async function ask<T>(kind: 'separate' | 'rejoin', wanted: object): Promise<T> {
    const body = Buffer.from(JSON.stringify(wanted));
    const id = await savePart(pool, { kind, feed: '', body }).catch(inPlainWords);
    for (let waited = 0; waited < PATIENCE; waited += LOOKS) {
      const answer = await answerTo(pool, id).catch(inPlainWords);
      if (answer !== null) return JSON.parse(answer) as T;
      await sleep(LOOKS);
    }
    if (await withdraw(pool, id).catch(inPlainWords)) throw new StoreError('No machine settles stories at the moment.');
    return JSON.parse((await answerTo(pool, id).catch(inPlainWords)) ?? 'null') as T;
  }
  return {
    separate: (wanted) => ask('separate', wanted),
    rejoin: (wanted) => ask('rejoin', wanted),
  };
}

/** Answers; where the correction changed nothing, its part stands in line still, and is taken out now. */
export async function saveAnswer(pool: pg.Pool, part: number, answer: unknown, guard: Guard): Promise<void> {
  await writeAnswer(pool, part, { body: JSON.stringify(answer), guard }).catch(inPlainWords);
}
