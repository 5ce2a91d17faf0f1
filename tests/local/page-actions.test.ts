import { Client, Events, GatewayIntentBits, type Interaction, type TextChannel } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openPage } from '../support/browser.ts';
import { CHANNEL, openTestDiscord, type TestDiscord } from '../support/discord.ts';

const ABOUT = { description: 'x' } as const;
const HIDDEN = '100000000000000002';
const COMMANDS = [
  {
    ...ABOUT,
    name: 'give',
    options: [
      { ...ABOUT, type: 11, name: 'file', required: true },
      { ...ABOUT, type: 6, name: 'who' },
      { ...ABOUT, type: 7, name: 'where' },
    ],
  },
  { ...ABOUT, name: 'find', options: [{ ...ABOUT, type: 3, name: 'ship', required: true, autocomplete: true }] },
  { ...ABOUT, name: 'menus' },
  { ...ABOUT, name: 'form' },
  { name: 'About', type: 3 },
  { name: 'Greet', type: 2 },
];
const SHIPS = ['Ferry of ship: the long name', 'Fishing boat'];

const menu = (type: number, more = {}) => ({
  type: 1,
  components: [{ type, custom_id: `m${type}`, placeholder: `Menu ${type}`, ...more }],
});
const label = (words: string, component: object) => ({ type: 18, label: words, component });
const FORM = {
  custom_id: 'form',
  title: 'All fields',
  components: [
    label('Words', { type: 4, style: 2, custom_id: 'words' }),
    label('Person', { type: 5, custom_id: 'who' }),
    label('Upload', { type: 19, custom_id: 'file' }),
    label('One of', {
      type: 21,
      custom_id: 'one',
      options: [
        { label: 'Red', value: 'r' },
        { label: 'Blue', value: 'b' },
      ],
    }),
    label('Agreed', { type: 23, custom_id: 'yes' }),
  ],
};

/** A bot that says what it was given. */
async function echo(one: Interaction): Promise<void> {
  const say = (content: string) => one.isRepliable() && one.reply({ content, flags: 64 });
  if (one.isAutocomplete()) {
    const typed = one.options.getFocused().toLowerCase();
    const found = SHIPS.map((name, n) => ({ name, value: `id-${n}` })).filter(({ name }) =>
      name.toLowerCase().includes(typed),
    );
    return one.respond(found);
  }
  if (one.isUserContextMenuCommand()) await say(`Hello ${one.targetUser.globalName}`);
  else if (one.isMessageContextMenuCommand()) await say(`About ${one.targetMessage.content}`);
  else if (one.isAnySelectMenu()) await say(`Chosen ${one.customId} ${one.values.join(' and ')}`);
  else if (one.isModalSubmit()) {
    const { fields } = one;
    const file = fields.getUploadedFiles('file')?.first();
    const who = fields.getSelectedUsers('who')?.first()?.globalName;
    const text = file && (await fetch(file.url).then((answer) => answer.text()));
    await say(
      `Got ${fields.getTextInputValue('words')}, ${who}, ${file?.name} ${text}, ${fields.getRadioGroup('one')}, ${fields.getCheckbox('yes')}`,
    );
  } else if (one.isChatInputCommand()) await command(one as never);
}

async function command(one: import('discord.js').ChatInputCommandInteraction): Promise<void> {
  const say = (content: string) => one.reply({ content, flags: 64 });
  if (one.commandName === 'find') await say(`Found ${one.options.getString('ship')}`);
  if (one.commandName === 'form') await one.showModal(FORM as never);
  if (one.commandName === 'menus') {
    const components = [
      menu(5),
      menu(6),
      menu(7),
      menu(8, { channel_types: [0] }),
      menu(3, { max_values: 2, options: ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value })) }),
    ];
    await one.reply({ content: 'Menus', components: components as never, flags: 64 });
  }
  if (one.commandName === 'give') {
    const file = one.options.getAttachment('file', true);
    const text = await fetch(file.url).then((answer) => answer.text());
    await say(
      `Given ${file.name} ${text} ${one.options.getUser('who')?.globalName} ${one.options.getChannel('where')?.name}`,
    );
  }
}

const csv = { name: 'ships.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') };

