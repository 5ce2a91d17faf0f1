/** What follows an alert: a thread on it, and its publication. */
import { describe, expect, it, test } from 'vitest';
import { CHANNEL, rateLimited, serverError } from '../support/discord.ts';
import { EMBASSY, HOUR, MINUTE, openTestNewsroom, type TestNewsroom, TWELVE, WITHDRAWAL } from '../support/newsroom.ts';
import { openPeople, saidIn } from '../support/people.ts';
import { QUAKE, QUAKES, toll } from '../support/turns.ts';

const NEWS = { id: CHANNEL, name: 'wire', type: 5 };
const CROSSPOSTED = 1;
const PUBLISH = { method: 'POST', path: /crosspost$/ };
const THREAD = { method: 'POST', path: /messages\/\d+\/threads$/ };

const followed = (newsroom: TestNewsroom, ...kinds: string[]) =>
  newsroom.events.flatMap((one) =>
    one.kind === 'delivery' && kinds.includes(one.delivery.kind) ? [one.delivery] : [],
  );
const published = (newsroom: TestNewsroom) =>
  newsroom.messages().filter(({ flags }) => (flags ?? 0) & CROSSPOSTED).length;

describe('a thread for each alert', () => {
  const open = async () => {
    const newsroom = await openTestNewsroom({ watches: [{ ...QUAKES, thread: true }] });
    newsroom.publish('Courier', QUAKE);
    return newsroom;
  };

  it('is opened when the alert is posted, under its headline, and updates go there', async () => {
    const newsroom = await open();
    await newsroom.round();
    const [thread] = newsroom.discord.threads(CHANNEL);
    expect(thread).toMatchObject({ id: newsroom.messages()[0]!.id, name: QUAKE.title });
    newsroom.publish('Courier', toll(58));
    await newsroom.later();
    await newsroom.later();
    expect(newsroom.contents()).toHaveLength(1);
    expect(newsroom.contents(thread!.id)).toEqual([expect.stringContaining('**Update** · Disasters')]);
    expect(newsroom.calls('POST', THREAD.path)).toBe(1);
  });

  it.each([
    ['an answer that was lost', 'lost answer' as const],
    ['a question that was lost', 'lost question' as const],
    ['trouble of Discord’s', serverError()],
  ])('is opened once, over %s and a restart', async (_, how) => {
    const newsroom = await open();
    newsroom.discord.faults.push({ ...THREAD, how });
    await newsroom.round();
    await newsroom.restart();
    await newsroom.later(MINUTE);
    expect(newsroom.discord.threads(CHANNEL)).toHaveLength(1);
    expect(newsroom.contents()).toEqual([`Disasters · ${QUAKE.title}`]);
    expect(followed(newsroom, 'followed')).toHaveLength(1);
  });

  it('that may not be opened is told once; then updates are replies', async () => {
    const newsroom = await open();
    newsroom.discord.setOverwrites(CHANNEL, [
      { id: newsroom.discord.applicationId, type: 1, allow: '0', deny: `${1n << 35n}` },
    ]);
    await newsroom.round();
    newsroom.publish('Courier', toll(58));
    for (let n = 0; n < 3; n++) await newsroom.later();
    expect(followed(newsroom, 'not followed')).toMatchObject([
      { what: 'thread', reason: expect.stringContaining('403') },
    ]);
    expect(newsroom.contents()[1]).toContain('**Update**');
    expect(await newsroom.store.refusedFollowUps(0)).toMatchObject([{ what: 'thread', channel: CHANNEL }]);
  });

  it('that was deleted gives its updates back to the channel', async () => {
    const newsroom = await open();
    await newsroom.round();
    newsroom.discord.deleteThread(newsroom.discord.threads(CHANNEL)[0]!.id);
    newsroom.publish('Courier', toll(58));
    for (let n = 0; n < 3; n++) await newsroom.later();
    expect(newsroom.contents()[1]).toContain('**Update**');
  });
});

