/** The bot killed between *saved* and *confirmed*. */
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Intercept } from '../../src/local/rest.ts';
import { aBotForAll, type MortalBot } from './bot.ts';

const TEN_MINUTES = 600_000;
const TITLES = ['Norway pulls staff from embassy in Karsk', 'Peru withdraws its diplomats from Lomar'];

/** The feed is not due again at once; the second run is about what the first left behind. */
const later = (bot: MortalBot) => {
  bot.query(`UPDATE messages SET attempted_at = attempted_at - ${TEN_MINUTES}, made_at = made_at - ${TEN_MINUTES}`);
  bot.clockAhead = TEN_MINUTES;
};

const killed = (bot: MortalBot): 'hang up' => {
  bot.kill();
  return 'hang up';
};

/** Holds the archive's write lock, so that the bot gets its answer and cannot save it. */
async function answeredButNotSaved(bot: MortalBot, next: Parameters<Intercept>[1]): ReturnType<Intercept> {
  const answer = await next();
  const db = new DatabaseSync(bot.archive, { timeout: 600_000 });
  db.exec('BEGIN IMMEDIATE');
  setTimeout(() => {
    bot.kill();
    db.close();
  }, 300);
  return answer;
}

describe.each<[string, number, (bot: MortalBot, next: Parameters<Intercept>[1]) => ReturnType<Intercept>]>([
  ['before Discord had the message', 0, async (bot) => killed(bot)],
  ['after Discord had it, before the answer', 1, (bot, next) => next().then(() => killed(bot))],
  ['after the answer, before it was saved', 1, answeredButNotSaved],
])('killed %s', (_when, posted, fault) => {
  const bot = aBotForAll();

  beforeAll(async () => {
    bot().publish(TITLES);
    bot().onPost = (_call, next) => fault(bot(), next);
    expect(await bot().run()).toBeNull();
  });

  it.each([
    ['at once: Discord knows the nonce', () => {}],
    ['ten minutes later: the history tells', later],
  ])('and started again %s, the channel holds each alert once', async (_how, pause) => {
    const again = await bot().copy();
    expect(again.headlines()).toHaveLength(posted);
    pause(again);
    expect(await again.runAgain()).toBe(0);
    expect(await again.runAgain()).toBe(0);
    expect(again.headlines().sort()).toEqual(TITLES);
  });
});
