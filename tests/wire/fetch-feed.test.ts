import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PollState, planNextVisit } from '../../src/news/feed/schedule.ts';
import { type Fetched, fetchFeed, politenessHost } from '../../src/wire/fetch-feed.ts';
import { openWeb, type Web } from '../../src/wire/http/http.ts';
import { PATIENT_WEB } from '../support/time-limits.ts';
import { openTestWeb, type Page, type Script, type TestWeb } from '../support/web.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
let server: TestWeb;
let web: Web;
beforeAll(async () => {
  server = await openTestWeb();
  web = openWeb({ allow: [server.host], userAgent: 'Attache/0 (+https://example.org)', timeouts: PATIENT_WEB });
});
afterAll(async () => {
  await web.close();
  await server.close();
});

async function fetched(page: Page, validators = { etag: null, lastModified: null } as Sent): Promise<Fetched> {
  server.put('/feed', page);
  return fetchFeed({ url: `${server.base}/feed`, ...validators }, web, { now: NOW });
}
type Sent = { etag: string | null; lastModified: string | null };
const KNOWN: Sent = { etag: 'W/"a, b"', lastModified: 'yesterday at noon' };

test('a document comes with its validators byte for byte, however odd', async () => {
  const headers = { etag: 'W/"\xe9"', 'last-modified': 'Mon,  1 Jan 99', 'content-type': 'text/xml' };
  expect(await fetched({ headers, body: '<rss/>' })).toMatchObject({
    kind: 'changed',
    contentType: 'text/xml',
    validators: { etag: 'W/"\xe9"', lastModified: 'Mon,  1 Jan 99' },
  });
  await fetched({ status: 304 }, { etag: 'W/"\xe9"', lastModified: 'Mon,  1 Jan 99' });
  expect(server.requests.at(-1)?.headers).toMatchObject({
    'if-none-match': 'W/"\xe9"',
    'if-modified-since': 'Mon,  1 Jan 99',
  });
});

test('a 304 keeps what we sent, and renews what it names', async () => {
  expect(await fetched({ status: 304 }, KNOWN)).toMatchObject({ kind: 'unchanged', validators: KNOWN });
  expect(await fetched({ status: 304, headers: { etag: '"2"' } }, KNOWN)).toMatchObject({
    validators: { etag: '"2"', lastModified: KNOWN.lastModified },
  });
});

test.each<[string, Record<string, string>, number | null]>([
  ['max-age', { 'cache-control': 'public, max-age=7200' }, 7_200_000],
  ['max-age less its age', { 'cache-control': 'max-age=7200', age: '7000' }, 200_000],
  [
    'Expires, by the clock of the server',
    { expires: 'Tue, 24 Nov 2026 14:00:00 GMT', date: 'Tue, 24 Nov 2026 13:00:00 GMT' },
    3_600_000,
  ],
  ['an Expires of 0', { expires: '0' }, null],
  ['s-maxage alone, which is not for us', { 'cache-control': 's-maxage=600' }, null],
])('freshness is told by %s', async (_, headers, fresh) => {
  expect(await fetched({ headers, body: '<rss/>' })).toMatchObject({ kind: 'changed', fresh });
});

test.each<[number, Record<string, string>, Partial<Extract<Fetched, { kind: 'failed' }>>]>([
  [429, { 'retry-after': '120' }, { retryAfter: 120_000, hostWide: true }],
  [
    503,
    { 'retry-after': 'Tue, 24 Nov 2026 13:00:00 GMT', date: 'Tue, 24 Nov 2026 12:00:00 GMT' },
    { retryAfter: 3_600_000, hostWide: true },
  ],
  [429, { 'retry-after': 'soon' }, { retryAfter: null, hostWide: true }],
  [404, {}, { reason: 'not found (404)', hostWide: false }],
  [403, { 'cf-mitigated': 'challenge' }, { reason: expect.stringContaining('Cloudflare') }],
  [304, {}, { reason: expect.stringContaining('not modified') }],
  [200, {}, { reason: 'empty response' }],
])('a %i with %o fails as it should', async (status, headers, expected) => {
  expect(await fetched({ status, headers })).toMatchObject({ kind: 'failed', status, ...expected });
});

test('a 410 is gone', async () => expect(await fetched({ status: 410 })).toMatchObject({ kind: 'gone' }));

test('a feed has moved where permanent redirects lead, and no further', async () => {
  const to = (status: number, location: string): Page => ({ status, headers: { location } });
  server.put('/new', { body: '<rss/>' });
  server.put('/maybe', to(302, '/new'));
  const { base } = server;
  expect(await fetched(to(301, '/new'))).toMatchObject({ url: `${base}/new`, movedTo: `${base}/new` });
  expect(await fetched(to(308, '/maybe'))).toMatchObject({ url: `${base}/new`, movedTo: `${base}/maybe` });
  expect(await fetched(to(307, '/new'))).toMatchObject({ url: `${base}/new`, movedTo: null });
  server.put('/login', { body: '<rss/>' });
  expect(await fetched(to(301, '/login'))).toMatchObject({ kind: 'changed', movedTo: null });
});

