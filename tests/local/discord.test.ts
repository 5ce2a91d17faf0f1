import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextChannel } from 'discord.js';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { CHANNEL, openTestDiscord, rateLimited, serverError, type TestDiscord, until } from '../support/discord.ts';

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(options: Parameters<typeof openTestDiscord>[0] = {}) {
  const discord = await openTestDiscord(options);
  closers.push(() => discord.close());
  return discord;
}

/** The real client, logged in. */
async function login(discord: TestDiscord) {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  closers.push(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { client, channel: client.channels.cache.get(CHANNEL) as TextChannel };
}

const contents = (discord: TestDiscord) => discord.messages(CHANNEL).map((message) => message.content);

describe('the real discord.js', () => {
  it('logs in and finds the server with its channels', async () => {
    const discord = await open();
    const { client } = await login(discord);
    expect(client.guilds.cache.map((guild) => guild.channels.cache.map((channel) => channel.id))).toEqual([[CHANNEL]]);
  });

  it('sends an embed with buttons, edits it, and every answer keeps the contract', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const row = { type: 1, components: [{ type: 2, style: 5, label: 'Read', url: 'https://example.org/' }] };
    const sent = await channel.send({
      embeds: [{ title: 'A ship is late', fields: [{ name: 'First', value: 'Us' }] }],
      components: [row],
    });
    await sent.edit({ content: 'The ship has come' });
    expect(discord.messages(CHANNEL)[0]).toMatchObject({
      content: 'The ship has come',
      embeds: [{ title: 'A ship is late' }],
    });
    expect(discord.messages(CHANNEL)[0]?.edited_timestamp).not.toBeNull();
    expect(discord.breaches).toEqual([]);
  });

  it('answers a message with a reply, and posts a plain message where that one is gone and the caller says so', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const first = await channel.send('A ship is late');
    await first.reply('The ship has come');
    expect(discord.messages(CHANNEL).at(-1)).toMatchObject({
      type: 19,
      referenced_message: { content: 'A ship is late' },
    });
    await first.delete();
    await expect(first.reply('Too late')).rejects.toMatchObject({ code: 50035 });
    await channel.send({ content: 'Alone', reply: { messageReference: first.id, failIfNotExists: false } });
    expect(discord.messages(CHANNEL).at(-1)).toMatchObject({ type: 0, content: 'Alone' });
    expect(discord.breaches).toEqual([]);
  });

  it.each([
    ['a title of 257 characters', { embeds: [{ title: 'x'.repeat(257) }] }, 50035],
    ['content of 2001 characters', { content: 'x'.repeat(2001) }, 50035],
    [
      'embeds of 6001 characters in all',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
    ],
    [
      'two buttons of one custom id',
      {
        content: 'x',
        components: [{ type: 1, components: [1, 2].map(() => ({ type: 2, style: 1, label: 'x', custom_id: 'x' })) }],
      },
      50035,
    ],
    ['nothing to show', { content: ' ' }, 50006],
  ])('is refused %s', async (_what, body, code) => {
    const discord = await open();
    const { channel } = await login(discord);
    await expect(channel.send(body)).rejects.toMatchObject({ code });
    expect(discord.messages(CHANNEL)).toEqual([]);
  });

  it('uploads a file that can be fetched again', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const sent = await channel.send({ files: [{ attachment: Buffer.from('a,b'), name: 'a.csv' }] });
    const file = await fetch(sent.attachments.first()!.url);
    expect(await file.text()).toBe('a,b');
    expect(file.headers.get('content-disposition')).toBe('attachment');
    expect(discord.breaches).toEqual([]);
  });

  it('opens one thread on a message, and a message brings an archived thread back', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const sent = await channel.send('A ship is late');
    const thread = await sent.startThread({ name: 'Follow-up', autoArchiveDuration: 60 });
    await expect(sent.startThread({ name: 'Again' })).rejects.toMatchObject({ code: 160004 });
    await thread.setArchived(true);
    const posted = await thread.send('It has come');
    await thread.setArchived(true);
    await expect(posted.edit('x')).rejects.toMatchObject({ code: 50083 });
    expect(discord.messages(thread.id).map((message) => message.content)).toEqual(['It has come']);
    expect(discord.breaches).toEqual([]);
  });

  it('lets nobody write in a locked thread, or open it, who may not manage threads', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const thread = await (await channel.send('A ship is late')).startThread({ name: 'Follow-up' });
    discord.setThread(thread.id, { locked: true });
    await expect(thread.send('It has come')).rejects.toMatchObject({ code: 160005 });
    discord.setThread(thread.id, { archived: true });
    await expect(thread.send('It has come')).rejects.toMatchObject({ code: 50083 });
    await expect(thread.setArchived(false)).rejects.toMatchObject({ code: 50013 });
    discord.setOverwrites(CHANNEL, [{ id: discord.applicationId, type: 1, allow: `${1n << 34n}`, deny: '0' }]);
    await thread.send('It has come');
    expect(discord.messages(thread.id).map((message) => message.content)).toEqual(['It has come']);
  });

  it('comes back after a cut connection and hears of what it missed', async () => {
    const discord = await open();
    const { client } = await login(discord);
    await client.application?.commands.set([{ name: 'hello', description: 'Says hello' }]);
    client.on(Events.InteractionCreate, (interaction) => interaction.isCommand() && void interaction.reply('Hello'));
    discord.gateway.cut();
    expect(await discord.act.slash({ channelId: CHANNEL, command: 'hello' })).toMatchObject({ kind: 'message' });
    expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 });
  });

  it('sees a second server come and go', async () => {
    const discord = await open();
    const { client } = await login(discord);
    const other = {
      id: '100000000000000900',
      name: 'Harbour',
      channels: [{ id: '100000000000000901', name: 'ships' }],
    };
    const comes = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    discord.inviteBot(other);
    await comes;
    expect(client.channels.cache.has('100000000000000901')).toBe(true);
    const goes = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    discord.kickBot(other.id);
    await goes;
    await expect(client.channels.fetch('100000000000000901', { force: true })).rejects.toMatchObject({ code: 50001 });
  });

  it('is paced by the rate limits, where they are wanted, and keeps the order', async () => {
    const discord = await open({ rateLimits: { perChannel: { count: 3, ms: 300 }, global: { count: 50, ms: 1000 } } });
    const { channel } = await login(discord);
    await Promise.all(['1', '2', '3', '4', '5'].map((text) => channel.send(text)));
    expect(contents(discord)).toEqual(['1', '2', '3', '4', '5']);
    expect(discord.calls.filter((call) => call.status === 429)).toEqual([]);
  });

  it('meets faults in front of it: a limit and a failure are waited out, a lost answer is kept by its nonce', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    discord.faults.push({ path: /messages$/, how: rateLimited(0.1) }, { path: /messages$/, how: serverError(502) });
    await channel.send('after trouble');
    discord.faults.push({ path: /messages$/, how: 'lost answer' });
    await expect(channel.send({ content: 'once', nonce: 'a1', enforceNonce: true })).rejects.toThrow();
    await channel.send({ content: 'once', nonce: 'a1', enforceNonce: true });
    expect(contents(discord)).toEqual(['after trouble', 'once']);
  });
});

