import { afterAll, afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Discovery, describeWarning } from '../../../src/news/feed/warnings.ts';
import { discoverFeed } from '../../../src/wire/discover/discover.ts';
import { feedLinks } from '../../../src/wire/discover/links.ts';
import { openWeb } from '../../../src/wire/http/http.ts';
import { openReader, type Reader } from '../../../src/wire/worker/reader.ts';
import { PATIENT_WEB } from '../../support/time-limits.ts';
import { openTestWeb, type TestWeb } from '../../support/web.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 24 * 3_600_000;

let site: TestWeb;
const reader: Reader = openReader();
afterAll(() => reader.close());
beforeEach(async () => {
  site = await openTestWeb();
});
afterEach(async () => {
  await site.close();
});

async function discover(address: string, allow = [site.host]): Promise<Discovery> {
  const web = openWeb({ allow, userAgent: 'Attache/0.1 (tests)', timeouts: PATIENT_WEB });
  onTestFinished(() => web.close());
  return discoverFeed(address, { web, read: reader.read, inTurn: (_url, job) => job(), now: NOW });
}

/** An RSS document whose items are dated so long ago, ms. */
function rss(title: string, ...ages: (number | null)[]): string {
  const items = ages.map((age, n) => {
    const date = age === null ? '' : `<pubDate>${new Date(NOW - age).toUTCString()}</pubDate>`;
    return `<item><title>Ship number ${n} is late</title><link>https://ships.example/${n}</link><description>Fog in the harbour.</description>${date}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://ships.example/</link>${items.join('')}</channel></rss>`;
}
const fresh = (title: string) => ({
  headers: { etag: '"1"', 'content-type': 'text/xml' },
  body: rss(title, 3_600_000, DAY),
});
const page = (html: string) => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html>${html}</html>`,
});
const found = (discovery: Discovery) =>
  discovery.kind === 'found' ? discovery.feeds.map(({ url }) => url.replace(site.base, '')) : discovery.reason;
const warnings = async (body: string, headers: Record<string, string> = { etag: '"1"' }) => {
  site.put('/feed', { headers, body });
  const discovery = await discover(`${site.base}/feed`);
  return discovery.kind === 'found' ? discovery.feeds[0].warnings.map(({ kind }) => kind) : discovery.reason;
};

describe('discovery', () => {
  it('says of a feed what it is, how many items it has, the newest, and its validators', async () => {
    site.put('/feed', fresh('Ships'));
    expect(await discover(`${site.base}/feed`)).toMatchObject({
      kind: 'found',
      feeds: [
        {
          url: `${site.base}/feed`,
          title: 'Ships',
          homepage: 'https://ships.example/',
          format: 'RSS',
          newest: NOW - 3_600_000,
          dates: [NOW - 3_600_000, NOW - DAY],
          validators: { etag: '"1"', lastModified: null },
          warnings: [],
        },
      ],
    });
    expect(site.requests).toHaveLength(1);
  });

  it.each([
    ['rss', '<link rel="alternate" type="application/rss+xml" href="/x1">'],
    ['atom, in capitals and without quotes', '<LINK REL=Alternate TYPE=application/atom+xml HREF=/x1>'],
    ['text/xml', '<link rel="alternate" type="text/xml" href="x1">'],
    ['feed+json', '<link type="application/feed+json" rel="alternate" href="/x1" />'],
    ['rel=feed', '<link rel="feed" href="/x1">'],
    ['a base', '<base href="/deep/"><link rel=alternate type="application/rdf+xml" href="../x1">'],
    ['an entity', '<link rel="alternate" type="application/rss+xml" href="&#47;x1">'],
    ['a feed: scheme', '<link rel="alternate" type="application/rss+xml" href="feed:BASE/x1">'],
  ])('finds the feed that a page states by %s', async (_how, head) => {
    site.put('/', page(`<head>${head.replace('BASE', site.base)}</head>`));
    site.put('/x1', fresh('Ships'));
    expect(found(await discover(site.base))).toEqual(['/x1']);
  });

  it.each(['/rss', '/news/feed/', '/atom.xml', '/?feed=rss2', '/world.rss'])(
    'finds a link in the body whose path says so: %s',
    async (path) => {
      site.put('/', page(`<body><a href="/about">About</a><a href="${path}">Follow us</a></body>`));
      site.put(path, fresh('Ships'));
      expect(found(await discover(site.base))).toEqual([path]);
    },
  );

  it('finds a feed at a usual path when no link names it, with as few requests as possible', async () => {
    site.put('/', page('<body>Ships</body>'));
    site.put('/rss.xml', fresh('Ships'));
    expect(found(await discover(site.base))).toEqual(['/rss.xml']);
    expect(site.requests.map(({ path }) => path)).toEqual(['/', '/feed', '/rss', '/rss.xml']);
  });

  it('puts the comments last', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    site.put('/', page(`<head>${link('/comments/feed')}${link('/feed')}</head>`));
    site.put('/comments/feed', fresh('Comments'));
    site.put('/feed', fresh('Ships'));
    expect(found(await discover(site.base))).toEqual(['/feed', '/comments/feed']);
  });

  it('offers a feed that has two addresses once, and feeds that share an id by mistake all', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/atom+xml" href="${href}">`;
    const atom = (title: string) => ({
      body: `<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:ships.example,2026:all</id><title>${title}</title><entry><id>1</id><title>Late</title><updated>2026-11-24T10:00:00Z</updated></entry></feed>`,
    });
    site.put('/', page(`<head>${link('/atom.xml')}${link('/feed/atom')}${link('/tugs.xml')}</head>`));
    site.put('/atom.xml', atom('Ships'));
    site.put('/feed/atom', atom('Ships'));
    site.put('/tugs.xml', atom('Tugs'));
    expect(found(await discover(site.base))).toEqual(['/atom.xml', '/tugs.xml']);
  });

  it('offers only what parses, and follows a page that lists feeds', async () => {
    site.put(
      '/',
      page('<head><link rel="alternate" type="application/rss+xml" href="/old"></head><a href="/rss">Feeds</a>'),
    );
    site.put('/old', page('<body>We have moved</body>'));
    site.put('/rss', page('<a href="/rss/world.xml">World</a>'));
    site.put('/rss/world.xml', fresh('World'));
    expect(found(await discover(site.base))).toEqual(['/rss/world.xml']);
  });

  it('looks at the front page when the feed’s own address is gone', async () => {
    site.put('/', page('<link rel="alternate" type="application/rss+xml" href="/new">'));
    site.put('/new', fresh('Ships'));
    expect(found(await discover(`${site.base}/feed/`))).toEqual(['/new']);
  });

  it('takes the address to which a feed has moved for good', async () => {
    site.put('/old', { status: 301, headers: { location: '/new' } });
    site.put('/new', fresh('Ships'));
    expect(found(await discover(`${site.base}/old`))).toEqual(['/new']);
  });

  it('asks sixteen times at most, whatever a page lists', async () => {
    site.put('/', page(Array.from({ length: 500 }, (_, n) => `<a href="/rss/${n}">${n}</a>`).join('')));
    expect(await discover(site.base)).toMatchObject({ kind: 'none', tried: 16 });
    expect(site.requests).toHaveLength(16);
  });

  it('reads the Link header, the folder, and a site whose front page is closed', async () => {
    site.put('/', {
      headers: { 'content-type': 'text/html', link: '</n/all>; rel="alternate"; type="application/rss+xml"' },
      body: '<!doctype html><p>Hello',
    });
    site.put('/n/all', { body: rss('Ships', DAY) });
    expect(await discover(site.base)).toMatchObject({ kind: 'found', feeds: [{ url: `${site.base}/n/all` }] });
    site.put('/log/', page('Hello'));
    site.put('/log/feed.xml', { body: rss('Log', DAY) });
    expect(await discover(`${site.base}/log/`)).toMatchObject({
      kind: 'found',
      feeds: [{ url: `${site.base}/log/feed.xml` }],
    });
    site.put('/', { status: 403, body: 'Forbidden' });
    site.put('/rss.xml', { body: rss('Ships', DAY) });
    expect(await discover(site.base)).toMatchObject({ kind: 'found', feeds: [{ url: `${site.base}/rss.xml` }] });
  });

  it('reads links far down, of odd types and of none', async () => {
    const script = `<script>"${'x'.repeat(1_200_000)}"</script>`;
    site.put('/', page(`${script}<link rel="alternate" type="application/json" href="/items.json">`));
    site.put('/items.json', {
      headers: { 'content-type': 'application/json' },
      body: '{"version":"https://jsonfeed.org/version/1.1","title":"Ships","items":[{"id":"1","title":"Ship"}]}',
    });
    expect(await discover(site.base)).toMatchObject({ kind: 'found', feeds: [{ url: `${site.base}/items.json` }] });
    site.put('/', page('<link rel="alternate" href="/atom/all">'));
    site.put('/atom/all', { body: rss('Ships', DAY) });
    expect(await discover(site.base)).toMatchObject({ kind: 'found', feeds: [{ url: `${site.base}/atom/all` }] });
  });

  it('refuses a private address with a reason, also behind a link', async () => {
    expect(await discover('http://10.0.0.1/feed')).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching(/private/),
    });
    expect(await discover('http://localhost/', [])).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching(/this machine/),
    });
    expect(await discover('ftp://ships.example/')).toMatchObject({ reason: 'this is not a web address' });
    expect(await discover('not an address')).toMatchObject({ reason: 'this is not a web address' });
  });

  it('says so when there is none', async () => {
    site.put('/', page('<body>Ships</body>'));
    expect(found(await discover(site.base))).toBe('this is a web page without a link to a feed');
    expect(found(await discover(`${site.base}/nothing`))).toBe('not found (404)');
  });

  it('does not take a bot check for a page', async () => {
    site.put('/', page('<title>Just a moment...</title>'));
    expect(found(await discover(site.base))).toBe('it shows bots a web page instead of the feed');
  });
});

