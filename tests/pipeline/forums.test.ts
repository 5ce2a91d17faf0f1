import { describe, expect, it } from 'vitest';
import { CHANNEL, rateLimited } from '../support/discord.ts';
import { EMBASSY, HOUR, MINUTE, openTestNewsroom, WITHDRAWAL } from '../support/newsroom.ts';
import { openPeople, saidIn } from '../support/people.ts';
import { QUAKE, QUAKES, TOLL_DENIED, toll } from '../support/turns.ts';

const FORUM = {
  id: CHANNEL,
  name: 'stories',
  type: 15,
  tags: ['Disasters', 'official source', 'Denied', 'Developing'],
};
const SEND_POST = { method: 'POST', path: /^\/channels\/\d+\/threads$/ };

const open = (forum: object = {}, watch: object = QUAKES) =>
  openTestNewsroom({ channels: [{ ...FORUM, ...forum }], watches: [watch] });
type Newsroom = Awaited<ReturnType<typeof open>>;

const posts = (newsroom: Newsroom) => newsroom.discord.threads(CHANNEL);
const titles = (newsroom: Newsroom) => posts(newsroom).map(({ name }) => name);
const inside = (newsroom: Newsroom, n = 0) => newsroom.contents(posts(newsroom)[n]!.id);

/** The names of a post's tags. */
function tagsOf(newsroom: Newsroom, tags = FORUM.tags): string[] {
  const ids = (posts(newsroom)[0] as { applied_tags?: string[] }).applied_tags ?? [];
  return ids.map((id) => tags[Number(BigInt(id) - BigInt(CHANNEL)) - 10_000]!);
}

async function openAlerted(forum: object = {}, watch: object = QUAKES) {
  const newsroom = await open(forum, watch);
  newsroom.publish('Courier', QUAKE);
  await newsroom.round();
  return newsroom;
}

describe('a story in a forum', () => {
  it('is a post under its headline, tagged by its state and its watch where the forum has such tags', async () => {
    const newsroom = await openAlerted();
    expect(titles(newsroom)).toEqual([QUAKE.title]);
    expect(inside(newsroom)).toEqual([`Disasters · ${QUAKE.title}`]);
    expect(tagsOf(newsroom)).toEqual(['official source', 'Disasters']);
  });

  it('is one in a media channel, too', async () => {
    expect(titles(await openAlerted({ type: 16 }))).toEqual([QUAKE.title]);
  });

  it('has a title within Discord’s limit, without markdown', async () => {
    const newsroom = await open({}, EMBASSY);
    const title = `${WITHDRAWAL.title} *again*, ${'as the harbour burns '.repeat(9)}`.trim();
    newsroom.publish('Courier', { ...WITHDRAWAL, title });
    await newsroom.round();
    const [name] = titles(newsroom);
    expect(name!.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/^Aldmere withdraws embassy staff from Karvel \*again\*, as the harbour.*…$/);
  });

  it('develops: the first message is edited, the title and tags follow, and the update stands in the post', async () => {
    const newsroom = await openAlerted();
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    await newsroom.later();
    expect(titles(newsroom)).toEqual([toll(58).title]);
    expect(tagsOf(newsroom)).toEqual(['Developing', 'official source', 'Disasters']);
    const [first, update, ...more] = inside(newsroom);
    expect(first).toBe(`Disasters · ${toll(58).title}`);
    expect(update).toContain(`**Update** · Disasters · ${toll(58).title} (was 9)`);
    expect(more).toEqual([]);
    newsroom.publish('Courier', TOLL_DENIED);
    for (let n = 0; n < 3; n++) await newsroom.later();
    expect(tagsOf(newsroom)).toEqual(['Denied', 'official source', 'Disasters']);
    expect(posts(newsroom)).toHaveLength(1);
  });

  it('whose title Discord does not change yet is edited nevertheless, and renamed later', async () => {
    const newsroom = await openAlerted();
    newsroom.discord.faults.push({ method: 'PATCH', path: /^\/channels\/\d+$/, how: rateLimited(0.05) });
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    expect(inside(newsroom)[0]).toBe(`Disasters · ${toll(58).title}`);
    expect(titles(newsroom)).toEqual([QUAKE.title]);
    const edits = newsroom.calls('PATCH', /messages/);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await newsroom.later(2 * MINUTE);
    expect(titles(newsroom)).toEqual([toll(58).title]);
    expect(newsroom.calls('PATCH', /messages/)).toBe(edits);
  });

  it('whose post was archived is opened again; one that was deleted is left alone', async () => {
    const newsroom = await openAlerted();
    const [post] = posts(newsroom);
    newsroom.discord.setThread(post!.id, { archived: true });
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    await newsroom.later();
    expect(titles(newsroom)).toEqual([toll(58).title]);
    newsroom.discord.deleteThread(post!.id);
    newsroom.publish('Courier', toll(80));
    for (let n = 0; n < 3; n++) await newsroom.later();
    expect(posts(newsroom)).toEqual([]);
    newsroom.publish('Herald', {
      title: 'Earthquake in Oston shakes the mint',
      text: 'Coins fell from the presses of Oston.',
    });
    await newsroom.later();
    expect(titles(newsroom)).toEqual(['Earthquake in Oston shakes the mint']);
    expect(await newsroom.app.nextUnsent()).toBeNull();
  });
});

