import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoWorld, openDemoWorld } from '../../src/demo/server.ts';

const dayEndsAt = Date.UTC(2031, 4, 7, 18, 30);
let now = dayEndsAt;
let world: DemoWorld;

beforeAll(async () => {
  world = await openDemoWorld({ clock: () => now, dayEndsAt });
});
afterAll(() => world.close());

const outlet = (id: string) => world.outlets.find((one) => one.id === id)!;

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function feedText(id: string, charset = 'utf-8'): Promise<string> {
  return new TextDecoder(charset, { fatal: true }).decode((await get(outlet(id).feedUrl)).bytes);
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('the feeds', () => {
  it.each([
    ['tessera', '<rss version="2.0"', '<item>'],
    ['courier', '<feed xmlns="http://www.w3.org/2005/Atom"', '<entry>'],
    ['lindhaven', '<rdf:RDF', '<item rdf:about='],
  ])('of %s is XML that opens and closes what it should', async (id, root, item) => {
    const text = await feedText(id);
    expect(text).toContain(root);
    expect(count(text, item)).toBeGreaterThanOrEqual(9);
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/);
    const tags = text.replace(/<!\[CDATA\[.*?\]\]>/gs, '').matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g);
    const open: string[] = [];
    for (const [, closing, name, empty] of tags) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  it('of the Dispatch is a JSON Feed', async () => {
    const feed = JSON.parse(await feedText('ormel'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.length).toBeGreaterThanOrEqual(7);
    expect(feed.items.every((item: { id?: string; url?: string }) => item.id && item.url)).toBe(true);
  });

  it('of the Vestnik really is windows-1251, and its server does not say so', async () => {
    const { bytes, headers } = await get(outlet('vestnik').feedUrl);
    expect(headers.get('content-type')).toBe('text/xml');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    const text = new TextDecoder('windows-1251').decode(bytes);
    expect(text).toContain('<?xml version="1.0" encoding="windows-1251"?>');
    expect(text).toContain('задержана редактор сайта «Фонарь»');
    expect(text).not.toMatch(/\?[а-я]/);
  });

  it('of the Clarion is broken as such feeds are', async () => {
    const text = await feedText('clarion');
    expect(text).toMatch(/^<br \/>\n<b>Notice/);
    expect(text).toContain('every morning & most evenings');
    expect(text).toContain('&nbsp;&mdash;');
    expect(count(text, '<b>')).toBeGreaterThan(count(text, '</b>'));
  });

  it('of the Bell only teases', async () => {
    const text = await feedText('bell');
    expect(count(text, 'Read more')).toBe(count(text, '<item>'));
    expect(text).not.toContain('The pianos have already gone');
    expect(text).not.toContain('retook the radio station');
  });

  it('of the Ledger hangs its noise into the text', async () => {
    const text = await feedText('ledger');
    for (const noise of [
      '<p>ADVERTISEMENT</p>',
      'Share this article',
      'free newsletter',
      'appeared first on',
      'Photo: ',
    ])
      expect(text).toContain(noise);
    expect(text).toMatch(/Piers Volant<a href="#">Piers Volant<\/a>.* MORE told lawmakers/);
    expect(text).toContain('utm_source=rss&amp;utm_medium=feed');
    expect(text).toContain(
      'Kestria &#8216;thins out&#8217; its embassy in Belkara, sending families &amp;amp; staff home',
    );
  });

  it('of Allwinds says who really published it, and lists one item twice', async () => {
    const text = await feedText('allwinds');
    expect(text).toContain('<source url="https://courier.example/">Aldmere Courier</source>');
    expect(count(text, '<title>Earthquake in Tesmar: 34 dead')).toBe(2);
  });

  it('carry mentions, masked links and a right-to-left override, and one entry without a date', async () => {
    expect(await feedText('ormel')).toMatch(/@everyone.*\[the list\]\(http:.*\u202e/);
    expect(await feedText('courier')).toContain('<updated></updated>');
  });

  it('fill up as the day goes on', async () => {
    now = world.dayStartsAt;
    const morning = await feedText('courier');
    expect(count(morning, '<entry>')).toBe(1);
    now = world.moments.find((moment) => moment > now + 379 * 60_000)!;
    expect(await feedText('courier')).toContain('kestria-pulls-diplomats-from-belkara');
    now = dayEndsAt;
  });
});

describe('the server', () => {
  it('answers 304 to its own validators, by entity tag or by date, until the feed changes', async () => {
    const { feedUrl } = outlet('lindhaven');
    now = world.dayStartsAt + 600 * 60_000;
    const first = await get(feedUrl);
    const etag = first.headers.get('etag')!;
    const modified = first.headers.get('last-modified')!;
    expect((await get(feedUrl, { 'if-none-match': etag, 'if-modified-since': modified })).status).toBe(304);
    expect((await get(feedUrl, { 'if-modified-since': modified })).status).toBe(304);
    now += 10 * 60_000;
    expect((await get(feedUrl, { 'if-none-match': etag, 'if-modified-since': modified })).status).toBe(200);
    now = dayEndsAt;
  });

  it('gives each link of the day its page, and says that the world is made up', async () => {
    const { bytes } = await get(`${outlet('courier').homepage}kestria-pulls-diplomats-from-belkara?from=anywhere`);
    expect(bytes.toString()).toContain('are made up.');
    expect(bytes.toString()).toContain('Nobody is turning off the lights');
    const front = (await get(outlet('courier').homepage)).bytes.toString();
    for (const [, path] of front.matchAll(/<li><a href="([^"]+)"/g)) {
      expect((await get(`http://${world.allow}${path}`)).status, path).toBe(200);
    }
  });

  it('sets the Bell’s own wares between its paragraphs, and says to machines who wrote them', async () => {
    const page = (await get(`${outlet('bell').homepage}vantor-coup-attempt-quelm`)).bytes.toString();
    expect(page).toMatch(
      /retook the radio station.*Sign up for our newsletter.*Nobody was killed.*More from the Bell/s,
    );
    const said = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)![1]!);
    expect(said).toMatchObject({ publisher: { name: 'Northern Bell' }, author: { name: 'Rosalind Okker' } });
  });

  it('lets robots read what there is', async () => {
    const { status, headers, bytes } = await get(`http://${world.allow}/robots.txt`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain']);
    expect(bytes.toString()).toContain('User-agent: *');
  });

  it('shows nothing before its time, and nothing that was never written', async () => {
    now = world.dayStartsAt + 60 * 60_000;
    expect((await get(`${outlet('courier').homepage}volant-confirms-order`)).status).toBe(404);
    now = dayEndsAt;
    expect((await get(`${outlet('courier').homepage}never-written`)).status).toBe(404);
    expect((await get(`http://${world.allow}/nobody/feed.xml`)).status).toBe(404);
  });

  it('paints the pictures that feeds name', async () => {
    const address = /<media:thumbnail url="([^"]+)"/.exec(await feedText('tessera'))![1]!;
    const { bytes, headers } = await get(address);
    expect(headers.get('content-type')).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(inflateSync(bytes.subarray(41, bytes.length - 16))).toHaveLength(180 * (1 + 320 * 3));
  });

  it('listens on loopback alone', () => {
    expect(world.allow).toMatch(/^127\.0\.0\.1:\d+$/);
    for (const { feedUrl } of world.outlets) expect(new URL(feedUrl).host).toBe(world.allow);
  });
});
