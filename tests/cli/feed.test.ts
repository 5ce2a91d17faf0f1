import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feed } from '../../src/cli/feed.ts';
import { runHere } from '../support/script.ts';
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

const run = (...words: string[]) => runHere(feed, [...words, '--config', folder]);

/** As its users run it. */
async function runProcess(...words: string[]) {
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
    const { status, out, err } = await runProcess('find', web.base);
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

  it.each([
    [['find'], 'Write find and one address.'],
    [['find', 'a.example', 'b.example'], 'Write find and one address.'],
    [['list'], 'Write find, import, undo or export.'],
    [['import'], 'Write import and one file.'],
    [['export', 'a', 'b'], 'Write export and at most one file.'],
  ])('explains itself after %j', async (words, said) => {
    const { status, err } = await run(...words);
    expect([status, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it('names mistakes in the configuration', async () => {
    writeFileSync(join(folder, 'feeds.yaml'), 'feeds: [{ address: x }]\n');
    expect(await run('find', web.base)).toMatchObject({ status: 2, err: expect.stringContaining('feeds.yaml') });
  });
});

describe('npm run feed -- import and export', () => {
  const FEEDS = `# ours\nfeeds:\n  - { url: https://boats.example/feed.xml, publisher: Boats, labels: [sea] } # the first\n`;
  const outline = (name: string, url: string) => `<outline text="${name}" xmlUrl="${url}"/>`;
  const list = (outlines: string) => {
    const path = join(folder, 'list.opml');
    writeFileSync(path, `<opml version="2.0"><body><outline text="Sea">${outlines}</outline></body></opml>`);
    return path;
  };
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const three = () =>
    list(
      outline('Ships\u001b[2J', 'https://ships.example/feed.xml') +
        outline('Boats', 'https://boats.example/feed.xml') +
        outline('Router', 'http://192.168.0.1/'),
    );
  beforeEach(() => writeFileSync(join(folder, 'feeds.yaml'), FEEDS));

  it('shows what a file would add, and adds it only when told to', async () => {
    const file = three();
    const shown = await run('import', file);
    expect(shown.status).toBe(1);
    expect(shown.err).toContain('Nothing was added. --yes adds without asking.');
    expect(read('feeds.yaml')).toBe(FEEDS);
    const added = await run('import', file, '--yes', '--labels', 'wire');
    expect(added).toMatchObject({ status: 0, err: '' });
    expect(added.out).toBe(
      [
        `${file}: 1 new, 1 already there, 1 not usable.`,
        '  + Ships[2J https://ships.example/feed.xml [sea, wire]',
        '  = Boats',
        '  ! Router: this address is private: 192.168.0.1 (to allow it, add it to wire.allow in settings.yaml)',
        'The new feed takes 24 to 144 requests a day, fewer where a publisher asks for it.',
        'Added 1 feed. npm run feed -- undo takes that back.\n',
      ].join('\n'),
    );
    expect(read('feeds.yaml')).toBe(
      `${FEEDS}  - { url: https://ships.example/feed.xml, publisher: "Ships[2J", labels: [ sea, wire ] }\n`,
    );
    expect(await run('import', file, '--yes')).toMatchObject({
      status: 0,
      out: expect.stringContaining('0 new, 2 already'),
    });
  });

  it('is undone: shows what that would remove, removes it only when told to, and leaves what was changed since', async () => {
    const list = join(folder, 'list.opml');
    const outline = (name: string) =>
      `<outline text="${name}" xmlUrl="https://${name.toLowerCase()}.example/feed.xml"/>`;
    writeFileSync(list, `<opml><body>${['Ships', 'Ferries', 'Docks'].map(outline).join('')}</body></opml>`);
    const before = 'feeds:\n  # ours\n  - { url: https://own.example/feed.xml, publisher: Own }\n';
    const feeds = join(folder, 'feeds.yaml');
    writeFileSync(feeds, before);
    expect(await run('undo')).toMatchObject({ status: 1, out: '' });
    await run('import', list, '--yes');
    const after = readFileSync(feeds, 'utf8');
    const shown = await run('undo');
    expect(shown.out).toContain('3 to remove, 0 changed since, 0 gone already.');
    expect(shown.out).toContain('  - Ships https://ships.example/feed.xml');
    expect(shown.err).toContain('Nothing was removed. --yes removes without asking.');
    expect(readFileSync(feeds, 'utf8')).toBe(after);
    writeFileSync(feeds, after.replace('publisher: Docks', 'publisher: Dock News'));
    const done = await run('undo', '--yes');
    expect(done.out).toContain('2 to remove, 1 changed since');
    expect(done.out).toContain('  = Docks https://docks.example/feed.xml stays, because it was changed');
    expect(done.out).toContain('Removed 2 feeds.');
    expect(done.status).toBe(0);
    expect(readFileSync(feeds, 'utf8')).toBe(
      `${before}  - { url: https://docks.example/feed.xml, publisher: Dock News }\n`,
    );
    const again = await run('undo', '--yes');
    expect([again.status, again.err]).toEqual([1, 'Nothing was imported from a terminal that could be undone.\n']);
  });

  it('says why a file cannot be imported', async () => {
    expect(await run('import', join(folder, 'none.opml'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('there is no such file'),
    });
    expect(await run('import', join(folder, 'settings.yaml'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('cannot be imported: it is not an OPML file.'),
    });
  });

  it('writes the feeds as a file, over no other, or prints them', async () => {
    const file = join(folder, 'out.opml');
    expect(await run('export', file)).toMatchObject({ status: 0, out: `Wrote 1 feed to ${file}.\n` });
    expect(await run('export', file)).toMatchObject({
      status: 1,
      err: `${file} is there already; name another file.\n`,
    });
    expect(read('out.opml')).toContain('xmlUrl="https://boats.example/feed.xml"');
    expect((await run('export', '--label', 'SEA')).out).toContain('text="sea"');
    expect(await run('export', '--label', 'see')).toMatchObject({ status: 1, err: expect.stringContaining('“sea”') });
    expect(await run('import', file)).toMatchObject({
      status: 0,
      out: expect.stringContaining('0 new, 1 already there'),
    });
  });
});
