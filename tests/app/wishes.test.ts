/** What watches want of their channels and do not get, through the real discord.js before the local Discord. */
import { expect, it } from 'vitest';
import { CHANNEL } from '../support/discord.ts';
import { EMBASSY, OTHER, openTestNewsroom } from '../support/newsroom.ts';

const MENTION_EVERYONE = 1n << 17n;
const CREATE_PUBLIC_THREADS = 1n << 35n;

async function unmet(watch: object, channel: object = {}, overwrites: { allow?: bigint; deny?: bigint } = {}) {
  const newsroom = await openTestNewsroom({
    channels: [
      { id: CHANNEL, name: 'desk', ...channel },
      { id: OTHER, name: 'other' },
    ],
    watches: [
      { ...EMBASSY, ...watch },
      { ...EMBASSY, channel: OTHER },
    ],
  });
  const { allow = 0n, deny = 0n } = overwrites;
  newsroom.discord.setOverwrites(CHANNEL, [
    { id: newsroom.discord.applicationId, type: 1, allow: `${allow}`, deny: `${deny}` },
  ]);
  await newsroom.app.lookAtChannels();
  await newsroom.app.lookAtChannels();
  return newsroom.events.flatMap((one) => (one.kind === 'unmet' ? [one.wish.text] : []));
}

it('says that here or everyone calls nobody without Mention Everyone', async () => {
  expect(await unmet({ mention: ['here'] })).toEqual(['the bot lacks Mention Everyone here, so @here calls nobody']);
  expect(await unmet({ mention: ['here'] }, {}, { allow: MENTION_EVERYONE })).toEqual([]);
});

it('says that a thread cannot be opened, and that a text channel publishes nothing', async () => {
  expect(await unmet({ thread: true }, {}, { deny: CREATE_PUBLIC_THREADS })).toEqual([
    'the bot lacks Create Public Threads here, so updates are replies',
  ]);
  expect(await unmet({ publish: true })).toEqual(['publish is set, but this is no announcement channel']);
  expect(await unmet({ publish: true, thread: true }, { type: 5 })).toEqual([]);
});

it('says which tag a forum lacks that requires one', async () => {
  const forum = { type: 15, requiresTag: true };
  expect(await unmet({}, { ...forum, tags: ['Other'] })).toEqual([
    expect.stringContaining('lacks a tag named “Embassies”'),
  ]);
  expect(await unmet({}, { ...forum, tags: ['embassies'] })).toEqual([]);
});
