import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import { BAKERY, CANAL, CHESS, EMERGENCY, KESTRIA, NEWSROOMS, ZOO, ZOO_TOO } from '../support/kestria.ts';
import { HOUR, openTestNewsroom, type TestNewsroom, type TestNewsroomOptions } from '../support/newsroom.ts';

const WATCH = { ...KESTRIA, channel: CHANNEL, updates: 'edit', mutedBy: { origins: 4, within: '12h' } };
const BIG = 'Kestria declares a state of emergency after the harbour riots';

/** A newsroom whose channel has an alert of the emergency, which so many newsrooms reported. */
async function openEmergency(
  watches: readonly object[] = [WATCH],
  { newsrooms = 5, ...options }: TestNewsroomOptions & { newsrooms?: number } = {},
): Promise<TestNewsroom> {
  const newsroom = await openTestNewsroom({ outlets: NEWSROOMS, watches, ...options });
  for (const outlet of NEWSROOMS.slice(0, newsrooms)) {
    newsroom.publish(outlet, EMERGENCY[outlet]);
    await newsroom.later();
  }
  expect(alerts(newsroom)).toEqual([BIG]);
  return newsroom;
}

const alerts = (newsroom: TestNewsroom) => newsroom.messages().map(({ embeds }) => embeds[0]?.title ?? '');
const beside = (newsroom: TestNewsroom) => newsroom.field(newsroom.messages()[0]!, 'Smaller stories');
const told = async (newsroom: TestNewsroom, outlet: string, ...items: Parameters<TestNewsroom['publish']>[1][]) => {
  newsroom.publish(outlet, ...items);
  // An alert that is older than an hour is edited every ten minutes.
  await newsroom.later();
  await newsroom.later();
};

describe('a small story beside a big one', () => {
  it('makes no alert, and the alert of the big one counts it', async () => {
    const newsroom = await openEmergency();
    expect(beside(newsroom)).toBe('');
    await told(newsroom, 'Herald', ZOO);
    expect(beside(newsroom)).toBe('1 without an alert: see All reports');
    await told(newsroom, 'Bell', BAKERY);
    expect(alerts(newsroom)).toEqual([BIG]);
    expect(beside(newsroom)).toBe('2 without an alert: see All reports');
  });

  it('alerts as ever where the watch has no mutedBy, or the big story is not big enough', async () => {
    const plain = await openEmergency([{ ...WATCH, mutedBy: false }]);
    await told(plain, 'Herald', ZOO);
    expect(alerts(plain)).toEqual([BIG, ZOO.title]);
    const small = await openEmergency([WATCH], { newsrooms: 3 });
    await told(small, 'Herald', ZOO);
    expect(alerts(small)).toEqual([BIG, ZOO.title]);
  });

  it('alerts where it is about something else, although it names the same place', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', CHESS);
    expect(alerts(newsroom)).toEqual([BIG, CHESS.title]);
    expect(beside(newsroom)).toBe('');
  });

  it('alerts when it is urgent', async () => {
    const newsroom = await openEmergency([{ ...WATCH, urgent: 'dead >= 3' }]);
    await told(newsroom, 'Herald', ZOO, CANAL);
    expect(alerts(newsroom)).toEqual([BIG, CANAL.title]);
    // So may the new wording of a young report make one.
    newsroom.republish('Herald', CANAL, { ...ZOO, text: `${ZOO.text} Three people are dead.` });
    await newsroom.later();
    expect(alerts(newsroom)).toEqual([BIG, CANAL.title, ZOO.title]);
  });

  it('alerts once when a second newsroom reports it, also after a restart, and tells the first report of it', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', ZOO);
    await newsroom.restart();
    expect(alerts(newsroom)).toEqual([BIG]);
    await told(newsroom, 'Bell', ZOO_TOO);
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
    expect(newsroom.field(newsroom.messages()[1]!, 'Rests on')).toBe('2 independent reports, 2 in all');
    expect(beside(newsroom)).toBe('');
    await newsroom.restart();
    await told(newsroom, 'Tribune', { ...ZOO_TOO, page: 'zoo-three', text: `Nobody feeds the lemurs. ${ZOO.text}` });
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });

  it('alerts with a second report that no watch matches by itself', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', ZOO);
    const without = (text: string) => text.replace("Kestria's zoo", 'Marn zoo');
    await told(newsroom, 'Bell', { title: without(ZOO_TOO.title), text: ZOO_TOO.text });
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });

  it('alerts with its next report once the big story has had no news for long enough', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', ZOO);
    newsroom.pass(11 * HOUR);
    await told(newsroom, 'Herald', { ...ZOO_TOO, page: 'zoo-second-day' });
    expect(alerts(newsroom)).toEqual([BIG]);
    newsroom.pass(2 * HOUR);
    await told(newsroom, 'Herald', { ...ZOO_TOO, title: `${ZOO_TOO.title} again`, page: 'zoo-third-day' });
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });

  it('alerts by itself, once, when the big story ends while it is news still', async () => {
    const newsroom = await openEmergency();
    newsroom.pass(8 * HOUR);
    await told(newsroom, 'Herald', ZOO);
    await newsroom.later(3 * HOUR);
    expect(alerts(newsroom)).toEqual([BIG]);
    await newsroom.later(2 * HOUR);
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
    expect(newsroom.contents()[1]).toBe(`Kestria · ${ZOO.title}`);
    await newsroom.later();
    expect(beside(newsroom)).toBe('');
    await newsroom.restart();
    await newsroom.later();
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
    await told(newsroom, 'Bell', ZOO_TOO);
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });

  it('stays without an alert when it is no news any more by then, or its watch is snoozed', async () => {
    const old = await openEmergency();
    await told(old, 'Herald', ZOO);
    await old.later(13 * HOUR);
    await old.later();
    expect(alerts(old)).toEqual([BIG]);
    const snoozed = await openEmergency();
    snoozed.pass(8 * HOUR);
    await told(snoozed, 'Herald', ZOO);
    await snoozed.restart({ watches: [{ ...WATCH, paused: new Date(snoozed.now() + 12 * HOUR).toISOString() }] });
    await snoozed.later(5 * HOUR);
    expect(alerts(snoozed)).toEqual([BIG]);
  });

  it('alerts when the watch loses its mutedBy', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', ZOO);
    await newsroom.restart({ watches: [{ ...WATCH, mutedBy: false }] });
    await newsroom.later();
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });

  it('alerts with its next report, and not at once, when people mute the big story', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', ZOO);
    await newsroom.store.muteStory(1, { channel: CHANNEL, until: null, origins: null }, newsroom.now());
    await newsroom.later();
    await newsroom.later();
    expect(alerts(newsroom)).toEqual([BIG]);
    await told(newsroom, 'Herald', { ...ZOO_TOO, page: 'zoo-2' });
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });

  it('is not held back any more when the watch has lost its mutedBy, and stays silent when the watch is gone', async () => {
    const newsroom = await openEmergency();
    await told(newsroom, 'Herald', ZOO);
    await newsroom.restart({ watches: [{ ...WATCH, name: 'Other', terms: 'lighthouse' }] });
    await told(newsroom, 'Herald', { ...ZOO_TOO, page: 'zoo-2' });
    expect(alerts(newsroom)).toEqual([BIG]);
    await newsroom.restart({ watches: [{ ...WATCH, mutedBy: false }] });
    await told(newsroom, 'Herald', { ...ZOO_TOO, title: `${ZOO_TOO.title} again`, page: 'zoo-3' });
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
  });
});

