/** Following a story by direct message, through the real discord.js: what comes, when it ends, and what can go wrong. */
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { LocalReply } from '../../../src/local/types.ts';
import { findings, placedArticle } from '../../support/articles.ts';
import { CHANNEL } from '../../support/discord.ts';
import { HOUR, MINUTE, OTHER } from '../../support/newsroom.ts';
import { labelsOf, messageOf, openPeople, type People, saidIn } from '../../support/people.ts';
import { AGROUND, FERRIES, LIFEBOATS, QUAKE, QUAKES, REACHED, toll } from '../../support/turns.ts';

const DAY = 24 * HOUR;
const RITA = '100000000000000013';
const CLOSED = { status: 403, body: { message: 'Cannot send messages to this user', code: 50007 } } as const;

const CHANNELS = [
  { id: CHANNEL, name: 'disasters' },
  { id: OTHER, name: 'lobby' },
];

async function alerted(watch: object = {}): Promise<People> {
  const people = await openPeople({ channels: CHANNELS, watches: [{ ...QUAKES, ...watch }] });
  people.newsroom.publish('Courier', QUAKE);
  await people.newsroom.round();
  return people;
}

/** All that stands in the direct messages with a person, oldest first, without answers that only that person sees. */
function direct({ newsroom: { discord } }: People, person = RITA): APIMessage[] {
  const channel = discord.direct(person);
  return channel === undefined ? [] : discord.messages(channel).filter(({ flags }) => ((flags ?? 0) & 64) === 0);
}

const labels = (message: APIMessage): string[] => labelsOf({ kind: 'message', message });
const asReply = (message: APIMessage): LocalReply => ({ kind: 'message', message });

/** Presses *All reports* below an alert, then *Follow*. */
async function follow(people: People, as = RITA, alert = people.newsroom.messages()[0]!): Promise<LocalReply> {
  const reports = await people.press(asReply(alert), 'All reports', as);
  return answered(people, await people.press(reports, 'Follow', as));
}

/** What an answer becomes that takes its time. */
const answered = async (people: People, reply: LocalReply): Promise<LocalReply> =>
  reply.kind === 'thinking' ? people.later(reply) : reply;

/** Presses a button of the newest direct message that has it. */
function pressDirect(people: People, label: string): Promise<LocalReply> {
  return people.press(asReply(direct(people).findLast((message) => labels(message).includes(label))!), label, RITA);
}

