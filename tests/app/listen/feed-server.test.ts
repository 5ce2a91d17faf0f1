import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it, onTestFinished } from 'vitest';
import { feedAddress, feedOf, openFeedServer } from '../../../src/app/listen/feed-server.ts';
import { BREAD, EMBASSY, openTestNewsroom, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';

const SECRET = 'a secret of more than sixteen characters';
const LOG = { info: () => {}, error: (event: object) => expect.fail(JSON.stringify(event)) };

async function served(watches: readonly object[] = [{ ...EMBASSY, feed: true }]) {
  const newsroom = await openTestNewsroom({ watches });
  const where = { listen: { host: '127.0.0.1', port: 0 }, secret: SECRET, base: 'https://bot.example/feeds' };
  const context = newsroom.app.deskContext;
  const server = await openFeedServer(where, context, LOG);
  onTestFinished(() => server.close());
  const addresses = feedOf(where)(context.config().watches[0]!);
  const here = (address: string) => address.replace('https://bot.example/feeds', server.url);
  return { newsroom, server, addresses, here };
}

describe('the feed of a watch', () => {
  it('has its alerts as JSON Feed and as Atom, as their stories are now', async () => {
    const { newsroom, addresses, here } = await served();
    newsroom.publish('Courier', WITHDRAWAL, BREAD);
    await newsroom.round();
    const json = await fetch(here(addresses!.json));
    expect(json.headers.get('content-type')).toContain('application/feed+json');
    const feed = parseJsonFeed(await json.json());
    expect(feed).toMatchObject({ title: 'Embassies · Attaché', feed_url: addresses!.json });
    expect(feed.items).toMatchObject([
      {
        title: WITHDRAWAL.title,
        authors: [{ name: 'Courier' }],
        tags: ['Embassies'],
        url: expect.stringMatching(/^https:/),
      },
    ]);
    const { id } = feed.items![0]!;

    newsroom.publish('Herald', WITHDRAWAL_TOO);
    await newsroom.later();
    const atom = await fetch(here(addresses!.atom));
    expect(atom.headers.get('content-type')).toContain('application/atom+xml');
    const parsed = parseAtomFeed(await atom.text());
    expect(parsed.links).toContainEqual({ href: addresses!.atom, rel: 'self', type: 'application/atom+xml' });
    expect(parsed.entries).toMatchObject([
      {
        id,
        title: { value: WITHDRAWAL.title },
        content: { value: expect.stringContaining('2 independent reports, 2 in all') },
      },
    ]);
  });

  it('answers 304 to who has it, as long as nothing has changed', async () => {
    const { newsroom, addresses, here } = await served();
    const etag = (await fetch(here(addresses!.json))).headers.get('etag')!;
    const again = () => fetch(here(addresses!.json), { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect((await again()).status).toBe(304);
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.round();
    expect((await again()).status).toBe(200);
  });

  it('is given only to who has its address, and only for reading', async () => {
    const { addresses, here, server } = await served([
      { ...EMBASSY, feed: true },
      { ...EMBASSY, name: 'Private' },
    ]);
    const wrong = here(addresses!.json).replace(/[0-9a-f]{40}/, '0'.repeat(40));
    for (const address of [
      wrong,
      `${server.url}/`,
      `${server.url}/feed.json`,
      here(addresses!.json).replace('json', 'rss'),
    ])
      expect((await fetch(address)).status).toBe(404);
    const posted = await fetch(here(addresses!.json), { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await fetch(here(addresses!.json), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('is none of a watch that has not asked for it, and another under another secret', async () => {
    const { newsroom, addresses } = await served([
      { ...EMBASSY, feed: true },
      { ...EMBASSY, name: 'Private' },
    ]);
    const [watch, other] = newsroom.app.deskContext.config().watches;
    const where = { listen: { host: '::1', port: 8788 }, secret: 'another secret than the first', base: null };
    expect(feedOf(where)(other!)).toBeNull();
    expect(feedOf(where)(watch!)!.json).toMatch(/^http:\/\/\[::1\]:8788\/[0-9a-f]{40}\/feed\.json$/);
    expect(feedOf(where)(watch!)!.json).not.toContain(/[0-9a-f]{40}/.exec(addresses!.json)![0]);
  });

  it('shows hostile headlines as they were written, as well-formed XML', async () => {
    const { newsroom, addresses, here } = await served([{ ...EMBASSY, feed: true, terms: 'embassy' }]);
    const title = 'Embassy ]]> <script>alert(1)</script> & “x”';
    newsroom.publish('Courier', { title: title.replaceAll('<', '&lt;'), text: 'Embassy \u0001 closed.' });
    await newsroom.round();
    const text = await (await fetch(here(addresses!.atom))).text();
    expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
    expect(parseAtomFeed(text).entries![0]!.title!.value).toContain('<script>alert(1)</script>');
  });
});

describe('the address of feeds', () => {
  it('is nothing without FEEDS_PORT, and says what is wrong with it', () => {
    expect(feedAddress({})).toBeNull();
    expect(feedAddress({ FEEDS_PORT: '8788', FEEDS_SECRET: SECRET })).toMatchObject({
      base: null,
      listen: { port: 8788 },
    });
    expect(() => feedAddress({ FEEDS_PORT: '8788' })).toThrow('FEEDS_SECRET is not');
    expect(() => feedAddress({ FEEDS_PORT: '8788', FEEDS_SECRET: 'short' })).toThrow('too short');
    expect(() => feedAddress({ FEEDS_PORT: 'x', FEEDS_SECRET: SECRET })).toThrow('FEEDS_PORT is “x”');
    const odd = { FEEDS_PORT: '8788', FEEDS_SECRET: SECRET, FEEDS_URL: 'bot.example' };
    expect(() => feedAddress(odd)).toThrow('FEEDS_URL is “bot.example”');
  });
});
