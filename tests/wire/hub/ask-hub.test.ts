import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it, onTestFinished, test } from 'vitest';
import type { Subscription } from '../../../src/news/feed/hub.ts';
import { openWeb, type Web } from '../../../src/wire/http/http.ts';
import { askHub } from '../../../src/wire/hub/ask-hub.ts';

const SUBSCRIPTION: Subscription = {
  ...{ key: 'k', callback: 'https://bot.example/push/k', feed: 'https://news.example/feed', secret: 's & s' },
  ...{ topic: 'https://news.example/feed?a=1&b=2', hub: '', state: 'asked', dueAt: 0, leaseUntil: null },
  ...{ activeSince: null, failures: 0, reason: null, lastPush: null, pushed: 0 },
};

let web: Web | null = null;
afterEach(async () => web?.close());

interface Asked {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
  readonly path: string | undefined;
}

async function openHub(answer: (path: string, response: ServerResponse) => void) {
  const asked: Asked[] = [];
  const server = createServer(async (request: IncomingMessage, response) => {
    const { method, headers, url: path } = request;
    asked.push({ method, type: headers['content-type'], body: await text(request), path });
    answer(path!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  web = openWeb({ allow: [host], userAgent: 'Attache/0.1 (tests)' });
  return { asked, url: `http://${host}/`, web };
}

const ok = (_: string, response: ServerResponse) => void response.writeHead(202).end('thanks');

test('a hub is asked by a form, with callback, topic, lease and secret', async () => {
  const { asked, url, web } = await openHub(ok);
  expect(await askHub({ ...SUBSCRIPTION, hub: url }, web)).toEqual({ kind: 'accepted' });
  expect(asked).toMatchObject([{ method: 'POST', type: 'application/x-www-form-urlencoded' }]);
  expect(Object.fromEntries(new URLSearchParams(asked[0]!.body))).toEqual({
    ...{ 'hub.callback': SUBSCRIPTION.callback, 'hub.mode': 'subscribe', 'hub.topic': SUBSCRIPTION.topic },
    ...{ 'hub.lease_seconds': '864000', 'hub.secret': 's & s' },
  });
});

test('a subscription is ended without a secret', async () => {
  const { asked, url, web } = await openHub(ok);
  await askHub({ ...SUBSCRIPTION, hub: url, state: 'leaving' }, web);
  expect([...new URLSearchParams(asked[0]!.body).keys()]).toEqual(['hub.callback', 'hub.mode', 'hub.topic']);
});

it.each([307, 308])('a %i is followed, and the form sent again', async (status) => {
  const { asked, url, web } = await openHub((path, response) =>
    path === '/' ? void response.writeHead(status, { location: '/new' }).end() : ok(path, response),
  );
  expect(await askHub({ ...SUBSCRIPTION, hub: url }, web)).toEqual({ kind: 'accepted' });
  expect(asked.map(({ path }) => path)).toEqual(['/', '/new']);
  expect(asked[1]!.body).toBe(asked[0]!.body);
});

it.each([
  [301, { location: '/new' }, 'redirect without a target (301)'],
  [400, {}, 'bad request (400)'],
  [500, {}, 'server error (500)'],
])('a %i is a refusal', async (status, headers, reason) => {
  const { asked, url, web } = await openHub((_, response) => void response.writeHead(status, headers).end());
  expect(await askHub({ ...SUBSCRIPTION, hub: url }, web)).toEqual({ kind: 'refused', reason });
  expect(asked).toHaveLength(1);
});

it.each([
  ['http://127.0.0.1:9/', /this machine/],
  ['http://169.254.169.254/latest/', /link-local/],
  ['file:///etc/passwd', /only http and https/],
])('the address guard stands before hubs, too: %s', async (hub, reason) => {
  web = openWeb({ allow: [], userAgent: 'Attache/0.1 (tests)' });
  expect(await askHub({ ...SUBSCRIPTION, hub }, web)).toEqual({
    kind: 'refused',
    reason: expect.stringMatching(reason),
  });
});

test('a redirect to an address inside is refused', async () => {
  const { url, web } = await openHub(
    (_, response) => void response.writeHead(307, { location: 'http://10.0.0.1/' }).end(),
  );
  expect(await askHub({ ...SUBSCRIPTION, hub: url }, web)).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/private/),
  });
});
