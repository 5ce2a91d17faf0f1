/** Two stories, each with an alert, that a later report shows to be one event. */
import { expect, test } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import type { TestItem } from '../support/newsroom.ts';
import { openPeople, saidIn } from '../support/people.ts';
import { AGROUND, FERRIES, LIFEBOATS, REACHED } from '../support/turns.ts';

const SUNK: TestItem = {
  title: 'Three dead as ferry Alba breaks up off Port Verrin',
  text: 'Three people died when the car ferry Alba, aground in thick fog off Port Verrin, broke up before lifeboats reached all passengers, the coastguard said.',
};

test('two halves of one event become one story: the younger alert points to the elder and posts nothing more', async () => {
  const people = await openPeople({ watches: [FERRIES] });
  const { newsroom } = people;
  newsroom.publish('Courier', AGROUND);
  await newsroom.round();
  newsroom.publish('Herald', LIFEBOATS);
  await newsroom.later();
  const [elder, younger] = newsroom.messages();
  expect(newsroom.contents()).toEqual([`Ferries · ${AGROUND.title}`, `Ferries · ${LIFEBOATS.title}`]);

  newsroom.publish('Courier', REACHED);
  await newsroom.later();
  const [continued, pointer] = newsroom.messages();
  expect(newsroom.field(continued!, 'Rests on')).toMatch(/in 3 reports$/);
  expect(pointer!.embeds[0]!.description).toMatch(/^This is the same story as \[an earlier alert\]/);
  expect(pointer!.embeds[0]!.description).toContain(`/${CHANNEL}/${elder!.id})`);
  for (const story of ['1', '2'])
    expect(saidIn(await people.slash('stories show', { story }))).toContain(AGROUND.title);
  expect(saidIn(await people.slash('stories show', { story: '2' }))).toContain(
    'Story 1. Story 2 turned out to be the same and was merged into it.',
  );

  newsroom.publish('Herald', SUNK);
  await newsroom.later();
  for (let n = 0; n < 3; n++) await newsroom.later();
  const updates = newsroom.messages().slice(2);
  expect(updates.map((update) => update.referenced_message?.id)).not.toContain(younger!.id);
  expect(updates.at(-1)!.content).toContain(SUNK.title);
  expect(updates.at(-1)!.referenced_message?.id).toBe(elder!.id);
  expect(newsroom.messages()[1]).toEqual({
    ...pointer,
    ...newsroom.messages()[1],
    edited_timestamp: expect.anything(),
  });
  expect(newsroom.messages()[1]!.embeds[0]!.description).toBe(pointer!.embeds[0]!.description);
});
