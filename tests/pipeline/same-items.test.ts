/**
 * Items that are the same as at the last saved visit are not read again. Whatever a feed does, the archive and the channel
 * must come out as if they were: two newsrooms get the same documents, and the reader of one is never told what is known.
 */
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { workInAll } from '../../src/store/sqlite/put-aside.ts';
import { openReader, type Reader } from '../../src/wire/worker/reader.ts';
import { CHANNEL } from '../support/discord.ts';
import { HOUR, MINUTE, NOON, openTestNewsroom, type TestItem, type TestNewsroom, TWELVE } from '../support/newsroom.ts';
import { PATIENT } from '../support/time-limits.ts';

const reader = openReader();
afterAll(() => reader.close());
/** Reads all of every document. */
const whole: Reader = { ...reader, read: ({ before: _, ...document }) => reader.read(document) };

/** Counts the items that were not read again. */
function counted(): Reader & { same: number } {
  const counting = {
    ...reader,
    same: 0,
    read: async (document: Parameters<Reader['read']>[0]) => {
      const read = await reader.read(document);
      if (read.kind === 'feed') counting.same += read.same.length;
      return read;
    },
  };
  return counting;
}

const EMBASSIES = [{ name: 'Embassies', terms: 'embassy', channel: CHANNEL }];

/** An item of the made-up outlet, dated in absolute time. */
interface Told extends TestItem {
  readonly at: number;
}

const ENDINGS = [
  '',
  'Every morning the Courier is read aloud at the fish market of Brask by its oldest clerk, whatever the weather may be.',
  'More to come.',
  'Nobody was hurt.',
  'Ring our desk: 555 0199',
];

/** What may happen to a feed between two polls; numbers choose among its items, places and endings. */
type Step =
  | { readonly do: 'add'; readonly items: readonly (readonly [event: number, ending: number])[] }
  | { readonly do: 'retitle' | 'retext' | 'redate' | 'renumber' | 'share' | 'drop' | 'repeat'; readonly which: number }
  | { readonly do: 'turn round' | 'restart' | 'keep' | 'wait' };

const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      items: fc.array(fc.tuple(fc.nat(11), fc.nat(4)), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(...(['retitle', 'retext', 'redate', 'renumber', 'share', 'drop', 'repeat'] as const)),
      which: fc.nat(30),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom(...(['turn round', 'restart', 'keep', 'wait'] as const)) }) },
);

let made = 0;
function newItem([event, ending]: readonly [number, number], now: number): Told {
  made += 1;
  const { title, text } = TWELVE[event]!;
  const told = `${text} ${ENDINGS[ending]}`.trim();
  return { title: `${title}, day ${made}`, text: told, at: now - MINUTE, guid: `courier-${made}`, page: `p-${made}` };
}

const replaced = (items: readonly Told[], at: number, change: Partial<Told>): Told[] =>
  items.map((one, n) => (n === at ? { ...one, ...change } : one));

/** The feed's items after a step; the newest stand first. */
function after(items: readonly Told[], step: Step, now: number): readonly Told[] {
  if (step.do === 'add') return [...step.items.map((one) => newItem(one, now)), ...items].slice(0, 14);
  if (step.do === 'turn round') return items.toReversed();
  if (!('which' in step) || items.length === 0) return items;
  const at = step.which % items.length;
  const one = items[at]!;
  const changes: Record<string, readonly Told[]> = {
    retitle: replaced(items, at, { title: `${one.title}, sources say` }),
    retext: replaced(items, at, { text: `${one.text} It went on ${step.which} hours.` }),
    redate: replaced(items, at, { at: now - step.which * MINUTE, title: `Again: ${one.title}` }),
    renumber: replaced(items, at, { guid: `${one.guid}-${step.which}` }),
    share: replaced(items, at, { guid: items[0]!.guid! }),
    drop: items.filter((_, n) => n !== at),
    repeat: [...items, one],
  };
  return changes[step.do]!;
}

async function play(newsroom: TestNewsroom, items: readonly Told[], step: Step): Promise<void> {
  if (step.do === 'restart') await newsroom.restart({ keep: true });
  const feed = newsroom.feed('Courier');
  if (step.do === 'keep')
    for (const { key, learned } of (await newsroom.store.linesOf(feed)).counts.values())
      if (learned) await newsroom.store.keepLine(feed, key);
  newsroom.republish('Courier', ...items.map((one) => ({ ...one, ago: newsroom.now() - one.at })));
  await newsroom.later(step.do === 'wait' ? 30 * HOUR : 10 * MINUTE);
}

/** All that matters of an archive: all rows, but for when a key was noted last and what tells which items are the same. */
function rowsOf(archive: string, feed: string): unknown {
  const db = new DatabaseSync(archive);
  workInAll(db);
  const tables = [
    ...['articles', 'stories', 'matches', 'alerts', 'messages', 'updates', 'refusals', 'headlines', 'visits'],
    ...['feeds', 'search'],
  ];
  const rows = Object.fromEntries(tables.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]));
  const seen = db.prepare('SELECT feed, key, shared, item FROM seen ORDER BY feed, key').all();
  db.close();
  const written = JSON.stringify({ ...rows, seen }, (name, value) => (CHANCE.has(name) ? null : value));
  const keys = rows.messages!.map(({ key }) => String(key));
  const named = keys.reduce((text, key, n) => text.replaceAll(key, `key ${n}`), written);
  return JSON.parse(named.replaceAll(new URL(feed).origin, 'https://courier.example'));
}

