import { expect, test, vi } from 'vitest';
import { openReader } from '../../src/wire/worker/reader.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { BREAD, HOUR, MINUTE, openTestNewsroom, type TestNewsroom, WITHDRAWAL } from '../support/newsroom.ts';
import { PATIENT } from '../support/time-limits.ts';
import type { Page } from '../support/web.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const ask = (newsroom: TestNewsroom, outlet: string) => newsroom.web(outlet).requests.length;

const BAD: Readonly<Record<string, [Page, RegExp]>> = {
  'a web page': [{ headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Hello' }, /web page/],
  'an error page': [{ status: 500, body: 'oops' }, /server error \(500\)/],
  'a page that is missing': [{ status: 404 }, /not found \(404\)/],
  'a cut connection': [{ reset: true }, /./],
  'half of a document': [{ headers: { 'content-length': '9999' }, body: '<rss><channel>', cutAfter: 9 }, /./],
  'an empty document': [{ body: '' }, /empty/],
  noise: [{ body: Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7919) % 256)) }, /./],
  // Its first 10 MB are read, and nothing is in them.
  'a bomb of gzip': [{ headers: { 'content-encoding': 'gzip' }, bomb: 60 }, /empty/],
  'a redirect in a circle': [{ status: 302, headers: { location: '' } }, /more than 5 redirects/],
};

test('bad feeds never stop the others, and each is told with its reason', async () => {
  const newsroom = await openTestNewsroom({ outlets: [...Object.keys(BAD).map((_, n) => `Bad ${n}`), 'Courier'] });
  Object.values(BAD).forEach(([page], n) => {
    newsroom.answer(`Bad ${n}`, page);
  });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([ALERT]);
  const troubles = newsroom.troubles();
  for (const [n, [what, [, reason]]] of Object.entries(BAD).entries())
    expect(troubles[`Bad ${n}`], what).toMatch(reason);
  expect(troubles).not.toHaveProperty('Courier');
});

test('a server that never answers costs the others nothing but the time it is given', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'], timeouts: { headers: 1 } });
  newsroom.answer('Courier', { delay: Number.POSITIVE_INFINITY });
  await newsroom.round();
  expect(newsroom.troubles()).toEqual({ Courier: expect.stringMatching(/no response in time/) });
});

test('broken XML is read as far as it goes', async () => {
  const newsroom = await openTestNewsroom();
  const body = `<rss><channel><title>C</title><item><title>${WITHDRAWAL.title}</title><link>https://c.example/1</link><description>${WITHDRAWAL.text} & more <b></description><pubDate>${new Date(newsroom.now()).toUTCString()}</pubDate><item><title>Rye`;
  newsroom.answer('Courier', { body });
  await newsroom.round();
  expect(newsroom.contents()).toEqual([ALERT]);
});

test('a feed that was bad and is well again goes on where it was', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.publish('Courier', BREAD);
  await newsroom.round();
  newsroom.answer('Courier', { status: 500 });
  await newsroom.later();
  await newsroom.later();
  newsroom.publish('Courier', { ...WITHDRAWAL, ago: null });
  await newsroom.later(2 * HOUR);
  expect(newsroom.contents()).toEqual([ALERT]);
});

test.each([429, 503])('a %i lets all feeds of that host rest, and no other', async (status) => {
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Courier Sport', 'Herald'],
    shared: { 'Courier Sport': 'Courier' },
  });
  newsroom.answer('Courier', { status, headers: { 'retry-after': '7200' } });
  await newsroom.round();
  const before = newsroom.web('Courier').requests.length;
  await newsroom.later(119 * MINUTE);
  expect(newsroom.web('Courier').requests).toHaveLength(before);
  expect(ask(newsroom, 'Herald')).toBe(2);
  await newsroom.later(2 * MINUTE);
  expect(newsroom.web('Courier').requests.length).toBeGreaterThan(before);
});

test('the feed that is turned away saves those of its host that still wait in the same round', async () => {
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Courier Sport'],
    shared: { 'Courier Sport': 'Courier' },
  });
  for (const outlet of ['Courier', 'Courier Sport']) newsroom.answer(outlet, { status: 429 });
  await newsroom.round();
  expect(newsroom.web('Courier').requests).toHaveLength(1);
});

