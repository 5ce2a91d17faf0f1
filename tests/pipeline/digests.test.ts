import { describe, expect, it } from 'vitest';
import { digestPlans } from '../../src/desk/watches/digest-plans.ts';
import { tellDigests } from '../../src/pipeline/digest.ts';
import { CHANNEL } from '../support/discord.ts';
import {
  BREAD,
  EMBASSY,
  HOUR,
  MINUTE,
  OTHER,
  openTestNewsroom,
  type TestItem,
  type TestNewsroom,
  TWELVE,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../support/newsroom.ts';

const DAY = 24 * HOUR;
/** In Berlin it is 13:00 on a Wednesday when the newsroom opens. */
const DAILY = { digest: '0 18 * * *', timezone: 'Europe/Berlin' };
const ONLY = { ...EMBASSY, ...DAILY, terms: 'embassy', alerts: false };
const [FLOOD, COLONELS, FEVER] = TWELVE;

const digests = (newsroom: TestNewsroom, channel?: string) =>
  newsroom.messages(channel).filter(({ content }) => content.startsWith('**Digest**'));
const textOf = (newsroom: TestNewsroom, n = 0) =>
  digests(newsroom)
    [n]!.embeds.map(({ title = '', description }) => `${title}\n${description}`)
    .join('\n');

describe('a digest', () => {
  it('tells at its time what the watch found since the last, and nothing is told before', async () => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!);
    await newsroom.later();
    await newsroom.later(5 * HOUR - 11 * MINUTE);
    expect(newsroom.messages()).toEqual([]);
    await newsroom.later(MINUTE);
    expect(newsroom.contents()).toEqual(['**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story']);
    expect(textOf(newsroom)).toMatch(
      /^Embassies\n- \*\*Flood reaches embassy garden in Brask\*\* · Courier · single report · \[read\]\(<https:\/\/courier/,
    );
    newsroom.publish('Herald', COLONELS!);
    await newsroom.later();
    await newsroom.later(DAY);
    expect(digests(newsroom)).toHaveLength(2);
    expect(textOf(newsroom, 1)).toContain('Colonels arrest');
    expect(textOf(newsroom, 1)).not.toContain('Flood reaches');
    await newsroom.later();
    expect(digests(newsroom)).toHaveLength(2);
  });

  it('groups the stories by watch, most independent origins first, and says what changed', async () => {
    const quake = (dead: number): TestItem => ({
      title: `Quake at the embassy of Tesmar kills ${dead}`,
      text: `A quake at the embassy of Tesmar killed ${dead} people, the governor of the province said on Wednesday.`,
    });
    const newsroom = await openTestNewsroom({
      watches: [
        { ...ONLY, terms: 'embassy -rye' },
        { ...ONLY, name: 'Bakers', terms: 'rye bread', colour: '#d7263d' },
      ],
    });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!, WITHDRAWAL, BREAD, quake(3));
    await newsroom.later();
    newsroom.publish('Herald', WITHDRAWAL_TOO, quake(58));
    await newsroom.later();
    await newsroom.later(5 * HOUR - 20 * MINUTE);
    const [digest] = digests(newsroom);
    expect(digest!.content).toBe('**Digest** · Embassies, Bakers · Wed 4 Mar, 18:00 · 4 stories');
    expect(digest!.embeds.map(({ title }) => title)).toEqual(['Embassies', 'Bakers']);
    expect(digest!.embeds[1]!.color).toBe(0xd7263d);
    const text = textOf(newsroom);
    expect(text).toContain('58 dead, up from 3');
    const places = ['2 independent reports, 2 in all', 'Flood reaches', 'Bakers of Oston'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('of a watch that alerts as well tells the stories again, each with its alert', async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...ONLY, alerts: true }] });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!);
    await newsroom.later();
    const [alert] = newsroom.messages();
    expect(alert!.content).toContain('Embassies · Flood reaches');
    await newsroom.later(5 * HOUR);
    expect(textOf(newsroom)).toContain(`[alert](<https://discord.com/channels/`);
    expect(textOf(newsroom)).toContain(alert!.id);
  });

  it('leaves out what was old already when its feed was first read', async () => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    newsroom.publish('Courier', { ...FLOOD!, ago: 9 * HOUR }, COLONELS!);
    await newsroom.round();
    await newsroom.later(5 * HOUR);
    expect(textOf(newsroom)).toContain('Colonels arrest');
    expect(textOf(newsroom)).not.toContain('Flood reaches');
  });

  it('says that there is nothing new', async () => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    await newsroom.round();
    await newsroom.later(5 * HOUR);
    expect(newsroom.contents()).toEqual(['**Digest** · Embassies · Wed 4 Mar, 18:00 · nothing new']);
  });

  it('of a channel is for all its watches that have none of their own', async () => {
    const newsroom = await openTestNewsroom({
      channels: [
        { id: CHANNEL, name: 'embassies' },
        { id: OTHER, name: 'board' },
      ],
      watches: [
        { ...EMBASSY, terms: 'embassy' },
        { ...EMBASSY, name: 'Bakers', terms: 'rye bread', digest: '0 8 * * *' },
        { ...EMBASSY, name: 'Elsewhere', terms: 'rye bread', channel: OTHER },
      ],
      settings: { timezone: 'Europe/Berlin', channels: [{ id: CHANNEL, digest: '0 18 * * *', alerts: false }] },
    });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!, BREAD);
    await newsroom.later();
    expect(newsroom.messages()).toEqual([]);
    expect(newsroom.contents(OTHER)).toEqual([expect.stringContaining('Elsewhere · Bakers of Oston')]);
    await newsroom.later(5 * HOUR);
    expect(newsroom.contents()).toEqual(['**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story']);
    await newsroom.later(14 * HOUR);
    expect(newsroom.contents()[1]).toBe('**Digest** · Bakers · Thu 5 Mar, 08:00 · 1 story');
  });

  it('leaves out muted stories, and what a snoozed watch found', async () => {
    const newsroom = await openTestNewsroom({
      watches: [ONLY, { ...ONLY, name: 'Asleep', terms: 'rye bread', paused: '2026-03-05T00:00Z' }],
    });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!, COLONELS!, BREAD);
    await newsroom.later();
    const stories = await newsroom.store.storiesSince({ channel: CHANNEL, since: 0, until: newsroom.now() });
    const files = await Promise.all(stories.map(({ story }) => newsroom.store.storyFile(story)));
    const flood = files.find((file) => file!.story.reports[0]!.title === FLOOD!.title)!.story.id;
    await newsroom.store.muteStory(flood, { channel: CHANNEL, until: null, origins: null }, newsroom.now());
    await newsroom.later(5 * HOUR);
    expect(digests(newsroom)[0]!.content).toContain('1 story');
    expect(textOf(newsroom)).toContain('Colonels arrest');
  });

  it('that one message cannot hold comes in several, within Discord’s limits', async () => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    await newsroom.round();
    newsroom.publish('Courier', ...TWELVE.map((one, n) => ({ ...one, page: `story-${n}?from=${'x'.repeat(450)}` })));
    await newsroom.later();
    await newsroom.later(5 * HOUR);
    expect(digests(newsroom).map(({ content }) => content)).toEqual(
      [1, 2].map((n) => `**Digest** · Embassies · Wed 4 Mar, 18:00 · 12 stories (${n} of 2)`),
    );
    const all = `${textOf(newsroom)}${textOf(newsroom, 1)}`;
    for (let n = 0; n < 12; n++) expect(all).toContain(`story-${n}?from=`);
  });
});

