/** `/healthz`, `/metrics`, the watchdog and the test alert on a real app: real HTTP, a real archive, discord.js. */
import { expect, onTestFinished, test } from 'vitest';
import type { AppEvent } from '../../../src/app/log/events.ts';
import { troublesOf } from '../../../src/app/monitor/health.ts';
import { openMetrics } from '../../../src/app/monitor/metrics.ts';
import { monitorAddress, openMonitorServer } from '../../../src/app/monitor/server.ts';
import { openWatchdog } from '../../../src/app/monitor/watchdog.ts';
import { statusFor } from '../../../src/desk/status.ts';
import { renderStatus } from '../../../src/discord/answers/status.ts';
import { StoreError } from '../../../src/store/store.ts';
import { CHANNEL, noAccess, serverError } from '../../support/discord.ts';
import {
  BREAD,
  HOUR,
  MINUTE,
  OTHER,
  openTestNewsroom,
  type TestNewsroom,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../../support/newsroom.ts';

const OPERATORS = { operatorsChannel: OTHER };
const CHANNELS = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'desk' },
];

async function openMonitored(newsroom: TestNewsroom) {
  const { config } = newsroom.app.deskContext;
  const facts = () => newsroom.app.facts.collect();
  const metrics = openMetrics({
    clock: newsroom.now,
    version: '1.2.3',
    store: newsroom.store,
    config,
    facts,
    file: null,
  });
  const server = await openMonitorServer(monitorAddress('0'), { facts, metrics });
  onTestFinished(() => server.close());
  let heard = 0;
  const get = async (path: string, init?: RequestInit) => {
    for (const event of newsroom.events.slice(heard)) metrics.hear(event);
    heard = newsroom.events.length;
    const response = await fetch(`${server.url}${path}`, init);
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  return { get, server };
}

/** The value of a metric as Prometheus reads it. */
const metric = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1),
  );

test('the server listens on this machine alone, and answers nothing else', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const { get, server } = await openMonitored(newsroom);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await get('/')).status).toBe(404);
  expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
  expect(monitorAddress('0.0.0.0:9464')).toEqual({ host: '0.0.0.0', port: 9464 });
  expect(monitorAddress('[::1]:9464')).toEqual({ host: '::1', port: 9464 });
  for (const odd of ['nine', '127.0.0.1', '1:2:3', '99999'])
    expect(() => monitorAddress(odd)).toThrow(/ATTACHE_MONITOR/);
  const { port } = new URL(server.url);
  const metrics = { hear: () => {}, text: async () => '', contentType: '' };
  const again = openMonitorServer(
    { host: '127.0.0.1', port: Number(port) },
    { facts: newsroom.app.facts.collect, metrics },
  );
  await expect(again).rejects.toThrow(/Cannot listen on .*: it is in use/);
});

test('health turns bad when no feed answers for an hour, and good when one does', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const { get } = await openMonitored(newsroom);
  await newsroom.round();
  expect(await get('/healthz')).toMatchObject({ status: 200, text: 'healthy\n' });
  newsroom.answer('Courier', { status: 503 });
  for (let n = 0; n < 9; n++) await newsroom.later();
  expect(await get('/healthz')).toMatchObject({
    status: 503,
    text: 'Nothing has been collected for 90 minutes: no feed has answered. Check the network and the log.\n',
  });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.later(24 * HOUR);
  expect((await get('/healthz')).status).toBe(200);
});

test('health turns bad when messages wait, and says what Discord answered; a channel that refuses does not make it so', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], channels: CHANNELS });
  const { get } = await openMonitored(newsroom);
  newsroom.publish('Courier', WITHDRAWAL);
  newsroom.discord.faults.push({ method: 'POST', path: /messages$/, times: 1_000, how: serverError() });
  await newsroom.round();
  expect((await get('/healthz')).status).toBe(200);
  await newsroom.later(11 * MINUTE);
  expect(await get('/healthz')).toMatchObject({ status: 503, text: expect.stringMatching(/for 11 minutes .*503/) });
  newsroom.discord.faults.splice(0, 1, { path: /./, times: 1_000, how: noAccess });
  await newsroom.later(11 * MINUTE);
  expect((await get('/healthz')).status).toBe(200);
  expect(metric((await get('/metrics')).text, 'attache_channels_refused')).toBe(1);
});

test('health says also of a message that waits alone what Discord answered', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const { get } = await openMonitored(newsroom);
  const forbidden = { status: 403, body: { message: 'Missing Permissions', code: 50013 } };
  newsroom.discord.faults.push({ method: 'POST', path: /messages$/, times: 1_000, how: forbidden });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  await newsroom.later(11 * MINUTE);
  expect(await get('/healthz')).toMatchObject({
    status: 503,
    text: expect.stringMatching(/^A message has waited for 11 minutes to be sent: .*Missing Permissions/),
  });
});