test('a person whose check is turned away saves the feeds of that host that wait in a round, and their checks', async () => {
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Courier Sport'],
    shared: { 'Courier Sport': 'Courier' },
  });
  await newsroom.round();
  newsroom.pass(HOUR);
  const { requests } = newsroom.web('Courier');
  newsroom.answer('Courier', { status: 503, headers: { 'retry-after': '7200' }, delay: 300 });
  const { onDemand } = newsroom.app.deskContext;
  const check = onDemand.visit(newsroom.feed('Courier'));
  await vi.waitFor(() => expect(requests).toHaveLength(3), PATIENT);
  await Promise.all([check, newsroom.round()]);
  expect(await onDemand.visit(newsroom.feed('Courier Sport'))).toBeNull();
  expect(requests).toHaveLength(3);
});

test('a 410 stops a feed for good, also over a restart', async () => {
  const newsroom = await openTestNewsroom();
  newsroom.answer('Courier', { status: 410 });
  await newsroom.round();
  expect(newsroom.troubles()).toEqual({ Courier: 'permanently removed (410)' });
  await newsroom.later(30 * 24 * HOUR);
  await newsroom.restart();
  await newsroom.later();
  expect(ask(newsroom, 'Courier')).toBe(1);
  expect(ask(newsroom, 'Herald')).toBeGreaterThan(1);
});

test('a feed that has moved for good is told so once, and asked at its new address', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier', 'Herald'] });
  newsroom.answer('Courier', { status: 301, headers: { location: newsroom.feed('Herald') } });
  for (let n = 0; n < 13; n++) await newsroom.later(HOUR);
  expect(newsroom.events.filter(({ kind }) => kind === 'moved')).toEqual([
    { kind: 'moved', feed: newsroom.feed('Courier'), to: newsroom.feed('Herald') },
  ]);
  expect(ask(newsroom, 'Courier')).toBe(10);
});

test('hostile documents do not keep others from being read', async () => {
  const newsroom = await openTestNewsroom({
    outlets: [...Object.keys(HOSTILE_TEXTS).map((_, n) => `Bad ${n}`), 'Courier'],
  });
  Object.values(HOSTILE_TEXTS).forEach((text, n) => {
    newsroom.publish(`Bad ${n}`, { title: `Ferry timetable ${n} ${text.slice(0, 100_000)}`, text });
  });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const visits = newsroom.events.flatMap((event) => (event.kind === 'visit' ? [event.visit] : []));
  const courier = visits.find(({ feed }) => feed === newsroom.feed('Courier'));
  expect(courier).toMatchObject({ outcome: 'changed', fresh: 1 });
  expect(newsroom.contents()).toContain(ALERT);
});

// CPU time, not wall-clock time: it is the same on any machine. Read on this thread, the document would take nine tenths of
// the CPU time here; read in the worker it takes one tenth.
test('a document that takes long to read does not block the main thread', async () => {
  const newsroom = await openTestNewsroom({ outlets: ['Courier'] });
  const crowded = Array.from({ length: 300 }, (_, n) => ({
    title: `Harvest ${n * 7919}`,
    text: '<b><i>&amp;'.repeat(1_500),
  }));
  newsroom.publish('Courier', WITHDRAWAL, ...crowded);
  const [here, everywhere] = [process.threadCpuUsage(), process.cpuUsage()];
  await newsroom.round();
  const [own, all] = [process.threadCpuUsage(here), process.cpuUsage(everywhere)];
  expect(newsroom.contents()).toEqual([ALERT]);
  expect(own.user + own.system).toBeLessThan((all.user + all.system) / 2);
});

test('a document that the machine has no time to read is fetched again a minute later, and is no failure of its feed', async () => {
  const reader = openReader();
  let isBusy = true;
  const busy = { kind: 'busy', reason: 'busy' } as const;
  const newsroom = await openTestNewsroom({
    outlets: ['Courier'],
    reader: { ...reader, read: async (document) => (isBusy ? busy : reader.read(document)) },
  });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.events).toEqual([{ kind: 'busy', feed: newsroom.feed('Courier') }]);
  expect(newsroom.troubles()).toEqual({});
  isBusy = false;
  await newsroom.later(MINUTE);
  expect(newsroom.contents()).toEqual([ALERT]);
  await reader.close();
});
