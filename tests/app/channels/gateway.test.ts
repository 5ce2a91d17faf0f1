import { expect, onTestFinished, test } from 'vitest';
import { keepConnected, loginPause } from '../../../src/app/channels/gateway.ts';
import { watchClock } from '../../../src/app/loops/watch-clock.ts';
import type { DeskContext } from '../../../src/desk/desk.ts';
import { COMMAND_MODULES } from '../../../src/discord/commands/index.ts';
import { tokenMistake } from '../../../src/discord/token.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { CHANNEL, openTestDiscord } from '../../support/discord.ts';

const MINUTE = 60_000;
/** As long as a busy machine may need. */
const PATIENT = { timeout: MINUTE, interval: 50 };

test('five logins in an hour are free, then one in ten minutes; those of a clock that was ahead do not count', () => {
  const NOW = 10_000 * MINUTE;
  const ago = (...minutes: number[]) => minutes.map((one) => NOW - one * MINUTE);
  expect(loginPause(ago(4, 3, 2, 1), NOW)).toBe(0);
  expect(loginPause(ago(5, 4, 3, 2, 1), NOW)).toBe(9 * MINUTE);
  expect(loginPause(ago(50, 40, 30, 20, 11), NOW)).toBe(0);
  expect(loginPause(ago(80, 70, 65, 62, 1), NOW)).toBe(0);
  expect(loginPause(ago(-1, -2, -3, -4, -5), NOW)).toBe(0);
});

test('several connections log in as often each, up to the limit of all', () => {
  const NOW = 10_000 * MINUTE;
  const ago = (...minutes: number[]) => minutes.map((one) => NOW - one * MINUTE);
  const nine = ago(9, 8, 7, 6, 5, 4, 3, 2, 1);
  expect(loginPause(nine, NOW, 2)).toBe(0);
  expect(loginPause([...ago(10), ...nine], NOW, 2)).toBe(4 * MINUTE);
  const many = ago(...Array.from({ length: 60 }, (_, n) => (60 - n) / 10));
  expect(loginPause(many, NOW, 12)).toBe((10 / 6 - 0.1) * MINUTE);
});

test('a clock that is set back is noticed once, small corrections and leaps forward are not', () => {
  let wall = 1_000_000;
  let steady = 0;
  const seen: number[] = [];
  const look = watchClock({ clock: () => wall, monotonic: () => steady, onSetBack: (by) => seen.push(by) });
  for (const step of [5_000, -3_600_000 + 5_000, 5_000, -10_000, 7_200_000]) {
    wall += step;
    steady += 5_000;
    look();
  }
  expect(seen).toEqual([-3_600_000]);
});

test.each([
  ['a.b.c\r', /line break.*Windows/],
  ['a.b c', /a space in it/],
  ['Bot a.b.c', /space|begins with “Bot”/],
  ['a.b.c', null],
])('the token “%s” is told as what it is', (token, sentence) => {
  if (sentence) expect(tokenMistake(token)).toMatch(sentence);
  else expect(tokenMistake(token)).toBeNull();
});

/** A store and a Discord that outlive the bot's starts. */
async function openTwo() {
  const discord = await openTestDiscord();
  const store = openSqlite(':memory:');
  const leaves: (() => Promise<void>)[] = [];
  onTestFinished(async () => {
    for (const leave of leaves) await leave();
    await store.close();
    await discord.close();
  });
  const errors: unknown[] = [];
  const seen: string[] = [];
  const start = () => {
    const leave = keepConnected(discord, {
      modules: COMMAND_MODULES,
      context: {} as DeskContext,
      clock: () => 0,
      serves: async () => true,
      remembered: { get: store.remembered, set: store.remember },
      onError: (error) => errors.push(error),
      onRetry: (error) => errors.push(error),
      onSeen: (channels) => seen.push(...channels),
    });
    leaves.push(leave);
    return leave;
  };
  const registered = () => discord.calls.filter(({ method, path }) => method === 'PUT' && /commands$/.test(path));
  const identified = (n: number) => expect.poll(() => discord.gateway.counts.identified, PATIENT).toBe(n);
  return { discord, store, start, registered, identified, errors, seen };
}

test('commands are registered once, and not again at a restart that changes none', async () => {
  const { store, start, registered, identified } = await openTwo();
  const leave = start();
  await expect.poll(() => registered().length, PATIENT).toBe(1);
  await expect.poll(() => store.remembered('commands'), PATIENT).not.toBeNull();
  await leave();
  start();
  await identified(2);
  await expect.poll(async () => JSON.parse((await store.remembered('logins'))!).length, PATIENT).toBe(2);
  expect(registered()).toHaveLength(1);
});

test('registering that Discord refuses is told, and the gateway stays connected', async () => {
  const { discord, start, identified, errors } = await openTwo();
  const refused = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };
  discord.faults.push({ method: 'PUT', path: /commands$/, how: refused });
  start();
  await identified(1);
  await expect.poll(() => errors.length, PATIENT).toBe(1);
  expect(discord.gateway.counts.identified).toBe(1);
});

test('a gateway that Discord closes for good is told, and given up', async () => {
  const { discord, start, identified, errors } = await openTwo();
  const leave = start();
  await identified(1);
  discord.gateway.cut(4004);
  await expect.poll(() => errors.map(String), PATIENT).toContain('GatewayLost: Discord closed the gateway (4004)');
  await leave();
});

test('a channel or thread that changes, and a server that lets the bot in again, are told', async () => {
  const { discord, start, identified, seen, registered } = await openTwo();
  start();
  await identified(1);
  await expect.poll(() => registered().length, PATIENT).toBe(1);
  seen.length = 0;
  discord.setOverwrites(CHANNEL, []);
  await expect.poll(() => seen, PATIENT).toEqual([CHANNEL]);
  const answer = await fetch(`${discord.api}/v10/channels/${CHANNEL}/threads`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Alerts', type: 11 }),
  });
  const { id: thread } = (await answer.json()) as { id: string };
  discord.setThread(thread, { locked: true });
  await expect.poll(() => seen, PATIENT).toContain(thread);
  const { guildId } = discord;
  discord.kickBot(guildId);
  discord.inviteBot({ id: guildId, name: 'Again', channels: [{ id: '100000000000000009', name: 'alerts' }] });
  await expect.poll(() => seen, PATIENT).toContain('100000000000000009');
});

test('a role that changes is told for all channels of its server', async () => {
  const { discord, start, identified, seen, registered } = await openTwo();
  start();
  await identified(1);
  await expect.poll(() => registered().length, PATIENT).toBe(1);
  seen.length = 0;
  discord.setRole(discord.guildId, '@everyone', 0n);
  await expect.poll(() => seen, PATIENT).toContain(CHANNEL);
});
