import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { MINUTE, NOON } from '../../support/newsroom.ts';
import { buttonOf, labelsOf, messageOf, openPeople, type People, saidIn } from '../../support/people.ts';

async function open(options: Parameters<typeof openPeople>[0] = {}): Promise<People> {
  const people = await openPeople({ outlets: ['Courier', 'Herald', 'Tribune'], ...options });
  await people.newsroom.round();
  return people;
}

const outline = (name: string, url: string) => `<outline type="rss" text="${name}" xmlUrl="${url}"/>`;
const opml = (outlines: string) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${outlines}</body></opml>`;

function importFile(
  { newsroom: { discord } }: People,
  text: string | Uint8Array,
  options: Record<string, string> = {},
): Promise<LocalReply> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const files = [{ key: 'file', name: 'my_feeds.opml', type: 'text/x-opml', bytes }];
  return discord.act.slash({ command: 'feed import', options, files, channelId: CHANNEL });
}

/** Two folders, one feed that is there already, one private address, one that is no feed. */
const listFor = ({ newsroom }: People) =>
  opml(
    `<outline text="Sea">${outline('Ships', 'https://ships.example/feed.xml')}${outline('Boats', 'https://boats.example/feed.xml')}</outline>` +
      `<outline text="Press">${outline('The Courier', newsroom.feed('Courier'))}${outline('Ships', 'https://ships.example/feed.xml')}</outline>` +
      `${outline('Router', 'http://192.168.1.1/rss')}${outline('Mail', 'mailto:a@b.example')}`,
  );

describe('/feed import', () => {
  it('shows what a file would add, adds it at once, and Undo takes the whole back, over a restart, too', async () => {
    const people = await open();
    const before = people.file('feeds.yaml');
    const shown = await importFile(people, listFor(people), { labels: 'wire' });
    const said = saidIn(shown);
    expect(said).toContain('my\\_feeds.opml**: 2 new, 1 already there, 2 not usable. Nothing is added yet.');
    expect(said).toContain('The 2 new feeds take 48 to 288 requests a day, fewer where a publisher asks for it.');
    expect(said).toContain('Labels: Sea (2), Press (1), wire (2)');
    expect(said).toContain('- Ships `https://ships.example/feed.xml`');
    expect(said).toContain('- Router: this address is private: 192.168.1.1');
    expect(said).toContain('- Mail: its address is not of the web');
    expect(said).toContain('**Already there**\n- Courier');
    expect(people.file('feeds.yaml')).toBe(before);

    const added = await people.press(shown, 'Add 2 feeds');
    expect(saidIn(added)).toMatch(/^Added 2 feeds of my/);
    const { feeds } = people.newsroom.app.deskContext.config();
    expect(feeds.slice(3).map(({ publisher, labels }) => [publisher, labels])).toEqual([
      ['Ships', ['Sea', 'Press', 'wire']],
      ['Boats', ['Sea', 'wire']],
    ]);
    expect(people.newsroom.events.filter(({ kind }) => kind === 'audit')).toHaveLength(1);
    const again = await people.forge(buttonOf(shown, 'Add 2 feeds'), { as: people.newsroom.discord.people.owner });
    expect(saidIn(again)).toContain('This has expired or was already added.');

    await people.restart();
    expect(saidIn(await people.press(added, 'Undo'))).toContain('Undone: added 2 feeds of my');
    expect(people.file('feeds.yaml')).toBe(before);
  });

  it('leaves feeds that were changed since when it is undone, and says so', async () => {
    const people = await open();
    const added = await people.press(await importFile(people, listFor(people)), 'Add 2 feeds');
    await people.slash('feed label', { feed: 'Ships', labels: 'kept' });
    expect(saidIn(await people.press(added, 'Undo'))).toContain('except 1 row that was changed since');
    expect(people.newsroom.app.deskContext.config().feeds.map(({ publisher }) => publisher)).toContain('Ships');
    expect(people.file('feeds.yaml')).not.toContain('boats.example');
  });

  it('adds what is not there yet when another has added some of it meanwhile', async () => {
    const people = await open();
    const [one, two] = [await importFile(people, listFor(people)), await importFile(people, listFor(people))];
    const fewer = opml(outline('Ships', 'http://www.ships.example/feed.xml/'));
    await people.press(await importFile(people, fewer), 'Add 1 feed');
    expect(saidIn(await people.press(one, 'Add 2 feeds'))).toContain('Added 1 feed of');
    expect(saidIn(await people.press(two, 'Add 2 feeds'))).toContain('Nothing to add: all of this is there already.');
  });

  it('tells how thin requests get where their number is set', async () => {
    const people = await open({ settings: { requestsPerDay: 1_000 } });
    const one = opml(outline('Ships', 'https://ships.example/feed.xml'));
    expect(saidIn(await importFile(people, one))).toContain(
      'The new feed adds no requests: requestsPerDay stays 1,000, about 250 a day for each of 4 feeds.',
    );
  });

  it.each([
    ['is no OPML', 'hello', 'I can’t import that file: it is not an OPML file.'],
    ['is broken', '<opml version="2.0"><head>', 'it is a broken OPML file; export it again.'],
    ['is empty', opml(''), '0 new'],
    ['is too large', new Uint8Array(2_000_001), 'That file is too large for a list of feeds: at most 2 MB.'],
    [
      'is a bomb',
      `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]>${opml(outline('&b;'.repeat(1_000), 'https://x.example/'))}`,
      '1 new',
    ],
  ])('says so of a file that %s', async (_, text, said) => {
    const people = await open();
    const answer = await importFile(people, text);
    expect(saidIn(answer)).toContain(said);
    if (!said.startsWith('1')) expect(labelsOf(answer)).toEqual([]);
  });

  it('reads other charsets, and puts no file’s text into markup', async () => {
    const people = await open();
    const text =
      '<?xml version="1.0" encoding="iso-8859-1"?>' +
      opml(outline('Caf\u00e9 @everyone [x](https://evil.example)', 'https://x.example/')).replace(
        '<?xml version="1.0"?>',
        '',
      );
    const said = saidIn(await importFile(people, Buffer.from(text, 'latin1')));
    expect(said).toContain('Café \\@everyone \\[x\\](https');
  });

  it('fetches the file from Discord alone', async () => {
    const people = await open();
    const { discord } = people.newsroom;
    const answer = await importFile(people, opml(outline('Ships', 'https://ships.example/feed.xml')));
    expect(messageOf(answer).content).toContain('1 new');
    expect(discord.breaches).toEqual([]);
  });
});

