/** Posts of a forum, by the Discord target alone. */
import { expect, it, onTestFinished } from 'vitest';
import { openRest } from '../../../src/discord/rest.ts';
import type { DiscordBody } from '../../../src/discord/target/body.ts';
import { openDiscordTarget } from '../../../src/discord/target/discord-target.ts';
import { CHANNEL, openTestDiscord } from '../../support/discord.ts';

const MINUTE = 60_000;

const body = (title: string, tags: string[] = []): DiscordBody => ({
  content: title,
  components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: 'why:k' }] }],
  allowed_mentions: { parse: [] },
  post: { title, tags },
});

async function openForum(tags: string[] = []) {
  let now = Date.UTC(2026, 5, 1);
  const discord = await openTestDiscord({
    clock: () => now,
    channels: [{ id: CHANNEL, name: 'stories', type: 15, tags }],
  });
  onTestFinished(async () => {
    expect(discord.breaches).toEqual([]);
    await discord.close();
  });
  const target = openDiscordTarget(openRest(discord), () => now);
  const sent = await target.send(CHANNEL, body('One'));
  if (sent.kind !== 'delivered') throw new Error(JSON.stringify(sent));
  const title = () => discord.threads(CHANNEL)[0]!.name;
  const text = () => discord.messages(sent.remoteId)[0]!.content;
  let stands: DiscordBody = body('One');
  const edit = async (next: DiscordBody) => {
    const receipt = await target.edit(CHANNEL, sent.remoteId, next, stands);
    stands = (receipt.kind === 'edited' && (receipt.rest?.stands as DiscordBody)) || next;
    return receipt;
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { discord, target, id: sent.remoteId, title, text, edit, pass };
}

it('is renamed twice in ten minutes at most, without asking Discord for more; its message is edited meanwhile', async () => {
  const { discord, title, text, edit, pass } = await openForum();
  expect(await edit(body('Two'))).toEqual({ kind: 'edited' });
  pass(MINUTE);
  expect(await edit(body('Three'))).toEqual({ kind: 'edited' });
  pass(MINUTE);
  expect(await edit(body('Four'))).toMatchObject({ kind: 'edited', rest: { wait: 9 * MINUTE - MINUTE, reason: null } });
  expect([title(), text()]).toEqual(['Three', 'Four']);
  pass(8 * MINUTE);
  const calls = discord.calls.length;
  expect(await edit(body('Four'))).toEqual({ kind: 'edited' });
  expect(title()).toBe('Four');
  expect(discord.calls.slice(calls).map(({ method }) => method)).toEqual(['PATCH']);
  expect(discord.calls.every(({ status }) => status < 300)).toBe(true);
});

it('gets the tags that its forum has now, and keeps its message untouched when only they change', async () => {
  const { discord, edit, id } = await openForum(['Denied', 'Developing']);
  await edit(body('One', ['developing', 'Unknown']));
  const tags = () => (discord.threads(CHANNEL)[0] as { applied_tags?: string[] }).applied_tags;
  expect(tags()).toEqual(['100000000000010002']);
  await edit(body('One', ['Denied']));
  expect(tags()).toEqual(['100000000000010001']);
  expect(discord.calls.filter(({ path }) => path.endsWith(`/messages/${id}`))).toEqual([]);
});

it('that may not be changed any more stays as it is, which is told once', async () => {
  const { discord, title, text, edit, id } = await openForum();
  discord.setThread(id, { locked: true });
  expect(await edit(body('Two'))).toMatchObject({
    kind: 'edited',
    rest: { wait: null, reason: expect.stringContaining('403') },
  });
  expect([title(), text()]).toEqual(['One', 'Two']);
});

it('that was deleted is so, and its forum is none the worse', async () => {
  const { discord, edit, id, target } = await openForum();
  discord.deleteThread(id);
  expect(await edit(body('Two'))).toEqual({ kind: 'deleted' });
  expect(await target.send(CHANNEL, body('Three'))).toMatchObject({ kind: 'delivered' });
});

it('is found by its key among all later ones, active and archived', async () => {
  const { discord, target, id } = await openForum();
  expect(await target.findAttempted(CHANNEL, 'k', '0')).toEqual({ kind: 'found', remoteId: id });
  discord.setThread(id, { archived: true });
  expect(await target.findAttempted(CHANNEL, 'k', '0')).toEqual({ kind: 'found', remoteId: id });
  expect(await target.findAttempted(CHANNEL, 'other', '0')).toEqual({ kind: 'absent' });
  expect(await target.findAttempted(CHANNEL, 'k', id)).toEqual({ kind: 'absent' });
  expect(await target.ownMessages(CHANNEL, 0)).toMatchObject({
    kind: 'messages',
    messages: [{ remoteId: id, key: 'k' }],
  });
});