describe('a forum that requires tags', () => {
  it('gets posts with the tags that fit', async () => {
    const newsroom = await openAlerted({ requiresTag: true, tags: ['Other', 'Disasters'] });
    expect(tagsOf(newsroom, ['Other', 'Disasters'])).toEqual(['Disasters']);
  });

  it('without one that fits says what to do, and gets the post when it was done', async () => {
    const newsroom = await openAlerted({ requiresTag: true, tags: ['Other'] });
    expect(posts(newsroom)).toEqual([]);
    expect(newsroom.events).toContainEqual({
      kind: 'delivery',
      delivery: expect.objectContaining({
        kind: 'later',
        reason: expect.stringContaining(
          'this forum requires a tag for each post and lacks a tag named “Official source” or “Disasters”',
        ),
      }),
    });
    expect(newsroom.calls('POST', SEND_POST.path)).toBe(0);
    newsroom.discord.setForum(CHANNEL, { tags: ['Other', 'Disasters'] });
    await newsroom.later(HOUR);
    expect(titles(newsroom)).toEqual([QUAKE.title]);
  });

  it('does not keep a tag from the bot that only moderators may apply', async () => {
    const newsroom = await openAlerted({ moderatedTags: ['Disasters'] });
    expect(tagsOf(newsroom)).toEqual(['official source']);
  });
});

describe('a post whose answer was lost', () => {
  it.each([
    ['is found among the active ones', {}],
    ['is found among the archived ones', { archived: true }],
  ])('%s and not made twice', async (_, closed) => {
    const newsroom = await open();
    newsroom.discord.faults.push({ ...SEND_POST, how: 'lost answer' });
    newsroom.publish('Courier', QUAKE);
    await newsroom.round();
    const [post] = posts(newsroom);
    newsroom.discord.setThread(post!.id, closed);
    await newsroom.restart();
    await newsroom.later(MINUTE);
    expect(titles(newsroom)).toEqual([QUAKE.title]);
    expect(newsroom.events).toContainEqual({
      kind: 'delivery',
      delivery: { kind: 'found', channel: CHANNEL, id: post!.id },
    });
  });

  it('is not looked for before it can have arrived, and made if it has not', async () => {
    const newsroom = await open();
    newsroom.discord.faults.push({ ...SEND_POST, how: 'lost question' });
    newsroom.publish('Courier', QUAKE);
    await newsroom.round();
    const looks = () => newsroom.calls('GET', /threads\/active$/);
    const before = looks();
    await newsroom.later(6_000);
    expect(looks()).toBe(before);
    await newsroom.later(MINUTE);
    expect(titles(newsroom)).toEqual([QUAKE.title]);
  });

  it('is told again, marked, where history may not be read', async () => {
    const newsroom = await open();
    newsroom.discord.setOverwrites(CHANNEL, [
      { id: newsroom.discord.applicationId, type: 1, allow: '0', deny: `${1n << 16n}` },
    ]);
    newsroom.discord.faults.push({ ...SEND_POST, how: 'lost answer' });
    newsroom.publish('Courier', QUAKE);
    await newsroom.round();
    await newsroom.later(MINUTE);
    expect(inside(newsroom, 1)).toEqual([`*May repeat* · Disasters · ${QUAKE.title}`]);
  });
});

