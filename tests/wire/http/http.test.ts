import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWeb, type Web } from '../../../src/wire/http/http.ts';
import { PATIENT_WEB } from '../../support/time-limits.ts';
import { openTestWeb, type Page, type TestWeb } from '../../support/web.ts';

let server: TestWeb;
let web: Web;
/** Gives up soon; only for servers that never finish, so that a busy machine changes no other test. */
let impatientWeb: Web;
beforeAll(async () => {
  server = await openTestWeb();
  const options = { allow: [server.host], userAgent: 'Attache/0 (+https://example.org)' };
  web = openWeb({ ...options, timeouts: PATIENT_WEB });
  impatientWeb = openWeb({ ...options, timeouts: { ...PATIENT_WEB, headers: 300, total: 2_000 } });
});
afterAll(async () => {
  await web.close();
  await impatientWeb.close();
  await server.close();
});

async function get(page: Page, path = '/page', client = web) {
  server.put(path, page);
  return client.get(server.base + path);
}

const NEWS = 'News of the day. '.repeat(50);
/** The header of gzip, and nothing packed behind it. */
const BROKEN = Buffer.concat([gzipSync(NEWS).subarray(0, 10), Buffer.from(NEWS)]);

test.each([
  ['gzip', gzipSync(NEWS)],
  ['x-gzip', gzipSync(NEWS)],
  ['br', brotliCompressSync(NEWS)],
  ['deflate', deflateSync(NEWS)],
  ['deflate', deflateRawSync(NEWS)],
  ['deflate, gzip', gzipSync(deflateSync(NEWS))],
  ['identity', Buffer.from(NEWS)],
])('a body packed with %s is unpacked', async (coding, body) => {
  const answer = await get({ headers: { 'content-encoding': coding }, body });
  expect(answer.kind === 'answered' && Buffer.from(answer.bytes).toString()).toBe(NEWS);
});

test.each<[string, Page, string]>([
  [
    'is cut off',
    { headers: { 'content-length': '100' }, body: 'half', cutAfter: 4 },
    'closed before the response was complete',
  ],
  ['is cut off in chunks', { body: 'half', cutAfter: 2 }, 'closed before the response was complete'],
  [
    'ends within its gzip',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(NEWS).subarray(0, 30) },
    'before the response was complete',
  ],
  ['is not the gzip it claims', { headers: { 'content-encoding': 'gzip' }, body: BROKEN }, 'cannot be decompressed'],
  ['is packed in a way unknown to us', { headers: { 'content-encoding': 'sdch' }, body: NEWS }, '"sdch"'],
  ['is a bomb of 300 MB', { headers: { 'content-encoding': 'gzip' }, bomb: 300 }, 'larger than 10 MB'],
  ['is larger than the cap, unpacked', { body: new Uint8Array(10_000_001) }, 'larger than 10 MB'],
])('an answer that %s fails, and says so', async (_, page, reason) => {
  expect(await get(page)).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
});

test('an answer that never begins fails, and says so', async () => {
  const answer = await get({ delay: Number.POSITIVE_INFINITY }, '/page', impatientWeb);
  expect(answer).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(/no response in time|longer than 2 s/),
  });
});

test('an answer that drips fails when its time is up, and says so', async () => {
  const endless = { body: NEWS, drip: 50 };
  expect(await get(endless, '/page', impatientWeb)).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(/longer than 2 s|no response in time/),
  });
});

test('headers may take 64 KB', async () => {
  expect(await get({ headers: { 'x-long': 'x'.repeat(40_000) }, body: 'a' })).toMatchObject({ kind: 'answered' });
  expect(await get({ headers: { 'x-long': 'x'.repeat(70_000) }, body: 'a' })).toMatchObject({
    kind: 'failed',
    reason: 'response headers larger than 64 KB',
  });
});

test('five redirects are followed and told, six are not', async () => {
  server.put('/end', { body: 'here' });
  for (const left of [1, 2, 3, 4, 5, 6])
    server.put(`/hop${left}`, { status: 301, headers: { location: left === 1 ? 'end#part' : `/hop${left - 1}` } });
  const five = await web.get(`${server.base}/hop5`);
  expect(five).toMatchObject({ kind: 'answered', url: `${server.base}/end` });
  expect(five.kind === 'answered' && five.hops.map(({ status }) => status)).toEqual([301, 301, 301, 301, 301]);
  expect(await web.get(`${server.base}/hop6`)).toEqual({ kind: 'failed', reason: 'more than 5 redirects' });
});

test.each([
  ['ftp://example.org/', 'only http and https'],
  ['file:///etc/passwd', 'only http and https'],
  ['http://[', 'invalid address'],
])('a redirect to %s is not followed', async (location, reason) => {
  const answer = await get({ status: 302, headers: { location } });
  expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
});

test('a connection that breaks before the answer is tried once more, and only once', async () => {
  server.put('/flaky', (_, nth) => (nth === 1 ? { reset: true } : { body: 'here' }));
  expect(await web.get(`${server.base}/flaky`)).toMatchObject({ kind: 'answered', status: 200 });
  server.put('/broken', { reset: true });
  expect(await web.get(`${server.base}/broken`)).toMatchObject({ kind: 'failed' });
  expect(server.requests.filter(({ path }) => path === '/broken')).toHaveLength(2);
});

test('a request says who we are, and nothing that it need not', async () => {
  await get({ headers: { 'set-cookie': 'track=1' }, body: 'a' }, '/polite?a=1&utm_x=2');
  await web.get(`${server.base}/polite?a=1&utm_x=2`);
  const last = server.requests.at(-1);
  expect(last?.path).toBe('/polite?a=1&utm_x=2');
  expect(Object.keys(last?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
  expect(last?.headers['user-agent']).toBe('Attache/0 (+https://example.org)');
  expect(last?.headers.accept).toMatch(/\*\/\*;q=0\.1$/);
  expect(last?.headers['accept-encoding']).toBe('gzip, br, deflate');
});
