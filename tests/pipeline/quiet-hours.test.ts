import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import {
  BREAD,
  EMBASSY,
  HOUR,
  MINUTE,
  NOON,
  OTHER,
  openTestNewsroom,
  TWELVE,
  WITHDRAWAL,
} from '../support/newsroom.ts';
import { openPeople, saidIn } from '../support/people.ts';

/** At noon on a Wednesday in UTC it is 13:00 in Berlin. */
const QUIET = { from: '12:30', to: '15:00' };
const WATCH = { ...EMBASSY, terms: 'embassy', timezone: 'Europe/Berlin' };
const [FLOOD, COLONELS, FEVER] = TWELVE;

describe('while it is quiet for a watch', () => {
  it('what it finds is held, and told in one message with a link to each story when it ends', async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...WATCH, quiet: QUIET, role: '100000000000000021' }] });
    newsroom.publish('Courier', FLOOD!);
    await newsroom.round();
    newsroom.publish('Herald', COLONELS!);
    await newsroom.later();
    expect(newsroom.messages()).toEqual([]);
    expect(newsroom.events).toContainEqual({
      kind: 'delivery',
      delivery: { kind: 'held', channel: CHANNEL, until: NOON + 2 * HOUR },
    });

    await newsroom.later(2 * HOUR - 10 * MINUTE - 1);
    expect(newsroom.messages()).toEqual([]);
    await newsroom.later(1);
    expect(newsroom.contents()).toEqual(['Embassies · 2 stories during quiet hours']);
    const [message] = newsroom.messages();
    const text = message!.embeds[0]!.description!;
    expect(text).toMatch(
      /\*\*Flood reaches embassy garden in Brask\*\* · Courier · single report · \[read\]\(<https:\/\/courier/,
    );
    expect(text).toMatch(
      /\*\*Colonels arrest cook of Cirrow embassy\*\* · Herald · single report · \[read\]\(<https:\/\/herald/,
    );
    // Quiet hours win over mentions.
    expect(message!.mention_roles).toEqual([]);
    await newsroom.later();
    expect(newsroom.messages()).toHaveLength(1);
  });

  it('a story that is silenced or muted meanwhile is not in the list, but among what was held back, and alerts again later', async () => {
    const people = await openPeople({ watches: [{ ...WATCH, quiet: QUIET }] });
    const { newsroom } = people;
    newsroom.publish('Courier', FLOOD!);
    await newsroom.round();
    newsroom.publish('Herald', COLONELS!);
    await newsroom.later();
    newsroom.publish('Tribune', FEVER!);
    await newsroom.later();
    const storyOf = async (words: string) => {
      const stories = await Promise.all([1, 2, 3].map((id) => newsroom.store.storyFile(id)));
      return stories.find((file) => file?.story.reports[0]?.title.includes(words))!.story.id;
    };
    await people.slash('silence add', { until: 'in 4 hours', reason: 'Known', words: 'flood' });
    const fever = await storyOf('ever');
    const mute = { channel: CHANNEL, until: null, origins: null };
    await newsroom.store.muteStory(fever, mute, newsroom.now());
    await newsroom.later(2 * HOUR);
    expect(newsroom.contents()).toEqual(['Embassies · 1 story during quiet hours']);
    expect(newsroom.messages()[0]!.embeds[0]!.description).toContain(COLONELS!.title);
    const brief = saidIn(await people.slash('brief', { since: '1d' }));
    expect(brief).toMatch(new RegExp(`${FLOOD!.title}.*silenced`));
    expect(brief).toMatch(new RegExp(`${FEVER!.title}.*muted`));
    expect(saidIn(await people.slash('watch why', { story: String(await storyOf('Flood')) }))).toContain('silence');
    // The silence is over, and the story goes on.
    await newsroom.later(3 * HOUR);
    newsroom.publish('Herald', { ...FLOOD!, title: `${FLOOD!.title}, cellar lost` });
    await newsroom.later();
    expect(newsroom.contents()[1]).toContain('cellar lost');
  });

  it('what was held outlives a restart, and is told once', async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...WATCH, quiet: QUIET }] });
    newsroom.publish('Courier', FLOOD!, COLONELS!, FEVER!);
    await newsroom.round();
    await newsroom.restart({ keep: true });
    await newsroom.round();
    expect(newsroom.messages()).toEqual([]);
    newsroom.pass(2 * HOUR);
    await newsroom.restart({ keep: true });
    await newsroom.round();
    expect(newsroom.contents()).toEqual(['Embassies · 3 stories during quiet hours']);
    await newsroom.restart({ keep: true });
    await newsroom.later();
    expect(newsroom.messages()).toHaveLength(1);
  });

  it('an alert that stands goes on to be edited; what would be posted about it is in the list', async () => {
    const quiet = { from: '14:00', to: '18:00' };
    const newsroom = await openTestNewsroom({
      watches: [{ ...EMBASSY, terms: 'quake OR embassy', timezone: 'UTC', quiet }],
    });
    newsroom.publish('Courier', {
      title: 'Embassy quake kills three in Tesmar',
      text: 'A quake at the embassy of Tesmar killed three people, the governor of the province said on Wednesday.',
    });
    await newsroom.round();
    expect(newsroom.messages()).toHaveLength(1);
    newsroom.pass(2 * HOUR);
    newsroom.publish('Herald', {
      title: 'Embassy quake kills 58 in Tesmar',
      text: 'A quake at the embassy of Tesmar killed 58 people, the governor of the province said on Wednesday.',
    });
    await newsroom.round();
    await newsroom.later(11 * MINUTE);
    expect(newsroom.messages()).toHaveLength(1);
    expect(newsroom.contents()[0]).toContain('kills 58');
    await newsroom.later(4 * HOUR);
    expect(newsroom.contents()[1]).toBe('Embassies · 1 story during quiet hours');
    const text = newsroom.messages()[1]!.embeds[0]!.description!;
    expect(text).toContain('58 dead, up from 3');
    expect(text).toContain(`/${CHANNEL}/${newsroom.messages()[0]!.id}`);
  });

  it('a watch of the same channel that is awake alerts, also about a story that both match', async () => {
    const newsroom = await openTestNewsroom({
      watches: [
        { ...WATCH, quiet: QUIET },
        { ...WATCH, name: 'Withdrawals', terms: 'embassy withdrawals' },
      ],
    });
    newsroom.publish('Courier', WITHDRAWAL, FLOOD!);
    await newsroom.round();
    expect(newsroom.contents()).toEqual([expect.stringContaining('Embassies, Withdrawals · Aldmere withdraws')]);
    await newsroom.later(2 * HOUR);
    expect(newsroom.contents()[1]).toBe('Embassies · 1 story during quiet hours');
  });

  it('a list that one message cannot hold is told in several, and names every story', async () => {
    const newsroom = await openTestNewsroom({
      watches: [{ ...WATCH, quiet: QUIET }],
      settings: { alertsPerHour: 100 },
    });
    const page = (n: number) => `story-${n}?from=${'x'.repeat(380)}`;
    newsroom.publish('Courier', ...TWELVE.slice(0, 10).map((one, n) => ({ ...one, page: page(n) })));
    await newsroom.round();
    await newsroom.later(2 * HOUR);
    expect(newsroom.contents()).toEqual([
      'Embassies · 10 stories during quiet hours (1 of 2)',
      'Embassies · 10 stories during quiet hours (2 of 2)',
    ]);
    const text = newsroom
      .messages()
      .flatMap(({ embeds }) => embeds.map(({ description }) => description))
      .join('\n');
    for (let n = 0; n < 10; n++) expect(text).toContain(page(n));
  });
});

