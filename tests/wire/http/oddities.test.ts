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
    [
      'gzip with a file name',
      Buffer.concat([Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.from('feed.xml\0'), packed.subarray(10)]),
    ],
  ])('is read when it is %s', async (_, body) => {
    expect((await serve({ '/feed': { headers: gzip, body } })).text).toBe(RSS);
  });

  it('is refused when its gzip breaks off', async () => {
    const { fetched } = await serve({ '/feed': { headers: gzip, body: packed.subarray(0, packed.length - 30) } });
    expect(fetched.kind).toBe('failed');
  });
});

describe('a server that cannot handle conditional requests', () => {
  it.each([400, 403, 412, 500])('and answers %i is asked once more without', async (status) => {
    const script: Script = ({ headers }) =>
      headers['if-none-match'] ? { status } : { headers: { etag: '"2"' }, body: RSS };
    const { fetched, server } = await serve({ '/feed': script }, { etag: '"1"', lastModified: null });
    expect(fetched).toMatchObject({ kind: 'changed', refusesConditions: true });
    expect(server.requests).toHaveLength(2);
  });

  it('is not asked again when it refuses for good, or asks for a pause', async () => {
    const { fetched, server } = await serve({ '/feed': { status: 429 } }, { etag: '"1"', lastModified: null });
    expect([fetched.kind, server.requests.length]).toEqual(['failed', 1]);
    expect((await serve({ '/feed': { status: 500 } }, { etag: '"1"', lastModified: null })).fetched.kind).toBe(
      'failed',
    );
  });
});

describe('a redirect', () => {
  it('that sets a cookie gets it back, and no other host does', async () => {
    const script: Script = ({ headers }) =>
      headers.cookie === 'seen=1'
        ? { body: RSS }
        : { status: 302, headers: { location: '/feed', 'set-cookie': 'seen=1; Path=/; HttpOnly' } };
    const { text, server } = await serve({ '/feed': script });
    expect([text, server.requests.map(({ headers }) => headers.cookie)]).toEqual([RSS, [undefined, 'seen=1']]);
  });

  it('by a web page is followed, and offered as the new address', async () => {
    const page = '<html><head><meta http-equiv="refresh" content="0;url=/new"></head></html>';
    const { fetched, server } = await serve({ '/feed': { body: page }, '/new': { body: RSS } });
    expect(fetched).toMatchObject({ kind: 'changed', movedTo: `${server.base}/new`, url: `${server.base}/new` });
  });
});