it('what a forum was told before the archive was lost is not told again', async () => {
  const newsroom = await openAlerted();
  const { rmSync } = await import('node:fs');
  await newsroom.restart({}, (archive) => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${archive}${end}`, { force: true });
  });
  await newsroom.later();
  await newsroom.later();
  expect(titles(newsroom)).toEqual([QUAKE.title]);
});

it('a test, and a report to operators, are posts with a title', async () => {
  const newsroom = await openTestNewsroom({
    channels: [FORUM],
    watches: [QUAKES],
    settings: { operatorsChannel: CHANNEL },
  });
  await newsroom.app.lookAtChannels();
  expect(await newsroom.app.deskContext.onDemand.testAlert(CHANNEL, 'Disasters')).toBeNull();
  expect(await newsroom.app.tellOperators('The disk is full.')).toBeNull();
  expect(titles(newsroom)).toEqual(['Test · Disasters', 'The disk is full.']);
});

it('the buttons of a post work inside it', async () => {
  const people = await openPeople({ channels: [FORUM], watches: [QUAKES] });
  const { newsroom } = people;
  newsroom.publish('Courier', QUAKE);
  await newsroom.round();
  newsroom.publish('Courier', toll(58));
  await newsroom.later();
  await newsroom.later();
  const [post] = newsroom.discord.threads(CHANNEL);
  const [first, update] = newsroom.messages(post!.id).map((message) => ({ kind: 'message', message }) as const);
  expect(saidIn(await people.press(first!, 'Why?'))).toContain('Why this alert was posted');
  expect(saidIn(await people.press(first!, 'All reports'))).toContain('1 independent report, 2 in all');
  const muting = await people.press(update!, 'Mute');
  expect(saidIn(muting)).not.toContain('expired');
});

it('the board links an alert to its post', async () => {
  const people = await openPeople({ channels: [FORUM], watches: [{ ...QUAKES, desk: true }] });
  const { newsroom } = people;
  newsroom.publish('Courier', QUAKE);
  await newsroom.round();
  const { id } = newsroom.discord.threads(CHANNEL)[0]!;
  const said = saidIn(await people.slash('board'));
  expect(said).toContain(`](<https://discord.com/channels/${newsroom.discord.guildId}/${id}/${id}>)`);
});

it('the last message of a follow links the alert in its post', async () => {
  const people = await openPeople({ channels: [FORUM], watches: [QUAKES] });
  const { newsroom } = people;
  newsroom.publish('Courier', QUAKE);
  await newsroom.round();
  const { id } = newsroom.discord.threads(CHANNEL)[0]!;
  const rita = '100000000000000013';
  await people.slash('follow start', { story: '1', until: 'in 2 hours' }, { as: rita });
  await newsroom.later(3 * HOUR);
  const last = newsroom.contents(newsroom.discord.direct(rita)).at(-1);
  expect(last).toContain('You followed it for 2 hours.');
  expect(last).toContain(`[its alert](<https://discord.com/channels/${newsroom.discord.guildId}/${id}/${id}>)`);
});