describe('another watch', () => {
  const EMERGENCIES = { ...WATCH, name: 'Emergencies', terms: '"state of emergency"', mutedBy: false };
  const BY_ANOTHER = { ...WATCH, mutedBy: { watch: 'Emergencies', origins: 4, within: '12h' } };

  it('may be the one whose stories mute', async () => {
    const newsroom = await openEmergency([EMERGENCIES, BY_ANOTHER]);
    await told(newsroom, 'Herald', ZOO);
    expect(alerts(newsroom)).toEqual([BIG]);
  });

  it('that matches the small story and is not muted has it alerted about, for both', async () => {
    const zoos = { ...WATCH, name: 'Zoos', terms: 'zoo', mutedBy: false };
    const newsroom = await openEmergency([EMERGENCIES, BY_ANOTHER, zoos]);
    await told(newsroom, 'Herald', ZOO);
    expect(alerts(newsroom)).toEqual([BIG, ZOO.title]);
    expect(newsroom.contents()[1]).toMatch(/^(Kestria, Zoos|Zoos, Kestria) · /);
  });
});

it('developments of a story that was alerted about are told, however big another is', async () => {
  const newsroom = await openTestNewsroom({ outlets: NEWSROOMS, watches: [{ ...WATCH, updates: 'reply' }] });
  newsroom.publish('Herald', ZOO);
  await newsroom.later();
  for (const outlet of NEWSROOMS) {
    newsroom.publish(outlet, EMERGENCY[outlet]);
    await newsroom.later();
  }
  await newsroom.later();
  const before = newsroom.messages().length;
  await told(newsroom, 'Bell', ZOO_TOO);
  expect(newsroom.messages().length).toBe(before + 1);
  expect(newsroom.contents().at(-1)).toContain('Now 2 independent reports');
});