describe('quiet hours that let urgent alerts through', () => {
  const quake = (dead: number) => ({
    title: `Quake at the embassy of Tesmar kills ${dead}`,
    text: `A quake at the embassy of Tesmar killed ${dead} people, the governor of the province said on Wednesday.`,
  });
  const URGENT = { ...WATCH, urgent: 'dead >= 10', quiet: { ...QUIET, let: 'urgent' } };

  it('hold what is not urgent, and post at once what is', async () => {
    const newsroom = await openTestNewsroom({ watches: [URGENT] });
    newsroom.publish('Courier', FLOOD!, quake(58));
    await newsroom.round();
    expect(newsroom.contents()).toEqual([expect.stringContaining('Quake at the embassy of Tesmar kills 58')]);
    await newsroom.later(2 * HOUR);
    expect(newsroom.contents()[1]).toBe('Embassies · 1 story during quiet hours');
  });

  it('post a held alert at once when it becomes urgent, alone and whole, and not again afterwards', async () => {
    const newsroom = await openTestNewsroom({ watches: [URGENT] });
    newsroom.publish('Courier', FLOOD!, quake(3));
    await newsroom.round();
    expect(newsroom.messages()).toEqual([]);
    newsroom.publish('Herald', quake(58));
    await newsroom.later();
    expect(newsroom.contents()).toEqual([expect.stringContaining('Quake at the embassy of Tesmar kills 58')]);
    await newsroom.later(2 * HOUR);
    expect(newsroom.contents()[1]).toBe('Embassies · 1 story during quiet hours');
    expect(newsroom.messages()[1]!.embeds[0]!.description).toContain('Flood reaches');
  });
});

describe('quiet hours', () => {
  it('of a channel hold for each watch that has none of its own', async () => {
    const newsroom = await openTestNewsroom({
      channels: [
        { id: CHANNEL, name: 'embassies' },
        { id: OTHER, name: 'board' },
      ],
      watches: [WATCH, { ...WATCH, name: 'Bakers', terms: 'rye bread', quiet: false }, { ...WATCH, channel: OTHER }],
      settings: { channels: [{ id: CHANNEL, quiet: QUIET }] },
    });
    newsroom.publish('Courier', FLOOD!, BREAD);
    await newsroom.round();
    expect(newsroom.contents()).toEqual([expect.stringContaining('Bakers · Bakers of Oston')]);
    expect(newsroom.contents(OTHER)).toEqual([expect.stringContaining('Embassies · Flood reaches')]);
  });

  it('that are taken away release at once what they held', async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...WATCH, quiet: QUIET }] });
    newsroom.publish('Courier', FLOOD!);
    await newsroom.round();
    await newsroom.restart({ watches: [WATCH] });
    await newsroom.round();
    expect(newsroom.contents()).toEqual(['Embassies · 1 story during quiet hours']);
  });

  it('begin only on their days', async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...WATCH, quiet: { ...QUIET, days: ['thu', 'fri'] } }] });
    newsroom.publish('Courier', FLOOD!);
    await newsroom.round();
    expect(newsroom.messages()).toHaveLength(1);
    newsroom.pass(24 * HOUR);
    newsroom.publish('Courier', COLONELS!);
    await newsroom.round();
    expect(newsroom.messages()).toHaveLength(1);
  });
});
