import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST } from 'discord.js';
import { Agent, fetch, setGlobalDispatcher } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { requestsOf } from '../../src/discord/requests.ts';

/** A server that remembers what it was sent. */
async function open() {
  const got: { type: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    got.push({ type: request.headers['content-type'] ?? '', body });
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { got, api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` };
}

const ours = new Agent();

test.each([
  ['discord.js, while our undici answers for the whole process', undefined],
  ['a fetch of ours, as for proxies', ((url: string, init: object) => fetch(url, init)) as never],
])('files go out through %s', async (_, request) => {
  // Sets the dispatcher that other versions of undici use, too.
  setGlobalDispatcher(ours);
  const { got, api } = await open();
  const rest = new REST({ api, makeRequest: requestsOf(request), retries: 0 }).setToken('x');
  const files = [{ name: 'a.csv', data: Buffer.from('1,2') }];
  await rest.post('/channels/1/messages', { body: { content: 'hello' }, files });
  await rest.post('/channels/1/messages', { body: { content: 'plain' } });
  expect(got[0]!.type).toMatch(/^multipart\/form-data; boundary=/);
  expect(got[0]!.body).toContain('filename="a.csv"');
  expect(got[0]!.body).toContain('{"content":"hello"}');
  expect(got[1]).toEqual({ type: 'application/json', body: '{"content":"plain"}' });
});
