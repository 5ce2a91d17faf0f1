import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchFeed } from '../../../src/wire/fetch-feed.ts';
import { openWeb } from '../../../src/wire/http/http.ts';
import { PATIENT } from '../../support/time-limits.ts';
import { openTestWeb, type Script } from '../../support/web.ts';

const RSS = '<rss version="2.0"><channel><title>Bell</title><item><title>Ship sinks</title></item></channel></rss>';
const FRESH = { etag: null, lastModified: null };

async function serve(
  scripts: Readonly<Record<string, Script>>,
  validators = FRESH as { etag: string | null; lastModified: string | null },
) {
  const server = await openTestWeb();
  const web = openWeb({
    allow: [server.host],
    userAgent: 'Attache/0.1 (tests)',
    timeouts: { connect: PATIENT, headers: PATIENT, total: PATIENT },
  });
  onTestFinished(async () => {
    await web.close();
    await server.close();
  });
  for (const [path, script] of Object.entries(scripts)) server.put(path, script);
  const fetched = await fetchFeed({ url: `${server.base}/feed`, ...validators }, web, { now: 0 });
  return { fetched, server, text: fetched.kind === 'changed' ? Buffer.from(fetched.bytes).toString() : fetched };
}

const packed = gzipSync(RSS);
const gzip = { 'content-encoding': 'gzip' };

describe('a body', () => {
  it.each([
    ['plain, although gzip is announced', Buffer.from(RSS)],
    ['gzip without its trailer', packed.subarray(0, packed.length - 8)],
    ['gzip with junk behind it', Buffer.concat([packed, Buffer.from('\0\0junk')])],
    ['gzip with junk behind it that begins like gzip', Buffer.concat([packed, Buffer.from([31, 139, 7, 1, 2, 3])])],
    ['gzip in two members', Buffer.concat([gzipSync(RSS.slice(0, 40)), gzipSync(RSS.slice(40))])],
    [
      'gzip in many members, the last without its trailer',
      Buffer.concat([...RSS].map((letter) => gzipSync(letter))).subarray(0, -8),
    ],
    [
      'gzip with a file name',
      Buffer.concat([Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.from('feed.xml\0'), packed.subarray(10)]),
    ],
  ])('is read when it is %s', async (_, body) => {
    expect((await serve({ '/feed': { headers: gzip, body } })).text).toBe(RSS);
  });

  it.each([
    ['in its data', packed.subarray(0, packed.length - 30)],
    ['in its header', packed.subarray(0, 6)],
    ['in its second member', Buffer.concat([packed, packed.subarray(0, packed.length - 30)])],
  ])('is refused when its gzip breaks off %s', async (_, body) => {
    expect((await serve({ '/feed': { headers: gzip, body } })).fetched.kind).toBe('failed');
  });

  it('over 10 MB is read up to that point, packed or not', async () => {
    const long = Buffer.alloc(10_200_000, `${RSS}\n`);
    for (const [headers, body] of [
      [{}, long],
      [gzip, gzipSync(long)],
    ] as const) {
      const { fetched } = await serve({ '/feed': { headers, body } });
      expect(fetched.kind === 'changed' && fetched.bytes.length).toBe(10_000_000);
    }
  });
});

describe('a server that cannot handle conditional requests', () => {
  it.each([400, 403, 412, 500])('and answers %i is asked once more without validators', async (status) => {
    const script: Script = ({ headers }) =>
      headers['if-none-match'] ? { status } : { headers: { etag: '"2"' }, body: RSS };
    const { fetched, server } = await serve({ '/feed': script }, { etag: '"1"', lastModified: null });
    expect(fetched).toMatchObject({ kind: 'changed', refusesConditions: true });
    expect(server.requests).toHaveLength(2);
  });

  it('is not asked again when it refuses permanently or asks for a pause', async () => {
    const { fetched, server } = await serve({ '/feed': { status: 429 } }, { etag: '"1"', lastModified: null });
    expect([fetched.kind, server.requests.length]).toEqual(['failed', 1]);
    expect((await serve({ '/feed': { status: 500 } }, { etag: '"1"', lastModified: null })).fetched.kind).toBe(
      'failed',
    );
  });
});