describe('a reader who follows a story', () => {
  it('gets its alert by direct message, and is told what will come and until when', async () => {
    const people = await alerted({ role: '100000000000000021', urgent: 'dead >= 5', desk: true });
    const answer = await follow(people);
    const until = Math.floor((people.newsroom.now() + 7 * DAY) / 1000);
    expect(saidIn(answer)).toMatch(/^You follow \*\*Earthquake kills nine .*\*\* until <t:\d+:f>/);
    expect(saidIn(answer)).toContain(`<t:${until}:f>`);
    expect(saidIn(answer)).toContain('I’ve sent you its alert by [direct message]');
    expect(labelsOf(answer)).toContain('Undo');
    const [told, ...others] = direct(people);
    expect(others).toEqual([]);
    const [alert] = people.newsroom.messages();
    expect(alert!.mention_roles).toEqual(['100000000000000021']);
    expect([told!.content, told!.mention_roles]).toEqual([`Urgent · Disasters · ${QUAKE.title}`, []]);
    expect(told!.embeds[0]!.description).toBe(alert!.embeds[0]!.description);
    expect(told!.embeds[0]!.color).toBe(alert!.embeds[0]!.color);
    expect(labels(told!)).toEqual(['Read at Courier', 'All reports', 'Why?', 'Stop following']);
    expect(people.newsroom.field(told!, 'Following')).toContain(`<t:${until}:f>`);
    expect(people.newsroom.messages()).toHaveLength(1);
  });

  it('gets each development as a message of its own, and the alert is kept current, also over a restart', async () => {
    const people = await alerted({ updates: 'edit' });
    const { newsroom } = people;
    await follow(people);
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    await people.restart();
    await newsroom.later();
    const [alert, update, ...more] = direct(people);
    expect(alert!.content).toBe(`Disasters · ${toll(58).title}`);
    expect(alert!.embeds[0]!.description).toContain('58 dead, up from 9');
    expect(update!.content).toContain(`**Update** · Disasters · ${toll(58).title} (was 9) · Courier`);
    expect(update!.referenced_message?.id).toBe(alert!.id);
    expect(labels(update!)).toEqual(['Read at Courier', 'All reports', 'Stop following']);
    expect(more).toEqual([]);
    // The channel gets what its watch wants.
    expect(newsroom.contents()).toEqual([`Disasters · ${toll(58).title}`]);
  });

  it('hears of it though the channel has muted the story, and its server has silenced it', async () => {
    const people = await alerted();
    const { newsroom } = people;
    await follow(people);
    await newsroom.store.muteStory(1, { channel: CHANNEL, until: null, origins: null }, newsroom.now());
    await people.slash('silence add', { story: '1', until: 'in 2 hours', reason: 'Enough' });
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    await newsroom.later();
    expect(newsroom.contents()).toEqual([`Disasters · ${QUAKE.title}`]);
    expect(direct(people).map(({ content }) => content.split('\n')[0])).toEqual([
      `Disasters · ${toll(58).title}`,
      `**Update** · Disasters · ${toll(58).title} (was 9) · Courier`,
    ]);
  });

  it('reads all reports and why in direct messages, and is told what does not work there', async () => {
    const people = await alerted();
    await follow(people);
    const reports = await pressDirect(people, 'All reports');
    expect(saidIn(reports)).toContain(QUAKE.title);
    expect(saidIn(reports)).not.toContain('Alerted');
    expect(labelsOf(reports)).toEqual([]);
    expect(saidIn(await pressDirect(people, 'Why?'))).toContain('earthquake');
    const channelId = people.newsroom.discord.direct(RITA)!;
    for (const [command, options] of [
      ['watch list', {}],
      ['stories search', { query: 'quake' }],
      ['follow start', { story: '1' }],
    ] as const)
      expect(saidIn(await people.slash(command, options, { as: RITA, channelId }))).toMatch(/works only on a server/);
    expect(saidIn(await people.slash('help', {}, { as: RITA, channelId }))).toContain('/follow start');
    expect(saidIn(await people.forge('not:x', { as: RITA, channelId }))).toMatch(/works only on a server/);
  });

  it('sees a list, in direct messages too, and stops from it', async () => {
    const people = await alerted();
    expect(saidIn(await people.slash('follow list', {}, { as: RITA }))).toContain('You follow no story');
    await follow(people);
    const list = await people.slash('follow list', {}, { as: RITA, channelId: people.newsroom.discord.direct(RITA)! });
    expect(saidIn(list)).toMatch(/You follow 1 story\n.*Earthquake kills nine/s);
    expect(saidIn(list)).toContain(`<#${CHANNEL}>`);
    const stopped = await people.newsroom.discord.act.click({
      ...{ messageId: messageOf(list).id, customId: 'follow-stop', values: ['1'], as: RITA },
    });
    expect(saidIn(stopped)).toMatch(/^Stopped following “Earthquake kills nine/);
    expect(saidIn(await people.slash('follow list', {}, { as: RITA }))).toContain('You follow no story');
  });
});

describe('the end of a follow', () => {
  it('comes with a press, can be undone, and nothing is sent between', async () => {
    const people = await alerted();
    const { newsroom } = people;
    await follow(people);
    const stopped = await pressDirect(people, 'Stop following');
    expect(saidIn(stopped)).toMatch(/^Stopped following “Earthquake kills nine/);
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    const [alert, ...none] = direct(people);
    expect(none).toEqual([]);
    expect(labels(alert!)).toEqual(['Read at Courier', 'All reports', 'Why?']);
    expect(newsroom.field(alert!, 'Following')).toMatch(/^ended <t:\d+:f>$/);
    expect(saidIn(await people.press(stopped, 'Undo', RITA))).toMatch(/^Undone: stopped following/);
    newsroom.publish('Courier', toll(90));
    await newsroom.later(20 * MINUTE);
    await newsroom.later();
    const [again, update] = direct(people);
    expect(labels(again!)).toContain('Stop following');
    expect(update!.content).toContain(`${toll(90).title} (was 58)`);
  });

  it('is told once, after what came until then, also when it passes while the bot is down', async () => {
    const people = await alerted();
    const { newsroom } = people;
    await follow(people);
    newsroom.pass(8 * DAY);
    await people.restart();
    await newsroom.round();
    await people.restart();
    await newsroom.later();
    const [alert, end, ...more] = direct(people);
    expect(more).toEqual([]);
    expect(end!.content).toContain(`**You no longer follow this** · Disasters · ${QUAKE.title}`);
    expect(end!.content).toContain('You followed it for 7 days.');
    const place = `https://discord.com/channels/${newsroom.discord.guildId}/${CHANNEL}/${newsroom.messages()[0]!.id}`;
    expect(end!.content).toContain(`[its alert](<${place}>)`);
    expect(end!.referenced_message?.id).toBe(alert!.id);
    expect(labels(end!)).toEqual(['Read at Courier', 'All reports']);
    expect(newsroom.field(alert!, 'Following')).toMatch(/^ended/);
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    expect(direct(people)).toHaveLength(2);
    // Followed again, it is told anew.
    await follow(people);
    expect(labels(direct(people)[2]!)).toContain('Stop following');
    expect(direct(people)[2]!.content).toBe(newsroom.contents()[0]);
  });

  it('comes when no report has come for three days, by the news and not by the clock', async () => {
    const people = await alerted();
    const { newsroom } = people;
    await follow(people);
    await newsroom.later(4 * DAY);
    expect(direct(people)).toHaveLength(1);
    newsroom.publish('Herald', {
      title: 'Bakers of Oston raise the price of rye bread',
      text: 'Two crowns more a loaf.',
    });
    for (let n = 0; n < 3; n++) await newsroom.later();
    expect(direct(people)[1]!.content).toContain('No report of it has come for 3 days, so the story counts as over.');
  });
});