describe('interactions', () => {
  const button = { type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: 'why' }] };

  it('a button is answered privately: its person sees it, the channel does not', async () => {
    const discord = await open();
    const { client, channel } = await login(discord);
    client.on(Events.InteractionCreate, (one) => one.isButton() && void one.reply({ content: 'Because', flags: 64 }));
    const sent = await channel.send({ content: 'Alert', components: [button] });
    const reply = await discord.act.click({ messageId: sent.id, customId: 'why', as: discord.people.member });
    expect(reply).toMatchObject({ kind: 'message', message: { content: 'Because', flags: 64 } });
    expect(contents(discord)).toEqual(['Alert']);
    expect(discord.breaches).toEqual([]);
  });

  it('a command completes, asks with a form, and updates the message of a button', async () => {
    const discord = await open();
    const { client, channel } = await login(discord);
    const text = { type: 3 as const, name: 'terms', description: 'Words', required: true, autocomplete: true };
    await client.application?.commands.set([{ name: 'watch', description: 'Watches', options: [text] }]);
    client.on(Events.InteractionCreate, async (one) => {
      if (one.isAutocomplete()) await one.respond([{ name: 'strikes', value: one.options.getFocused() }]);
      if (one.isChatInputCommand()) {
        const input = { type: 4, customId: 'name', style: 1, label: 'Name' } as const;
        await one.showModal({ customId: 'form', title: 'New watch', components: [{ type: 1, components: [input] }] });
      }
      if (one.isModalSubmit()) {
        await one.deferReply();
        await one.editReply({ content: `Saved ${one.fields.getTextInputValue('name')}`, components: [button] });
        await one.followUp({ content: 'psst', flags: 64 });
      }
      if (one.isButton()) await one.update({ content: 'Undone', components: [] });
    });
    const act = { channelId: CHANNEL, command: 'watch', options: { terms: 'str' } };
    expect(await discord.act.complete({ ...act, focused: 'terms' })).toEqual([{ name: 'strikes', value: 'str' }]);
    const asked = await discord.act.slash(act);
    if (asked.kind !== 'modal') throw new Error(asked.kind);
    const sent = await discord.act.submit({ channelId: CHANNEL, modal: asked.modal, values: { name: 'Docks' } });
    expect(sent).toMatchObject({
      kind: 'thinking',
      message: { interaction_metadata: { type: 5, triggering_interaction_metadata: { type: 2, name: 'watch' } } },
    });
    const saved = await until(discord, () => discord.messages(CHANNEL).find((one) => one.content === 'Saved Docks'));
    expect(await discord.act.click({ messageId: saved.id, customId: 'why' })).toMatchObject({ kind: 'updated' });
    expect(contents(discord)).toEqual(['Undone']);
    expect(channel.id).toBe(CHANNEL);
    expect(discord.breaches).toEqual([]);
  });

  it('an answer that comes late finds an unknown interaction, and the person silence', async () => {
    const discord = await open({ patience: { answer: 50 } });
    const { client } = await login(discord);
    await client.application?.commands.set([{ name: 'hello', description: 'Says hello' }]);
    const late = new Promise<unknown>((resolve) => {
      client.on(Events.InteractionCreate, (one) => {
        setTimeout(() => one.isCommand() && one.reply('Hello').catch(resolve), 100);
      });
    });
    expect(await discord.act.slash({ channelId: CHANNEL, command: 'hello' })).toEqual({ kind: 'silence' });
    expect(await late).toMatchObject({ code: 10062 });
  });

  it("a command of a message's menu is given the message", async () => {
    const discord = await open();
    const { client, channel } = await login(discord);
    await client.application?.commands.set([{ name: 'Why this alert?', type: 3 }]);
    client.on(Events.InteractionCreate, (one) => {
      if (one.isMessageContextMenuCommand())
        void one.reply({ content: `About ${one.targetMessage.content}`, flags: 64 });
    });
    const sent = await channel.send('A ship is late');
    const reply = await discord.act.context({ command: 'Why this alert?', messageId: sent.id });
    expect(reply).toMatchObject({ kind: 'message', message: { content: 'About A ship is late' } });
    expect(discord.breaches).toEqual([]);
  });

  it('says what each person may do', async () => {
    const discord = await open();
    const { client } = await login(discord);
    await client.application?.commands.set([{ name: 'hello', description: 'Says hello' }]);
    const may: (boolean | undefined)[] = [];
    client.on(Events.InteractionCreate, (one) => {
      may.push(one.memberPermissions?.has('ManageGuild'));
      if (one.isCommand()) void one.reply('Hello');
    });
    const { owner, editor, member } = discord.people;
    for (const as of [owner, editor, member]) await discord.act.slash({ channelId: CHANNEL, command: 'hello', as });
    expect(may).toEqual([true, true, false]);
  });
});