describe('headers', () => {
  /** A server that writes bytes, as no HTTP library would let it. */
  async function say(head: (host: string) => Buffer) {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (asked) => {
        const { port } = server.address() as AddressInfo;
        const isNext = asked.toString('latin1').startsWith('GET /n');
        const body = Buffer.from(isNext ? RSS.replace('Ship sinks', decodeURI(asked.toString().split(' ')[1]!)) : RSS);
        socket.end(Buffer.concat([isNext ? OK : head(`127.0.0.1:${port}`), Buffer.from('\r\n'), body]));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const web = openWeb({
      allow: [`127.0.0.1:${port}`],
      userAgent: 'Attache/0.1 (tests)',
      timeouts: { connect: PATIENT, headers: PATIENT, total: PATIENT },
    });
    onTestFinished(async () => {
      await web.close();
      server.close();
    });
    const fetched = await fetchFeed({ url: `http://127.0.0.1:${port}/feed`, ...FRESH }, web, { now: 0 });
    return fetched.kind === 'changed' ? Buffer.from(fetched.bytes).toString() : fetched;
  }
  const OK = Buffer.from('HTTP/1.1 200 OK\r\nConnection: close\r\n');

  it.each([
    ['raw UTF-8', 'Location: /nächste-fähre\r\n', 'utf8'],
    ['Latin-1', 'Location: /n\u00e4chste\r\n', 'latin1'],
    ['percent signs', 'Location: /n%C3%A4chste\r\n', 'latin1'],
  ] as const)('may name the next address in %s', async (_, line, charset) => {
    const found = await say((host) =>
      Buffer.from(`HTTP/1.1 302 Found\r\n${line.replace('/n', `http://${host}/n`)}Connection: close\r\n`, charset),
    );
    expect(found).toContain('<title>/nächste');
  });

  it('do not open a way to a private address', async () => {
    const web = openWeb({ allow: [], userAgent: 'Attache/0.1 (tests)' });
    onTestFinished(() => web.close());
    const fetched = await fetchFeed({ url: 'http://127.0.0.1:9/feed', ...FRESH }, web, { now: 0 });
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringContaining('this machine') });
  });

  it.each([
    ['a control character in a value', 'X-Motto: calm\x01sea\r\n'],
    ['letters of Latin-1', 'X-Motto: caf\u00e9\r\n'],
    ['a line that ends with a line feed alone', 'X-Motto: calm\n'],
  ])('may hold %s', async (_, line) => {
    expect(await say(() => Buffer.concat([OK, Buffer.from(line, 'latin1')]))).toBe(RSS);
  });
});

describe('a redirect', () => {
  it('that sets a cookie gets it back; no other host does', async () => {
    const script: Script = ({ headers }) =>
      headers.cookie === 'seen=1'
        ? { body: RSS }
        : { status: 302, headers: { location: '/feed', 'set-cookie': 'seen=1; Path=/; HttpOnly' } };
    const { text, server } = await serve({ '/feed': script });
    expect([text, server.requests.map(({ headers }) => headers.cookie)]).toEqual([RSS, [undefined, 'seen=1']]);
  });

  it('by a page with one feed link is followed, and offered as the new address', async () => {
    const page = '<!doctype html><html><link rel="alternate" type="application/rss+xml" href="new.xml"></html>';
    const { fetched, server, text } = await serve({ '/feed': { body: page }, '/new.xml': { body: RSS } });
    expect(fetched).toMatchObject({ movedTo: `${server.base}/new.xml` });
    expect(text).toBe(RSS);
  });

  it('by a page to another page is not followed', async () => {
    const page = '<html><head><meta http-equiv="refresh" content="0;url=/new"></head></html>';
    const { text } = await serve({ '/feed': { body: page }, '/new': { body: '<html>Hello</html>' } });
    expect(text).toBe(page);
  });

  it('by a web page is followed, and offered as the new address', async () => {
    const page = '<html><head><meta http-equiv="refresh" content="0;url=/new"></head></html>';
    const { fetched, server } = await serve({ '/feed': { body: page }, '/new': { body: RSS } });
    expect(fetched).toMatchObject({ kind: 'changed', movedTo: `${server.base}/new`, url: `${server.base}/new` });
  });
});
