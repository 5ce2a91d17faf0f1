/** Forums, threads, published messages and direct messages on the local page, in a real browser. */
import { Client, Events, type ForumChannel, GatewayIntentBits, type NewsChannel } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { browserPath, openPage } from '../support/browser.ts';
import { CHANNEL, openTestDiscord } from '../support/discord.ts';

const FORUM = '100000000000000002';

async function open() {
  const discord = await openTestDiscord({
    channels: [
      { id: CHANNEL, name: 'wire', type: 5 },
      { id: FORUM, name: 'stories', type: 15, tags: ['Developing', 'Denied'] },
    ],
  });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
    expect(discord.breaches).toEqual([]);
  });
  const forum = client.channels.cache.get(FORUM) as ForumChannel;
  const wire = client.channels.cache.get(CHANNEL) as NewsChannel;
  return { ...(await openPage(discord.url)), forum, wire };
}

it.skipIf(!browserPath)('a forum shows its posts as cards with their tags, and a card opens its post', async () => {
  const { page, forum, errors } = await open();
  await page.getByRole('button', { name: 'stories' }).click();
  await page.getByText('#stories has no posts yet.').waitFor();
  const appliedTags = [forum.availableTags[0]!.id];
  const post = await forum.threads.create({
    name: 'A ship is <late>',
    message: { content: 'It sailed at nine.' },
    appliedTags,
  });
  const card = page.locator('.post').filter({ hasText: 'A ship is <late>' });
  await card.getByText('Developing').waitFor();
  await card.getByText('0 messages').waitFor();
  await post.send('It has come.');
  await card.getByText('1 message').waitFor();
  await post.setAppliedTags([forum.availableTags[1]!.id]);
  await card.getByText('Denied').waitFor();
  await card.click();
  await page.locator('.message').getByText('It sailed at nine.').waitFor();
  expect(await page.locator('.message').count()).toBe(2);
  expect(await page.locator('.beginning .post-tag').allTextContents()).toEqual(['Denied']);
  expect(errors).toEqual([]);
});

it.skipIf(!browserPath)('nobody writes in a forum itself', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'stories' }).click();
  await page.locator('#input').fill('Hello');
  await page.keyboard.press('Enter');
  await page.getByText('Open one of its posts.').waitFor();
});

it.skipIf(!browserPath)('a published message says so, and its thread is opened from it', async () => {
  const { page, wire } = await open();
  const message = await wire.send('A ship is late');
  const shown = page.locator(`#m${message.id}`);
  await shown.waitFor();
  expect(await shown.getByText('✓ Published').count()).toBe(0);
  await message.crosspost();
  await shown.getByText('✓ Published').waitFor();
  const thread = await message.startThread({ name: 'The late ship' });
  await thread.send('It has come.');
  await shown.locator('.thread-link').filter({ hasText: 'The late ship' }).filter({ hasText: '1 message' }).click();
  await page.locator('.message').getByText('It has come.').waitFor();
});

it.skipIf(!browserPath)('direct messages stand below the servers, for the one who gets them', async () => {
  const { page, wire, errors } = await open();
  const owner = await wire.client.users.fetch('100000000000000011');
  await owner.send('Only for Olive.');
  await page.locator('#channels').getByText('Direct messages').waitFor();
  await page.locator('#channels').getByRole('button', { name: 'Attaché' }).click();
  await page.locator('.message').getByText('Only for Olive.').waitFor();
  await page.getByText('This is the beginning of @Attaché.').waitFor();
  await page.locator('#person').selectOption('100000000000000013');
  await page.getByText('This is the beginning of #wire.').waitFor();
  expect(await page.locator('#channels').getByText('Direct messages').count()).toBe(0);
  expect(errors).toEqual([]);
});
