import { expect, test } from 'vitest';
import { CHANNEL, noAccess, rateLimited, serverError } from '../support/discord.ts';
import {
  EMBASSY,
  HOUR,
  MINUTE,
  OTHER,
  openTestNewsroom,
  type TestNewsroom,
  TWELVE,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../support/newsroom.ts';

/** Updates are told by edits alone here: what is tested is the alert. */
const QUIET = { ...EMBASSY, updates: 'edit' };
const WATCH = { ...QUIET, terms: 'embassy' };
const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const SEND = { method: 'POST', path: /messages$/ };
const titled = (n: number) => `Embassies · ${TWELVE[n]!.title}`;
const deliveries = (newsroom: TestNewsroom, kind: string) =>
  newsroom.events.filter((one) => one.kind === 'delivery' && one.delivery.kind === kind);

/** Three events, told one after the other, a minute apart. */
async function tellThree(newsroom: TestNewsroom): Promise<void> {
  for (const n of [0, 1, 2]) {
    newsroom.publish('Courier', TWELVE[n]!);
    await newsroom.later();
  }
}

test('a channel that may not be used keeps its messages, is told once, and gets them in order when it is well', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ path: /^\/channels\//, how: noAccess, times: 1_000 });
  await tellThree(newsroom);
  expect(newsroom.contents()).toEqual([]);
  expect(deliveries(newsroom, 'resting')).toHaveLength(1);
  newsroom.discord.faults.length = 0;
  await newsroom.later(20 * MINUTE);
  expect(newsroom.contents()).toEqual([titled(0), titled(1), titled(2)]);
});

test('a channel that was deleted holds up no other', async () => {
  const channels = [{ id: OTHER, name: 'open' }];
  const newsroom = await openTestNewsroom({ channels, watches: [WATCH, { ...WATCH, channel: OTHER }] });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  expect(newsroom.contents(OTHER)).toEqual([titled(0)]);
  expect(deliveries(newsroom, 'gone')).toMatchObject([{ delivery: { channel: CHANNEL } }]);
});

test('a server that lets the bot in again gets what waited', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.kickBot(newsroom.discord.guildId);
  await tellThree(newsroom);
  newsroom.discord.inviteBot({
    id: newsroom.discord.guildId,
    name: 'Again',
    channels: [{ id: CHANNEL, name: 'alerts' }],
  });
  await newsroom.later(30 * MINUTE);
  expect(newsroom.contents()).toEqual([titled(0), titled(1), titled(2)]);
});

test('Discord is down for a while, then up: each alert once, in order', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ path: /./, how: serverError(503), times: 1_000 });
  await tellThree(newsroom);
  newsroom.discord.faults.length = 0;
  await newsroom.later(MINUTE);
  await newsroom.later(MINUTE);
  expect(newsroom.contents()).toEqual([titled(0), titled(1), titled(2)]);
  expect(deliveries(newsroom, 'posted')).toHaveLength(3);
});

test.each(['lost question', 'lost answer'] as const)(
  'a %s within the nonce window: the alert stands once',
  async (how) => {
    const newsroom = await openTestNewsroom({ watches: [QUIET] });
    newsroom.discord.faults.push({ ...SEND, how });
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    await newsroom.later(10_000);
    expect(newsroom.contents()).toEqual([ALERT]);
    expect(deliveries(newsroom, 'posted')).toHaveLength(1);
  },
);

test.each(['lost question', 'lost answer'] as const)(
  'a %s, tried again when nonces are forgotten: the alert stands once',
  async (how) => {
    const newsroom = await openTestNewsroom({ watches: [QUIET] });
    newsroom.discord.faults.push({ ...SEND, how });
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    // others write meanwhile, more than a page of history
    for (let n = 0; n < 130; n++) newsroom.discord.act.write({ channelId: CHANNEL, content: `We talk ${n}` });
    await newsroom.later(30 * MINUTE);
    expect(newsroom.contents().filter((content) => content === ALERT)).toHaveLength(1);
    expect(deliveries(newsroom, 'found')).toHaveLength(how === 'lost answer' ? 1 : 0);
  },
);

test('where history may not be read, what may have arrived is sent again, and says so', async () => {
  const newsroom = await openTestNewsroom({ watches: [QUIET] });
  newsroom.discord.faults.push({ ...SEND, how: 'lost answer' });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.discord.faults.push({ method: 'GET', path: /messages$/, how: noAccess });
  await newsroom.later(30 * MINUTE);
  expect(newsroom.contents()).toEqual([ALERT, `*May repeat* · ${ALERT}`]);
  expect(deliveries(newsroom, 'may repeat')).toHaveLength(1);
});