describe('following a story again', () => {
  it('changes the end and sends nothing twice', async () => {
    const people = await alerted();
    const { newsroom } = people;
    const act = newsroom.discord.act;
    const until = (reply: LocalReply) => Number(/<t:(\d+):f>/.exec(saidIn(reply))![1]) * 1000 - newsroom.now();
    const first = await follow(people);
    const menu = { messageId: messageOf(first).id, customId: 'follow-until:1', as: RITA };
    const longer = await act.click({ ...menu, values: ['in 2 weeks'] });
    expect(until(longer)).toBe(14 * DAY);
    expect(saidIn(longer)).toMatch(/^You follow \*\*Earthquake/);
    // A press without a time does not shorten it; a time does.
    expect(until(await follow(people))).toBe(14 * DAY);
    const shorter = await people.slash('follow start', { story: '1', until: 'in 2 hours' }, { as: RITA });
    expect(until(shorter)).toBe(2 * HOUR);
    expect(direct(people)).toHaveLength(1);
    expect(saidIn(await people.press(shorter, 'Undo', RITA))).toMatch(/^Undone: followed/);
    await newsroom.later();
    expect(newsroom.field(direct(people)[0]!, 'Following')).toContain(
      `<t:${(newsroom.now() - 10 * MINUTE + 14 * DAY) / 1000}:f>`,
    );
  });

  it('is undone to no follow by the first Undo', async () => {
    const people = await alerted();
    const answer = await follow(people);
    await people.press(answer, 'Undo', RITA);
    expect(await people.newsroom.store.openFollows()).toEqual([]);
  });
});

describe('a follow is refused', () => {
  it('where direct messages are closed, before anything is promised', async () => {
    const people = await alerted();
    const { newsroom } = people;
    newsroom.discord.setDirect(RITA, 'closed');
    const answer = await follow(people);
    expect(saidIn(answer)).toMatch(/^I can’t send you direct messages, so you don’t follow this story\. Allow them/);
    expect(await newsroom.store.openFollows()).toEqual([]);
    const calls = newsroom.calls('POST');
    await newsroom.later();
    expect(newsroom.calls('POST')).toBe(calls);
    expect((await newsroom.app.facts.collect()).lost?.follows).toBe(0);
    newsroom.discord.setDirect(RITA, 'open');
    expect(saidIn(await follow(people))).toMatch(/^You follow/);
    expect(direct(people)).toHaveLength(1);
  });

  it('for a time that is none, or too far away, and a story that no channel of theirs was alerted to', async () => {
    const people = await alerted();
    const { newsroom } = people;
    const start = async (options: Record<string, string>) =>
      saidIn(await people.slash('follow start', options, { as: RITA }));
    expect(await start({ story: '1', until: 'whenever' })).toContain('I can’t read “whenever” as a time');
    expect(await start({ story: '1', until: 'in 4 months' })).toContain('90 days at most');
    expect(await start({ story: '99' })).toContain('not in the archive');
    newsroom.publish('Herald', {
      title: 'Bakers of Oston raise the price of rye bread',
      text: 'Two crowns more a loaf.',
    });
    await newsroom.later();
    expect(await start({ story: '2' })).toContain('No channel that you can see was alerted to that story');
    const { owner } = newsroom.discord.people;
    newsroom.discord.setOverwrites(CHANNEL, [{ id: RITA, type: 1, allow: '0', deny: '1024' }]);
    const elsewhere = { story: '1' };
    expect(saidIn(await people.slash('follow start', elsewhere, { as: RITA, channelId: OTHER }))).toContain(
      'No channel that you can see',
    );
    expect(saidIn(await people.slash('follow start', elsewhere, { as: owner, channelId: OTHER }))).toMatch(
      /^You follow/,
    );
    expect(await newsroom.store.followsOf(RITA)).toEqual([]);
  });

  it('beyond 25 stories', async () => {
    const people = await alerted();
    const { store, now, discord } = people.newsroom;
    const opened = await people.newsroom.app.deskContext.onDemand.openDirect(RITA);
    const numbers = Array.from({ length: 25 }, (_, n) => 100 + n);
    await store.saveFindings(
      findings({
        ...{ at: now(), stories: numbers, articles: numbers.map((n) => placedArticle(n, n)) },
        messages: numbers.map((n) => ({ id: -n, kind: 'alert', channel: OTHER, watch: 'Docks', dueAt: now() + DAY })),
        alerts: numbers.map((n) => ({ story: n, channel: OTHER, message: -n, lead: n, watches: ['Docks'] })),
      }),
    );
    const [since, until] = [now(), now() + DAY];
    const channel = opened.kind === 'open' ? opened.channel : '';
    const follows = { person: RITA, server: discord.guildId, place: OTHER, channel, since, until };
    for (const story of numbers) await store.saveFollow({ ...follows, story });
    expect(saidIn(await follow(people))).toContain('You follow 25 stories, which is the most.');
    await people.slash('follow stop', { story: '100' }, { as: RITA });
    expect(saidIn(await follow(people))).toMatch(/^You follow \*\*Earthquake/);
  });
});