describe('its memory', () => {
  it('keeps messages, nonces and commands over a restart, and its ids go on growing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-'));
    closers.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'local-discord.db');
    const first = await open({ file });
    const before = await login(first);
    await before.client.application?.commands.set([{ name: 'hello', description: 'Says hello' }]);
    const sent = await before.channel.send({ content: 'once', nonce: 'a1', enforceNonce: true });
    for (const close of closers.splice(1).reverse()) await close();
    const second = await open({ file, clock: () => Date.now() - 3_600_000 });
    const after = await login(second);
    const again = await after.channel.send({ content: 'once', nonce: 'a1', enforceNonce: true });
    const next = await after.channel.send('later');
    expect([again.id, contents(second)]).toEqual([sent.id, ['once', 'later']]);
    expect(BigInt(next.id)).toBeGreaterThan(BigInt(sent.id));
    expect([...(await after.client.application!.commands.fetch()).values()].map((one) => one.name)).toEqual(['hello']);
  });

  it('forgets a nonce after three minutes of its clock', async () => {
    let now = Date.UTC(2026, 5, 1);
    const discord = await open({ clock: () => now });
    const { channel } = await login(discord);
    const body = { content: 'x', nonce: 'a1', enforceNonce: true };
    const first = await channel.send(body);
    now += 179_000;
    expect((await channel.send(body)).id).toBe(first.id);
    now += 2000;
    expect((await channel.send(body)).id).not.toBe(first.id);
  });

  it('pages through history as Discord orders it: newest first, whatever the direction', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const ids: string[] = [];
    for (const text of ['1', '2', '3', '4', '5', '6']) ids.push((await channel.send(text)).id);
    const page = async (query: object) =>
      [...(await channel.messages.fetch({ limit: 3, cache: false, ...query })).values()]
        .map((one) => one.content)
        .join('');
    expect(await page({})).toBe('654');
    expect(await page({ before: ids[3] })).toBe('321');
    expect(await page({ after: ids[0] })).toBe('432');
    expect(await page({ around: ids[3] })).toBe('543');
    expect(discord.breaches).toEqual([]);
  });
});