/** Columns that are never the same twice; the length of an ETag depends on the server's port. */
const CHANCE = new Set(['took', 'etag']);

async function outcomeOf(newsroom: TestNewsroom): Promise<unknown> {
  const feed = newsroom.feed('Courier');
  const lines = await newsroom.store.linesOf(feed);
  let rows: unknown;
  await newsroom.restart({ keep: true }, (archive) => {
    rows = rowsOf(archive, feed);
  });
  return { contents: newsroom.contents(), lines, rows };
}

test('a feed that is read in part leaves the same archive, lines and messages as one that is read whole', {
  timeout: PATIENT,
}, async () => {
  const partial = counted();
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 9 }), async (steps) => {
      made = 0;
      const options = { outlets: ['Courier'], watches: EMBASSIES };
      const rooms = [
        await openTestNewsroom({ ...options, reader: partial }),
        await openTestNewsroom({ ...options, reader: whole }),
      ];
      const begin = { do: 'add', items: [0, 1, 2, 3, 4, 5].map((n) => [n, n % 5] as const) } as const;
      let items: readonly Told[] = [];
      for (const step of [begin, ...steps]) {
        items = after(items, step, rooms[0]!.now());
        for (const room of rooms) await play(room, items, step);
      }
      const [fast, full] = await Promise.all(rooms.map(outcomeOf));
      expect(fast).toEqual(full);
    }),
    { numRuns: 12, seed: 14 },
  );
  expect(partial.same).toBeGreaterThan(100);
});

test('a first visit whose old items are read later leaves the same archive, lines and messages as one that is read at once', {
  timeout: PATIENT,
}, async () => {
  const atOnce: Reader = { ...reader, read: ({ glance: _, ...document }) => reader.read(document) };
  const ages = fc.array(fc.tuple(fc.nat(11), fc.nat(4), fc.integer({ min: 0, max: 40 })), {
    minLength: 9,
    maxLength: 14,
  });
  let later = 0;
  await fc.assert(
    fc.asyncProperty(ages, fc.array(STEP, { maxLength: 3 }), async (listed, steps) => {
      made = 0;
      const options = { outlets: ['Courier'], watches: [{ name: 'Ash', terms: 'volcano', channel: CHANNEL }] };
      const rooms = [
        await openTestNewsroom({ ...options, reader }),
        await openTestNewsroom({ ...options, reader: atOnce }),
      ];
      let items: readonly Told[] = listed.map(([event, ending, age]) => {
        const item = newItem([event, ending], NOON);
        return { ...item, at: item.at - age * HOUR };
      });
      for (const step of [null, ...steps]) {
        items = step ? after(items, step, rooms[0]!.now()) : items;
        for (const room of rooms) await play(room, items, step ?? { do: 'turn round' });
      }
      later += rooms[0]!.events.filter(({ kind }) => kind === 'backlog').length;
      expect(rooms[1]!.events.filter(({ kind }) => kind === 'backlog')).toEqual([]);
      const [fast, full] = await Promise.all(rooms.map(outcomeOf));
      expect(fast).toEqual(full);
    }),
    { numRuns: 12, seed: 49 },
  );
  expect(later).toBeGreaterThan(3);
});

const DAY = 24 * HOUR;
const KEEP = { articles: 5 * DAY, stories: 5 * DAY, visits: 3 };

test('an item that a feed lists for months never alerts again, also after months without an answer', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: EMBASSIES, reader });
  const old = { ...newItem([0, 0], newsroom.now()), ago: MINUTE };
  for (let day = 0; day < 40; day++) {
    const others = Array.from({ length: 5 }, (_, n) => ({ ...newItem([(day + n) % 12, 0], 0), ago: 100 * DAY }));
    newsroom.republish('Courier', ...others, { ...old, ago: newsroom.now() - NOON + MINUTE });
    await newsroom.later(DAY);
    await newsroom.store.prune(newsroom.now(), KEEP);
  }
  const alerts = newsroom.contents().length;
  newsroom.pass(70 * DAY);
  await newsroom.store.prune(newsroom.now(), KEEP);
  newsroom.publish('Courier', { ...newItem([1, 0], newsroom.now()), ago: 100 * DAY });
  await newsroom.later(DAY);
  expect(newsroom.contents()).toHaveLength(alerts);
  expect(newsroom.events.findLast((event) => event.kind === 'visit')).toMatchObject({
    visit: { fresh: 1, updated: 6 },
  });
});

test('a feed whose keys the archive has lost is read whole again', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: EMBASSIES, reader });
  const items = [0, 1, 2, 3].map((n) => ({ ...newItem([n, 0], newsroom.now()), ago: MINUTE }));
  newsroom.publish('Courier', ...items);
  await newsroom.round();
  newsroom.publish('Courier', { ...newItem([4, 0], newsroom.now()), ago: MINUTE });
  await newsroom.later();
  await newsroom.restart({ keep: true }, (archive) => {
    const db = new DatabaseSync(archive);
    db.exec('DELETE FROM seen; UPDATE feeds SET keys = NULL');
    db.close();
  });
  newsroom.publish('Courier', { ...newItem([5, 0], newsroom.now()), ago: MINUTE });
  await newsroom.later();
  const visit = newsroom.events.findLast((event) => event.kind === 'visit');
  expect(visit).toMatchObject({ visit: { outcome: 'changed', fresh: 6, updated: 0 } });
  expect(newsroom.contents()).toHaveLength(6);
});
