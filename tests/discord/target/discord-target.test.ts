import { afterEach, describe, expect, it } from 'vitest';
import type { Target } from '../../../src/delivery/target.ts';
import { openRest } from '../../../src/discord/rest.ts';
import type { DiscordBody } from '../../../src/discord/target/body.ts';
import { withNonce } from '../../../src/discord/target/body.ts';
import { openDiscordTarget } from '../../../src/discord/target/discord-target.ts';
import {
  CHANNEL,
  noAccess,
  openTestDiscord,
  rateLimited,
  serverError,
  type TestDiscord,
} from '../../support/discord.ts';

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(
  options: Parameters<typeof openTestDiscord>[0] = {},
): Promise<{ discord: TestDiscord; target: Target }> {
  const discord = await openTestDiscord(options);
  closers.push(() => discord.close());
  return { discord, target: openDiscordTarget(openRest({ token: discord.token, api: discord.api })) };
}

const plainBody = (key: string): DiscordBody => ({
  content: 'A ship is late',
  components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: `why:${key}` }] }],
  allowed_mentions: { parse: [] },
});
const body = (id = 36) => withNonce(plainBody(id.toString(36)), id.toString(36));
const contents = (discord: TestDiscord) => discord.messages(CHANNEL).map(({ content }) => content);
const SEND = { method: 'POST', path: /messages$/ };
const forbid = (discord: TestDiscord, bit: bigint) =>
  discord.setOverwrites(CHANNEL, [{ id: discord.applicationId, type: 1, allow: '0', deny: `${1n << bit}` }]);
const SEND_MESSAGES = 11n;
const READ_MESSAGE_HISTORY = 16n;

/** @returns the id of a new thread in the channel */
async function openThread({ api, token }: TestDiscord): Promise<string> {
  const answer = await fetch(`${api}/v10/channels/${CHANNEL}/threads`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Alerts', type: 11 }),
  });
  return ((await answer.json()) as { id: string }).id;
}

async function sent(target: Target, id = 36): Promise<string> {
  const receipt = await target.send(CHANNEL, body(id));
  if (receipt.kind !== 'delivered') throw new Error(receipt.kind);
  return receipt.remoteId;
}

async function messageOf(discord: TestDiscord, target: Target) {
  await sent(target);
  return discord.messages(CHANNEL)[0]!;
}

