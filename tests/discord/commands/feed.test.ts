import { describe, expect, it, test } from 'vitest';
import { BREAD, HOUR, MINUTE, NOON, TWELVE, WITHDRAWAL } from '../../support/newsroom.ts';
import { labelsOf, openPeople, type People, saidIn } from '../../support/people.ts';

/** A newsroom that polls only the Courier; the other outlets exist but are not polled. */
async function open(options: { readonly pages?: boolean } = {}) {
  const people = await openPeople({ outlets: ['Courier', 'Herald'], ...options });
  await people.newsroom.round();
  return people;
}

const rss = (title: string, at: number) =>
  `<rss version="2.0"><channel><title>${title}</title><link>https://ships.example/</link><item><title>A ship is late</title><link>https://ships.example/1</link><description>Fog lies over the harbour, and the pilots wait until it lifts.</description><pubDate>${new Date(at).toUTCString()}</pubDate></item></channel></rss>`;

/** A site whose front page names a feed. */
function site(people: People, at: number): string {
  const web = people.newsroom.web('Courier');
  web.put('/', {
    headers: { 'content-type': 'text/html' },
    body: '<html><head><link rel="alternate" type="application/rss+xml" href="/ships.xml"></head></html>',
  });
  web.put('/ships.xml', { headers: { etag: '"1"' }, body: rss('Ships', at) });
  return web.base;
}