test('politeness counts by host and port', () =>
  expect(politenessHost('https://News.example:8443/a')).toBe('news.example:8443'));

/** Seven simulated days of one feed, restarted each day: what is remembered goes through JSON. */
async function aWeek(path: string, script: Script): Promise<readonly { at: number; etag: unknown; since: unknown }[]> {
  const seen: { at: number; etag: unknown; since: unknown }[] = [];
  server.put(path, script);
  let poll: PollState = {
    etag: null,
    lastModified: null,
    validatorsSince: null,
    failures: 0,
    movedTo: null,
    movedCount: 0,
  };
  const asks = { ttl: null, skipHours: [], skipDays: [] };
  for (let now: number | null = NOW; now !== null && now < NOW + 7 * 86_400_000; ) {
    const outcome = await fetchFeed({ url: server.base + path, ...poll }, web, { now });
    const headers = server.requests.at(-1)?.headers;
    seen.push({ at: now, etag: headers?.['if-none-match'], since: headers?.['if-modified-since'] });
    const plan = planNextVisit({ before: poll, outcome, asks, interval: null, now, jitter: (seen.length % 7) / 7 });
    poll = JSON.parse(JSON.stringify(plan.poll));
    now = plan.dueAt;
  }
  return seen;
}

const shortest = (seen: readonly { at: number }[]) =>
  Math.min(...seen.slice(1).map(({ at }, i) => at - (seen[i]?.at ?? 0))) / 60_000;

test('over a week, one request is unconditional and each later one repeats the last validators', async () => {
  const etagOf = (nth: number) => (nth % 50 < 25 ? `W/"v${Math.floor(nth / 10)}"` : '"back again"');
  const last = (nth: number) => `odd date no. ${Math.floor(nth / 7)}`;
  const seen = await aWeek('/week', ({ headers }, nth) => ({
    status: nth % 3 === 0 && headers['if-none-match'] ? 304 : 200,
    headers: { etag: etagOf(nth), 'last-modified': last(nth), 'set-cookie': 'a=b' },
    body: '<rss/>',
  }));
  expect(seen.length).toBeGreaterThan(900);
  expect(seen[0]).toMatchObject({ etag: undefined, since: undefined });
  const wrong = seen.slice(1).filter(({ etag, since }, i) => etag !== etagOf(i + 1) || since !== last(i + 1));
  expect(wrong).toEqual([]);
  expect(shortest(seen)).toBeGreaterThanOrEqual(10);
});

test('over a week, what a publisher allows is kept to', async () => {
  const fresh = await aWeek('/fresh', { headers: { etag: '"1"', 'cache-control': 'max-age=7200' }, body: '<rss/>' });
  expect(shortest(fresh)).toBeGreaterThanOrEqual(120);
  const broken = await aWeek('/cut', { headers: { etag: '"1"' }, body: '<rss/>', cutAfter: 2 });
  expect(broken.every(({ etag }) => etag === undefined)).toBe(true);
  expect(broken.length).toBeLessThan(20);
  expect(await aWeek('/gone', { status: 410 })).toHaveLength(1);
});

test('a header with a secret goes to its own origin, and to no other that it redirects to', async () => {
  const other = await openTestWeb({ '/feed': { body: '<rss/>' } });
  const everywhere = openWeb({ allow: [server.host, other.host], userAgent: 'Attache/0 (+https://example.org)' });
  const auth = { origin: server.base, name: 'authorization', value: 'Bearer abc' };
  server.put('/feed', { status: 302, headers: { location: '/moved' } });
  server.put('/moved', { status: 302, headers: { location: `http://ann:pw@${other.host}/feed` } });
  const feed = { url: `${server.base}/feed`, etag: null, lastModified: null };
  expect(await fetchFeed(feed, everywhere, { now: NOW, auth })).toMatchObject({
    kind: 'changed',
    url: `${other.base}/feed`,
  });
  expect(server.requests.slice(-2).map(({ headers }) => headers.authorization)).toEqual(['Bearer abc', 'Bearer abc']);
  expect(other.requests[0]!.headers.authorization).toBeUndefined();
  server.put('/feed', { status: 401 });
  expect(await fetchFeed(feed, everywhere, { now: NOW, auth })).toMatchObject({
    reason: 'the user, password or token of this feed was refused (401)',
  });
  expect(await fetchFeed(feed, everywhere, { now: NOW })).toMatchObject({
    reason: 'login required (401); with an account, set auth: env:NAME for this feed in feeds.yaml',
  });
  await everywhere.close();
  await other.close();
});
