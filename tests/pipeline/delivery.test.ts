import { expect, test } from 'vitest';
import { CHANNEL, noAccess, rateLimited, serverError } from '../support/discord.ts';
import {
  EMBASSY,
  HOUR,
  MINUTE,
  OTHER,
  openTown,
  type Town,
  TWELVE,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../support/newsroom.ts';

const WATCH = { ...EMBASSY, terms: 'embassy' };
const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const SEND = { method: 'POST', path: /messages$/ };
const titled = (n: number) => `Embassies · ${TWELVE[n]!.title}`;
const deliveries = (town: Town, kind: string) =>
  town.told.filter((one) => one.kind === 'delivery' && one.delivery.kind === kind);

/** Three events, told one after the other, a minute apart. */
async function tellThree(town: Town): Promise<void> {
  for (const n of [0, 1, 2]) {
    town.tell('Courier', TWELVE[n]!);
    await town.later();
  }
}

test('a channel that may not be used keeps its messages, is told once, and gets them in order when it is well', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.faults.push({ path: /^\/channels\//, how: noAccess, times: 1_000 });
  await tellThree(town);
  expect(town.contents()).toEqual([]);
  expect(deliveries(town, 'resting')).toHaveLength(1);
  town.discord.faults.length = 0;
  await town.later(20 * MINUTE);
  expect(town.contents()).toEqual([titled(0), titled(1), titled(2)]);
});

test('a channel that was deleted holds up no other', async () => {
  const channels = [{ id: OTHER, name: 'open' }];
  const town = await openTown({ channels, watches: [WATCH, { ...WATCH, channel: OTHER }] });
  town.tell('Courier', TWELVE[0]!);
  await town.round();
  expect(town.contents(OTHER)).toEqual([titled(0)]);
  expect(deliveries(town, 'resting')).toMatchObject([{ delivery: { channel: CHANNEL } }]);
});

test('a server that lets the bot in again gets what waited', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.expel(town.discord.guildId);
  await tellThree(town);
  town.discord.invite({ id: town.discord.guildId, name: 'Again', channels: [{ id: CHANNEL, name: 'alerts' }] });
  await town.later(30 * MINUTE);
  expect(town.contents()).toEqual([titled(0), titled(1), titled(2)]);
});

test('Discord is down for a while, then up: each alert once, in order', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.faults.push({ path: /./, how: serverError(503), times: 1_000 });
  await tellThree(town);
  town.discord.faults.length = 0;
  await town.later(MINUTE);
  await town.later(MINUTE);
  expect(town.contents()).toEqual([titled(0), titled(1), titled(2)]);
  expect(deliveries(town, 'posted')).toHaveLength(3);
});

test.each(['lost question', 'lost answer'] as const)(
  'a %s within the nonce window: the alert stands once',
  async (how) => {
    const town = await openTown();
    town.discord.faults.push({ ...SEND, how });
    town.tell('Courier', WITHDRAWAL);
    await town.round();
    await town.later(10_000);
    expect(town.contents()).toEqual([ALERT]);
    expect(deliveries(town, 'posted')).toHaveLength(1);
  },
);

test.each(['lost question', 'lost answer'] as const)(
  'a %s, tried again when nonces are forgotten: the alert stands once',
  async (how) => {
    const town = await openTown();
    town.discord.faults.push({ ...SEND, how });
    town.tell('Courier', WITHDRAWAL);
    await town.round();
    // others write meanwhile, more than a page of history
    for (let n = 0; n < 130; n++) town.discord.act.write({ channelId: CHANNEL, content: `We talk ${n}` });
    await town.later(30 * MINUTE);
    expect(town.contents().filter((content) => content === ALERT)).toHaveLength(1);
    expect(deliveries(town, 'found')).toHaveLength(how === 'lost answer' ? 1 : 0);
  },
);

test('where history may not be read, what may have arrived is sent again, and says so', async () => {
  const town = await openTown();
  town.discord.faults.push({ ...SEND, how: 'lost answer' });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.discord.faults.push({ method: 'GET', path: /messages$/, how: noAccess });
  await town.later(30 * MINUTE);
  expect(town.contents()).toEqual([ALERT, `*May repeat* · ${ALERT}`]);
  expect(deliveries(town, 'may repeat')).toHaveLength(1);
});

test('a rate limit is waited out, and only by its channel', async () => {
  const channels = [CHANNEL, OTHER].map((id) => ({ id, name: `c${id}` }));
  const town = await openTown({ channels, watches: [WATCH, { ...WATCH, channel: OTHER }] });
  town.discord.faults.push({ method: 'POST', path: new RegExp(`${CHANNEL}/messages$`), how: rateLimited(90) });
  town.tell('Courier', TWELVE[0]!);
  await town.round();
  expect(town.contents(CHANNEL)).toEqual([]);
  expect(town.contents(OTHER)).toEqual([titled(0)]);
  await town.later(89_000);
  expect(town.contents(CHANNEL)).toEqual([]);
  await town.later(2_000);
  expect(town.contents(CHANNEL)).toEqual([titled(0)]);
});

test('more than ten alerts that waited over an hour are gathered', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.faults.push({ path: /^\/channels\//, how: serverError(500), times: 1_000 });
  town.tell('Courier', ...TWELVE);
  await town.round();
  town.discord.faults.length = 0;
  await town.later(2 * HOUR);
  expect(town.contents()).toEqual(['Embassies · 12 stories while we were away']);
});

test('an alert that was tried already goes alone before the rest is gathered', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.faults.push({ ...SEND, how: serverError(500), times: 1_000 });
  town.tell('Courier', ...TWELVE);
  await town.round();
  town.discord.faults.length = 0;
  await town.later(2 * HOUR);
  // A feed lists the newest first: the last of the list is the eldest.
  expect(town.contents()).toEqual([titled(11), 'Embassies · 11 stories while we were away']);
});

