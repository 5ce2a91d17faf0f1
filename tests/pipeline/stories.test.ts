import { expect, test } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import {
  BREAD,
  EMBASSY,
  MINUTE,
  OTHER,
  openTown,
  ROCKETS,
  type Told,
  TWELVE,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../support/newsroom.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';

test('a first report alerts at once, and what nobody watches for does not', async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL, BREAD);
  await town.round();
  expect(town.contents()).toEqual([ALERT]);
  expect(town.field(town.messages()[0]!, 'First')).toMatch(/^\*\*Courier\*\*/);
});

test("a second outlet's report of the same event edits the alert and posts nothing", async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  await town.later();
  expect(town.contents()).toEqual([ALERT]);
  expect(town.calls('PATCH')).toBe(1);
  expect(town.field(town.messages()[0]!, 'Rests on')).toBe('2 independent origins, in 2 reports');
});

test('two reports of one event that come in the same round make one alert', async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL);
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.round();
  expect(town.contents()).toHaveLength(1);
  expect(town.field(town.messages()[0]!, 'Rests on')).toBe('2 independent origins, in 2 reports');
});

test('what an outlet relays is credited to its origin, and the origin counts once', async () => {
  const town = await openTown();
  const relayed = (told: Told) => ({ ...told, text: `${told.text} Harbour Gazette first reported the withdrawal.` });
  town.tell('Courier', relayed(WITHDRAWAL));
  await town.round();
  expect(town.field(town.messages()[0]!, 'First')).toMatch(/^\*\*Harbour Gazette\*\*, relayed by Courier/);
  town.tell('Herald', relayed(WITHDRAWAL_TOO));
  await town.later();
  expect(town.field(town.messages()[0]!, 'First')).toMatch(/^\*\*Harbour Gazette\*\*, relayed by Courier/);
  expect(town.field(town.messages()[0]!, 'Rests on')).toBe('1 independent origin, in 2 reports');
});

test('a report that matches nothing adds to the alert of its story but founds none', async () => {
  const town = await openTown();
  town.tell('Courier', ROCKETS);
  await town.round();
  expect(town.contents()).toEqual([]);
  town.tell('Herald', WITHDRAWAL);
  await town.later();
  expect(town.contents()).toEqual([ALERT]);
  town.tell('Tribune', { ...ROCKETS, title: `${ROCKETS.title}, envoys say` });
  await town.later();
  await town.later();
  expect(town.contents()).toHaveLength(1);
  expect(town.field(town.messages()[0]!, 'Rests on')).toMatch(/in 3 reports$/);
});

test('one article that two feeds list is one report', async () => {
  const town = await openTown();
  const page = 'https://agency.example/karvel';
  town.tell('Courier', { ...WITHDRAWAL, page, guid: 'courier-1' });
  town.tell('Herald', { ...WITHDRAWAL, page: `${page}?utm_source=herald`, guid: 'herald-1' });
  await town.round();
  await town.later();
  expect(town.contents()).toEqual([ALERT]);
  expect(town.field(town.messages()[0]!, 'Rests on')).toBe('1 independent origin');
});

test('events that have no more than a word in common are stories of their own', async () => {
  const town = await openTown({ watches: [{ ...EMBASSY, terms: 'embassy' }] });
  town.tell('Courier', ...TWELVE);
  await town.round();
  expect(town.contents()).toHaveLength(TWELVE.length);
});

test('an edited title edits the alert', async () => {
  const town = await openTown();
  town.tell('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await town.round();
  town.retell('Courier', { ...WITHDRAWAL, title: 'Aldmere withdraws all embassy staff from Karvel', page: 'karvel' });
  await town.later();
  expect(town.contents()).toEqual(['Embassies · Aldmere withdraws all embassy staff from Karvel']);
  expect(town.messages()[0]!.edited_timestamp).not.toBeNull();
});

test('an item that comes to match only when it is edited never alerts', async () => {
  const town = await openTown();
  town.tell('Courier', { ...BREAD, page: 'news' });
  await town.round();
  town.retell('Courier', { ...WITHDRAWAL, page: 'news' });
  await town.later();
  expect(town.contents()).toEqual([]);
});

const ROLE = '300000000000000001';
const DIPLOMATS = { name: 'Diplomats', terms: 'diplomats', channel: CHANNEL, role: ROLE };

test('two watches of one channel make one alert that names both', async () => {
  const town = await openTown({ watches: [EMBASSY, DIPLOMATS] });
  town.tell('Courier', WITHDRAWAL_TOO);
  await town.round();
  expect(town.contents()).toHaveLength(1);
  expect(town.field(town.messages()[0]!, 'Watch')).toMatch(/^Embassies, Diplomats · /);
});

test('a watch that joins later is named by the edit, and its role is not pinged', async () => {
  const town = await openTown({ watches: [EMBASSY, DIPLOMATS] });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  expect(town.field(town.messages()[0]!, 'Watch')).toMatch(/^Embassies · /);
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  const [alert] = town.messages();
  expect(town.field(alert!, 'Watch')).toMatch(/^Embassies, Diplomats · /);
  expect(alert!.mention_roles).toEqual([]);
  expect(town.discord.calls.findLast(({ method }) => method === 'PATCH')!.body).toMatchObject({
    allowed_mentions: { parse: [], roles: [] },
  });
});

test("a watch's role is pinged by the alert that it founds, once", async () => {
  const town = await openTown({ watches: [{ ...EMBASSY, role: ROLE }] });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  const bodies = town.discord.calls.filter(({ method }) => method !== 'GET').map(({ body }) => body);
  expect(bodies).toMatchObject([{ allowed_mentions: { roles: [ROLE] } }, { allowed_mentions: { roles: [] } }]);
});

const CHANNELS = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'diplomats' },
];

test('two channels that watch for the same each get their alert', async () => {
  const town = await openTown({ channels: CHANNELS, watches: [EMBASSY, { ...DIPLOMATS, channel: OTHER }] });
  town.tell('Courier', WITHDRAWAL);
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.round();
  expect(town.contents(CHANNEL)).toHaveLength(1);
  expect(town.contents(OTHER)).toHaveLength(1);
  expect(town.contents(OTHER)[0]).toMatch(/Diplomats · /);
});

test('a paused watch posts nothing, also not afterwards about what came meanwhile', async () => {
  const town = await openTown({ watches: [{ ...EMBASSY, paused: true }] });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  await town.restart({ watches: [EMBASSY] });
  await town.later();
  expect(town.contents()).toEqual([]);
});

test('a new watch alerts only on what is collected after it', async () => {
  const town = await openTown({ channels: CHANNELS });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  await town.restart({ watches: [EMBASSY, { ...EMBASSY, channel: OTHER }] });
  await town.later();
  expect(town.contents(OTHER)).toEqual([]);
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  expect(town.contents(OTHER)).toHaveLength(1);
});

test('a restart changes nothing: the next report still finds its story', async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  await town.restart();
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later(20 * MINUTE);
  expect(town.contents()).toHaveLength(1);
  expect(town.field(town.messages()[0]!, 'Rests on')).toMatch(/in 2 reports$/);
});