describe('sending', () => {
  it('delivers', async () => {
    const { discord, target } = await open();
    const id = await sent(target);
    expect(discord.messages(CHANNEL).map((message) => message.id)).toEqual([id]);
    expect(discord.breaches).toEqual([]);
  });

  it('again under the same nonce gives the same message', async () => {
    const { discord, target } = await open();
    expect(await sent(target)).toBe(await sent(target));
    expect(contents(discord)).toHaveLength(1);
  });

  it('under a rate limit is for later, after the time that Discord asks for, and is not tried meanwhile', async () => {
    const { discord, target } = await open();
    discord.faults.push({ ...SEND, how: rateLimited(1.5) });
    const receipt = await target.send(CHANNEL, body());
    expect(receipt).toMatchObject({ kind: 'later', reason: 'rate limit' });
    expect(receipt.kind === 'later' && receipt.wait).toBeGreaterThanOrEqual(1_000);
    expect(discord.calls).toHaveLength(1);
  });

  it.each([500, 502, 503])('is unknown after a %i, tried once', async (status) => {
    const { discord, target } = await open();
    discord.faults.push({ ...SEND, times: 9, how: serverError(status) });
    expect(await target.send(CHANNEL, body())).toMatchObject({ kind: 'unknown', reason: `Discord answered ${status}` });
    expect(discord.calls).toHaveLength(1);
  });

  it('is unknown when the answer is lost; sent again it finds the message that had arrived', async () => {
    const { discord, target } = await open();
    discord.faults.push({ ...SEND, how: 'lost answer' });
    expect(await target.send(CHANNEL, body())).toMatchObject({ kind: 'unknown' });
    const [arrived] = discord.messages(CHANNEL);
    expect(await sent(target)).toBe(arrived!.id);
    expect(contents(discord)).toHaveLength(1);
  });

  it('is unknown when the question is lost; sent again it arrives', async () => {
    const { discord, target } = await open();
    discord.faults.push({ ...SEND, how: 'lost question' });
    expect(await target.send(CHANNEL, body())).toMatchObject({
      kind: 'unknown',
      reason: expect.stringMatching(/^no response/),
    });
    await sent(target);
    expect(contents(discord)).toHaveLength(1);
  });

  it('is unknown when nobody listens', async () => {
    const { discord, target } = await open();
    await closers.pop()!();
    expect(await target.send(CHANNEL, body())).toEqual({
      kind: 'unknown',
      wait: 5_000,
      reason: 'no response from Discord (ECONNREFUSED)',
    });
    expect(discord.calls).toEqual([]);
  });

  it('lets the channel rest where the bot may not write, saying what it needs', async () => {
    const { discord, target } = await open();
    forbid(discord, SEND_MESSAGES);
    expect(await target.send(CHANNEL, body())).toMatchObject({
      kind: 'resting',
      reason: expect.stringMatching(/lacks Send Messages/),
    });
  });

  it('is for later, for this message alone, where it is forbidden though the bot may post', async () => {
    const { discord, target } = await open();
    discord.faults.push({ ...SEND, how: { status: 403, body: { message: 'Missing Permissions', code: 50013 } } });
    expect(await target.send(CHANNEL, body())).toMatchObject({ kind: 'later', ofMessage: true });
    await sent(target);
  });

  it.each([
    ['locked', { locked: true }, /Thread is locked, the thread is locked: unlock it, or move the watch$/],
    ['archived and locked', { archived: true, locked: true }, /the thread is archived: open it, or move the watch$/],
  ])(
    'in a thread that is %s lets it rest, and says what to do; opened again, it delivers',
    async (_, state, reason) => {
      const { discord, target } = await open();
      const thread = await openThread(discord);
      discord.setThread(thread, state);
      expect(await target.send(thread, body())).toEqual({ kind: 'resting', reason: expect.stringMatching(reason) });
      discord.setThread(thread, { archived: false, locked: false });
      expect(await target.send(thread, body())).toMatchObject({ kind: 'delivered' });
    },
  );

  it('says of a channel that it is gone', async () => {
    const { target } = await open();
    expect(await target.send('100000000000000999', body())).toMatchObject({
      kind: 'gone',
      reason: expect.stringMatching(/Unknown Channel/),
    });
  });

  it('is rejected where Discord refuses the body, with what it refused', async () => {
    const { discord, target } = await open();
    const long = { ...body(), content: 'x'.repeat(2_001) };
    const receipt = await target.send(CHANNEL, long);
    expect(receipt).toMatchObject({ kind: 'rejected', reason: expect.stringMatching(/Invalid Form Body.*content/) });
    expect(contents(discord)).toEqual([]);
  });

  it('of what someone deleted meanwhile is not done again', async () => {
    const { discord, target } = await open();
    const id = await sent(target);
    await fetch(`${discord.api}/v10/channels/${CHANNEL}/messages/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${discord.token}` },
    });
    expect(await target.send(CHANNEL, body())).toEqual({ kind: 'deleted' });
  });

  it('under a refused token waits, and says which setting to look at', async () => {
    const { discord } = await open();
    const target = openDiscordTarget(openRest({ token: 'wrong', api: discord.api }));
    for (const _try of [1, 2])
      expect(await target.send(CHANNEL, body())).toMatchObject({
        kind: 'later',
        reason: expect.stringMatching(/DISCORD_TOKEN/),
      });
  });
});

describe('editing', () => {
  it('changes the message, and tells again that nobody is to be mentioned', async () => {
    const { discord, target } = await open();
    const id = await sent(target);
    const edited = { ...plainBody('10'), content: 'The ship has come' };
    expect(await target.edit(CHANNEL, id, edited, null)).toEqual({ kind: 'edited' });
    expect(contents(discord)).toEqual(['The ship has come']);
    expect(discord.calls.at(-1)).toMatchObject({ method: 'PATCH', body: { allowed_mentions: { parse: [] } } });
    expect(discord.breaches).toEqual([]);
  });

  it.each([
    ['opens an archived thread again', false, { kind: 'edited' }, 'Changed'],
    ['waits while a lock keeps it archived', true, { kind: 'later', wait: 3_600_000 }, 'A ship is late'],
  ])('%s', async (_name, locked, expected, content) => {
    const { discord, target } = await open();
    const thread = await openThread(discord);
    const receipt = await target.send(thread, body());
    discord.setThread(thread, { archived: true, locked });
    const remoteId = receipt.kind === 'delivered' ? receipt.remoteId : '';
    expect(await target.edit(thread, remoteId, { content: 'Changed' }, null)).toMatchObject(expected);
    expect(discord.messages(thread).map((message) => message.content)).toContain(content);
  });

  it('a message that was deleted says so', async () => {
    const { target } = await open();
    expect(await target.edit(CHANNEL, '100000000000000555', plainBody('10'), null)).toEqual({ kind: 'deleted' });
  });

  it('too often a message that is older than an hour is for later, not refused', async () => {
    const { discord, target } = await open();
    const id = await sent(target);
    const often = { status: 400, body: { message: 'Maximum number of edits …', code: 30046 } };
    discord.faults.push({ method: 'PATCH', path: /messages/, how: often });
    expect(await target.edit(CHANNEL, id, plainBody('10'), null)).toMatchObject({ kind: 'later', wait: 600_000 });
  });
});