describe('/feed export', () => {
  it('gives the feeds as a file that imports again, all or those of a label', async () => {
    const people = await open();
    await people.slash('feed label', { feed: 'Herald', labels: 'Agencies, sea' });
    const answer = await people.slash('feed export');
    expect(saidIn(answer)).toContain('3 feeds as OPML');
    const [file] = messageOf(answer).attachments;
    expect(file!.filename).toBe('feeds.opml');
    const text = await (await fetch(file!.url)).text();
    expect(text).toContain('category="Agencies,sea"');
    const again = await importFile(people, text);
    expect(saidIn(again)).toContain('0 new, 3 already there');
    expect(saidIn(await people.slash('feed export', { label: 'agencies' }))).toContain('1 feed as OPML');
    expect(saidIn(await people.slash('feed export', { label: 'agences' }))).toContain(
      'No feed has the label “agences”. Did you mean “Agencies”?',
    );
  });
});

describe('/feed label', () => {
  it('sets, completes and removes the labels of a feed, which /feed list and /feed show tell', async () => {
    const people = await open();
    const before = people.file('feeds.yaml');
    const set = await people.slash('feed label', { feed: 'Herald', labels: 'Middle East , agencies,agencies' });
    expect(saidIn(set)).toContain('Labelled Herald: Middle East, agencies (before: none).');
    await people.slash('feed label', { feed: 'Courier', labels: 'AGENCIES' });
    expect(saidIn(await people.slash('feed show', { feed: 'Courier' }))).toContain('Labels: agencies.');
    const listed = saidIn(await people.slash('feed list'));
    expect(listed).toContain('**Labels** agencies (2), Middle East (1)');
    expect(saidIn(await people.slash('feed list', { label: 'middle east' }))).toContain(
      'Feeds labelled Middle East: 1 working\n**Working** Herald'.replace('Middle East', 'middle east'),
    );
    expect(await people.complete('feed list', 'label', 'ag')).toEqual(['agencies']);
    expect(await people.complete('feed label', 'labels', { feed: 'Courier', labels: 'agencies, mid' })).toEqual([
      'agencies, Middle East',
    ]);
    const removed = await people.slash('feed label', { feed: 'Courier' });
    expect(saidIn(removed)).toContain('Removed the labels of Courier (before: agencies).');
    await people.press(removed, 'Undo');
    await people.slash('feed label', { feed: 'Courier' });
    await people.press(set, 'Undo');
    expect(people.file('feeds.yaml')).toBe(before);
  });

  it('refuses what is no label, what changes nothing, and taking away the last label that a watch names', async () => {
    const people = await open();
    const label = (labels: string) => people.slash('feed label', { feed: 'Herald', labels });
    expect(saidIn(await label('x'.repeat(41)))).toContain('A label has at most 40 characters');
    expect(saidIn(await people.slash('feed label', { feed: 'Herald' }))).toContain('Nothing to save');
    await label('agencies');
    people.write(
      'watches.yaml',
      `watches: [{ name: A, terms: embassy, channel: "${CHANNEL}", only: { labels: [agencies] } }]\n`,
    );
    const said = saidIn(await people.slash('feed label', { feed: 'Herald' }));
    expect(said).toContain('Nothing was changed, because the configuration would become invalid');
    expect(said).toMatch(/watches\.yaml.*no feed has the label “agencies”/);
  });
});

