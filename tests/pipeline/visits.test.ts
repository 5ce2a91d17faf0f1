import { expect, test, vi } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import {
  BREAD,
  EMBASSY,
  HOUR,
  MINUTE,
  openTestNewsroom,
  type TestItem,
  TWELVE,
  WITHDRAWAL,
} from '../support/newsroom.ts';
import { PATIENT } from '../support/time-limits.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const WATCH = { ...EMBASSY, terms: 'embassy' };
const dated = (ago: number | null) => (items: TestItem) => ({ ...items, ago });

test('a first visit alerts only on what lies inside lookBack, and gathers nothing', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.publish(
    'Courier',
    { ...TWELVE[0]!, ago: 5 * HOUR },
    { ...TWELVE[1]!, ago: 7 * HOUR },
    { ...TWELVE[2]!, ago: null },
  );
  await newsroom.round();
  expect(newsroom.contents()).toEqual(['Embassies · Flood reaches embassy garden in Brask']);
});

test('lookBack is a setting', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH], settings: { lookBack: '8h' } });
  newsroom.publish('Courier', { ...TWELVE[0]!, ago: 5 * HOUR }, { ...TWELVE[1]!, ago: 7 * HOUR });
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(2);
});

test('a feed that joins a running bot gathers nothing of its past', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], watches: [WATCH] });
  await newsroom.round();
  await newsroom.restart({ outlets: ['Courier', 'Herald'] });
  newsroom.publish('Herald', { ...TWELVE[0]!, ago: HOUR }, ...TWELVE.slice(1).map(dated(30 * HOUR)));
  await newsroom.later();
  expect(newsroom.contents()).toEqual(['Embassies · Flood reaches embassy garden in Brask']);
});

test('between visits an item without a date alerts, for what is new is told by identity', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', BREAD);
  await newsroom.round();
  newsroom.publish('Courier', { ...WITHDRAWAL, ago: null });
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('between visits an item dated in the far future alerts, and is not dated so', async () => {
  const newsroom = await openTestNewsroom();
  await newsroom.round();
  newsroom.publish('Courier', { ...WITHDRAWAL, ago: -90 * 24 * HOUR });
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT]);
  expect(Date.parse(newsroom.messages()[0]!.embeds[0]!.timestamp!)).toBe(newsroom.now());
});

test('after a gap older news comes as one message for each watch, fresh news as alerts', async () => {
  const strikes = { name: 'Pensions', terms: 'pensioners', channel: CHANNEL };
  const newsroom = await openTestNewsroom({ watches: [WATCH, strikes] });
  await newsroom.round();
  newsroom.pass(30 * HOUR);
  newsroom.publish('Courier', ...TWELVE.slice(0, 3).map(dated(10 * HOUR)), { ...TWELVE[4]!, ago: HOUR });
  newsroom.publish('Herald', { ...TWELVE[8]!, ago: 12 * HOUR });
  newsroom.publish('Tribune', {
    title: 'Pensioners march in Hathe',
    text: 'Old miners drum for cheques.',
    ago: 9 * HOUR,
  });
  await newsroom.round();
  expect(newsroom.contents().sort()).toEqual([
    'Embassies · 4 delayed stories',
    'Embassies · Opera singer weds embassy driver',
    'Pensions · 1 delayed story',
  ]);
});

test('late news waits for the other feeds for as long as it is gathered', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH], gatherFor: 2 * MINUTE });
  await newsroom.round();
  newsroom.pass(30 * HOUR);
  newsroom.publish('Courier', { ...TWELVE[0]!, ago: 10 * HOUR });
  await newsroom.round();
  expect(newsroom.contents()).toEqual([]);
  await newsroom.later(2 * MINUTE);
  expect(newsroom.contents()).toEqual(['Embassies · 1 delayed story']);
});

test('a site that moves, and changes guid and URL of all its old items, alerts none of them', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  const archive = TWELVE.slice(0, 6).map((items, n) => ({ ...items, page: `old-${n}`, ago: 20 * HOUR }));
  newsroom.republish('Courier', ...archive);
  await newsroom.round();
  const moved = archive.map((items, n) => ({
    ...items,
    page: `https://new.example/${n}`,
    ago: 20 * HOUR + 10 * MINUTE,
  }));
  newsroom.republish('Courier', ...moved);
  await newsroom.later();
  expect(newsroom.contents()).toEqual([]);
});

