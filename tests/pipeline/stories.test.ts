import { expect, test } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import {
  BREAD,
  EMBASSY,
  MINUTE,
  OTHER,
  openTestNewsroom,
  ROCKETS,
  type TestItem,
  TWELVE,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../support/newsroom.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';

test('a first report alerts at once, and what nobody watches for does not', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', WITHDRAWAL, BREAD);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([ALERT]);
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toMatch(/^\*\*Courier\*\*/);
});

const SECOND =
  '**Update** · Embassies · Now 2 independent reports: Embassy staff leave Karvel as Aldmere withdraws half of its diplomats · Herald';

test("a second outlet's own report edits the alert, and an update says that the story now rests on two", async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT, SECOND]);
  expect(newsroom.messages()[1]!.referenced_message?.id).toBe(newsroom.messages()[0]!.id);
  expect(newsroom.calls('PATCH')).toBe(1);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toBe('2 independent reports, 2 in all');
});

test('two reports of one event that come in the same round make one alert', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', WITHDRAWAL);
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toBe('2 independent reports, 2 in all');
});

test('what an outlet relays is credited to its origin, and the origin counts once', async () => {
  const newsroom = await openTestNewsroom();
  const relayed = (item: TestItem) => ({
    ...item,
    text: `${item.text.replace(/, a [a-z ]+ told our reporter/, '')} Harbour Gazette first reported the withdrawal.`,
  });
  newsroom.publish('Courier', relayed(WITHDRAWAL));
  await newsroom.round();
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toMatch(/^\*\*Harbour Gazette\*\*, relayed by Courier/);
  newsroom.publish('Herald', relayed(WITHDRAWAL_TOO));
  await newsroom.later();
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toMatch(/^\*\*Harbour Gazette\*\*, relayed by Courier/);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toBe('1 independent report, 2 in all');
});

test('a report that matches nothing adds to the alert of its story but founds none', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', ROCKETS);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([]);
  newsroom.publish('Herald', WITHDRAWAL);
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT]);
  newsroom.publish('Tribune', { ...ROCKETS, title: `${ROCKETS.title}, envoys say` });
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.contents()).toHaveLength(1);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toMatch(/3 in all$/);
});

test('one article that two feeds list is one report', async () => {
  const newsroom = await openTestNewsroom();
  const page = 'https://agency.example/karvel';
  newsroom.publish('Courier', { ...WITHDRAWAL, page, guid: 'courier-1' });
  newsroom.publish('Herald', { ...WITHDRAWAL, page: `${page}?utm_source=herald`, guid: 'herald-1' });
  await newsroom.round();
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT]);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toBe('single report');
});

test('events that have no more than a word in common are stories of their own', async () => {
  const newsroom = await openTestNewsroom({ watches: [{ ...EMBASSY, terms: 'embassy' }] });
  newsroom.publish('Courier', ...TWELVE);
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(TWELVE.length);
});

test('an edited title edits the alert', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await newsroom.round();
  newsroom.republish('Courier', {
    ...WITHDRAWAL,
    title: 'Aldmere withdraws all embassy staff from Karvel',
    page: 'karvel',
  });
  await newsroom.later();
  expect(newsroom.contents()).toEqual(['Embassies · Aldmere withdraws all embassy staff from Karvel']);
  expect(newsroom.messages()[0]!.edited_timestamp).not.toBeNull();
});

test('a young article whose new headline matches alerts: breaking news is rewritten in place', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', { ...BREAD, page: 'news' });
  await newsroom.round();
  newsroom.republish('Courier', { ...WITHDRAWAL, page: 'news' });
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT]);
  await newsroom.later();
  expect(newsroom.contents()).toHaveLength(1);
});

test('an article that is older than the look-back does not alert when it is rewritten', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', { ...BREAD, page: 'news' });
  await newsroom.round();
  for (let hours = 0; hours < 7; hours++) await newsroom.later(60 * MINUTE);
  newsroom.republish('Courier', { ...WITHDRAWAL, page: 'news', ago: 8 * 60 * MINUTE });
  await newsroom.later();
  expect(newsroom.contents()).toEqual([]);
});

const ROLE = '300000000000000001';
const DIPLOMATS = { name: 'Diplomats', terms: 'diplomats', channel: CHANNEL, role: ROLE };

test('two watches of one channel make one alert that names both', async () => {
  const newsroom = await openTestNewsroom({ watches: [EMBASSY, DIPLOMATS] });
  newsroom.publish('Courier', WITHDRAWAL_TOO);
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
  expect(newsroom.messages()[0]!.embeds[0]!.footer!.text).toMatch(/^Embassies, Diplomats · /);
});

test('a watch that matches only a later report is told by an update of its own, with its role', async () => {
  const newsroom = await openTestNewsroom({ watches: [EMBASSY, DIPLOMATS] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.messages()[0]!.embeds[0]!.footer!.text).toMatch(/^Embassies · /);
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  const [alert, update] = newsroom.messages();
  expect(alert!.embeds[0]!.footer!.text).toMatch(/^Embassies, Diplomats · /);
  expect(alert!.mention_roles).toEqual([]);
  expect(update!.content).toContain('**Update** · Diplomats · ');
  expect(update!.content).toContain('This story now also matches Diplomats.');
  expect(update!.mention_roles).toEqual([ROLE]);
  expect(newsroom.discord.calls.findLast(({ method }) => method === 'PATCH')!.body).toMatchObject({
    allowed_mentions: { parse: [], roles: [] },
  });
});

test("a watch's role is pinged by the alert that it founds, once", async () => {
  const newsroom = await openTestNewsroom({ watches: [{ ...EMBASSY, role: ROLE }] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  const bodies = newsroom.discord.calls.filter(({ method }) => method !== 'GET').map(({ body }) => body);
  expect(bodies.map((body) => (body as { allowed_mentions: { roles: string[] } }).allowed_mentions.roles)).toEqual([
    [ROLE],
    [],
    [],
  ]);
});

const CHANNELS = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'diplomats' },
];

test('two channels that watch for the same each get their alert', async () => {
  const newsroom = await openTestNewsroom({ channels: CHANNELS, watches: [EMBASSY, { ...DIPLOMATS, channel: OTHER }] });
  newsroom.publish('Courier', WITHDRAWAL);
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.round();
  expect(newsroom.contents(CHANNEL)).toHaveLength(1);
  expect(newsroom.contents(OTHER)).toHaveLength(1);
  expect(newsroom.contents(OTHER)[0]).toMatch(/Diplomats · /);
});

test('a paused watch posts nothing, also not afterwards about what came meanwhile', async () => {
  const newsroom = await openTestNewsroom({ watches: [{ ...EMBASSY, paused: true }] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  await newsroom.restart({ watches: [EMBASSY] });
  await newsroom.later();
  expect(newsroom.contents()).toEqual([]);
});

test('a new watch alerts only on what is collected after it', async () => {
  const newsroom = await openTestNewsroom({ channels: CHANNELS });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  await newsroom.restart({ watches: [EMBASSY, { ...EMBASSY, channel: OTHER }] });
  await newsroom.later();
  expect(newsroom.contents(OTHER)).toEqual([]);
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  expect(newsroom.contents(OTHER)).toHaveLength(1);
});

test('a restart changes nothing: the next report still finds its story', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  await newsroom.restart();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later(20 * MINUTE);
  expect(newsroom.contents()).toEqual([ALERT, SECOND]);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toMatch(/2 in all$/);
});
