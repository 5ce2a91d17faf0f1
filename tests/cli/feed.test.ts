import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../support/web.ts';

let folder: string;
let web: TestWeb;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attache-feed-'));
  web = await openTestWeb();
  writeFileSync(join(folder, 'feeds.yaml'), 'feeds: []\n');
  writeFileSync(join(folder, 'watches.yaml'), 'watches: []\n');
  writeFileSync(join(folder, 'settings.yaml'), `wire: { allow: ["${web.host}"] }\n`);
});
afterEach(async () => {
  await web.close();
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]) {
  const args = ['--disable-warning=ExperimentalWarning', 'src/cli/feed.ts', ...words, '--config', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const [status] = await once(child, 'close');
  return { status, ...said };
}

const rss = (title: string, at: number) =>
  `<rss version="2.0"><channel><title>${title}</title><description>${'All about boats. '.repeat(20)}</description><item><title>Fog lies over the harbour</title><link>https://boats.example/1</link><pubDate>${new Date(at).toUTCString()}</pubDate></item></channel></rss>`;
const html = (body: string) => ({ headers: { 'content-type': 'text/html' }, body });

describe('npm run feed -- find', () => {
  it('prints the feeds of a site, best first, with what is odd about them, and changes nothing', async () => {
    web.put(
      '/',
      html(
        '<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><link rel="alternate" type="application/rss+xml" title="News" href="/news.xml"></head></html>',
      ),
    );
    web.put('/news.xml', { headers: { etag: '"1"' }, body: rss('Boats', Date.now()) });
    web.put('/comments.xml', { body: rss('Comments on: Boats', Date.UTC(2020, 0, 1)) });
    const { status, out, err } = await run('find', web.base);
    expect([status, err]).toEqual([0, '']);
    const [first, about, second, ...rest] = out.split('\n');
    expect(first).toBe(`${web.base}/news.xml`);
    expect(about).toMatch(/^ {2}Boats: RSS, 1 item, newest \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
    expect(second).toBe(`${web.base}/comments.xml`);
    expect(rest.join('\n')).toContain('The newest item is from 2020-01-01 00:00 UTC.');
    expect(readdirSync(folder).toSorted()).toEqual(['feeds.yaml', 'settings.yaml', 'watches.yaml']);
  });

  it('says so where there is none, and ends with 1', async () => {
    web.put('/', html('<html><body>Boats</body></html>'));
    const { status, out, err } = await run('find', web.base);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^No feed found at ${web.base}: .+`));
  });

  it('refuses a private address that settings.yaml does not allow', async () => {
    const { status, err } = await run('find', 'http://10.1.2.3/feed');
    expect([status, err]).toEqual([1, expect.stringContaining('this address is private')]);
  });

  it.each([[['find']], [['find', 'a.example', 'b.example']], [['list']]])('explains itself after %j', async (words) => {
    const { status, err } = await run(...words);
    expect([status, err]).toEqual([2, expect.stringContaining('Write find and one address.')]);
  });

  it('names mistakes in the configuration', async () => {
    writeFileSync(join(folder, 'feeds.yaml'), 'feeds: [{ address: x }]\n');
    expect(await run('find', web.base)).toMatchObject({ status: 2, err: expect.stringContaining('feeds.yaml') });
  });
});