test('a feed that changes all its guids, links staying, alerts none of them again', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  const items = (turn: string) =>
    TWELVE.slice(0, 3).map((one, n) => ({ ...one, page: `page-${n}`, guid: `${turn}-${n}` }));
  newsroom.republish('Courier', ...items('first'));
  await newsroom.round();
  newsroom.republish('Courier', ...items('second'));
  await newsroom.later();
  expect(newsroom.contents()).toHaveLength(3);
});

test('a feed that changes all its links, guids staying, alerts none of them again', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  const items = (turn: string) => TWELVE.slice(0, 3).map((one, n) => ({ ...one, page: `${turn}-${n}`, guid: `${n}` }));
  newsroom.republish('Courier', ...items('first'));
  await newsroom.round();
  newsroom.republish('Courier', ...items('second'));
  await newsroom.later();
  expect(newsroom.contents()).toHaveLength(3);
});

test('an item that leaves the feed and comes back does not alert again', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await newsroom.round();
  newsroom.republish('Courier', BREAD);
  await newsroom.later();
  newsroom.republish('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('two rounds asked for at once never overlap: a feed is asked once and its news posted once', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', WITHDRAWAL);
  await Promise.all([newsroom.round(), newsroom.round(), newsroom.round()]);
  expect(newsroom.web('Courier').requests).toHaveLength(1);
  expect(newsroom.web('Courier').most()).toBe(1);
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('a document of hundreds of items is settled in parts, and counted as one visit', async () => {
  const newsroom = await openTestNewsroom();
  const many = Array.from({ length: 230 }, (_, n) => ({
    title: `Item ${n}`,
    text: `Word${n} and number ${n}.`,
    ago: HOUR,
  }));
  newsroom.publish('Courier', ...many, WITHDRAWAL);
  await newsroom.round();
  const visits = newsroom.events.filter((one) => one.kind === 'visit' && one.visit.feed === newsroom.feed('Courier'));
  expect(visits).toMatchObject([{ visit: { outcome: 'changed', fresh: 231 } }]);
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('a restart makes no burst: a feed is asked again when it was due anyhow', async () => {
  const newsroom = await openTestNewsroom();
  await newsroom.round();
  await newsroom.restart();
  await newsroom.later(9 * MINUTE);
  expect(newsroom.web('Courier').requests).toHaveLength(1);
  await newsroom.later(MINUTE);
  expect(newsroom.web('Courier').requests).toHaveLength(2);
});

test('a 304 is a visit like another: news after it is not late', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', BREAD);
  await newsroom.round();
  for (let hour = 0; hour < 8; hour++) await newsroom.later(HOUR);
  const outcomes = newsroom.events.flatMap((one) =>
    one.kind === 'visit' && one.visit.feed === newsroom.feed('Courier') ? [one.visit.outcome] : [],
  );
  expect(outcomes).toEqual(['changed', ...Array(8).fill('unchanged')]);
  newsroom.publish('Courier', { ...WITHDRAWAL, ago: null });
  await newsroom.later(HOUR);
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('a feed that does not answer holds up no other, and is asked once meanwhile', async () => {
  const newsroom = await openTestNewsroom();
  await newsroom.round();
  newsroom.answer('Courier', { delay: Number.POSITIVE_INFINITY });
  newsroom.pass(HOUR);
  void newsroom.app.poll();
  await vi.waitFor(() => expect(newsroom.web('Courier').requests).toHaveLength(2), PATIENT);
  // The others have been read: while a feed is being asked, it is not asked again.
  const visits = (outlet: string) =>
    newsroom.events.filter((one) => one.kind === 'visit' && one.visit.feed === newsroom.feed(outlet)).length;
  await vi.waitFor(() => expect([visits('Herald'), visits('Tribune')]).toEqual([2, 2]), PATIENT);
  newsroom.publish('Herald', WITHDRAWAL);
  newsroom.pass(HOUR);
  await newsroom.app.poll();
  await newsroom.app.deliver();
  expect(newsroom.contents()).toEqual([expect.stringContaining('Aldmere')]);
  expect(newsroom.web('Courier').requests).toHaveLength(2);
});