describe('a direct message', () => {
  it('that is refused later ends what the person follows: it is logged, shown, and not tried again', async () => {
    const people = await alerted();
    const { newsroom } = people;
    await follow(people);
    newsroom.discord.setDirect(RITA, 'closed');
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    const tried = newsroom.calls('POST');
    await newsroom.later();
    await people.restart();
    await newsroom.later(20 * MINUTE);
    expect(newsroom.calls('POST')).toBe(tried);
    expect(await newsroom.store.openFollows()).toEqual([]);
    expect(newsroom.events).toContainEqual({
      kind: 'delivery',
      delivery: expect.objectContaining({ kind: 'unreachable', follows: 1 }),
    });
    expect(saidIn(await people.slash('status'))).toContain('Direct messages no longer reach one person');
    // The channel is told as before.
    expect(newsroom.contents()[0]).toBe(`Disasters · ${toll(58).title}`);
  });

  it('whose answer is lost, or whose process dies before it is sent, is sent once', async () => {
    const people = await alerted();
    const { newsroom } = people;
    await follow(people);
    const path = new RegExp(`^/channels/${newsroom.discord.direct(RITA)}/messages$`);
    newsroom.discord.faults.push({ method: 'POST', path, how: 'lost answer' });
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    await people.restart();
    await newsroom.later(MINUTE);
    await newsroom.later(10 * MINUTE);
    expect(direct(people)).toHaveLength(2);

    const olive = newsroom.discord.people.owner;
    const opened = await newsroom.app.deskContext.onDemand.openDirect(olive);
    const channel = opened.kind === 'open' ? opened.channel : '';
    const since = newsroom.now();
    const server = newsroom.discord.guildId;
    await newsroom.store.saveFollow({
      story: 1,
      person: olive,
      server,
      place: CHANNEL,
      channel,
      since,
      until: since + DAY,
    });
    await people.restart();
    await newsroom.round();
    await newsroom.later();
    expect(direct(people, olive).map(({ content }) => content)).toEqual([`Disasters · ${toll(58).title}`]);
  });

  it('follows its story when that is merged into another: one follow goes on, and the younger alert points to the elder', async () => {
    const people = await openPeople({ watches: [FERRIES] });
    const { newsroom } = people;
    newsroom.publish('Courier', AGROUND);
    await newsroom.round();
    newsroom.publish('Herald', LIFEBOATS);
    await newsroom.later();
    const [, younger] = newsroom.messages();
    await follow(people, RITA, younger);
    const olive = newsroom.discord.people.owner;
    await follow(people, olive);
    await follow(people, olive, younger);
    newsroom.publish('Courier', REACHED);
    await newsroom.later();
    expect(await newsroom.store.openFollows()).toMatchObject([{ story: 1 }, { story: 1 }]);
    const [alert] = direct(people);
    expect(newsroom.field(alert!, 'Rests on')).toMatch(/in 3 reports$/);
    expect(labels(alert!)).toContain('Stop following');
    const [one, pointer] = direct(people, olive);
    expect(newsroom.field(one!, 'Rests on')).toMatch(/in 3 reports$/);
    expect(pointer!.embeds[0]!.description).toContain(
      `[an earlier alert](https://discord.com/channels/@me/${newsroom.discord.direct(olive)}/${one!.id})`,
    );
  });

  it('is not promised where Discord does not open direct messages', async () => {
    const people = await alerted();
    const { newsroom } = people;
    newsroom.discord.faults.push({ method: 'POST', path: /^\/users\/@me\/channels$/, how: CLOSED });
    expect(saidIn(await follow(people))).toContain('I can’t send you direct messages');
    newsroom.discord.faults.push({
      ...{ method: 'POST', path: /^\/users\/@me\/channels$/ },
      how: { status: 400, body: { message: 'You are opening direct messages too fast', code: 40003 } },
    });
    expect(saidIn(await follow(people))).toContain('Try again in a few minutes');
    expect(await newsroom.store.openFollows()).toEqual([]);
  });
});