test('health turns bad when Discord refuses the token, and good when it takes it', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const { get } = await openMonitored(newsroom);
  const refused = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
  newsroom.discord.faults.push({ path: /./, times: 1, how: refused });
  await newsroom.app.lookAtChannels();
  expect(await get('/healthz')).toMatchObject({
    status: 503,
    text: expect.stringMatching(/^Discord refuses the bot: .*DISCORD_TOKEN/),
  });
  await newsroom.app.lookAtChannels();
  expect((await get('/healthz')).status).toBe(200);
});

test('the metrics count what the bot has done', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier', 'Herald'] });
  const { get } = await openMonitored(newsroom);
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  newsroom.answer('Courier', { status: 500 });
  await newsroom.later();
  const { status, type, text } = await get('/metrics');
  expect({ status, type }).toEqual({ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8' });
  expect(metric(text, 'attache_polls_total{outcome="changed"}')).toBe(3);
  expect(metric(text, 'attache_polls_total{outcome="failed"}')).toBe(1);
  expect(metric(text, 'attache_poll_duration_seconds_count')).toBeGreaterThan(0);
  expect(metric(text, 'attache_articles_total')).toBe(2);
  expect(metric(text, 'attache_matches_total')).toBe(2);
  expect(metric(text, 'attache_alerts_total{kind="alert"}')).toBe(1);
  expect(metric(text, 'attache_alerts_total{kind="update"}')).toBe(1);
  expect(metric(text, 'attache_deliveries_total{outcome="posted"}')).toBe(2);
  expect(metric(text, 'attache_deliveries_total{outcome="edited"}')).toBe(1);
  expect(metric(text, 'attache_delivery_latency_seconds_count')).toBe(2);
  expect(metric(text, 'attache_feeds{state="failing"}')).toBe(1);
  expect(metric(text, 'attache_watches{state="active"}')).toBe(1);
  expect(metric(text, 'attache_outbox_messages{state="due"}')).toBe(0);
  expect(metric(text, 'attache_healthy')).toBe(1);
  expect(metric(text, 'attache_last_collect_timestamp_seconds')).toBe(newsroom.now() / 1_000);
  expect(metric(text, 'attache_build_info{version="1.2.3"}')).toBe(1);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  // Each metric says what it is, by Prometheus' conventions.
  const named = [...text.matchAll(/^# TYPE (attache_\w+) (\w+)$/gm)];
  for (const [, name, kind] of named) {
    expect(text).toMatch(new RegExp(`^# HELP ${name} \\S`, 'm'));
    expect(name!.endsWith('_total'), name).toBe(kind === 'counter');
  }
});

test('a full disk is told as that: by health, by the log, by /status, and to the operators, until there is space', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], channels: CHANNELS, settings: OPERATORS });
  const { get } = await openMonitored(newsroom);
  const full = new StoreError('attache.db cannot grow: the disk is full. Free some space; the bot goes on by itself.');
  const broken: AppEvent = { kind: 'broken', feed: newsroom.feed('Courier'), error: full };
  newsroom.app.facts.hear(broken);
  // Feeds are not asked for what cannot be saved.
  await newsroom.round();
  expect(newsroom.web('Courier').requests).toEqual([]);
  expect(await get('/healthz')).toMatchObject({ status: 503, text: expect.stringContaining('the disk is full') });

  const operator = { server: newsroom.discord.guildId, canSee: async () => true, isOperator: true };
  const said = async (asker: typeof operator) =>
    renderStatus(await statusFor(asker, newsroom.app.deskContext)).embeds?.[0]?.description;
  expect(await said(operator)).toMatch(/What is wrong.*cannot grow: the disk is full/s);
  expect(await said(operator)).not.toContain('No messages are waiting');
  expect(await said({ ...operator, isOperator: false })).toMatch(/^\*\*Alerts may be late or missing/);
  expect(await said({ ...operator, isOperator: false })).not.toContain('disk');

  const log: string[] = [];
  const { store, app } = newsroom;
  const watchdog = openWatchdog({
    clock: newsroom.now,
    store,
    tell: app.tellOperators,
    log: (words) => log.push(words),
  });
  const look = async () => watchdog(troublesOf(await app.facts.collect()));
  await look();
  await look();
  expect(newsroom.contents(OTHER)).toEqual([expect.stringContaining('the disk is full')]);
  // A small write may succeed meanwhile.
  await app.facts.tryArchive();
  expect((await get('/healthz')).status).toBe(503);
  newsroom.pass(10 * MINUTE);
  await newsroom.app.facts.tryArchive();
  expect((await get('/healthz')).status).toBe(200);
  await look();
  newsroom.pass(10 * MINUTE);
  await look();
  expect(newsroom.contents(OTHER)).toHaveLength(2);
  expect(newsroom.contents(OTHER)[1]).toContain('The archive can be written again.');
  expect(log).toHaveLength(2);
  await newsroom.round();
  expect(newsroom.web('Courier').requests).toHaveLength(1);
});

