import {
  Client,
  type CommandInteraction,
  Events,
  GatewayIntentBits,
  type Interaction,
  type TextChannel,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Modal } from '../../src/local/types.ts';
import { CHANNEL, openTestDiscord, type TestDiscord } from '../support/discord.ts';

const HIDDEN = '100000000000000002';
const MANAGERS = '100000000000000021';
const ABOUT = { description: 'x' } as const;

let discord: TestDiscord;
let client: Client;
let channel: TextChannel;

beforeEach(async () => {
  discord = await openTestDiscord({
    channels: [
      { id: CHANNEL, name: 'alerts' },
      { id: HIDDEN, name: 'hidden' },
    ],
  });
  const { member } = discord.people;
  discord.setOverwrites(HIDDEN, [{ id: member, type: 1, allow: '0', deny: `${1n << 10n}` }]);
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  channel = client.channels.cache.get(CHANNEL) as TextChannel;
});

afterEach(async () => {
  expect(discord.breaches).toEqual([]);
  await client.destroy();
  await discord.close();
});

const upload = (key: string, text: string, name = 'ships.csv') => ({
  key,
  name,
  type: 'text/csv',
  bytes: Buffer.from(text),
});

/** Makes the commands known, and keeps what the bot is sent; the bot answers with a word. */
async function hears<T>(
  commands: object[],
  look: (interaction: Interaction) => T | Promise<T>,
): Promise<() => T | undefined> {
  let heard: T | undefined;
  await client.application!.commands.set(commands as never);
  client.on(Events.InteractionCreate, async (interaction) => {
    heard = await look(interaction);
    if (interaction.isRepliable()) await interaction.reply('Heard');
  });
  return () => heard;
}

describe('a command is given', () => {
  const options = [
    { ...ABOUT, type: 6, name: 'who' },
    { ...ABOUT, type: 7, name: 'where', channel_types: [0] },
    { ...ABOUT, type: 8, name: 'role' },
    { ...ABOUT, type: 9, name: 'anyone' },
    { ...ABOUT, type: 11, name: 'file' },
    { ...ABOUT, type: 4, name: 'count', min_value: 1, max_value: 5 },
    { ...ABOUT, type: 10, name: 'share' },
    { ...ABOUT, type: 3, name: 'word', min_length: 2, max_length: 4 },
    { ...ABOUT, type: 3, name: 'size', choices: [{ name: 'Small', value: 's' }] },
    { ...ABOUT, type: 5, name: 'loud' },
  ];
  const give = { ...ABOUT, name: 'give', options };

  it('people, channels, roles and a file, each in full, and the file can be fetched', async () => {
    const { editor } = discord.people;
    const heard = await hears([give], async (one) => {
      if (!one.isChatInputCommand() || !one.inCachedGuild()) return undefined;
      const { options: got } = one;
      const file = got.getAttachment('file', true);
      return {
        who: [got.getUser('who')?.globalName, got.getMember('who')?.permissions.has('ManageGuild')],
        where: got.getChannel('where')?.name,
        role: got.getRole('role')?.name,
        anyone: (got.getMentionable('anyone') as { id: string } | null)?.id,
        file: [file.name, file.title, file.size, file.ephemeral, await fetch(file.url).then((answer) => answer.text())],
        rest: [got.getInteger('count'), got.getString('word'), got.getBoolean('loud')],
      };
    });
    const given = { who: editor, where: CHANNEL, role: MANAGERS, anyone: MANAGERS, count: 3, word: 'ship', loud: true };
    const files = [upload('file', 'a,b', 'my ships: all.csv')];
    await discord.act.slash({ channelId: CHANNEL, command: 'give', options: given, files });
    expect(heard()).toEqual({
      who: ['Max', true],
      where: 'alerts',
      role: 'Managers',
      anyone: MANAGERS,
      file: ['my_ships_all.csv', 'my ships: all', 3, true, 'a,b'],
      rest: [3, 'ship', true],
    });
  });

  it.each([
    [{ who: '1' }, 'no user 1'],
    [{ where: HIDDEN }, 'no channel'],
    [{ role: '1' }, 'no role 1'],
    [{ count: 6 }, 'count must be at most 5'],
    [{ count: 1.5 }, 'count must be a whole number'],
    [{ share: Number.NaN }, 'share must be a number'],
    [{ word: 'x' }, 'word must have at least 2 characters'],
    [{ size: 'm' }, 'size must be one of its choices'],
    [{ loud: 'yes' }, 'loud must be true or false'],
    [{ other: 'x' }, 'no option other'],
  ])('nothing that its client would not send: %j', async (given, said) => {
    await hears([give], () => undefined);
    const act = { channelId: CHANNEL, command: 'give', options: given as never, as: discord.people.member };
    expect(() => discord.act.slash(act)).toThrow(said);
  });

  it('no file over 10 MB, and none where it takes none', async () => {
    await hears([give], () => undefined);
    const act = { channelId: CHANNEL, command: 'give', as: discord.people.member };
    const large = { ...upload('file', ''), bytes: new Uint8Array(10_485_761) };
    expect(() => discord.act.slash({ ...act, files: [large] })).toThrow('too large');
    expect(() => discord.act.slash({ ...act, files: [upload('word', 'x')] })).toThrow(
      'no option word that takes a file',
    );
  });

  it('the member whose menu it stands in', async () => {
    const heard = await hears([{ name: 'Greet', type: 2 }], (one) =>
      one.isUserContextMenuCommand() ? [one.targetUser.globalName, one.targetMember !== null] : undefined,
    );
    await discord.act.context({ command: 'Greet', userId: discord.people.member, channelId: CHANNEL });
    expect(heard()).toEqual(['Rita', true]);
  });
});