describe('/feed add with several addresses', () => {
  const rss = (title: string, at: number) =>
    `<rss version="2.0"><channel><title>${title}</title><link>https://ships.example/</link><item><title>A ship is late</title><link>https://ships.example/1</link><description>Fog lies over the harbour, and the pilots wait until it lifts.</description><pubDate>${new Date(at).toUTCString()}</pubDate></item></channel></rss>`;

  /** Two feeds that are well, and two that are old. */
  function sites({ newsroom }: People): string {
    const web = newsroom.web('Courier');
    const old = NOON - 90 * 24 * 60 * MINUTE;
    web.put('/ships.xml', { headers: { etag: '"1"' }, body: rss('Ships', NOON - MINUTE) });
    web.put('/boats,all.xml', { headers: { etag: '"1"' }, body: rss('Boats', NOON - MINUTE) });
    web.put('/tugs.xml', { headers: { etag: '"1"' }, body: rss('Tugs', old) });
    web.put('/rafts.xml', { headers: { etag: '"1"' }, body: rss('Rafts', old) });
    return web.base;
  }

  it('says of each what became of it, adds the good ones at once with one Undo, and offers the others', async () => {
    const people = await open();
    const base = sites(people);
    const before = people.file('feeds.yaml');
    const paths = ['ships.xml', 'boats,all.xml', 'tugs.xml', 'ships.xml', 'rafts.xml'].map((path) => `${base}/${path}`);
    const address = `${paths.join(',\n')}  http://10.1.2.3/rss, ${people.newsroom.feed('Herald')}`;
    const answer = await people.slash('feed add', { address, labels: 'sea' });
    const said = saidIn(answer);
    expect(said).toContain('Added 2 feeds: Ships, Boats.');
    expect(said).toContain('6 addresses');
    expect(said).toMatch(/ships\.xml` added: \*\*Ships\*\* RSS, 1 item/);
    expect(said).toMatch(/boats,all\.xml` added: \*\*Boats\*\*/);
    expect(said).toMatch(/tugs\.xml` not added yet: \*\*Tugs\*\* ⚠ The newest item is from/);
    expect(said).toContain('`http://10.1.2.3/rss` no feed found: this address is private');
    expect(said).toContain('already configured as **Herald**');
    const added = people.newsroom.app.deskContext.config().feeds.slice(3);
    expect(added.map(({ publisher, labels }) => [publisher, ...labels])).toEqual([
      ['Ships', 'sea'],
      ['Boats', 'sea'],
    ]);

    const menu = JSON.stringify(messageOf(answer).components).match(/"(feed-add:[^"]+)"/)![1]!;
    const more = await people.newsroom.discord.act.click({
      messageId: messageOf(answer).id,
      customId: menu,
      values: ['1'],
    });
    expect(saidIn(more)).toContain('Added the feed of Rafts');
    await people.press(more, 'Undo');
    expect(people.file('feeds.yaml')).toContain('ships.xml');
    expect(before).not.toContain('ships.xml');
  });

  it('takes them all back at once', async () => {
    const people = await open();
    const base = sites(people);
    const before = people.file('feeds.yaml');
    const answer = await people.slash('feed add', { address: `${base}/ships.xml ${base}/boats,all.xml` });
    expect(saidIn(await people.press(answer, 'Undo'))).toContain('Undone: added 2 feeds: Ships, Boats');
    expect(people.file('feeds.yaml')).toBe(before);
  });

  it('says so where there are too many, or none', async () => {
    const people = await open();
    const many = Array.from({ length: 21 }, (_, n) => `x${n}.example`).join(' ');
    expect(saidIn(await people.slash('feed add', { address: many }))).toContain(
      'Give at most 20 addresses at once; these are 21. `/feed import` adds a whole list.',
    );
    expect(saidIn(await people.slash('feed add', { address: ' , ' }))).toContain('Give the address of a site');
  });

  it('shows no password', async () => {
    const people = await open();
    const said = saidIn(await people.slash('feed add', { address: 'https://ada:secret@x.example/ http://10.1.2.3/' }));
    expect(said).toContain('an address with a password must not be typed here');
    expect(said).not.toContain('secret');
  });
});