describe('asking for a channel', () => {
  it('tells its server and its newest message', async () => {
    const { discord, target } = await open();
    expect(await target.checkChannel(CHANNEL)).toEqual({
      kind: 'channel',
      server: discord.guildId,
      name: 'alerts',
      newest: '0',
      holds: 'text',
    });
    const id = await sent(target);
    expect(await target.checkChannel(CHANNEL)).toMatchObject({ newest: id });
  });

  it.each([
    [2, 'GuildVoice'],
    [4, 'GuildCategory'],
  ])('refuses kind %i by its name', async (type, kind) => {
    const { target } = await open({ channels: [{ id: CHANNEL, name: 'odd', type }] });
    expect(await target.checkChannel(CHANNEL)).toMatchObject({
      kind: 'resting',
      reason: expect.stringMatching(new RegExp(`${kind}.*text, announcement or forum`)),
    });
  });

  it.each([15, 16])('takes a forum or media channel (%i)', async (type) => {
    const { target } = await open({ channels: [{ id: CHANNEL, name: 'stories', type }] });
    expect(await target.checkChannel(CHANNEL)).toMatchObject({ kind: 'channel', holds: 'forum' });
  });

  it('takes an announcement channel', async () => {
    const { target } = await open({ channels: [{ id: CHANNEL, name: 'news', type: 5 }] });
    expect(await target.checkChannel(CHANNEL)).toMatchObject({ kind: 'channel' });
  });

  it('that is not there rests', async () => {
    const { target } = await open();
    expect(await target.checkChannel('100000000000000999')).toMatchObject({
      kind: 'gone',
      reason: expect.stringMatching(/404/),
    });
  });
});

describe('what was told in a channel', () => {
  it('are our messages about stories since a time, oldest first, with their keys and links', async () => {
    let now = Date.UTC(2026, 2, 4, 12);
    const { discord, target } = await open({ clock: () => now });
    await sent(target, 1);
    now += 60_000;
    const since = now;
    const alert = withNonce(
      {
        content: 'Docks · A ship is late',
        embeds: [{ title: 'A ship is late', url: 'https://karsk.example/late', description: 'It is late.' }],
        components: [
          {
            type: 1,
            components: [
              { type: 2, style: 5, label: 'Read', url: 'https://karsk.example/late?from=button' },
              { type: 2, style: 2, label: 'Why?', custom_id: 'why:a:b' },
              { type: 2, style: 2, label: 'Not relevant', custom_id: 'not:a:b' },
            ],
          },
        ],
        allowed_mentions: { parse: [] },
      },
      'a:b',
    );
    await target.send(CHANNEL, alert);
    for (let n = 0; n < 150; n += 1) discord.act.write({ channelId: CHANNEL, content: 'https://karsk.example/chat' });
    now += 60_000;
    const gathered = {
      ...plainBody('g'),
      embeds: [{ description: '- One · [read](<https://karsk.example/1>)\n- Two · [read](<https://karsk.example/2>)' }],
    };
    await target.send(CHANNEL, gathered);
    await target.send(CHANNEL, { content: 'no news https://karsk.example/0', allowed_mentions: { parse: [] } });
    const ids = discord.messages(CHANNEL).flatMap(({ id, components }) => (components?.length ? [id] : []));
    expect(await target.ownMessages(CHANNEL, since)).toEqual({
      kind: 'messages',
      messages: [
        {
          remoteId: ids[1],
          key: 'a:b',
          at: since,
          links: ['https://karsk.example/late', 'https://karsk.example/late?from=button'],
          isAlert: true,
        },
        {
          remoteId: ids[2],
          key: 'g',
          at: now,
          links: ['https://karsk.example/1', 'https://karsk.example/2'],
          isAlert: false,
        },
      ],
    });
    expect(discord.breaches).toEqual([]);
  });

  it('are read page by page, the newest two thousand at most, through short rate limits', async () => {
    const { discord, target } = await open();
    await sent(target, 1);
    for (let n = 0; n < 1_950; n += 1) discord.act.write({ channelId: CHANNEL, content: `chat ${n}` });
    discord.faults.push({ method: 'GET', path: /messages$/, how: rateLimited(1) });
    expect(await target.ownMessages(CHANNEL, 0)).toMatchObject({ messages: [{ key: '1' }] });
    expect(discord.calls.filter(({ path, status }) => /messages$/.test(path) && status === 429)).toHaveLength(1);
    for (let n = 0; n < 100; n += 1) discord.act.write({ channelId: CHANNEL, content: `more ${n}` });
    expect(await target.ownMessages(CHANNEL, 0)).toEqual({ kind: 'messages', messages: [] });
    discord.faults.push({ method: 'GET', path: /messages$/, how: rateLimited(60) });
    expect(await target.ownMessages(CHANNEL, 0)).toMatchObject({ kind: 'later' });
  });

  it('are none of another bot, none where history may not be read, and unknown where Discord has no answer', async () => {
    const { discord, target } = await open();
    const theirs = { ...(await messageOf(discord, target)), id: '5', author: { id: '100000000000000777' } };
    discord.faults.push({ method: 'GET', path: /messages$/, how: { status: 200, body: [theirs] } });
    expect(await target.ownMessages(CHANNEL, 0)).toEqual({ kind: 'messages', messages: [] });
    discord.faults.push({ method: 'GET', path: /messages$/, how: serverError() });
    expect(await target.ownMessages(CHANNEL, 0)).toMatchObject({ kind: 'unknown' });
    forbid(discord, READ_MESSAGE_HISTORY);
    expect(await target.ownMessages(CHANNEL, 0)).toEqual({ kind: 'messages', messages: [] });
    discord.faults.push({ method: 'GET', path: /messages$/, how: noAccess });
    expect(await target.ownMessages(CHANNEL, 0)).toEqual({ kind: 'messages', messages: [] });
  });
});