test('the operators’ channel is told of each kind of trouble once, and once when it is over', async () => {
  let free = 50_000_000_000;
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Herald'],
    channels: CHANNELS,
    settings: OPERATORS,
    freeSpace: async () => free,
  });
  const { get } = await openMonitored(newsroom);
  const { store, app } = newsroom;
  const watchdog = openWatchdog({ clock: newsroom.now, store, tell: app.tellOperators, log: () => {} });
  /** What the channel is told in this time. */
  const toldIn = async (minutes: number): Promise<string> => {
    const before = newsroom.contents(OTHER).length;
    for (let n = 0; n < minutes; n += 10) {
      await newsroom.later(10 * MINUTE);
      await watchdog(troublesOf(await app.facts.collect()));
    }
    return newsroom.contents(OTHER).slice(before).join('\n');
  };
  await newsroom.round();
  expect(await toldIn(30)).toBe('');

  free = 100_000_000;
  expect(await toldIn(30)).toMatch(/^```\n⚠️ The disk of the data folder is nearly full: 100 MB are left\..*\n```$/);
  expect(await get('/healthz')).toMatchObject({ status: 503, text: expect.stringMatching(/nearly full/) });
  free = 50_000_000_000;
  expect(await toldIn(30)).toMatch(/^```\n✅ The disk of the data folder has space again\.\n```$/);

  const deny = (bits: string) =>
    newsroom.discord.setOverwrites(CHANNEL, [{ id: newsroom.discord.applicationId, type: 1, allow: '0', deny: bits }]);
  deny(`${1n << 11n}`);
  newsroom.publish('Courier', WITHDRAWAL);
  expect(await toldIn(60)).toMatch(
    /^```\n⚠️ The bot cannot post in channel 100000000000000001: .*Send Messages.*\n```$/,
  );
  deny('0');
  expect(await toldIn(6 * 60)).toMatch(/^```\n✅ The bot can post in channel 100000000000000001 again\.\n```$/);

  for (const outlet of ['Courier', 'Herald']) newsroom.answer(outlet, { status: 500 });
  expect(await toldIn(2 * 60)).toMatch(/^```\n⚠️ Nothing has been collected for 6\d minutes: .*\n```$/);
  newsroom.publish('Herald', BREAD);
  const day = await toldIn(30 * 60);
  expect(day).toMatch(/✅ News is collected again\./);
  expect(day.match(/⚠️/g)).toHaveLength(1);
  expect(day).toMatch(/⚠️ Courier has failed for 24 hours: server error \(500\)/);
  expect((await get('/healthz')).status).toBe(200);
  newsroom.publish('Courier', WITHDRAWAL);
  expect(await toldIn(26 * 60)).toMatch(/✅ Courier answers again/);
});

test('what the watchdog could not tell, it tells at the next look; what it told, not again after a restart', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], channels: CHANNELS, settings: OPERATORS });
  const trouble = { key: 'disk', text: 'The disk is nearly full.', over: 'It has space.', isCritical: true };
  const open = () =>
    openWatchdog({
      clock: newsroom.now,
      store: newsroom.store,
      tell: (text) => newsroom.app.tellOperators(text),
      log: () => {},
    });
  const watchdog = open();
  newsroom.discord.faults.push({ method: 'POST', path: /messages$/, how: serverError() });
  await watchdog([trouble]);
  expect(newsroom.contents(OTHER)).toEqual([]);
  await watchdog([trouble]);
  expect(newsroom.contents(OTHER)).toHaveLength(1);
  await newsroom.restart({ keep: true });
  await open()([trouble]);
  expect(newsroom.contents(OTHER)).toHaveLength(1);
});

test('the test alert goes through the outbox to the operators’ channel, and is found there', async () => {
  const settings = { ...OPERATORS, testAlert: 'daily 12:00' };
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], channels: CHANNELS, settings });
  const { get } = await openMonitored(newsroom);
  await newsroom.app.runTestAlert();
  await newsroom.app.runTestAlert();
  await newsroom.app.deliver();
  expect(newsroom.contents(OTHER)).toEqual([expect.stringMatching(/^Daily test of .* nothing has happened$/)]);
  newsroom.pass(11 * MINUTE);
  await newsroom.app.runTestAlert();
  expect((await get('/healthz')).status).toBe(200);
  expect(newsroom.contents(OTHER)).toHaveLength(1);
});

test('a test alert that does not come back is told, and the next day’s that does ends that', async () => {
  const settings = { ...OPERATORS, testAlert: 'daily 12:00' };
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], channels: CHANNELS, settings });
  const { get } = await openMonitored(newsroom);
  await newsroom.app.runTestAlert();
  newsroom.discord.faults.push({ method: 'POST', path: /messages$/, how: noAccess });
  await newsroom.app.deliver();
  newsroom.pass(11 * MINUTE);
  await newsroom.app.runTestAlert();
  expect(await get('/healthz')).toMatchObject({
    status: 503,
    text: expect.stringMatching(/^The test alert of 12:00 UTC did not come back: it has not been sent\.$/m),
  });
  newsroom.pass(24 * HOUR - 11 * MINUTE);
  await newsroom.round();
  await newsroom.app.runTestAlert();
  expect((await get('/healthz')).text).toMatch(/test alert/);
  await newsroom.app.deliver();
  newsroom.pass(MINUTE);
  await newsroom.app.runTestAlert();
  expect(await get('/healthz')).toMatchObject({ status: 200 });
});