test.each([
  ['400 of a proxy', 400],
  ['408', 408],
] as const)('ten alerts that are answered %s for a minute all arrive, once', async (_name, status) => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  const html = { status, body: '<html>', headers: { 'content-type': 'text/html' } };
  newsroom.discord.faults.push({ ...SEND, how: html, times: 1_000 });
  newsroom.publish('Courier', ...TWELVE.slice(0, 10));
  await newsroom.round();
  for (const _try of [1, 2, 3]) await newsroom.later(20_000);
  expect(newsroom.contents()).toEqual([]);
  newsroom.discord.faults.length = 0;
  for (const _minute of Array(15)) await newsroom.later(MINUTE);
  expect(newsroom.contents().toSorted()).toEqual(
    TWELVE.slice(0, 10)
      .map((_, n) => titled(n))
      .toSorted(),
  );
  expect(deliveries(newsroom, 'rejected')).toEqual([]);
});

test('another bot’s message whose button ends like ours is not taken for it', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ ...SEND, how: 'lost question' });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  const [unsent] = await newsroom.store.outbox();
  const button = (id: string) => ({ type: 2, style: 2, label: 'Why?', custom_id: id });
  const components = [{ type: 1, components: [button(`why:${unsent!.key}`), button(`other:why:${unsent!.key}`)] }];
  const theirs = {
    id: '1600000000000000000',
    author: { id: '100000000000000777' },
    content: '',
    embeds: [],
    components,
  };
  newsroom.discord.faults.push({ method: 'GET', path: /messages$/, how: { status: 200, body: [theirs] } });
  await newsroom.later(3 * MINUTE);
  expect(newsroom.discord.faults).toEqual([]);
  expect(newsroom.contents()).toEqual([titled(0)]);
});

test('a message that alone is forbidden holds up no other, and goes when it may', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  const hasTitle = (body: unknown) => JSON.stringify(body).includes(titled(0));
  const forbidden = { status: 403, body: { message: 'Missing Permissions', code: 50013 } };
  newsroom.discord.faults.push({ ...SEND, body: hasTitle, how: forbidden, times: 1_000 });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  newsroom.publish('Courier', TWELVE[1]!);
  await newsroom.later();
  expect(newsroom.contents()).toEqual([titled(1)]);
  newsroom.discord.faults.length = 0;
  await newsroom.later(HOUR);
  expect(newsroom.contents()).toEqual([titled(1), titled(0)]);
  expect(newsroom.events.filter(({ kind }) => kind === 'closed')).toEqual([]);
});

test('a rate limit is waited out, and only by its channel', async () => {
  const channels = [CHANNEL, OTHER].map((id) => ({ id, name: `c${id}` }));
  const newsroom = await openTestNewsroom({ channels, watches: [WATCH, { ...WATCH, channel: OTHER }] });
  newsroom.discord.faults.push({ method: 'POST', path: new RegExp(`${CHANNEL}/messages$`), how: rateLimited(90) });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  expect(newsroom.contents(CHANNEL)).toEqual([]);
  expect(newsroom.contents(OTHER)).toEqual([titled(0)]);
  await newsroom.later(89_000);
  expect(newsroom.contents(CHANNEL)).toEqual([]);
  await newsroom.later(2_000);
  expect(newsroom.contents(CHANNEL)).toEqual([titled(0)]);
});

test('more than ten alerts that waited over an hour are gathered', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ path: /^\/channels\//, how: serverError(500), times: 1_000 });
  newsroom.publish('Courier', ...TWELVE);
  await newsroom.round();
  newsroom.discord.faults.length = 0;
  await newsroom.later(2 * HOUR);
  expect(newsroom.contents()).toEqual(['Embassies · 12 delayed stories']);
});

test('an alert that was tried already goes alone before the rest is gathered', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ ...SEND, how: serverError(500), times: 1_000 });
  newsroom.publish('Courier', ...TWELVE);
  await newsroom.round();
  newsroom.discord.faults.length = 0;
  await newsroom.later(2 * HOUR);
  // A feed lists the newest first: the last of the list is the eldest.
  expect(newsroom.contents()).toEqual([titled(11), 'Embassies · 11 delayed stories']);
});

test('what was gathered is not edited', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  await newsroom.round();
  newsroom.pass(30 * HOUR);
  newsroom.publish('Courier', { ...WITHDRAWAL, page: 'karvel', ago: 10 * HOUR });
  await newsroom.round();
  expect(newsroom.contents()).toEqual(['Embassies · 1 delayed story']);
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  newsroom.republish('Courier', {
    ...WITHDRAWAL,
    title: 'Aldmere withdraws all embassy staff from Karvel',
    page: 'karvel',
  });
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.calls('PATCH')).toBe(0);
  expect(newsroom.contents()).toHaveLength(1);
});