describe('its door', () => {
  function status(url: string, headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(url, { headers }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
  }

  it('is shut to another name for this machine and to the pages of other sites', async () => {
    const discord = await open();
    expect(await status(discord.url, {})).toBe(200);
    expect(await status(discord.url, { host: 'attacker.example' })).toBe(403);
    expect(await status(`${discord.api}/v10/users/@me`, { host: 'attacker.example' })).toBe(403);
    expect(await status(`${discord.url}local/world`, { origin: 'https://attacker.example' })).toBe(403);
  });

  it('is shut to a person where the channel is hidden from them', async () => {
    const discord = await open();
    const { member } = discord.people;
    discord.setOverwrites(CHANNEL, [{ id: member, type: 1, allow: '0', deny: `${1n << 10n}` }]);
    expect(() => discord.act.write({ channelId: CHANNEL, content: 'x', as: member })).toThrow('cannot');
    const seen = await fetch(`${discord.url}local/world?as=${member}`).then((answer) => answer.json());
    expect(seen.servers[0].channels).toEqual([]);
    expect(discord.act.write({ channelId: CHANNEL, content: 'x' }).content).toBe('x');
  });

  it('says that a port is taken', async () => {
    const discord = await open();
    await expect(open({ port: Number(new URL(discord.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is shut to the bot where it may not write or look', async () => {
    const discord = await open();
    const { channel } = await login(discord);
    const deny = (bits: bigint) =>
      discord.setOverwrites(CHANNEL, [{ id: discord.applicationId, type: 1, allow: '0', deny: `${bits}` }]);
    deny(1n << 11n);
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50013 });
    deny(1n << 10n);
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50001 });
  });
});
