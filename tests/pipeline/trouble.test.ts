import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { BREAD, HOUR, MINUTE, openTown, type Told, type Town, WITHDRAWAL } from '../support/newsroom.ts';
import type { Page } from '../support/web.ts';

const ALERT = 'Embassies · Aldmere withdraws embassy staff from Karvel';
const ask = (town: Town, outlet: string) => town.web(outlet).requests.length;

const BAD: Readonly<Record<string, [Page, RegExp]>> = {
  'a web page': [{ headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Hello' }, /web page/],
  'an error page': [{ status: 500, body: 'oops' }, /trouble of its own \(500\)/],
  'a page that is missing': [{ status: 404 }, /nothing at this address \(404\)/],
  'a cut connection': [{ reset: true }, /./],
  'half of a document': [{ headers: { 'content-length': '9999' }, body: '<rss><channel>', cutAfter: 9 }, /./],
  'an empty document': [{ body: '' }, /empty/],
  noise: [{ body: Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7919) % 256)) }, /./],
  'a bomb of gzip': [{ headers: { 'content-encoding': 'gzip' }, bomb: 60 }, /larger|more|big|MB/],
  'a redirect in a circle': [{ status: 302, headers: { location: '' } }, /redirects more than 5 times/],
  'a server that never answers': [{ delay: Number.POSITIVE_INFINITY }, /did not begin to answer in time/],
};

test('bad feeds never stop the others, and each is told with its reason', { timeout: 30_000 }, async () => {
  const town = await openTown({ outlets: [...Object.keys(BAD).map((_, n) => `Bad ${n}`), 'Courier'] });
  Object.values(BAD).forEach(([page], n) => {
    town.answer(`Bad ${n}`, page);
  });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  expect(town.contents()).toEqual([ALERT]);
  const troubles = town.troubles();
  for (const [n, [what, [, reason]]] of Object.entries(BAD).entries())
    expect(troubles[`Bad ${n}`], what).toMatch(reason);
  expect(troubles).not.toHaveProperty('Courier');
});

test('broken XML is read as far as it goes', async () => {
  const town = await openTown();
  const body = `<rss><channel><title>C</title><item><title>${WITHDRAWAL.title}</title><link>https://c.example/1</link><description>${WITHDRAWAL.text} & more <b></description><pubDate>${new Date(town.now()).toUTCString()}</pubDate><item><title>Rye`;
  town.answer('Courier', { body });
  await town.round();
  expect(town.contents()).toEqual([ALERT]);
});

test('a feed that was bad and is well again goes on where it was', async () => {
  const town = await openTown();
  town.tell('Courier', BREAD);
  await town.round();
  town.answer('Courier', { status: 500 });
  await town.later();
  await town.later();
  town.tell('Courier', { ...WITHDRAWAL, ago: null });
  await town.later(2 * HOUR);
  expect(town.contents()).toEqual([ALERT]);
});

test.each([429, 503])('a %i lets all feeds of that host rest, and no other', async (status) => {
  const town = await openTown({
    outlets: ['Courier', 'Courier Sport', 'Herald'],
    shared: { 'Courier Sport': 'Courier' },
  });
  town.answer('Courier', { status, headers: { 'retry-after': '7200' } });
  await town.round();
  const before = town.web('Courier').requests.length;
  await town.later(119 * MINUTE);
  expect(town.web('Courier').requests).toHaveLength(before);
  expect(ask(town, 'Herald')).toBe(2);
  await town.later(2 * MINUTE);
  expect(town.web('Courier').requests.length).toBeGreaterThan(before);
});

test('the feed that is turned away saves those of its host that still wait in the same round', async () => {
  const town = await openTown({ outlets: ['Courier', 'Courier Sport'], shared: { 'Courier Sport': 'Courier' } });
  for (const outlet of ['Courier', 'Courier Sport']) town.answer(outlet, { status: 429 });
  await town.round();
  expect(town.web('Courier').requests).toHaveLength(1);
});

test('a 410 stops a feed for good, also over a restart', async () => {
  const town = await openTown();
  town.answer('Courier', { status: 410 });
  await town.round();
  expect(town.troubles()).toEqual({ Courier: 'it is gone for good (410)' });
  await town.later(30 * 24 * HOUR);
  await town.restart();
  await town.later();
  expect(ask(town, 'Courier')).toBe(1);
  expect(ask(town, 'Herald')).toBeGreaterThan(1);
});

test('a feed that has moved for good is told so once, and asked at its new address', async () => {
  const town = await openTown({ outlets: ['Courier', 'Herald'] });
  town.answer('Courier', { status: 301, headers: { location: town.feed('Herald') } });
  for (let n = 0; n < 13; n++) await town.later(HOUR);
  expect(town.told.filter(({ kind }) => kind === 'moved')).toEqual([
    { kind: 'moved', feed: town.feed('Courier'), to: town.feed('Herald') },
  ]);
  expect(ask(town, 'Courier')).toBe(10);
});

const HOSTILE: Readonly<Record<string, Told['text']>> = {
  'markup nested without end': '<div>'.repeat(150_000),
  'half a million brackets': '<'.repeat(500_000),
  'one endless word': 'a'.repeat(1_000_000),
  'quotes and dots': '"A. '.repeat(200_000),
  entities: '&amp;lt;'.repeat(200_000),
  'one endless sentence of capitals': 'Embassy Withdraws '.repeat(50_000),
  spaces: `x${' '.repeat(1_000_000)}x`,
};

test('hostile documents do not keep others from being read', { timeout: 60_000 }, async () => {
  const town = await openTown({ outlets: [...Object.keys(HOSTILE).map((_, n) => `Bad ${n}`), 'Courier'] });
  Object.values(HOSTILE).forEach((text, n) => {
    town.tell(`Bad ${n}`, { title: `Embassy withdrawals ${text.slice(0, 100_000)}`, text });
  });
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  expect(town.contents()).toContain(ALERT);
});

// The bound is relative, so that it is the same on any machine: read on this thread, the document would hold the loop for
// nine tenths of the round; in the worker it is one tenth.
test('a document that takes long to read does not stall the loop', { timeout: 60_000 }, async () => {
  const town = await openTown({ outlets: ['Courier'] });
  const crowded = Array.from({ length: 300 }, (_, n) => ({
    title: `Harvest ${n * 7919}`,
    text: '<b><i>&amp;'.repeat(1_500),
  }));
  town.tell('Courier', WITHDRAWAL, ...crowded);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const began = performance.now();
  await town.round();
  const took = performance.now() - began;
  loop.disable();
  expect(town.contents()).toEqual([ALERT]);
  expect(loop.max / 1e6).toBeLessThan(took / 2);
});