test('ten alerts that waited over an hour go one by one', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ path: /^\/channels\//, how: serverError(500), times: 1_000 });
  newsroom.publish('Courier', ...TWELVE.slice(0, 10));
  await newsroom.round();
  newsroom.discord.faults.length = 0;
  await newsroom.later(2 * HOUR);
  expect(newsroom.contents()).toEqual(
    TWELVE.slice(0, 10)
      .map((_, n) => titled(n))
      .reverse(),
  );
});

test('a message is edited at most once a minute, and then tells the newest', async () => {
  const newsroom = await openTestNewsroom({ watches: [QUIET] });
  newsroom.publish('Courier', { ...WITHDRAWAL, page: 'karvel' });
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  expect(newsroom.calls('PATCH')).toBe(1);
  newsroom.pass(9 * MINUTE + 30_000);
  newsroom.republish('Courier', {
    ...WITHDRAWAL,
    title: 'Aldmere withdraws all embassy staff from Karvel',
    page: 'karvel',
  });
  await newsroom.later(30_000);
  expect(newsroom.calls('PATCH')).toBe(2);
  newsroom.publish('Tribune', {
    ...WITHDRAWAL_TOO,
    title: `Karvel: ${WITHDRAWAL_TOO.title}`,
    text: `${WITHDRAWAL.text} Envoys wept.`,
  });
  await newsroom.store.listFeeds(
    [newsroom.feed('Courier'), newsroom.feed('Herald'), newsroom.feed('Tribune')],
    newsroom.now(),
  );
  await newsroom.later(10 * MINUTE);
  expect(newsroom.calls('PATCH')).toBe(3);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toMatch(/3 in all$/);
});

test('an edit never waits in front of a new alert', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  newsroom.publish('Courier', TWELVE[4]!);
  await newsroom.later();
  const calls = newsroom.discord.calls.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  expect(calls).toEqual(['POST', 'POST', 'PATCH']);
});

test('an edit that must wait holds up no alert', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.discord.faults.push({ method: 'PATCH', path: /messages/, how: rateLimited(1_800) });
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  newsroom.publish('Courier', TWELVE[4]!);
  await newsroom.later();
  expect(newsroom.contents()).toEqual([ALERT, titled(4)]);
  expect(newsroom.calls('PATCH')).toBe(1);
  await newsroom.later(HOUR);
  expect(newsroom.calls('PATCH')).toBe(2);
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toMatch(/2 in all$/);
});

test('an edit whose answer was lost is told again', async () => {
  const newsroom = await openTestNewsroom({ watches: [QUIET] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.discord.faults.push({ method: 'PATCH', path: /messages/, how: 'lost question' });
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.field(newsroom.messages()[0]!, 'Rests on')).toMatch(/2 in all$/);
});

test('what someone deleted is neither edited nor sent again', async () => {
  const newsroom = await openTestNewsroom({ watches: [QUIET] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.discord.faults.push({
    method: 'PATCH',
    path: /messages/,
    how: { status: 404, body: { message: 'Unknown Message', code: 10008 } },
  });
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.calls('PATCH')).toBe(1);
  expect(newsroom.calls('POST')).toBe(1);
});

const refused = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };

test('a body that Discord refuses goes as plain headline and link', async () => {
  const newsroom = await openTestNewsroom({ watches: [QUIET] });
  newsroom.discord.faults.push({ ...SEND, how: refused });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const [alert] = newsroom.messages();
  expect(alert!.embeds).toEqual([]);
  expect(alert!.content).toBe(
    `${WITHDRAWAL.title} https://courier.example/aldmere-withdraws-embassy-staff-from-karvel`,
  );
});

test('where its link is refused, too, the headline goes alone', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.discord.faults.push({ ...SEND, how: refused, times: 2 });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([WITHDRAWAL.title]);
});

test('refused a third time it is set aside, and the next alert still goes', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.discord.faults.push({ ...SEND, how: refused, times: 3 });
  newsroom.publish('Courier', TWELVE[1]!);
  await newsroom.round();
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.later();
  expect(newsroom.contents()).toEqual([titled(0)]);
  expect(deliveries(newsroom, 'rejected')).toHaveLength(3);
  await newsroom.later(HOUR);
  expect(newsroom.calls('POST')).toBe(4);
});

