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

/** IANA's special-purpose address registries of 2026-11, with multicast and what is not assigned, by first and last address. */
const SPECIAL: readonly [range: string, first: string, last: string][] = [
  ['this network, RFC 791', '0.0.0.0', '0.255.255.255'],
  ['private use, RFC 1918', '10.0.0.0', '10.255.255.255'],
  ['shared address space, RFC 6598', '100.64.0.0', '100.127.255.255'],
  ['loopback, RFC 1122', '127.0.0.0', '127.255.255.255'],
  ['link-local, RFC 3927', '169.254.0.0', '169.254.255.255'],
  ['private use, RFC 1918', '172.16.0.0', '172.31.255.255'],
  ['IETF protocol assignments, RFC 6890', '192.0.0.0', '192.0.0.255'],
  ['documentation, RFC 5737', '192.0.2.0', '192.0.2.255'],
  ['AS112-v4, RFC 7535', '192.31.196.0', '192.31.196.255'],
  ['AMT, RFC 7450', '192.52.193.0', '192.52.193.255'],
  ['6to4 relay anycast, RFC 7526', '192.88.99.0', '192.88.99.255'],
  ['private use, RFC 1918', '192.168.0.0', '192.168.255.255'],
  ['direct delegation AS112, RFC 7534', '192.175.48.0', '192.175.48.255'],
  ['benchmarking, RFC 2544', '198.18.0.0', '198.19.255.255'],
  ['documentation, RFC 5737', '198.51.100.0', '198.51.100.255'],
  ['documentation, RFC 5737', '203.0.113.0', '203.0.113.255'],
  ['multicast, RFC 5771', '224.0.0.0', '239.255.255.255'],
  ['reserved and broadcast, RFC 1112 and 8190', '240.0.0.0', '255.255.255.255'],
  ['unspecified and loopback, RFC 4291', '::', '::1'],
  ['IPv4-compatible, RFC 4291', '::7f00:1', '::ffff:ffff'],
  ['IPv4-mapped private, RFC 4291', '::ffff:10.0.0.0', '::ffff:10.255.255.255'],
  ['IPv4-translated, RFC 2765', '::ffff:0:0:0', '::ffff:0:ffff:ffff'],
  ['NAT64, RFC 6052', '64:ff9b::', '64:ff9b::ffff:ffff'],
  ['local NAT64, RFC 8215', '64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['discard-only, RFC 6666', '100::', '100::ffff:ffff:ffff:ffff'],
  ['dummy prefix, RFC 9780', '100:0:0:1::', '100::1:ffff:ffff:ffff:ffff'],
  ['IETF protocol assignments with Teredo, RFC 2928 and 4380', '2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['documentation, RFC 3849', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['6to4, RFC 3056', '2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['direct delegation AS112, RFC 7534', '2620:4f:8000::', '2620:4f:8000:ffff:ffff:ffff:ffff:ffff'],
  ['documentation, RFC 9637', '3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['not assigned', '4000::', '5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['SRv6, RFC 9602', '5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['unique local, RFC 4193', 'fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['link-local, RFC 4291', 'fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['site-local, RFC 3879', 'fec0::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['multicast, RFC 4291', 'ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];
test.each(SPECIAL)('%s is not public, from %s to %s', (_range, first, last) => {
  expect([isPublic(first), isPublic(last)]).toEqual([false, false]);
});

test.each([
  ['AWS, Azure, Google and others', '169.254.169.254'],
  ['AWS over IPv6', 'fd00:ec2::254'],
  ['Google over IPv6', 'fd20:ce::254'],
  ['AWS containers', '169.254.170.2'],
  ['Alibaba', '100.100.100.200'],
  ['Oracle', '192.0.0.192'],
  ['Azure’s platform', '168.63.129.16'],
  ['Azure’s platform, mapped', '::ffff:168.63.129.16'],
  ['IBM’s infrastructure', '161.26.0.10'],
  ['IBM’s services', '166.9.48.1'],
])('the metadata service of %s is not public', (_cloud, address) => expect(isPublic(address)).toBe(false));

test('the address of a cloud’s own service is named as that', async () => {
  expect(await open([]).get('http://168.63.129.16/machine')).toMatchObject({
    reason: expect.stringContaining('this address is a cloud provider’s own: 168.63.129.16'),
  });
});

test.each([
  '8.8.8.8',
  '1.0.0.1',
  '168.63.129.15',
  '168.63.129.17',
  '161.25.255.255',
  '166.12.0.0',
  '172.32.0.1',
  '192.0.1.1',
  '198.20.0.1',
  '223.255.255.255',
  '::ffff:8.8.8.8',
  '2606:4700::1111',
  '2001:200::1',
  '2a00:1450::1',
])('%s is public', (address) => expect(isPublic(address)).toBe(true));
test.each(['nonsense', '', '1.2.3.4.5', '::g'])('"%s" is not public', (address) =>
  expect(isPublic(address)).toBe(false),
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
