/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY, through a real proxy on loopback. */
import { afterEach, beforeEach, describe, expect, it, onTestFinished, test } from 'vitest';
import { openWeb } from '../../../src/wire/http/http.ts';
import { printProxies, proxiesOf } from '../../../src/wire/http/proxy.ts';
import { openTestProxy, type TestProxyOptions } from '../../support/proxy.ts';
import { PATIENT_WEB } from '../../support/time-limits.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

let outlet: TestWeb;
beforeEach(async () => {
  outlet = await openTestWeb({ '/feed': { body: 'news' } });
});
afterEach(() => outlet.close());

async function openProxied(
  options: TestProxyOptions = {},
  { none = '', allow = [] as string[], headers = 600_000 } = {},
) {
  const proxy = await openTestProxy({ hosts: { 'karsk.example': outlet.host }, ...options });
  const proxies = proxiesOf({ HTTP_PROXY: proxy.url, NO_PROXY: none });
  const web = openWeb({ allow, proxies, userAgent: 'Attache/0 (tests)', timeouts: { ...PATIENT_WEB, headers } });
  onTestFinished(async () => {
    await web.close();
    await proxy.close();
  });
  return { proxy, web };
}

describe('through a proxy', () => {
  it('a feed is requested by its host name, which only the proxy resolves', async () => {
    const { proxy, web } = await openProxied();
    expect(await web.get('http://karsk.example/feed')).toMatchObject({ kind: 'answered', status: 200 });
    expect(proxy.asked).toEqual(['GET http://karsk.example/feed']);
    expect(outlet.requests.map(({ headers }) => headers.host)).toEqual(['karsk.example']);
  });

  it('https uses CONNECT, and a refusal by the proxy is reported', async () => {
    const { proxy, web } = await openProxied({ connect: 407 });
    expect(await web.get('https://karsk.example/feed')).toEqual({
      kind: 'failed',
      reason: 'the proxy answered 407, so it wants a user name and a password',
    });
    expect(proxy.asked).toEqual(['CONNECT karsk.example:443']);
    const refusing = await openProxied({ connect: 503 });
    expect(await refusing.web.get('https://karsk.example/')).toMatchObject({ reason: 'the proxy answered 503' });
  });

  it('one that never answers CONNECT is given up', async () => {
    const { web } = await openProxied({ connect: 'silence' }, { headers: 300 });
    expect(await web.get('https://karsk.example/feed')).toEqual({ kind: 'failed', reason: 'no response in time' });
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://2130706433/',
    'http://localhost/',
    'http://metadata.google.internal/',
    'http://printer.local./',
  ])('%s is refused here, for it is private by its name alone', async (url) => {
    const { proxy, web } = await openProxied();
    expect(await web.get(url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/add it to wire\.allow/),
    });
    expect(proxy.asked).toEqual([]);
  });

  it('a redirect to a private address is refused as well', async () => {
    outlet.put('/feed', { status: 302, headers: { location: 'http://169.254.169.254/' } });
    const { proxy, web } = await openProxied();
    expect(await web.get('http://karsk.example/feed')).toMatchObject({ reason: expect.stringMatching(/link-local/) });
    expect(proxy.asked).toHaveLength(1);
  });

  it('what wire.allow names may be asked', async () => {
    const { proxy, web } = await openProxied({}, { allow: [outlet.host] });
    expect(await web.get(`${outlet.base}/feed`)).toMatchObject({ kind: 'answered', status: 200 });
    expect(proxy.asked).toHaveLength(1);
  });

  it('its user name and password are sent to it', async () => {
    const proxy = await openTestProxy({ hosts: { 'karsk.example': outlet.host } });
    const proxies = proxiesOf({ http_proxy: proxy.url.replace('//', '//user:pa%3Ass@') })!;
    const web = openWeb({ allow: [], proxies, userAgent: 'Attache/0 (tests)', timeouts: PATIENT_WEB });
    expect(await web.get('http://karsk.example/feed')).toMatchObject({ kind: 'answered' });
    await web.close();
    await proxy.close();
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('user:pa:ss').toString('base64')}`]);
    expect(outlet.requests[0]!.headers['proxy-authorization']).toBeUndefined();
    expect(printProxies(proxies)).toBe(proxy.url);
  });
});

describe('a host that NO_PROXY names', () => {
  it('is requested directly, and the address guard still applies', async () => {
    const { proxy, web } = await openProxied({}, { none: '127.0.0.1' });
    expect(await web.get(`${outlet.base}/feed`)).toMatchObject({ reason: expect.stringMatching(/this machine/) });
    const allowed = await openProxied({}, { none: '127.0.0.1', allow: [outlet.host] });
    expect(await allowed.web.get(`${outlet.base}/feed`)).toMatchObject({ kind: 'answered', status: 200 });
    expect([...proxy.asked, ...allowed.proxy.asked]).toEqual([]);
  });
});

test('lower case goes first, https uses the proxy of http, and without any all goes directly', () => {
  expect(proxiesOf({ HTTP_PROXY: 'http://a:1', http_proxy: 'http://b:2', no_proxy: '.lan' })).toEqual({
    http: 'http://b:2',
    https: 'http://b:2',
    none: '.lan',
  });
  expect(proxiesOf({ HTTPS_PROXY: 'http://c:3' })).toMatchObject({ http: null, https: 'http://c:3' });
  expect(proxiesOf({ HTTP_PROXY: '', NO_PROXY: '*' })).toBeNull();
});

test.each(['127.0.0.1:3128', 'socks5://user:secret@proxy:1080'])(
  '“%s” is a mistake that names its variable, not its password',
  (url) => {
    expect(() => proxiesOf({ HTTPS_PROXY: url })).toThrow(
      /^HTTPS_PROXY is not the address of an HTTP proxy\. Write it in full/,
    );
  },
);