describe('/feed', () => {
  it.each([
    'feed list',
    'feed show',
    'feed add',
    'feed remove',
    'feed check',
    'feed forget',
    'feed export',
    'feed label',
  ])('%s is for those who run the bot, and for nobody else', async (command) => {
    const people = await open();
    const given = /list|export/.test(command)
      ? {}
      : command.endsWith('add')
        ? { address: 'x.example' }
        : { feed: 'Courier', ...(command.endsWith('forget') && { line: 'x' }) };
    for (const as of [people.newsroom.discord.people.editor, people.newsroom.discord.people.member])
      expect(saidIn(await people.slash(command, given, { as }))).toContain('Only operators can do that');
    expect(await people.complete('feed show', 'feed', '', people.newsroom.discord.people.editor)).toEqual([]);
  });

  it('lists feeds by their health, with the reason and when they are tried again', async () => {
    const people = await open();
    people.newsroom.answer('Herald', { status: 500 });
    await people.newsroom.later(61 * MINUTE);
    const said = saidIn(await people.slash('feed list'));
    expect(said).toContain('Feeds: 1 failing, 1 working');
    expect(said).toMatch(/\*\*Herald\*\* started failing <t:\d+:R>: server error \(500\); next try <t:\d+:R>/);
    expect(said).toContain('**Working** Courier');
  });

  it('shows a feed with its validators, its last visits, and when it is due', async () => {
    const people = await open();
    const said = saidIn(await people.slash('feed show', { feed: 'Courier' }));
    expect(said).toContain('Status: working.');
    expect(said).toContain('Supports conditional requests (ETag).');
    expect(said).toContain('Article pages are not read (`page: false`).');
    expect(said).toMatch(/Next visit <t:\d+:R>/);
    expect(said).toMatch(/Recent visits:\n- <t:\d+:R> 0 new/);
  });

  it('shows which hub a feed names, or that it offers rssCloud', async () => {
    const hub = (feed: string) =>
      `<cloud domain="x.example"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/#${feed.length}"/>`;
    const people = await openPeople({ outlets: ['Courier'], head: hub });
    await people.newsroom.round();
    const said = saidIn(await people.slash('feed show', { feed: 'Courier' }));
    expect(said).toMatch(/WebSub hub `https:\/\/hub\.example\/#\d+`: not used, because this bot has no public address/);
    expect(said).toContain('Offers rssCloud, which is not supported.');
  });

  it('shows the lines that the items of a feed repeat, as plain text', async () => {
    const people = await open();
    const line = 'Tell *Marta* about it, or the whole choir of Brask will come and sing before your door.';
    people.newsroom.publish(
      'Courier',
      ...TWELVE.slice(0, 5).map((told) => ({ ...told, text: `${told.text} ${line}` })),
    );
    await people.newsroom.later(61 * MINUTE);
    const said = saidIn(await people.slash('feed show', { feed: 'Courier' }));
    expect(said).toContain('Lines that its items repeat, removed from alerts:\n- Tell \\*Marta\\* about it');
    expect(saidIn(await people.slash('feed show', { feed: 'Herald' }))).not.toContain('repeat');
  });

  it('shows how much a feed brings and when, once a day of it is known', async () => {
    const people = await open();
    const shown = async () => saidIn(await people.slash('feed show', { feed: 'Herald' }));
    expect(await shown()).not.toContain('Brings');
    people.newsroom.publish('Herald', ...TWELVE.map((told, n) => ({ ...told, ago: (n % 4) * MINUTE })));
    await people.newsroom.later(61 * MINUTE);
    for (let day = 0; day < 2; day++) await people.newsroom.later(24 * HOUR);
    expect(await shown()).toMatch(/Brings about [56] items a day, most in the hour from <t:\d+:t>\./);
  });

  describe('forget', () => {
    const FIGURES = 'All figures were counted by hand, in ink, by the harbour master of Brask and her two sons.';
    const MARTA = 'Tell *Marta* about it, or the whole choir of Brask will come and sing before your door.';
    const ending = (items: typeof TWELVE) =>
      items.map((told) => ({ ...told, text: `${told.text} ${MARTA} ${FIGURES}` }));

    async function taught() {
      const people = await openPeople({
        outlets: ['Courier', 'Herald'],
        watches: [{ name: 'Embassies', terms: 'embassy', channel: '100000000000000001' }],
      });
      people.newsroom.publish('Courier', ...ending(TWELVE.slice(0, 6)));
      await people.newsroom.round();
      expect(saidIn(await people.slash('feed show', { feed: 'Courier' }))).toContain(FIGURES);
      return people;
    }

    it('keeps a line from the next visit on, whatever the feed repeats, and over a restart; Undo learns it again', async () => {
      const people = await taught();
      const forgotten = await people.slash('feed forget', { feed: 'Courier', line: 'All figures were counted' });
      expect(saidIn(forgotten)).toContain(`Forgot the line “${FIGURES}” of the feed of Courier.`);
      await people.restart();
      people.newsroom.publish('Courier', ...ending(TWELVE.slice(6, 9)));
      await people.newsroom.later(61 * MINUTE);
      const shown = saidIn(await people.slash('feed show', { feed: 'Courier' }));
      expect(shown).toContain('3 new');
      expect(shown).toContain('the whole choir of Brask');
      expect(shown).not.toContain(FIGURES);

      expect(saidIn(await people.press(forgotten, 'Undo'))).toContain('Undone: forgot the line');
      expect(saidIn(await people.slash('feed show', { feed: 'Courier' }))).toContain(FIGURES);
    });

    it('completes by the lines that this feed has taught, with values that it takes back', async () => {
      const { newsroom, slash } = await taught();
      const { act, people } = newsroom.discord;
      const ask = (feed: string, line: string) =>
        act.complete({
          ...{ command: 'feed forget', focused: 'line', options: { feed, line }, as: people.owner },
          channelId: '100000000000000001',
        });
      expect(await ask('Herald', '')).toEqual([]);
      expect((await ask('Courier', '')).map(({ name }) => name.slice(0, 10)).toSorted()).toEqual([
        'All figure',
        'Tell *Mart',
      ]);
      const [choice] = await ask('Courier', 'choir');
      const said = saidIn(await slash('feed forget', { feed: 'Courier', line: String(choice!.value) }));
      expect(said).toContain('Forgot the line “Tell \\*Marta\\*');
    });

    it('says so where no line reads so, and where the feed is not known', async () => {
      const { slash } = await taught();
      expect(saidIn(await slash('feed forget', { feed: 'Courier', line: 'Something else' }))).toContain(
        'No learned line of that feed reads so; /feed show lists them.',
      );
      expect(saidIn(await slash('feed forget', { feed: 'Nobody', line: 'x' }))).toContain('No feed has that address');
    });
  });

  it('shows how reading its pages went, with the reasons', async () => {
    const people = await open({ pages: true });
    people.newsroom.publish('Courier', WITHDRAWAL);
    await people.newsroom.later(61 * MINUTE);
    const said = saidIn(await people.slash('feed show', { feed: 'Courier' }));
    expect(said).toContain('Article pages this week: 0 read, 1 not read: not found (404) (1).');
  });

  it('completes by publisher and address', async () => {
    const people = await open();
    expect(await people.complete('feed show', 'feed', 'her')).toEqual([expect.stringMatching(/^Herald · http/)]);
  });

  it('adds the feed of a site, says what it is, polls it, and takes it back', async () => {
    const people = await open();
    const before = people.file('feeds.yaml');
    const added = await people.slash('feed add', { address: site(people, NOON - MINUTE) });
    expect(saidIn(added)).toContain('Added the feed of Ships');
    expect(saidIn(added)).toMatch(/RSS, 1 item, newest <t:\d+:R>/);
    expect(people.file('feeds.yaml')).toContain('/ships.xml');
    await people.newsroom.round();
    expect(saidIn(await people.slash('feed show', { feed: 'Ships' }))).toContain('1 new');
    expect(people.newsroom.events.filter(({ kind }) => kind === 'audit')).toHaveLength(1);

    await people.restart();
    expect(saidIn(await people.press(added, 'Undo'))).toContain('Undone: added the feed of Ships');
    expect(people.file('feeds.yaml')).toBe(before);
  });

  it('does not add a frozen feed before a person says so', async () => {
    const people = await open();
    const doubtful = await people.slash('feed add', { address: site(people, NOON - 90 * 24 * 60 * MINUTE) });
    expect(saidIn(doubtful)).toMatch(/The newest item is from <t:\d+:f>\. The feed may be dead/);
    expect(people.file('feeds.yaml')).not.toContain('ships.xml');
    expect(labelsOf(doubtful)).toEqual(['Add it anyway']);
    expect(saidIn(await people.press(doubtful, 'Add it anyway'))).toContain('Added the feed of Ships');
    expect(people.file('feeds.yaml')).toContain('ships.xml');
  });

  it('refuses a private address politely, and says what is known of an old one', async () => {
    const people = await open();
    expect(saidIn(await people.slash('feed add', { address: 'http://10.1.2.3/rss' }))).toMatch(
      /I couldn’t find a feed: this address is private/,
    );
    expect(saidIn(await people.slash('feed add', { address: people.newsroom.feed('Herald') }))).toContain(
      'already configured as **Herald**',
    );
  });

  it('removes a feed, and Undo puts it back where it stood', async () => {
    const people = await open();
    const before = people.file('feeds.yaml');
    const removed = await people.slash('feed remove', { feed: 'Courier' });
    expect(saidIn(removed)).toContain('Removed the feed of Courier');
    expect(people.file('feeds.yaml')).not.toContain('Courier');
    await people.press(removed, 'Undo');
    expect(people.file('feeds.yaml')).toBe(before);
  });

  it('checks a feed now, a minute after its last visit at the earliest', async () => {
    const people = await open();
    people.newsroom.publish('Courier', BREAD);
    expect(saidIn(await people.slash('feed check', { feed: 'Courier' }))).toContain(
      'Too soon: this feed can be fetched again',
    );
    people.newsroom.pass(MINUTE);
    const checked = saidIn(await people.slash('feed check', { feed: 'Courier' }));
    expect(checked).toContain('Fetched just now');
    expect(checked).toContain('1 new');
    expect(people.newsroom.web('Courier').requests).toHaveLength(2);
  });

  it('lets a host rest that asked for it', async () => {
    const people = await open();
    people.newsroom.answer('Courier', { status: 429, headers: { 'retry-after': '7200' } });
    await people.newsroom.later(11 * MINUTE);
    people.newsroom.pass(60 * MINUTE);
    expect(saidIn(await people.slash('feed check', { feed: 'Courier' }))).toContain(
      'Too soon: this feed can be fetched again',
    );
  });

  it('says so of a feed that it does not know', async () => {
    const people = await open();
    expect(saidIn(await people.slash('feed show', { feed: 'Nobody' }))).toContain('No feed has that address');
  });
});

test('/feed show names trouble with a feed’s dates', async () => {
  const people = await openPeople({ outlets: ['Courier'] });
  await people.newsroom.round();
  for (const item of TWELVE.slice(0, 4)) {
    people.newsroom.publish('Courier', { ...item, ago: 9 * HOUR }); // and found an hour later
    await people.newsroom.later(61 * MINUTE);
  }
  expect(saidIn(await people.slash('feed show', { feed: 'Courier' }))).toContain(
    'dated about 10 hours before they appear',
  );
});