describe('a menu', () => {
  const MENUS = [
    [
      3,
      'two',
      {
        options: [
          { label: 'One', value: 'one' },
          { label: 'Two', value: 'two' },
        ],
      },
    ],
    [5, () => discord.people.editor, {}],
    [6, MANAGERS, {}],
    [7, () => discord.people.editor, {}],
    [8, CHANNEL, { channel_types: [0] }],
  ] as const;

  /** Posts a message with the menu, and gives how it is answered. */
  async function post(type: number, more: object) {
    const row = { type: 1, components: [{ type, custom_id: 'menu', ...more }] };
    const sent = await channel.send({ content: 'Choose', components: [row] as never });
    return (values: readonly string[], as?: string) =>
      discord.act.click({ messageId: sent.id, customId: 'menu', values, as });
  }

  it.each(MENUS)('of type %s tells what was chosen, in full', async (type, value, more) => {
    const id = typeof value === 'function' ? value() : value;
    const heard = await hears([], (one) => {
      if (!one.isAnySelectMenu()) return undefined;
      const all = ['users', 'members', 'roles', 'channels'] as const;
      return {
        values: one.values,
        found: all.flatMap((kind) => [
          ...(((one as never)[kind] as Map<string, unknown> | undefined) ?? new Map()).keys(),
        ]),
      };
    });
    const choose = await post(type, more);
    await choose([id]);
    const found = { 3: [], 5: [id, id], 6: [id], 7: [id, id], 8: [id] }[type];
    expect(heard()).toEqual({ values: [id], found });
  });

  it('takes as many as it may, and nothing that it does not offer or the person does not see', async () => {
    const choose = await post(8, { min_values: 2, max_values: 2 });
    expect(() => choose([CHANNEL])).toThrow('Choose 2.');
    expect(() => choose([CHANNEL, HIDDEN], discord.people.member)).toThrow('no channel');
    const one = await post(3, { options: [{ label: 'One', value: 'one' }] });
    expect(() => one(['two'])).toThrow('not one of the choices');
    expect(() => one(['one', 'one'])).toThrow('Choose 1.');
  });
});

describe('a form', () => {
  const label = (component: object) => ({ type: 18, label: 'Say', component });
  const boxes = [
    { label: 'One', value: 'one' },
    { label: 'Two', value: 'two' },
  ];
  const components = [
    label({ type: 4, style: 1, custom_id: 'text', min_length: 2 }),
    label({ type: 5, custom_id: 'who' }),
    label({ type: 19, custom_id: 'files', max_values: 2, required: false }),
    label({ type: 21, custom_id: 'radio', options: boxes }),
    label({ type: 22, custom_id: 'group', options: boxes, required: false, min_values: 0 }),
  ];

  /** Opens the form by a command, as the bot sends it. */
  async function open(form: object[]): Promise<Modal> {
    await client.application!.commands.set([{ name: 'ask', description: 'x' }]);
    client.once(Events.InteractionCreate, (one) => {
      void (one as CommandInteraction).showModal({ custom_id: 'form', title: 'Form', components: form } as never);
    });
    const reply = await discord.act.slash({ channelId: CHANNEL, command: 'ask' });
    if (reply.kind !== 'modal') throw new Error(reply.kind);
    return reply.modal;
  }

  it('brings back texts, people, files and boxes, each as Discord does', async () => {
    const modal = await open(components);
    const { member } = discord.people;
    const heard = new Promise((resolve) => {
      client.on(Events.InteractionCreate, async (one) => {
        if (!one.isModalSubmit()) return;
        const file = one.fields.getUploadedFiles('files')?.first();
        resolve([
          one.fields.getTextInputValue('text'),
          one.fields.getSelectedUsers('who')?.first()?.globalName,
          [file?.name, file && (await fetch(file.url).then((answer) => answer.text()))],
          one.fields.getRadioGroup('radio'),
          one.fields.getCheckboxGroup('group'),
        ]);
        await one.reply('Heard');
      });
    });
    const values = { text: 'ship', who: [member], radio: 'two', group: ['one', 'two'] };
    await discord.act.submit({ channelId: CHANNEL, modal, values, files: [upload('files', 'x')] });
    expect(await heard).toEqual(['ship', 'Rita', ['ships.csv', 'x'], 'two', ['one', 'two']]);
  });

  it.each([
    [{ text: '' }, 'This field is required.'],
    [{ text: 'x' }, 'This field is required.'],
    [{ text: 'ship', who: ['1'] }, 'no user 1'],
    [{ text: 'ship', who: [] }, 'Choose 1.'],
  ])('is not sent as %j', async (values, said) => {
    const modal = await open(components);
    expect(() => discord.act.submit({ channelId: CHANNEL, modal, values })).toThrow(said);
  });
});