describe('a story that two servers were alerted to', () => {
  const FAR = '100000000000000031';
  const SECRET = '100000000000000032';
  const SECOND = {
    ...{ id: '100000000000000030', name: 'Second server' },
    channels: [
      { id: FAR, name: 'far' },
      { id: SECRET, name: 'secret' },
    ],
  };
  const followed = async (channels = [CHANNEL, FAR]) => {
    const watches = [
      { ...QUAKES, channel: channels },
      { name: 'Bread', terms: 'rye', channel: FAR },
    ];
    const people = await openPeople({ channels: CHANNELS, servers: [SECOND], watches });
    people.newsroom.publish('Courier', QUAKE);
    await people.newsroom.round();
    await follow(people);
    const list = (channelId: string) => people.slash('follow list', {}, { as: RITA, channelId });
    return { people, list };
  };

  it('is listed on both and in direct messages, each time where it can be seen there, and stopped from each', async () => {
    const { people, list } = await followed();
    const told = saidIn(await list(FAR));
    expect(told).toMatch(/You follow 1 story\n.*Earthquake kills nine/s);
    expect(told).toContain(`<#${FAR}>`);
    expect(told).not.toContain(CHANNEL);
    for (const place of [CHANNEL, people.newsroom.discord.direct(RITA)!])
      expect(saidIn(await list(place))).toContain(`found in <#${CHANNEL}>`);
    const stopped = await people.slash('follow stop', { story: '1' }, { as: RITA, channelId: FAR });
    expect(saidIn(stopped)).toMatch(/^Stopped following “Earthquake kills nine/);
    expect(saidIn(await list(CHANNEL))).toContain('You follow no story');
  });

  it('is not told to a server that was not alerted to it, or where the person cannot see the alert', async () => {
    const elsewhere = await followed([CHANNEL]);
    expect(saidIn(await elsewhere.list(FAR))).toContain('You follow no story');
    const hidden = await followed([CHANNEL, SECRET]);
    expect(saidIn(await hidden.list(FAR))).toContain('You follow 1 story');
    hidden.people.newsroom.discord.setOverwrites(SECRET, [{ id: RITA, type: 1, allow: '0', deny: '1024' }]);
    expect(saidIn(await hidden.list(FAR))).toContain('You follow no story');
    const stop = await hidden.people.slash('follow stop', { story: '1' }, { as: RITA, channelId: FAR });
    expect(saidIn(stop)).toContain('You don’t follow this story');
  });
});

it('/follow start proposes the stories that this channel was alerted to, and stop those that are followed', async () => {
  const people = await alerted();
  const { newsroom } = people;
  newsroom.publish('Herald', {
    title: 'Bakers of Oston raise the price of rye bread',
    text: 'Two crowns more a loaf.',
  });
  await newsroom.later();
  expect(await people.complete('follow start', 'story', 'tesmar', RITA)).toEqual([QUAKE.title]);
  expect(await people.complete('follow start', 'story', 'bread', RITA)).toEqual([]);
  expect(await people.complete('follow stop', 'story', '', RITA)).toEqual([]);
  await people.slash('follow start', { story: '1' }, { as: RITA });
  expect(await people.complete('follow stop', 'story', 'quake', RITA)).toEqual([QUAKE.title]);
  expect((await people.complete('follow start', 'until', { story: '1', until: 'fri' }, RITA))[0]).toMatch(/^fri/);
});