test('what was gathered is not edited', async () => {
  const town = await openTown({ watches: [WATCH] });
  await town.round();
  town.pass(30 * HOUR);
  town.tell('Courier', { ...WITHDRAWAL, page: 'karvel', ago: 10 * HOUR });
  await town.round();
  expect(town.contents()).toEqual(['Embassies · 1 story while we were away']);
  town.tell('Herald', WITHDRAWAL_TOO);
  town.retell('Courier', { ...WITHDRAWAL, title: 'Aldmere withdraws all embassy staff from Karvel', page: 'karvel' });
  await town.later();
  await town.later();
  expect(town.calls('PATCH')).toBe(0);
  expect(town.contents()).toHaveLength(1);
});

test('ten alerts that waited over an hour go one by one', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.faults.push({ path: /^\/channels\//, how: serverError(500), times: 1_000 });
  town.tell('Courier', ...TWELVE.slice(0, 10));
  await town.round();
  town.discord.faults.length = 0;
  await town.later(2 * HOUR);
  expect(town.contents()).toEqual(
    TWELVE.slice(0, 10)
      .map((_, n) => titled(n))
      .reverse(),
  );
});

test('a message is edited at most once a minute, and then tells the newest', async () => {
  const town = await openTown();
  town.tell('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await town.round();
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  expect(town.calls('PATCH')).toBe(1);
  town.pass(9 * MINUTE + 30_000);
  town.retell('Courier', { ...WITHDRAWAL, title: 'Aldmere withdraws all embassy staff from Karvel', page: 'karvel' });
  await town.later(30_000);
  expect(town.calls('PATCH')).toBe(2);
  town.tell('Tribune', {
    ...WITHDRAWAL_TOO,
    title: `Karvel: ${WITHDRAWAL_TOO.title}`,
    text: `${WITHDRAWAL.text} Envoys wept.`,
  });
  await town.store.listFeeds([town.feed('Courier'), town.feed('Herald'), town.feed('Tribune')], town.now());
  await town.later(10 * MINUTE);
  expect(town.calls('PATCH')).toBe(3);
  expect(town.field(town.messages()[0]!, 'Rests on')).toMatch(/in 3 reports$/);
});

test('an edit never waits in front of a new alert', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.tell('Herald', WITHDRAWAL_TOO);
  town.tell('Courier', TWELVE[4]!);
  await town.later();
  const calls = town.discord.calls.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  expect(calls).toEqual(['POST', 'POST', 'PATCH']);
});

test('an edit that must wait holds up no alert', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.discord.faults.push({ method: 'PATCH', path: /messages/, how: rateLimited(1_800) });
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  town.tell('Courier', TWELVE[4]!);
  await town.later();
  expect(town.contents()).toEqual([ALERT, titled(4)]);
  expect(town.calls('PATCH')).toBe(1);
  await town.later(HOUR);
  expect(town.calls('PATCH')).toBe(2);
  expect(town.field(town.messages()[0]!, 'Rests on')).toMatch(/in 2 reports$/);
});

test('an edit whose answer was lost is told again', async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.discord.faults.push({ method: 'PATCH', path: /messages/, how: 'lost question' });
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  await town.later();
  expect(town.field(town.messages()[0]!, 'Rests on')).toMatch(/in 2 reports$/);
});

test('what someone deleted is neither edited nor sent again', async () => {
  const town = await openTown();
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.discord.faults.push({
    method: 'PATCH',
    path: /messages/,
    how: { status: 404, body: { message: 'Unknown Message', code: 10008 } },
  });
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  await town.later();
  expect(town.calls('PATCH')).toBe(1);
  expect(town.calls('POST')).toBe(1);
});

const refused = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };

test('a body that Discord refuses goes as plain headline and link', async () => {
  const town = await openTown();
  town.discord.faults.push({ ...SEND, how: refused });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  const [alert] = town.messages();
  expect(alert!.embeds).toEqual([]);
  expect(alert!.content).toBe(
    `${WITHDRAWAL.title} https://courier.example/aldmere-withdraws-embassy-staff-from-karvel`,
  );
});

test('refused again it is set aside, and the next alert still goes', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.discord.faults.push({ ...SEND, how: refused, times: 2 });
  town.tell('Courier', TWELVE[1]!);
  await town.round();
  town.tell('Courier', TWELVE[0]!);
  await town.later();
  expect(town.contents()).toEqual([titled(0)]);
  expect(deliveries(town, 'rejected')).toHaveLength(2);
  await town.later(HOUR);
  expect(town.calls('POST')).toBe(3);
});

test('a plain alert stays plain when it is edited', async () => {
  const town = await openTown();
  town.discord.faults.push({ ...SEND, how: refused });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later();
  expect(town.messages()[0]!.embeds).toEqual([]);
  expect(town.contents()).toHaveLength(1);
});

test('rounds of sending asked for at once send each message once', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.tell('Courier', ...TWELVE.slice(0, 3));
  await town.room.collect();
  await Promise.all([town.room.deliver(), town.room.deliver(), town.room.deliver()]);
  expect(town.contents()).toHaveLength(3);
  expect(town.calls('POST')).toBe(3);
});

test('what a restart finds unsent is sent then', async () => {
  const town = await openTown({ watches: [WATCH] });
  town.tell('Courier', ...TWELVE.slice(0, 3));
  await town.room.collect();
  await town.restart();
  await town.round();
  expect(town.contents()).toHaveLength(3);
});