describe('looking for a message', () => {
  it('finds it by the id in its button, beyond a page of a hundred others', async () => {
    const { discord, target } = await open();
    const before = await sent(target, 1);
    for (let n = 0; n < 150; n += 1) discord.act.write({ channelId: CHANNEL, content: `chat ${n}` });
    const id = await sent(target, 2);
    for (let n = 0; n < 150; n += 1) discord.act.write({ channelId: CHANNEL, content: `more ${n}` });
    expect(await target.findAttempted(CHANNEL, '2', before)).toEqual({ kind: 'found', remoteId: id });
    expect(await target.findAttempted(CHANNEL, '3', before)).toEqual({ kind: 'absent' });
    expect(discord.breaches).toEqual([]);
  });

  it('takes no other bot’s message, and none of ours whose key only ends alike', async () => {
    const { discord, target } = await open();
    const other = { ...plainBody('y10'), content: 'ours' };
    await target.send(CHANNEL, other);
    const theirs = { id: '5', author: { id: '100000000000000777' }, components: plainBody('10').components };
    const page = { status: 200, body: [theirs] };
    expect(await target.findAttempted(CHANNEL, '10', '0')).toEqual({ kind: 'absent' });
    discord.faults.push({ method: 'GET', path: /messages$/, how: page });
    expect(await target.findAttempted(CHANNEL, '10', '0')).toEqual({ kind: 'absent' });
  });

  it('does not find it before the message that it is to look after, nor another whose id ends alike', async () => {
    const { target } = await open();
    const first = await sent(target, 36);
    expect(await target.findAttempted(CHANNEL, '10', first)).toEqual({ kind: 'absent' });
    expect(await target.findAttempted(CHANNEL, '0', '0')).toEqual({ kind: 'absent' });
    expect(await target.findAttempted(CHANNEL, '10', '0')).toEqual({ kind: 'found', remoteId: first });
  });

  it('in a channel that nothing was ever said in finds nothing', async () => {
    const { target } = await open();
    expect(await target.findAttempted(CHANNEL, '10', '0')).toEqual({ kind: 'absent' });
  });

  it('where history may not be read says so: Discord shows it empty, though something has arrived', async () => {
    const { discord, target } = await open();
    forbid(discord, READ_MESSAGE_HISTORY);
    const id = await sent(target);
    expect(await target.findAttempted(CHANNEL, '10', '0')).toEqual({ kind: 'unreadable' });
    expect(await target.findAttempted(CHANNEL, '11', id)).toEqual({ kind: 'absent' });
  });

  it('where it is refused says so, too', async () => {
    const { discord, target } = await open();
    discord.faults.push({ method: 'GET', path: /messages/, how: noAccess });
    expect(await target.findAttempted(CHANNEL, '10', '0')).toEqual({ kind: 'unreadable' });
  });

  it('is for later where Discord has no answer', async () => {
    const { discord, target } = await open();
    discord.faults.push({ method: 'GET', path: /messages/, how: serverError() });
    expect(await target.findAttempted(CHANNEL, '10', '0')).toMatchObject({ kind: 'unknown' });
  });
});