describe('a digest that fell due while the bot was not running', () => {
  const asleep = async (hours: number) => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!);
    await newsroom.later();
    newsroom.pass(hours * HOUR);
    await newsroom.restart({ keep: true });
    await newsroom.round();
    return newsroom;
  };

  it('is sent at the start, and says that it is late', async () => {
    const newsroom = await asleep(9);
    expect(newsroom.contents()).toEqual([
      '**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story\nIt was due on Wed 4 Mar, 18:00, when I was not running.',
    ]);
  });

  it('more than twelve hours late is not; the next one says so, and tells of its time', async () => {
    const newsroom = await asleep(18);
    expect(newsroom.messages()).toEqual([]);
    expect(newsroom.events).toContainEqual({
      kind: 'digest missed',
      channel: CHANNEL,
      due: Date.UTC(2026, 2, 4, 17),
    });
    newsroom.publish('Herald', FEVER!);
    await newsroom.later(2 * HOUR);
    await newsroom.later(8 * HOUR + 50 * MINUTE);
    expect(newsroom.contents()).toEqual([
      '**Digest** · Embassies · Thu 5 Mar, 18:00 · 2 stories\nThe digest of Wed 4 Mar, 18:00 was not sent, because I was not running; this one tells of its time too.',
    ]);
    await newsroom.later(DAY);
    expect(newsroom.contents()[1]).toBe('**Digest** · Embassies · Fri 6 Mar, 18:00 · nothing new');
  });

  it('is sent once where the process died after it was saved', async () => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!);
    await newsroom.later();
    newsroom.pass(5 * HOUR);
    await newsroom.app.tellDue();
    await newsroom.restart({ keep: true });
    await newsroom.round();
    await newsroom.restart({ keep: true });
    await newsroom.later();
    expect(newsroom.contents()).toEqual(['**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story']);
  });

  it('is sent once where two machines tell it at the same moment', async () => {
    const newsroom = await openTestNewsroom({ watches: [ONLY] });
    await newsroom.round();
    newsroom.publish('Courier', FLOOD!);
    await newsroom.later();
    newsroom.pass(5 * HOUR);
    const { store, now } = newsroom;
    const { config, publishers } = newsroom.app.deskContext;
    const plans = await digestPlans(config(), store);
    const machine = { clock: now, store, publishers: publishers(), onMissed: () => {} };
    await Promise.all([tellDigests(plans, machine), tellDigests(plans, machine)]);
    await newsroom.round();
    expect(newsroom.contents()).toEqual(['**Digest** · Embassies · Wed 4 Mar, 18:00 · 1 story']);
  });

  it('that was just configured has missed nothing', async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...EMBASSY, terms: 'embassy' }] });
    await newsroom.round();
    newsroom.pass(6 * HOUR);
    await newsroom.restart({ watches: [ONLY] });
    await newsroom.round();
    expect(newsroom.messages()).toEqual([]);
  });
});
