import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, it, onTestFinished, test } from 'vitest';
import { type CallbackDesk, openCallbacks, type PushedContent } from '../../../src/wire/hub/callbacks.ts';

const KEY = 'a-key-that-is-long-enough';

async function open(some: Partial<CallbackDesk> = {}) {
  const pushed: PushedContent[] = [];
  const errors: unknown[] = [];
  const server = await openCallbacks(
    { host: '127.0.0.1', port: 0, path: '/push', cap: 1_000, onError: (error) => void errors.push(error) },
    {
      verify: async (_, question) => ({ status: 200, text: question.get('hub.challenge') ?? '' }),
      welcomes: async (key) => (key === KEY ? { status: 202, text: '' } : { status: 404, text: 'no' }),
      push: async (_, content) => {
        pushed.push(content);
        return { status: 202, text: '' };
      },
      ...some,
    },
  );
  onTestFinished(() => server.close());
  return { url: `${server.url}/push/${KEY}`, base: server.url, pushed, errors };
}

/** Sends a body in chunks, without saying how long it is. */
function chunked(url: string, chunks: readonly string[]): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const sent = request(url, { method: 'POST' }, (answer) => resolve(answer.resume().statusCode!));
  sent.on('error', () => resolve(0));
  for (const chunk of chunks) sent.write(chunk);
  sent.end();
  return promise;
}

test('a challenge is answered as text that no browser takes for a page', async () => {
  const { url } = await open();
  const answer = await fetch(`${url}?hub.challenge=${encodeURIComponent('<script>alert(1)</script>')}`);
  expect(await answer.text()).toBe('<script>alert(1)</script>');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('content comes with its type, its signature and its links', async () => {
  const { url, pushed } = await open();
  const headers = { 'content-type': 'application/atom+xml', 'x-hub-signature': 'sha1=ab', link: '<x>; rel="self"' };
  expect((await fetch(url, { method: 'POST', body: 'Ships', headers })).status).toBe(202);
  expect(pushed).toMatchObject([
    { contentType: 'application/atom+xml', signature: 'sha1=ab', link: '<x>; rel="self"' },
  ]);
  expect(Buffer.from(pushed[0]!.body).toString()).toBe('Ships');
});

it.each([
  ['as it says', (url: string) => fetch(url, { method: 'POST', body: 'x'.repeat(1_001) }).then(({ status }) => status)],
  [
    'without saying so',
    (url: string) =>
      chunked(
        url,
        Array.from({ length: 50 }, () => 'x'.repeat(100)),
      ),
  ],
])('a body that is too long, %s, is refused and not kept', async (_, send) => {
  const { url, pushed } = await open();
  expect([413, 0]).toContain(await send(url)); // the connection may end before the answer is read
  expect(pushed).toEqual([]);
});

test('a body of just the right size is taken', async () => {
  const { url, pushed } = await open();
  expect(
    await chunked(
      url,
      Array.from({ length: 10 }, () => 'x'.repeat(100)),
    ),
  ).toBe(202);
  expect(pushed[0]!.body).toHaveLength(1_000);
});

it.each(['/', '/push', '/push/', '/push/short', `/other/${KEY}`, `/push/${KEY}/x`, `/push/${'k'.repeat(101)}`, '//'])(
  'there is nothing at %s',
  async (path) => {
    const { base } = await open();
    expect((await fetch(`${base}${path}`)).status).toBe(404);
    expect((await fetch(`${base}${path}`, { method: 'POST', body: 'x' })).status).toBe(404);
  },
);

test('an error inside is told to the log, and the hub is to come back', async () => {
  const { url, errors } = await open({
    welcomes: async () => {
      throw new Error('the disk is full');
    },
  });
  const answer = await fetch(url, { method: 'POST', body: 'Ships' });
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('disk');
  expect(errors).toHaveLength(1);
});

test('nonsense on the line ends that connection alone', async () => {
  const { url, base } = await open();
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  const ended = new Promise((resolve) => socket.on('close', resolve));
  socket.on('error', () => {});
  socket.write('\x16\x03\x01 this is no HTTP\r\n\r\n');
  socket.resume();
  await ended;
  expect((await fetch(url)).status).toBe(200);
});
