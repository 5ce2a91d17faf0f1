/** Whatever happens between the steps of a story, its channel comes to read the same. */
import { expect, test } from 'vitest';
import { CHANNEL, rateLimited } from '../support/discord.ts';
import {
  BREAD,
  EMBASSY,
  MINUTE,
  openTestNewsroom,
  type TestNewsroom,
  WITHDRAWAL,
  WITHDRAWAL_TOO,
} from '../support/newsroom.ts';
import { AGROUND, FERRIES, LIFEBOATS, QUAKE, QUAKES, REACHED, TOLL_DENIED, toll } from '../support/turns.ts';

interface Scenario {
  readonly watches: readonly object[];
  readonly steps: readonly ((newsroom: TestNewsroom) => void)[];
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'an update after a denial': {
    watches: [QUAKES],
    steps: [(room) => room.publish('Courier', QUAKE), (room) => room.publish('Herald', TOLL_DENIED)],
  },
  'an update after a toll': {
    watches: [QUAKES],
    steps: [(room) => room.publish('Courier', QUAKE), (room) => room.publish('Courier', toll(58))],
  },
  'updates that are gathered': {
    watches: [QUAKES],
    steps: [
      (room) => room.publish('Courier', QUAKE),
      (room) => room.publish('Courier', toll(20)),
      (room) => room.publish('Courier', toll(40)),
      (room) => room.publish('Courier', toll(60)),
    ],
  },
  'a watch that joins later': {
    watches: [EMBASSY, { name: 'Diplomats', terms: 'diplomats', channel: CHANNEL }],
    steps: [(room) => room.publish('Courier', WITHDRAWAL), (room) => room.publish('Herald', WITHDRAWAL_TOO)],
  },
  'a headline that is rewritten into a match': {
    watches: [EMBASSY],
    steps: [
      (room) => room.publish('Courier', { ...BREAD, page: 'news' }),
      (room) => room.republish('Courier', { ...WITHDRAWAL, page: 'news' }),
    ],
  },
  'two stories that become one': {
    watches: [FERRIES],
    steps: [
      (room) => room.publish('Courier', AGROUND),
      (room) => room.publish('Herald', LIFEBOATS),
      (room) => room.publish('Courier', REACHED),
    ],
  },
};

/** What the channel shows in the end, where this happens before each step. */
async function played({ watches, steps }: Scenario, before: (newsroom: TestNewsroom) => unknown) {
  const newsroom = await openTestNewsroom({ watches });
  for (const step of steps) {
    await before(newsroom);
    step(newsroom);
    await newsroom.later(4 * MINUTE);
    await newsroom.later(4 * MINUTE);
  }
  for (let n = 0; n < 8; n++) await newsroom.later();
  const messages = newsroom.messages();
  const nth = (id: string) => `message ${messages.findIndex((message) => message.id === id)}`;
  return messages.map(({ content, embeds, referenced_message }) => ({
    content,
    embed: embeds.map(({ title, description, fields }) => ({
      title,
      description: description?.replace(/\d+(?=\) in this channel)/, nth),
      fields,
    })),
    below: referenced_message && nth(referenced_message.id),
  }));
}

test.each(Object.keys(SCENARIOS))('%s: the same with a restart between each step', async (name) => {
  const scenario = SCENARIOS[name]!;
  const once = await played(scenario, () => undefined);
  expect(once.length).toBeGreaterThan(0);
  expect(await played(scenario, (newsroom) => newsroom.restart())).toEqual(once);
});

test.each(Object.keys(SCENARIOS))('%s: the same when Discord limits posts and edits at each step', async (name) => {
  const scenario = SCENARIOS[name]!;
  const once = await played(scenario, () => undefined);
  const limited = await played(scenario, ({ discord }) => {
    const limit = (method: string) => ({ method, path: /messages/, how: rateLimited(60), times: 1 });
    discord.faults.splice(0, discord.faults.length, limit('POST'), limit('PATCH'));
  });
  expect(limited).toEqual(once);
});
