import { expect, it, test } from 'vitest';
import { openPublicAddress, type PublicAddress, publicAddress } from '../../../src/app/listen/public-address.ts';
import { openPushedNewsroom } from '../../support/hub.ts';

const of = (WEBSUB_URL?: string, WEBSUB_PORT?: string) => publicAddress({ WEBSUB_URL, WEBSUB_PORT });

it.each([
  ['https://bot.example', '8787', 'https://bot.example', { host: '127.0.0.1', port: 8787 }],
  ['https://bot.example/push/', '0.0.0.0:80', 'https://bot.example/push', { host: '0.0.0.0', port: 80 }],
  ['http://bot.example:8080/a/b', '[::1]:9', 'http://bot.example:8080/a/b', { host: '::1', port: 9 }],
])('%s on %s is where hubs reach the bot', (url, port, base, listen) => {
  expect(of(url, port)).toMatchObject({ base, listen });
});

test('without both variables nothing is subscribed to', () => {
  expect(of()).toBeNull();
  expect(of('', '')).toBeNull();
});

it.each([
  [undefined, '8787', /WEBSUB_URL is not set/],
  ['https://bot.example', undefined, /WEBSUB_PORT is not set/],
  ['bot.example', '8787', /WEBSUB_URL is “bot\.example”\. Write the address/],
  ['ftp://bot.example', '8787', /WEBSUB_URL is/],
  ['https://bot.example/?a=b', '8787', /WEBSUB_URL is/],
  ['https://bot.example', 'here', /WEBSUB_PORT is “here”\. Write a port or host:port/],
  ['https://bot.example', '70000', /WEBSUB_PORT is/],
])('%s on %s is a mistake that is told', (url, port, told) => {
  expect(() => of(url, port)).toThrow(told);
});

test('secrets cannot be guessed, and no two are the same', () => {
  const { newSecret } = of('https://bot.example', '1') as PublicAddress;
  expect(newSecret()).toMatch(/^[\w-]{43}$/);
  expect(newSecret()).not.toBe(newSecret());
});

test('the server answers under the path of the public address alone, and says when its port is in use', async () => {
  const { newsroom } = await openPushedNewsroom();
  const lines: string[] = [];
  const log = { info: (_: object, words: string) => void lines.push(words), error: () => {} };
  const address = of('https://bot.example/push', '127.0.0.1:0') as PublicAddress;
  const server = await openPublicAddress(address, newsroom.app.hubs!, log);
  expect(lines).toEqual([`hubs reach the bot at https://bot.example/push, which must lead to ${server.url}/push`]);
  for (const path of ['/', '/push', '/push/x', `/${'k'.repeat(43)}`, `/push/${'k'.repeat(43)}`])
    expect((await fetch(`${server.url}${path}`)).status).toBe(404);
  expect((await fetch(`${server.url}/push/${'k'.repeat(43)}`, { method: 'DELETE' })).status).toBe(405);
  const port = Number(new URL(server.url).port);
  const taken = { ...address, listen: { host: '127.0.0.1', port } };
  await expect(openPublicAddress(taken, newsroom.app.hubs!, log)).rejects.toThrow(/it is in use/);
  await server.close();
});