describe('a feed that is alive only in name', () => {
  it.each([
    ['is frozen when its newest item is older than 30 days', rss('Ships', 31 * DAY, 900 * DAY), ['frozen']],
    ['has no dates that can be read', rss('Ships', null, null), ['undated']],
    ['is dated in the future', rss('Ships', -2 * DAY, DAY), ['ahead']],
    ['holds nothing', rss('Ships'), ['empty']],
    [
      'lists all there is',
      rss('Ships', ...Array.from({ length: 200 }, (_, n) => n * 10 * DAY + n * 60_000)),
      ['whole list'],
    ],
    ['has days only', rss('Ships', DAY, 2 * DAY, 3 * DAY), ['days only']],
  ])('%s', async (_what, body, kinds) => {
    expect(await warnings(body)).toEqual(kinds);
  });

  it('may have no validators, which is a note and no fault', async () => {
    expect(await warnings(rss('Ships', DAY), {})).toEqual(['no validators']);
    expect(await warnings(rss('Ships', DAY))).toEqual([]);
  });

  it('is a document of a few bytes behind a 200', async () => {
    expect(await warnings('No service.')).toBe('this is plain text');
  });

  it('may repeat a line in its items, which is shown', async () => {
    const item = (n: number) =>
      `<item><title>${['Otters', 'Bread', 'Fog', 'Choir'][n]}</title><link>https://ships.example/${n}</link><pubDate>${new Date(NOW - DAY).toUTCString()}</pubDate><description>It was day ${n}. Tell Marta about it.</description></item>`;
    const body = `<rss version="2.0"><channel><title>Ships</title>${[0, 1, 2, 3].map(item).join('')}</channel></rss>`;
    expect(await warnings(body)).toEqual(['repeats']);
    expect(describeWarning({ kind: 'repeats', lines: ['Tell Marta.', 'b', 'c', 'd'] }, String)).toBe(
      'Its items repeat “Tell Marta.”, “b”, “c”, 1 more, which is removed.',
    );
  });

  it('is described with its date', () => {
    expect(describeWarning({ kind: 'frozen', newest: NOW }, (ms) => new Date(ms).toISOString().slice(0, 10))).toBe(
      'The newest item is from 2026-11-24. The feed may be dead, unless it covers rare events.',
    );
  });
});

describe('the links of a page', () => {
  it('come from its first megabyte, in time that grows with its length alone', async () => {
    const nested = '<div title="'.repeat(20_000) + '<a href=/feed>'.repeat(40_000);
    const before = process.threadCpuUsage();
    expect((await feedLinks(nested, 'https://ships.example/')).length).toBeLessThan(31);
    const { user, system } = process.threadCpuUsage(before);
    // CPU time of this thread, which other programs do not take: a tenth of a second where it grows evenly.
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });

  it('leave out scripts, readers and fragments of the page itself', async () => {
    const html =
      '<script>"<link rel=alternate type=application/rss+xml href=/no>"</script>' +
      '<a href="https://feedly.com/i/subscription/feed/x">Feedly</a><a href="#rss">Feeds</a><a href="/rss#top">Feed</a>';
    expect(await feedLinks(html, 'https://ships.example/')).toEqual(['https://ships.example/rss']);
  });
});
