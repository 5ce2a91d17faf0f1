/** The bot killed between *saved* and *confirmed*. */
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Intercept } from '../../src/local/rest.ts';
import { aBotEach } from './bot.ts';

const TEN_MINUTES = 600_000;
const bot = aBotEach();

const killed = (): 'hang up' => {
  bot().kill();
  return 'hang up';
};

/** The feed is not due again at once; the second run is about what the first left behind. */
const later = () => {
  bot().query(`UPDATE messages SET attempted_at = attempted_at - ${TEN_MINUTES}, made_at = made_at - ${TEN_MINUTES}`);
  bot().clockAhead = TEN_MINUTES;
};

/** Holds the archive's write lock, so that the bot gets its answer and cannot save it. */
async function answeredButNotSaved(next: Parameters<Intercept>[1]): Promise<Awaited<ReturnType<Intercept>>> {
  const answer = await next();
  const db = new DatabaseSync(bot().archive, { timeout: 600_000 });
  db.exec('BEGIN IMMEDIATE');
  setTimeout(() => {
    bot().kill();
    db.close();
  }, 300);
  return answer;
}

describe.each<[string, Intercept]>([
  ['before Discord had the message', async () => killed()],
  ['after Discord had it, before the answer', (_call, next) => next().then(killed)],
  ['after the answer, before it was saved', (_call, next) => answeredButNotSaved(next)],
])('killed %s', (_when, fault) => {
  it.each([
    ['at once: Discord knows the nonce', () => {}],
    ['ten minutes later: the history tells', later],
  ])('and started again %s, the channel holds each alert once', async (_how, pause) => {
    bot().publish(['Norway pulls staff from embassy in Karsk', 'Peru withdraws its diplomats from Lomar']);
    bot().onPost = fault;
    expect(await bot().run()).toBeNull();
    bot().onPost = (_call, next) => next();
    pause();
    expect(await bot().runAgain()).toBe(0);
    expect(await bot().runAgain()).toBe(0);
    expect(bot().headlines().sort()).toEqual([
      'Norway pulls staff from embassy in Karsk',
      'Peru withdraws its diplomats from Lomar',
    ]);
  });
});