it.each([
  ['a label of 46 characters', { type: 18, label: 'x'.repeat(46), component: { type: 4, style: 1, custom_id: 'a' } }],
  [
    'one box to choose from',
    { type: 18, label: 'x', component: { type: 21, custom_id: 'a', options: [{ label: 'x', value: 'x' }] } },
  ],
  [
    'a value over 4000',
    { type: 18, label: 'x', component: { type: 4, style: 1, custom_id: 'a', value: 'x'.repeat(4001) } },
  ],
])('no form is opened with %s', async (_what, component) => {
  await client.application!.commands.set([{ name: 'ask', description: 'x' }]);
  const refused = new Promise((resolve) => {
    client.once(Events.InteractionCreate, async (one) => {
      const form = { custom_id: 'form', title: 'Form', components: [component] } as never;
      await (one as CommandInteraction).showModal(form).catch(resolve);
      await (one as CommandInteraction).reply('No form');
    });
  });
  await discord.act.slash({ channelId: CHANNEL, command: 'ask' });
  expect(await refused).toMatchObject({ code: 50035 });
});

describe('the bot’s own files', () => {
  const file = (name: string) => ({ attachment: Buffer.from(name), name, description: `About ${name}` });

  it('come with a message, stay or go with its edits, and are where an embed names them', async () => {
    const embeds = [{ title: 'Chart', image: { url: 'attachment://chart.png' } }];
    const sent = await channel.send({ files: [file('chart.png'), file('ships.csv')], embeds });
    const [chart, ships] = discord.messages(CHANNEL)[0]!.attachments;
    expect([chart?.description, ships?.description]).toEqual(['About chart.png', 'About ships.csv']);
    expect(discord.messages(CHANNEL)[0]!.embeds[0]?.image?.url).toBe(chart?.url);
    await sent.edit({ attachments: [{ id: ships!.id } as never], files: [file('new.csv')] });
    expect(discord.messages(CHANNEL)[0]!.attachments.map(({ filename }) => filename)).toEqual(['ships.csv', 'new.csv']);
    await sent.edit({ content: 'The rest stays' });
    expect(discord.messages(CHANNEL)[0]!.attachments).toHaveLength(2);
  });

  it('come with an answer, at once and late, and with a file component', async () => {
    await client.application!.commands.set([{ name: 'send', description: 'x' }]);
    client.on(Events.InteractionCreate, async (one) => {
      if (!one.isChatInputCommand()) return;
      await one.deferReply();
      await one.editReply({ files: [file('late.csv')] });
      await one.followUp({
        flags: 1 << 15,
        files: [file('part.csv')],
        components: [{ type: 13, file: { url: 'attachment://part.csv' } }],
      });
    });
    await discord.act.slash({ channelId: CHANNEL, command: 'send' });
    await expect.poll(() => discord.messages(CHANNEL).length).toBe(2);
    const [late, part] = discord.messages(CHANNEL);
    expect(await fetch(late!.attachments[0]!.url).then((answer) => answer.text())).toBe('late.csv');
    expect(part!.components).toMatchObject([{ type: 13, file: { url: part!.attachments[0]!.url } }]);
  });

  it('are refused over 10 MB', async () => {
    const large = { attachment: Buffer.alloc(10_485_761), name: 'large.bin' };
    await expect(channel.send({ files: [large] })).rejects.toMatchObject({ code: 40005 });
  });
});