test('a plain alert stays plain when it is edited', async () => {
  const newsroom = await openTestNewsroom({ watches: [QUIET] });
  newsroom.discord.faults.push({ ...SEND, how: refused });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  expect(newsroom.messages()[0]!.embeds).toEqual([]);
  expect(newsroom.contents()).toHaveLength(1);
});

test('rounds of sending asked for at once send each message once', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.publish('Courier', ...TWELVE.slice(0, 3));
  await newsroom.app.collect();
  await Promise.all([newsroom.app.deliver(), newsroom.app.deliver(), newsroom.app.deliver()]);
  expect(newsroom.contents()).toHaveLength(3);
  expect(newsroom.calls('POST')).toBe(3);
});

test('what a restart finds unsent is sent then', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  newsroom.publish('Courier', ...TWELVE.slice(0, 3));
  await newsroom.app.collect();
  await newsroom.restart();
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(3);
});

test('a message that alone is answered 500 holds up no other for long, is told once, and goes when that is over', async () => {
  const newsroom = await openTestNewsroom({ watches: [WATCH] });
  const hasTitle = (body: unknown) => JSON.stringify(body).includes(titled(0));
  newsroom.discord.faults.push({ ...SEND, body: hasTitle, how: serverError(500), times: 1_000 });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  newsroom.publish('Courier', TWELVE[1]!);
  for (const _minute of Array(15)) await newsroom.later(MINUTE);
  expect(newsroom.contents()).toEqual([titled(1)]);
  newsroom.publish('Courier', TWELVE[2]!);
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.contents()).toEqual([titled(1), titled(2)]);
  expect(deliveries(newsroom, 'stuck')).toHaveLength(1);
  newsroom.discord.faults.length = 0;
  await newsroom.later(HOUR);
  expect(newsroom.contents()).toEqual([titled(1), titled(2), titled(0)]);
});

test('a channel whose answers do not come holds up no other', async () => {
  const channels = [CHANNEL, OTHER].map((id) => ({ id, name: `c${id}` }));
  const newsroom = await openTestNewsroom({ channels, watches: [WATCH, { ...WATCH, channel: OTHER }] });
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  newsroom.discord.faults.push({ ...SEND, path: new RegExp(`${CHANNEL}/messages$`), how: { until: answered } });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.app.collect();
  const first = newsroom.app.deliver();
  await expect.poll(() => newsroom.contents(OTHER), { timeout: MINUTE }).toEqual([titled(0)]);
  newsroom.publish('Courier', TWELVE[1]!);
  newsroom.pass(10 * MINUTE);
  await newsroom.app.collect();
  const second = newsroom.app.deliver();
  await expect.poll(() => newsroom.contents(OTHER), { timeout: MINUTE }).toEqual([titled(0), titled(1)]);
  expect(newsroom.contents(CHANNEL)).toEqual([]);
  answer();
  await Promise.all([first, second]);
  expect(newsroom.contents(CHANNEL)).toEqual([titled(0), titled(1)]);
});

test('a channel that was deleted and its watch moved: the alert goes to the new channel, and nothing waits', async () => {
  const newsroom = await openTestNewsroom({ channels: [{ id: OTHER, name: 'open' }], watches: [WATCH] });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  expect(await newsroom.app.nextUnsent()).not.toBeNull();
  await newsroom.restart({ watches: [{ ...WATCH, channel: OTHER }] });
  await newsroom.later(HOUR);
  await newsroom.later(MINUTE);
  expect(newsroom.contents(OTHER)).toEqual([titled(0)]);
  expect(await newsroom.app.nextUnsent()).toBeNull();
});

test('a watch that is moved while the bot runs takes its alert along at once, however long the deleted channel was to rest', async () => {
  const newsroom = await openTestNewsroom({ channels: [{ id: OTHER, name: 'open' }], watches: [WATCH] });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  const config = newsroom.app.deskContext.config();
  await newsroom.app.applyConfig({ ...config, watches: config.watches.map((one) => ({ ...one, channel: OTHER })) });
  await newsroom.later(1_000);
  await newsroom.later(1_000);
  expect(newsroom.contents(OTHER)).toEqual([titled(0)]);
});

test('a channel that was deleted with its watch: the alert is closed and told, and nothing waits', async () => {
  const newsroom = await openTestNewsroom({ channels: [{ id: OTHER, name: 'open' }], watches: [WATCH] });
  newsroom.publish('Courier', TWELVE[0]!);
  await newsroom.round();
  await newsroom.restart({ watches: [{ ...WATCH, name: 'Others', channel: OTHER }] });
  await newsroom.later(HOUR);
  expect(await newsroom.app.nextUnsent()).toBeNull();
  expect(deliveries(newsroom, 'gone')).toHaveLength(2);
});
