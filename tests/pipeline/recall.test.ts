/** An archive that has forgotten what its channels were told: deleted, or replaced by an older copy. */
import { copyFileSync, rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { openRest } from '../../src/discord/rest.ts';
import { openDiscordTarget } from '../../src/discord/target/discord-target.ts';
import { spanAtStart } from '../../src/pipeline/recall.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { CHANNEL, serverError } from '../support/discord.ts';
import { HOUR, MINUTE, openTestNewsroom, TWELVE, WITHDRAWAL, WITHDRAWAL_TOO } from '../support/newsroom.ts';

const WATCH = { name: 'Embassies', terms: 'embassy', channel: CHANNEL };

const forget = (archive: string) => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${archive}${suffix}`, { force: true });
};

/** @returns what puts the archive of that moment back */
async function openBackup(newsroom: Awaited<ReturnType<typeof openTestNewsroom>>) {
  let copy = '';
  await newsroom.restart({}, (archive) => {
    copy = `${archive}.copy`;
    copyFileSync(archive, copy);
  });
  return (archive: string) => {
    forget(archive);
    copyFileSync(copy, archive);
  };
}

describe('a start looks back', () => {
  const NOW = Date.UTC(2026, 2, 4, 12);
  const lookBack = 6 * HOUR;
  const MARGIN = 10 * MINUTE;
  it('to the last visit that the archive knows; without one as far as news may be old', () => {
    const until = NOW + 24 * HOUR;
    expect(spanAtStart(null, NOW - HOUR, NOW, lookBack)).toEqual({ from: NOW - HOUR - MARGIN, until });
    expect(spanAtStart(null, null, NOW, lookBack)).toEqual({ from: NOW - lookBack - MARGIN, until });
  });

  it('as far as the start before it, for a day; not by a clock that was ahead', () => {
    const former = { from: NOW - 90 * HOUR, until: NOW + HOUR };
    expect(spanAtStart(former, NOW - MINUTE, NOW, lookBack)).toEqual(former);
    const over = { ...former, until: NOW };
    expect(spanAtStart(over, NOW - MINUTE, NOW, lookBack).from).toBe(NOW - MINUTE - MARGIN);
    const odd = { ...former, until: NOW + 25 * HOUR };
    expect(spanAtStart(odd, NOW + HOUR, NOW, lookBack)).toEqual({ from: NOW - MARGIN, until: NOW + 24 * HOUR });
  });
});

test('a deleted archive tells nothing twice, and what it tells anew grows in the alert that stands', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier', 'Herald'], watches: [WATCH] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const [told] = newsroom.messages();
  newsroom.pass(10 * MINUTE);
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.restart({}, forget);
  await newsroom.round();
  expect(newsroom.messages().map(({ embeds }) => embeds[0]?.title)).toEqual([WITHDRAWAL.title, TWELVE[0]!.title]);
  expect(newsroom.events.filter((event) => event.kind === 'delivery' && event.delivery.kind === 'found')).toHaveLength(
    1,
  );

  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  const [grown, ...others] = newsroom.messages();
  expect(grown?.id).toBe(told?.id);
  expect(newsroom.field(grown!, 'Rests on')).toMatch(/^2 /);
  expect(JSON.stringify(grown?.components)).toBe(JSON.stringify(told?.components));
  // The update answers the alert that stands.
  expect(others.map((message) => message.message_reference?.message_id)).toContain(told?.id);
});

test('an archive restored by a plain copy tells nothing twice, though it was told in one message with others', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [WATCH] });
  await newsroom.round();
  const restore = await openBackup(newsroom);
  newsroom.pass(9 * HOUR);
  newsroom.publish('Courier', ...TWELVE.slice(0, 4).map((item) => ({ ...item, ago: 8 * HOUR })));
  await newsroom.round();
  expect(newsroom.contents()).toEqual([expect.stringContaining('4 delayed stories')]);
  newsroom.publish('Courier', { ...TWELVE[4]!, ago: 8 * HOUR });
  await newsroom.restart({}, restore);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([
    expect.stringContaining('4 delayed stories'),
    expect.stringContaining('1 delayed story'),
  ]);
  await newsroom.restart();
  await newsroom.later();
  expect(newsroom.messages()).toHaveLength(2);
});

test('two bots on one token, each with an archive of its own, swallow nothing of each other', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [WATCH] });
  const other = openSqlite(':memory:');
  onTestFinished(() => other.close());
  const target = openDiscordTarget(openRest(newsroom.discord));
  newsroom.publish('Courier', ...TWELVE.slice(0, 3));
  await newsroom.round();
  // The other bot's first messages have the same numbers.
  for (const n of [1, 2, 3]) {
    const id = await other.saveTest(CHANNEL, newsroom.now());
    const { key } = (await other.message(id))!;
    expect([id, (await newsroom.store.message(n))!.key]).not.toContain(key);
    const view = { kind: 'daily test', at: newsroom.now() } as const;
    const options = { key, form: 'full', purpose: 'post', replyTo: null } as const;
    expect(await target.send(CHANNEL, target.render(view, options))).toMatchObject({ kind: 'delivered' });
  }
  expect(newsroom.messages()).toHaveLength(6);
});

test('while the channel cannot be read, the alert waits; each channel is read once at a start', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [WATCH] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  await newsroom.restart({}, forget);
  newsroom.discord.faults.push({ method: 'GET', path: /messages$/, how: serverError() });
  await newsroom.round();
  expect(newsroom.messages()).toHaveLength(1);
  newsroom.publish('Courier', TWELVE[0]!, TWELVE[1]!);
  await newsroom.later();
  expect(newsroom.messages()).toHaveLength(3);
  const reads = newsroom.discord.calls.filter(
    ({ method, path, status }) => method === 'GET' && path === `/channels/${CHANNEL}/messages` && status === 200,
  );
  // The first start read the empty channel, the second one what it held.
  expect(reads).toHaveLength(2);
});
