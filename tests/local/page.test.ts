import type { TextChannel } from 'discord.js';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openPage } from '../support/browser.ts';
import { CHANNEL, openTestDiscord, type TestDiscord } from '../support/discord.ts';

const alert = (headline: string) => ({
  content: `Docks · ${headline}`,
  embeds: [
    {
      color: 0xc0392b,
      title: headline,
      url: 'https://example.org/ship',
      description: 'The **ship** is late \\*again\\*, <b>they</b> say.',
      thumbnail: { url: 'https://example.org/picture.png' },
    },
  ],
  components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: 'why' }] }],
});

// Without a browser these are skipped: install Debian's chromium to run them.
describe.skipIf(!browserPath)('the page, in a real browser', () => {
  let discord: TestDiscord;
  let client: Client;
  let channel: TextChannel;

  beforeAll(async () => {
    discord = await openTestDiscord({ notice: 'This world is made up.' });
    client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    channel = client.channels.cache.get(CHANNEL) as TextChannel;
    await client.application?.commands.set([
      {
        name: 'watch',
        description: 'Watches',
        options: [{ type: 1, name: 'add', description: 'New watch' }],
      },
    ]);
    client.on(Events.InteractionCreate, async (one) => {
      if (one.isButton()) await one.reply({ content: 'The headline has **ship**.', flags: 64 });
      if (one.isModalSubmit()) await one.reply(`Saved ${one.fields.getTextInputValue('name')}`);
      if (one.isChatInputCommand()) {
        const input = { type: 4 as const, customId: 'name', style: 1 as const, label: 'Name' };
        await one.showModal({ customId: 'form', title: 'New watch', components: [{ type: 1, components: [input] }] });
      }
    });
  });

  afterAll(async () => {
    await client?.destroy();
    await discord?.close();
  });

  it('shows an alert as it is posted and as it is edited, as text and never as markup', async () => {
    const { page, errors, asked } = await openPage(discord.url);
    await page.getByText('This world is made up.').waitFor();
    const sent = await channel.send(alert('A ship is late'));
    const shown = page.locator(`#m${sent.id}`);
    await shown.getByRole('link', { name: 'A ship is late' }).waitFor();
    expect(await shown.locator('.embed').textContent()).toContain('The ship is late *again*, <b>they</b> say.');
    expect(await shown.locator('.embed strong').textContent()).toBe('ship');
    await sent.edit(alert('The ship has come'));
    await shown.getByRole('link', { name: 'The ship has come' }).waitFor();
    expect(await shown.getByText('(edited)').count()).toBe(1);
    expect(asked.filter((url) => !url.startsWith(discord.url) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('shows small text as small, also indented, in a list and in a quote, and each line for itself', async () => {
    const { page } = await openPage(discord.url);
    const lines = [
      '- one',
      '  -# below **one**',
      '-# plain',
      '   -# with spaces',
      '> -# quoted',
      '- -# listed',
      'a -# b',
    ];
    const sent = await channel.send(lines.join('\n'));
    const markup = page.locator(`#m${sent.id} .markup`);
    await markup.getByText('a -# b').waitFor();
    const small = markup.locator('small');
    expect(await small.allTextContents()).toEqual(['below one', 'plain', 'with spaces', 'quoted', 'listed']);
    expect(await small.locator('strong').allTextContents()).toEqual(['one']);
    expect(await markup.locator('small.nested').allTextContents()).toEqual(['below one']);
    const tops = await Promise.all([1, 2].map(async (n) => (await small.nth(n).boundingBox())!.y));
    expect(tops[1]).toBeGreaterThan(tops[0]!);
    expect((await markup.textContent())!.match(/-#/g)).toHaveLength(1);
    await page.close();
  });

  it('a pressed button brings an answer that only its person sees, and can dismiss', async () => {
    const { page } = await openPage(discord.url);
    const sent = await channel.send(alert('Another ship is late'));
    await page.locator(`#m${sent.id}`).getByRole('button', { name: 'Why?' }).click();
    await page.getByText('The headline has ship.').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('The headline has ship.').count()).toBe(0);
    await page.close();
  });

  it('a typed command opens a form, and the form is sent, all by keyboard', async () => {
    const { page } = await openPage(discord.url);
    await page.locator('#input').pressSequentially('/wat');
    await page.getByRole('option', { name: '/watch add' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('Name').fill('Docks');
    await page.keyboard.press('Enter');
    await page.getByText('Saved Docks').waitFor();
    await page.close();
  });

  it.each([
    ['Submit', 'Saved Docks'],
    ['Cancel', ''],
  ])('after a form that a mouse has closed by %s, what is typed next stands in the line', async (name, said) => {
    const { page } = await openPage(discord.url);
    await page.locator('#input').pressSequentially('/watch add');
    await page.keyboard.press('Enter');
    await page.getByLabel('Name').fill('Docks');
    await page.getByRole('button', { name }).click();
    if (said) await page.locator('.message').last().getByText(said).waitFor();
    await page.keyboard.type('/watch add');
    await page.keyboard.press('Enter');
    await page.getByLabel('Name').waitFor();
    await page.close();
  });

  it('is dark or light after the system, and switches', async () => {
    const ground = (shown: Awaited<ReturnType<typeof openPage>>) =>
      shown.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await openPage(discord.url, { colorScheme: 'dark' });
    const light = await openPage(discord.url, { colorScheme: 'light' });
    expect([await ground(dark), await ground(light)]).toEqual(['rgb(49, 51, 56)', 'rgb(255, 255, 255)']);
    await dark.page.getByTitle('Switch between dark and light').click();
    expect(await ground(dark)).toBe('rgb(255, 255, 255)');
    await dark.page.close();
    await light.page.close();
  });
});