describe('an alert in an announcement channel', () => {
  const open = async (some: object = {}) => {
    const newsroom = await openTestNewsroom({ channels: [NEWS], watches: [{ ...EMBASSY, publish: true, ...some }] });
    await newsroom.app.lookAtChannels();
    newsroom.publish('Courier', WITHDRAWAL);
    return newsroom;
  };

  it('is published after it was posted', async () => {
    const newsroom = await open();
    await newsroom.round();
    expect(published(newsroom)).toBe(1);
    expect(followed(newsroom, 'followed')).toMatchObject([{ what: 'publish', channel: CHANNEL }]);
  });

  it.each([
    ['an answer that was lost', 'lost answer' as const],
    ['trouble of Discord’s', serverError()],
    ['a short limit', rateLimited(2)],
  ])('is published once, over %s and a restart', async (_, how) => {
    const newsroom = await open();
    newsroom.discord.faults.push({ ...PUBLISH, how });
    await newsroom.round();
    await newsroom.restart();
    await newsroom.later(MINUTE);
    await newsroom.later();
    expect(published(newsroom)).toBe(1);
    expect(newsroom.calls('POST', PUBLISH.path)).toBe(2);
    expect(newsroom.contents()).toHaveLength(1);
  });

  it('is not published after a long limit: that is told, and never tried again', async () => {
    const newsroom = await open();
    newsroom.discord.faults.push({ ...PUBLISH, how: rateLimited(1_800) });
    await newsroom.round();
    for (let n = 0; n < 8; n++) await newsroom.later();
    expect(newsroom.calls('POST', PUBLISH.path)).toBe(1);
    expect(followed(newsroom, 'not followed')).toMatchObject([{ what: 'publish', reason: 'rate limit' }]);
  });

  it('is published ten times an hour; Discord is not asked for more, and the rest is told', async () => {
    const newsroom = await openTestNewsroom({
      channels: [NEWS],
      watches: [{ ...EMBASSY, terms: 'embassy', publish: true }],
    });
    await newsroom.app.lookAtChannels();
    newsroom.publish('Courier', ...TWELVE);
    await newsroom.round();
    expect(newsroom.contents()).toHaveLength(12);
    expect(published(newsroom)).toBe(10);
    expect(newsroom.calls('POST', PUBLISH.path)).toBe(10);
    expect(followed(newsroom, 'not followed')).toHaveLength(2);
    expect(await newsroom.store.refusedFollowUps(0)).toMatchObject([
      {
        what: 'publish',
        reason: expect.stringContaining('at most 10 messages of a channel are published in 60 minutes'),
      },
      {},
    ]);
    await newsroom.later(2 * HOUR);
    newsroom.publish('Courier', WITHDRAWAL);
    await newsroom.later();
    expect(published(newsroom)).toBe(11);
    expect(newsroom.calls('POST', PUBLISH.path)).toBe(11);
  });

  it('is published, and its replies are not: Discord publishes none', async () => {
    const newsroom = await openTestNewsroom({ channels: [NEWS], watches: [{ ...QUAKES, publish: true }] });
    await newsroom.app.lookAtChannels();
    newsroom.publish('Courier', QUAKE);
    await newsroom.round();
    newsroom.publish('Courier', toll(58));
    for (let n = 0; n < 3; n++) await newsroom.later();
    expect(newsroom.contents()).toHaveLength(2);
    expect(newsroom.calls('POST', PUBLISH.path)).toBe(1);
  });
});

test('in a text channel nothing is published, and Discord is not asked to', async () => {
  const newsroom = await openTestNewsroom({ watches: [{ ...EMBASSY, publish: true }] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.contents()).toHaveLength(1);
  expect(newsroom.calls('POST', PUBLISH.path)).toBe(0);
});

it('says why an alert was not published, where people ask', async () => {
  const people = await openPeople({ channels: [NEWS], watches: [{ ...EMBASSY, publish: true }] });
  const { newsroom } = people;
  newsroom.discord.faults.push({ ...PUBLISH, how: { status: 403, body: { message: 'No', code: 50013 } } });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const message = newsroom.messages()[0]!;
  const why = await people.press({ kind: 'message', message }, 'Why?');
  expect(saidIn(why)).toContain('It was not published: Discord answered 403');
  expect(saidIn(await people.slash('status'))).toMatch(
    /What alerts lack[\s\S]*1 message of <#\d+> stayed not published/,
  );
});