// Without a browser these are skipped: install Debian's chromium to run them.
describe.skipIf(!browserPath)('on the page, in a real browser, a person', () => {
  let discord: TestDiscord;
  let client: Client;
  let channel: TextChannel;

  beforeAll(async () => {
    discord = await openTestDiscord({
      channels: [
        { id: CHANNEL, name: 'alerts' },
        { id: HIDDEN, name: 'hidden' },
      ],
    });
    const deny = `${1n << 10n}`;
    discord.setOverwrites(HIDDEN, [{ id: discord.people.member, type: 1, allow: '0', deny }]);
    client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    channel = client.channels.cache.get(CHANNEL) as TextChannel;
    await client.application?.commands.set(COMMANDS as never);
    client.on(Events.InteractionCreate, (one) => void echo(one));
  });

  afterAll(async () => {
    await client?.destroy();
    await discord?.close();
    expect(discord.breaches).toEqual([]);
  });

  async function open() {
    const { page, errors } = await openPage(discord.url);
    page.setDefaultTimeout(15_000);
    await page.locator('#name', { hasText: 'alerts' }).waitFor();
    return {
      page,
      done: async () => {
        expect(errors).toEqual([]);
        await page.close();
      },
    };
  }

  const last = (page: Page) => page.locator('.message').last();
  const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
  const line = (page: Page) => page.getByRole('combobox', { name: 'Message, or / for commands' });

  it('gives a command a file, a person and a channel, all by keyboard', async () => {
    const { page, done } = await open();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.type('/give who: @ma');
    await list(page).getByRole('option', { name: '@Max' }).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => line(page).inputValue()).toBe('/give who: @Max');
    await page.keyboard.type(' where: #al');
    await list(page).getByRole('option', { name: '#alerts' }).waitFor();
    await page.keyboard.press('Enter');
    await list(page).getByRole('option', { name: '#alerts' }).waitFor({ state: 'detached' });
    expect(await line(page).inputValue()).toBe('/give who: @Max where: #alerts');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(csv);
    await page.getByText('file: ships.csv').waitFor();
    await page.keyboard.press('Enter');
    await last(page).getByText('Given ships.csv a,b Max alerts').waitFor();
    expect(await line(page).inputValue()).toBe('');
    expect(await page.getByText('file: ships.csv').count()).toBe(0);
    await done();
  });

  it('takes a suggestion by its name, though that reads like another option, and the bot gets its value', async () => {
    const { page, done } = await open();
    await page.keyboard.type('/find ship: boat');
    await list(page).getByRole('option', { name: 'Fishing boat' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => line(page).inputValue()).toBe('/find ship: Fishing boat');
    await page.keyboard.press('Enter');
    await last(page).getByText('Found id-1').waitFor();
    await page.keyboard.type('/find ship: long');
    await list(page).getByRole('option', { name: 'Ferry of ship' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => line(page).inputValue()).toBe('/find ship: id-0');
    await page.keyboard.press('Enter');
    await last(page).getByText('Found id-0').waitFor();
    await done();
  });

  it('walks the list by arrow keys, leaves it by Escape, and finds no stale list under a sent line', async () => {
    const { page, done } = await open();
    await page.keyboard.type('/');
    const options = list(page).getByRole('option');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const marked = await list(page).getByRole('option', { selected: true }).textContent();
    expect(marked).toBe(await options.nth(1).textContent());
    expect(await line(page).getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await line(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/find ship: zeppelin');
    await page.keyboard.press('Enter');
    await last(page).getByText('Found zeppelin').waitFor();
    expect(await options.count()).toBe(0);
    await done();
  });

  it('is told of a command that there is not, and keeps what was typed', async () => {
    const { page, done } = await open();
    await page.keyboard.type('/wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('There is no command /wrong').waitFor();
    expect(await line(page).inputValue()).toBe('/wrong');
    await done();
  });

  it('chooses people, roles, channels and several words in menus', async () => {
    const { page, done } = await open();
    await page.keyboard.type('/menus');
    await page.keyboard.press('Enter');
    const answer = page.locator('.message', { hasText: 'Menus' });
    const choose = (name: string, option: string) => answer.getByRole('combobox', { name }).selectOption(option);
    await choose('Menu 5', '@Rita');
    await last(page).getByText(`Chosen m5 ${discord.people.member}`).waitFor();
    await choose('Menu 6', '@Managers');
    await last(page).getByText('Chosen m6 100000000000000021').waitFor();
    await choose('Menu 7', '@Olive');
    await last(page).getByText(`Chosen m7 ${discord.people.owner}`).waitFor();
    await choose('Menu 8', '#alerts');
    await last(page).getByText(`Chosen m8 ${CHANNEL}`).waitFor();
    await answer.getByRole('listbox', { name: 'Menu 3' }).selectOption(['a', 'b']);
    await answer.getByRole('button', { name: 'Choose' }).click();
    await last(page).getByText('Chosen m3 a and b').waitFor();
    await done();
  });

  it('fills a form of all kinds of fields', async () => {
    const { page, done } = await open();
    await page.keyboard.type('/form');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'All fields' }).waitFor();
    // The first field has the focus.
    await page.keyboard.type('some words');
    await page.getByLabel('Person').selectOption('@Max');
    await page.getByLabel('Upload').setInputFiles(csv);
    await page.getByLabel('Blue').check();
    await page.getByLabel('Agreed').check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await last(page).getByText('Got some words, Max, ships.csv a,b, b, true').waitFor();
    await done();
  });

  it('finds the commands of a message and of a member in their menus, by mouse and by keyboard', async () => {
    const { page, done } = await open();
    await channel.send('A ship is late');
    const message = page.locator('.message', { hasText: 'A ship is late' }).first();
    await message.click({ button: 'right' });
    await page.getByRole('button', { name: 'About' }).click();
    await last(page).getByText('About A ship is late').waitFor();
    await message.getByLabel('Apps for this message').press('Enter');
    await message.getByRole('button', { name: 'About' }).press('Enter');
    await expect.poll(() => page.getByText('About A ship is late').count()).toBe(2);
    await page.getByLabel('Apps for Attaché').last().click();
    await page.getByRole('button', { name: 'Greet' }).click();
    await last(page).getByText('Hello Attaché').waitFor();
    await done();
  });

  it('sends files, sees pictures, and saves what else there is', async () => {
    const { page, done } = await open();
    // Playwright takes its time to listen: not at the last moment.
    const chooser = page.waitForEvent('filechooser');
    await channel.send('Files, please');
    await page.getByText('Files, please').waitFor();
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (await chooser).setFiles([csv, { ...csv, name: 'other.csv' }]);
    await page.getByRole('button', { name: 'Remove other.csv' }).click();
    await page.keyboard.type('See this');
    await page.keyboard.press('Enter');
    const download = page.waitForEvent('download');
    await last(page).getByRole('link', { name: 'ships.csv' }).click();
    expect((await download).suggestedFilename()).toBe('ships.csv');
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await channel.send({ files: [{ attachment: dot, name: 'dot.png', description: 'A red dot' }] });
    const picture = last(page).getByRole('img', { name: 'A red dot' });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1);
    await done();
  });

  it('sees what is for them alone, and as another person neither that nor the channels closed to them', async () => {
    const { page, done } = await open();
    await page.keyboard.type('/find ship: secret');
    await page.keyboard.press('Enter');
    await last(page).getByText('Found secret').waitFor();
    await page.getByRole('button', { name: 'hidden' }).waitFor();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByLabel('Acting as').selectOption({ label: 'Rita (member)' }),
    ]);
    await page.locator('#name', { hasText: 'alerts' }).waitFor();
    await channel.send('For all');
    await page.getByText('For all').waitFor();
    expect(await page.getByText('Found secret').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'hidden' }).count()).toBe(0);
    await page.keyboard.type('/find ship: mine');
    await page.keyboard.press('Enter');
    await last(page).getByText('Found mine').waitFor();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByLabel('Acting as').selectOption({ label: 'Olive (owner)' }),
    ]);
    await page.getByText('Found secret').waitFor();
    expect(await page.getByText('Found mine').count()).toBe(0);
    await done();
  });

  it('is taken to an answer of their own, and told of what else is newer below', async () => {
    const { page, done } = await open();
    for (let n = 0; n < 12; n++) await channel.send(`Line ${n}\n\n\n\n`);
    await page.getByText('Line 11').waitFor();
    await page.locator('#scroll').evaluate((one) => {
      one.scrollTop = 0;
    });
    await channel.send('News of others');
    await page.getByRole('button', { name: 'New messages' }).click();
    await expect.poll(() => page.getByText('News of others').isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: 'New messages' }).isVisible()).toBe(false);
    await page.locator('#scroll').evaluate((one) => {
      one.scrollTop = 0;
    });
    await line(page).fill('/find ship: own');
    await page.keyboard.press('Enter');
    await expect(last(page).getByText('Found own').waitFor()).resolves.toBeUndefined();
    const within = await last(page).evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight);
    expect(within).toBe(true);
    await done();
  });

  it('on a phone looks at the channels and goes back to the messages, by Escape and by a tap beside', async () => {
    const { page, done } = await open();
    await page.setViewportSize({ width: 390, height: 780 });
    const menu = page.getByRole('button', { name: 'Show channels' });
    const channels = page.getByRole('navigation');
    expect(await channels.isVisible()).toBe(false);
    await menu.click();
    await channels.waitFor();
    await page.keyboard.press('Escape');
    await channels.waitFor({ state: 'hidden' });
    await menu.click();
    await channels.waitFor();
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await page.mouse.click(370, 400);
    await channels.waitFor({ state: 'hidden' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    await done();
  });
});
