/** Of a first visit only what may alert is read at once; the rest is kept, and read when there is time: nothing is lost, nothing told twice. */
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { countUnread } from '../../src/desk/feeds/unread.ts';
import { openReader, type Reader } from '../../src/wire/worker/reader.ts';
import { CHANNEL } from '../support/discord.ts';
import { BREAD, HOUR, MINUTE, openTestNewsroom, type TestNewsroom, TWELVE, WITHDRAWAL } from '../support/newsroom.ts';

const reader = openReader();
afterAll(() => reader.close());

/** Twelve events of the days before. */
const OLD = TWELVE.map((one, n) => ({ ...one, ago: (n + 1) * 24 * HOUR }));
const ROLLS = { name: 'Rolls', terms: 'bakers', channel: CHANNEL };

async function visited(options: Parameters<typeof openTestNewsroom>[0] = {}): Promise<TestNewsroom> {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], reader, ...options });
  newsroom.publish('Courier', BREAD, ...OLD);
  await newsroom.app.round();
  await newsroom.app.deliver();
  return newsroom;
}

const articles = async ({ store }: TestNewsroom) =>
  (await store.archived({ since: 0, before: Number.MAX_SAFE_INTEGER, most: 100 })).length;
const kept = async ({ store, feed }: TestNewsroom) =>
  (await store.backlog()).map((one) => ({ ...one, feed: one.feed === feed('Courier') }));

test('what no watch wants is kept with its visit, and read later', async () => {
  const newsroom = await visited();
  expect(await articles(newsroom)).toBe(0);
  expect(await kept(newsroom)).toEqual([{ feed: true, items: 13 }]);
  expect(await countUnread(newsroom.store)).toBe(13);
  expect(newsroom.events.find(({ kind }) => kind === 'visit')).toMatchObject({ visit: { fresh: 13, updated: 0 } });
  await newsroom.app.readBacklog();
  expect(await articles(newsroom)).toBe(13);
  expect(await kept(newsroom)).toEqual([]);
  expect(await countUnread(newsroom.store)).toBe(0);
  expect(newsroom.contents()).toEqual([]);
});

test('where something may alert, the whole document is read at once', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], reader });
  newsroom.publish('Courier', WITHDRAWAL, ...OLD);
  await newsroom.app.round();
  await newsroom.app.deliver();
  expect(newsroom.contents()).toHaveLength(1);
  expect(await articles(newsroom)).toBe(13);
  expect(await kept(newsroom)).toEqual([]);
});

test('a feed that is due again is read to its end before it is asked: what is old stays old, what is new alerts', async () => {
  const newsroom = await visited();
  newsroom.publish('Courier', WITHDRAWAL);
  newsroom.pass(10 * MINUTE);
  await newsroom.app.round();
  await newsroom.app.deliver();
  expect(newsroom.contents()).toHaveLength(1);
  expect(await articles(newsroom)).toBe(14);
  expect(newsroom.events.findLast(({ kind }) => kind === 'visit')).toMatchObject({ visit: { fresh: 1, updated: 13 } });
});

test('the bot may end before it is read, and after it was read but before that was noted', async () => {
  const newsroom = await visited();
  let row: Record<string, unknown> = {};
  await newsroom.restart({ keep: true }, (archive) => {
    const db = new DatabaseSync(archive);
    row = db.prepare('SELECT * FROM backlog').get()!;
    db.close();
  });
  await newsroom.round();
  expect(await articles(newsroom)).toBe(13);
  await newsroom.restart({ keep: true }, (archive) => {
    const db = new DatabaseSync(archive);
    const names = Object.keys(row);
    db.prepare(`INSERT INTO backlog (${names}) VALUES (${names.map((name) => `:${name}`)})`).run(row as never);
    db.close();
  });
  await newsroom.round();
  expect(await kept(newsroom)).toEqual([]);
  expect(await articles(newsroom)).toBe(13);
  expect(newsroom.contents()).toEqual([]);
});

test.each([
  { after: HOUR, alerts: 1, what: 'alerts while it is young' },
  { after: 7 * HOUR, alerts: 0, what: 'does not alert when it has become old' },
])('what a watch that was added in the meantime wants $what', async ({ after, alerts }) => {
  const newsroom = await visited();
  newsroom.pass(after);
  await newsroom.restart({ watches: [ROLLS] });
  await newsroom.app.readBacklog();
  await newsroom.app.deliver();
  expect(newsroom.contents()).toHaveLength(alerts);
  expect(await newsroom.store.mostMentioned({ channel: CHANNEL, watch: 'Rolls' }, SPAN, 5)).toHaveLength(1);
});

const SPAN = { from: 0, to: Number.MAX_SAFE_INTEGER } as never;

test('a document that cannot be read any more is told, and kept no longer; where there was no time, it stays', async () => {
  const said = [
    { kind: 'busy', reason: 'no time' },
    { kind: 'not a feed', reason: 'needs too much memory to parse' },
  ] as const;
  let n = 0;
  const failing: Reader = {
    ...reader,
    read: async (document) => (document.canWait ? said[n++]! : reader.read(document)),
  };
  const newsroom = await visited({ reader: failing });
  await newsroom.app.readBacklog();
  await newsroom.app.readBacklog();
  expect([n, await kept(newsroom)]).toEqual([1, [{ feed: true, items: 13 }]]);
  newsroom.pass(10 * MINUTE);
  await newsroom.app.readBacklog();
  expect([n, await kept(newsroom)]).toEqual([2, []]);
  expect(newsroom.troubles()).toEqual({ Courier: 'needs too much memory to parse' });
});
