import { expect, test } from 'vitest';
import { CHANNEL, rateLimited } from '../support/discord.ts';
import { HOUR, MINUTE, openTestNewsroom, type TestNewsroom } from '../support/newsroom.ts';
import { QUAKE, QUAKES, TOLL_DENIED, toll } from '../support/turns.ts';

const updates = (newsroom: TestNewsroom) => newsroom.contents().filter((content) => content.includes('**Update**'));

async function openAlerted(watch: object = {}): Promise<TestNewsroom> {
  const newsroom = await openTestNewsroom({ watches: [{ ...QUAKES, ...watch }] });
  newsroom.publish('Courier', QUAKE);
  await newsroom.round();
  expect(newsroom.contents()).toEqual([`Disasters · ${QUAKE.title}`]);
  return newsroom;
}

test('a toll that rises edits the alert and is told in a reply to it, once, also over a restart', async () => {
  const newsroom = await openAlerted();
  newsroom.publish('Courier', toll(58));
  await newsroom.later();
  await newsroom.restart();
  await newsroom.later();
  const [alert, update, ...more] = newsroom.messages();
  expect(alert!.content).toBe(`Disasters · ${toll(58).title}`);
  expect(alert!.embeds[0]!.description).toMatch(/^\*\*New\*\* <t:\d+:R>: 58 dead, up from 9 \(Courier\)\./);
  expect(update!.content).toContain(`**Update** · Disasters · ${toll(58).title} (was 9) · Courier`);
  expect(update!.referenced_message?.id).toBe(alert!.id);
  expect(more).toEqual([]);
});

test('a denial is told with the sentence that says so', async () => {
  const newsroom = await openAlerted();
  newsroom.publish('Courier', TOLL_DENIED);
  await newsroom.later();
  expect(updates(newsroom)).toHaveLength(1);
  expect(updates(newsroom)[0]).toContain('denie');
  expect(newsroom.messages()[0]!.embeds[0]!.description).toMatch(
    /^\*\*New\*\* <t:\d+:R>: The Tesmar rescue service denied/,
  );
});

test('what follows within ten minutes is gathered into the next update', async () => {
  const newsroom = await openAlerted();
  newsroom.publish('Courier', toll(20));
  await newsroom.later(2 * MINUTE);
  await newsroom.later(10 * MINUTE);
  const before = updates(newsroom).length;
  newsroom.publish('Courier', toll(40));
  await newsroom.later(MINUTE);
  newsroom.publish('Courier', toll(60));
  await newsroom.later(MINUTE);
  for (let n = 0; n < 12; n++) await newsroom.later(2 * MINUTE);
  const lines = updates(newsroom);
  expect(before).toBe(1);
  expect(lines.at(-1)).toContain('60 dead');
  expect(lines.length).toBeLessThanOrEqual(3);
});

test('a watch that wants edits only gets no update', async () => {
  const newsroom = await openAlerted({ updates: 'edit' });
  newsroom.publish('Courier', toll(58));
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.contents()).toEqual([`Disasters · ${toll(58).title}`]);
});

test('a watch that wants a thread gets its updates in a thread on the alert', async () => {
  const newsroom = await openAlerted({ updates: 'thread' });
  newsroom.publish('Courier', toll(58));
  await newsroom.later();
  await newsroom.later();
  const [alert] = newsroom.messages();
  expect(updates(newsroom)).toEqual([]);
  expect(newsroom.contents(alert!.id)[0]).toContain('**Update** · Disasters · ');
});

test('an update that Discord puts off is told later, once', async () => {
  const newsroom = await openAlerted();
  newsroom.discord.faults.push({ method: 'POST', path: /messages$/, how: rateLimited(120), times: 2 });
  newsroom.publish('Courier', toll(58));
  await newsroom.later();
  for (let n = 0; n < 4; n++) await newsroom.later(10 * MINUTE);
  expect(updates(newsroom)).toHaveLength(1);
});

test('a muted story tells no update', async () => {
  const newsroom = await openAlerted();
  await newsroom.store.muteStory(
    1,
    { channel: CHANNEL, until: newsroom.now() + 5 * HOUR, origins: null },
    newsroom.now(),
  );
  newsroom.publish('Courier', toll(58));
  await newsroom.later();
  await newsroom.later();
  expect(updates(newsroom)).toEqual([]);
});
