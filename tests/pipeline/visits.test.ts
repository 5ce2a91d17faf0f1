import { expect, test } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import { BREAD, EMBASSY, HOUR, MINUTE, openTown, type Told, TWELVE, WITHDRAWAL } from '../support/newsroom.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const WATCH = { ...EMBASSY, terms: 'embassy' };
const dated = (ago: number | null) => (told: Told) => ({ ...told, ago });

test('a first visit alerts only on what lies inside lookBack, and gathers nothing', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.tell(
    'Courier',
    { ...TWELVE[0]!, ago: 5 * HOUR },
    { ...TWELVE[1]!, ago: 7 * HOUR },
    { ...TWELVE[2]!, ago: null },
  );
  await town.round();
  expect(town.contents()).toEqual(['Embassies · Flood reaches embassy garden in Brask']);
});

test('lookBack is a setting', async () => {
  const town = await openTown({ watches: [WATCH], settings: { lookBack: '8h' } });
  town.tell('Courier', { ...TWELVE[0]!, ago: 5 * HOUR }, { ...TWELVE[1]!, ago: 7 * HOUR });
  await town.round();
  expect(town.contents()).toHaveLength(2);
});

test('a feed that joins a running bot gathers nothing of its past', async () => {
  const town = await openTown({ outlets: ['Courier'], watches: [WATCH] });
  await town.round();
  await town.restart({ outlets: ['Courier', 'Herald'] });
  town.tell('Herald', { ...TWELVE[0]!, ago: HOUR }, ...TWELVE.slice(1).map(dated(30 * HOUR)));
  await town.later();
  expect(town.contents()).toEqual(['Embassies · Flood reaches embassy garden in Brask']);
});

test('between visits an item without a date alerts, for what is new is told by identity', async () => {
  const town = await openTown();
  town.tell('Courier', BREAD);
  await town.round();
  town.tell('Courier', { ...WITHDRAWAL, ago: null });
  await town.later();
  expect(town.contents()).toEqual([ALERT]);
});

test('between visits an item dated in the far future alerts, and is not dated so', async () => {
  const town = await openTown();
  await town.round();
  town.tell('Courier', { ...WITHDRAWAL, ago: -90 * 24 * HOUR });
  await town.later();
  expect(town.contents()).toEqual([ALERT]);
  expect(town.field(town.messages()[0]!, 'Watch')).toContain(`<t:${Math.floor(town.now() / 1000)}:`);
});

test('after a gap older news comes as one message for each watch, fresh news as alerts', async () => {
  const strikes = { name: 'Pensions', terms: 'pensioners', channel: CHANNEL };
  const town = await openTown({ watches: [WATCH, strikes] });
  await town.round();
  town.pass(30 * HOUR);
  town.tell('Courier', ...TWELVE.slice(0, 3).map(dated(10 * HOUR)), { ...TWELVE[4]!, ago: HOUR });
  town.tell('Herald', { ...TWELVE[8]!, ago: 12 * HOUR });
  town.tell('Tribune', { title: 'Pensioners march in Hathe', text: 'Old miners drum for cheques.', ago: 9 * HOUR });
  await town.round();
  expect(town.contents().sort()).toEqual([
    'Embassies · 4 stories while we were away',
    'Embassies · Opera singer weds embassy driver',
    'Pensions · 1 story while we were away',
  ]);
});

test('late news waits for the other feeds for as long as it is gathered', async () => {
  const town = await openTown({ watches: [WATCH], gatherFor: 2 * MINUTE });
  await town.round();
  town.pass(30 * HOUR);
  town.tell('Courier', { ...TWELVE[0]!, ago: 10 * HOUR });
  await town.round();
  expect(town.contents()).toEqual([]);
  await town.later(2 * MINUTE);
  expect(town.contents()).toEqual(['Embassies · 1 story while we were away']);
});

test('a site that moves, and changes guid and URL of all its old items, alerts none of them', async () => {
  const town = await openTown({ watches: [WATCH] });
  const archive = TWELVE.slice(0, 6).map((told, n) => ({ ...told, page: `old-${n}`, ago: 20 * HOUR }));
  town.retell('Courier', ...archive);
  await town.round();
  const moved = archive.map((told, n) => ({ ...told, page: `https://new.example/${n}`, ago: 20 * HOUR + 10 * MINUTE }));
  town.retell('Courier', ...moved);
  await town.later();
  expect(town.contents()).toEqual([]);
});

test('a feed that changes all its guids, links staying, alerts none of them again', async () => {
  const town = await openTown({ watches: [WATCH] });
  const told = (turn: string) =>
    TWELVE.slice(0, 3).map((one, n) => ({ ...one, page: `page-${n}`, guid: `${turn}-${n}` }));
  town.retell('Courier', ...told('first'));
  await town.round();
  town.retell('Courier', ...told('second'));
  await town.later();
  expect(town.contents()).toHaveLength(3);
});

test('a feed that changes all its links, guids staying, alerts none of them again', async () => {
  const town = await openTown({ watches: [WATCH] });
  const told = (turn: string) => TWELVE.slice(0, 3).map((one, n) => ({ ...one, page: `${turn}-${n}`, guid: `${n}` }));
  town.retell('Courier', ...told('first'));
  await town.round();
  town.retell('Courier', ...told('second'));
  await town.later();
  expect(town.contents()).toHaveLength(3);
});

test('an item that leaves the feed and comes back does not alert again', async () => {
  const town = await openTown();
  town.tell('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await town.round();
  town.retell('Courier', BREAD);
  await town.later();
  town.retell('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await town.later();
  expect(town.contents()).toEqual([ALERT]);
});

test('two rounds asked for at once never overlap: a feed is asked once and its news posted once', async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL);
  await Promise.all([town.round(), town.round(), town.round()]);
  expect(town.web('Courier').requests).toHaveLength(1);
  expect(town.web('Courier').most()).toBe(1);
  expect(town.contents()).toEqual([ALERT]);
});

test('a document of hundreds of items is settled in parts, and counted as one visit', async () => {
  const town = await openTown();
  const many = Array.from({ length: 230 }, (_, n) => ({
    title: `Item ${n}`,
    text: `Word${n} and number ${n}.`,
    ago: HOUR,
  }));
  town.tell('Courier', ...many, WITHDRAWAL);
  await town.round();
  const visits = town.told.filter((one) => one.kind === 'visit' && one.visit.feed === town.feed('Courier'));
  expect(visits).toMatchObject([{ visit: { outcome: 'changed', fresh: 231 } }]);
  expect(town.contents()).toEqual([ALERT]);
});

test('a restart makes no burst: a feed is asked again when it was due anyhow', async () => {
  const town = await openTown();
  await town.round();
  await town.restart();
  await town.later(9 * MINUTE);
  expect(town.web('Courier').requests).toHaveLength(1);
  await town.later(MINUTE);
  expect(town.web('Courier').requests).toHaveLength(2);
});

test('a 304 is a visit like another: news after it is not late', async () => {
  const town = await openTown();
  town.tell('Courier', BREAD);
  await town.round();
  for (let hour = 0; hour < 8; hour++) await town.later(HOUR);
  const outcomes = town.told.flatMap((one) =>
    one.kind === 'visit' && one.visit.feed === town.feed('Courier') ? [one.visit.outcome] : [],
  );
  expect(outcomes).toEqual(['changed', ...Array(8).fill('unchanged')]);
  town.tell('Courier', { ...WITHDRAWAL, ago: null });
  await town.later(HOUR);
  expect(town.contents()).toEqual([ALERT]);
});
