import { afterEach, describe, expect, test } from 'vitest';
import { type DnsLookup, isPublic } from '../../../src/wire/http/address.ts';
import { openWeb, type Web } from '../../../src/wire/http/http.ts';
import { openTestWeb } from '../../support/web.ts';

let web: Web | null = null;
afterEach(() => web?.close());

function open(allow: readonly string[], lookup?: DnsLookup): Web {
  web = openWeb({ allow, lookup, userAgent: 'Attache/0 (+https://example.org)' });
  return web;
}

const answers =
  (...addresses: string[]): DnsLookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('an address that is not public is refused, however it is spelt', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://１２７.0.0.1/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://localhost/',
    'http://127.0.0.1./',
  ])('%s', async (url) => {
    expect(await open([]).get(url)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('wire.allow') });
  });
});

test.each([
  ['a private one', ['10.1.2.3']],
  ['a public one and a private one', ['93.184.215.14', '10.1.2.3']],
  ['a public one and loopback over IPv6', ['2606:2800:21f::1', '::1']],
])('a name is refused when its addresses are %s', async (_, addresses) => {
  const answer = await open([], answers(...addresses)).get('http://news.example/');
  expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/^the address of news\.example is /) });
});

test('the address dialled is the one that was checked: DNS is asked once', async () => {
  const asked: string[] = [];
  const lookup: DnsLookup = async (host) => {
    asked.push(host);
    return [{ address: '10.1.2.3', family: 4 }];
  };
  await open([], lookup).get('http://news.example/');
  expect(asked).toEqual(['news.example']);
});

test.each(['8.8.8.8', '2606:4700::1111'])('%s is public', (address) => expect(isPublic(address)).toBe(true));
test.each(['2001:db8::1', '2001::1', '198.18.0.1', '224.0.0.1', '255.255.255.255', 'nonsense', ''])(
  '"%s" is not public',
  (address) => expect(isPublic(address)).toBe(false),
);

test('what the operator allows is let through: that host and port, not its neighbours', async () => {
  const server = await openTestWeb({ '/': { body: 'hello' } });
  const other = await openTestWeb({ '/': { body: 'secret' } });
  const answer = await open([server.host]).get(`${server.base}/`);
  const neighbour = await web?.get(`${other.base}/`);
  await server.close();
  await other.close();
  expect(answer).toMatchObject({ kind: 'answered', status: 200 });
  expect(neighbour).toMatchObject({ kind: 'failed' });
  expect(other.requests).toEqual([]);
});

test('a redirect is no way around it', async () => {
  const server = await openTestWeb({ '/': { status: 302, headers: { location: 'http://10.0.0.1/' } } });
  const answer = await open([server.host]).get(`${server.base}/`);
  await server.close();
  expect(answer).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('this address is private: 10.0.0.1'),
  });
});
