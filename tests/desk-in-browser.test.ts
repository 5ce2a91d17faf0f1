import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserPath, openPage } from './support/browser.ts';
import { BREAD, HOUR, TWELVE, WITHDRAWAL, WITHDRAWAL_TOO } from './support/newsroom.ts';
import { openPeople } from './support/people.ts';

async function opened() {
  const people = await openPeople();
  return { people, newsroom: people.newsroom };
}

async function type(page: Page, command: string): Promise<void> {
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

const last = (page: Page) => page.locator('.message').last();
const press = (page: Page, name: string) => last(page).getByRole('button', { name }).click();

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.getByRole('dialog').getByLabel(name).fill(value);
  await page.getByRole('button', { name: 'Submit' }).click();
}

// Without a browser these are skipped: install Debian's chromium to run them.
test.skipIf(!browserPath)('a person watches, is alerted, reads why, mutes, takes it back, and searches', async () => {
  const { people, newsroom } = await opened();
  newsroom.publish('Courier', BREAD, ...TWELVE);
  await newsroom.round();
  const { page, errors } = await openPage(newsroom.discord.url);

  // They find the command as they type, and mistype the terms.
  await page.keyboard.type('/watch ad');
  await page.getByRole('option', { name: '/watch add' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await fill(page, { Name: 'Bread', Terms: 'rye OR' });
  await last(page).getByText('OR needs something after it').waitFor();
  await last(page).getByText('Olive used /watch add').waitFor();
  await press(page, 'Edit');
  await fill(page, { Terms: 'rye bread' });

  // They see what it would have matched, ask for something else, and then save.
  await last(page).getByText('Nothing is saved yet').waitFor();
  await last(page).getByText(BREAD.title).waitFor();
  await type(page, '/watch test terms: volcano');
  await last(page).getByText('would have matched').waitFor();
  expect(people.file('watches.yaml')).not.toContain('rye bread');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Added the watch “Bread”').waitFor();

  // The next poll alerts, and they read why.
  newsroom.publish('Herald', { title: 'Rye bread for the poor of Oston', text: 'Rye bread is given to the poor.' });
  await newsroom.later();
  const alert = last(page);
  await alert.getByRole('link', { name: 'Rye bread for the poor of Oston' }).waitFor();
  await press(page, 'Why?');
  await last(page).getByText('Watch: Bread').waitFor();

  // They mute it, the bot is restarted, and they take that back.
  await page.getByRole('button', { name: 'Not relevant' }).click();
  await last(page).getByRole('combobox', { name: 'Choose' }).selectOption('ever');
  await last(page).getByText('Story muted in this channel permanently.').waitFor();
  await people.restart();
  await press(page, 'Undo');
  await last(page).getByText('Undone').waitFor();

  // They search, turn the page, and turn it on after another restart.
  await type(page, '/stories search query: embassy');
  await last(page).getByText('12 stories · page 1 of 3').waitFor();
  const first = await last(page).locator('.embed').textContent();
  await press(page, 'Next');
  await last(page).getByText('page 2 of 3').waitFor();
  await people.restart();
  await press(page, 'Next');
  await last(page).getByText('page 3 of 3').waitFor();
  await press(page, 'Previous');
  await last(page).getByText('page 2 of 3').waitFor();
  await press(page, 'Previous');
  await last(page).getByText('page 1 of 3').waitFor();
  expect(await last(page).locator('.embed').textContent()).toBe(first);

  // Last they take the watch itself back, after all those restarts.
  await page.locator('.message', { hasText: 'Added the watch' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone: added the watch “Bread”').waitFor();
  expect(people.file('watches.yaml')).not.toContain('rye bread');
  expect(errors).toEqual([]);
});

test.skipIf(!browserPath)('a muted story grows no more before their eyes, until that is taken back', async () => {
  const { newsroom } = await opened();
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const { page, errors } = await openPage(newsroom.discord.url);
  const alert = page.locator('.message').first();
  await press(page, 'Not relevant');
  await last(page).getByRole('combobox', { name: 'Choose' }).selectOption('ever');
  await page.getByText('Story muted in this channel permanently.').waitFor();
  const before = newsroom.messages();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later(2 * HOUR);
  expect(newsroom.messages()).toEqual(before);
  await press(page, 'Undo');
  await last(page).getByText('Undone').waitFor();
  newsroom.publish('Herald', { ...WITHDRAWAL_TOO, title: `${WITHDRAWAL_TOO.title}, paper says` });
  await newsroom.later(2 * HOUR);
  await alert.getByText('(edited)').waitFor();
  expect(errors).toEqual([]);
});

test.skipIf(!browserPath)('a person leaves a word out, and sees first what that changes', async () => {
  const { people, newsroom } = await opened();
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  const { page } = await openPage(newsroom.discord.url);
  await press(page, 'Not relevant');
  const menu = last(page).getByRole('combobox', { name: 'Choose' });
  await menu.selectOption({ label: 'Exclude a word from “Embassies”… — Shows the effect before you save' });
  const words = last(page).getByRole('combobox', { name: 'Choose a word' });
  const word = await words.locator('option').nth(1).getAttribute('value');
  await words.selectOption(word);
  await last(page).getByText('Nothing is saved yet').waitFor();
  await press(page, 'Save');
  await last(page).getByText('xcluded').waitFor();
  expect(people.file('watches.yaml')).toContain(`embassy withdrawals -${word}`);
});

test.skipIf(!browserPath)('a person sets the desk of the server in a form, and takes it back', async () => {
  const { people, newsroom } = await opened();
  const { page, errors } = await openPage(newsroom.discord.url);
  const before = people.file('settings.yaml');
  await type(page, '/settings desk');
  const form = page.getByRole('dialog');
  await form
    .getByLabel('Buttons')
    .selectOption({ label: 'On — Below the alerts of all watches that do not say otherwise' });
  await form.getByLabel('Role to call').selectOption('@Managers');
  await form.getByLabel('Responders').selectOption(['@Managers']);
  await fill(page, { 'Call somebody after': 'soon' });
  await last(page).getByText('as a duration such as 15m').waitFor();
  await press(page, 'Edit');
  await fill(page, { 'Call somebody after': '15m' });
  await last(page).getByText('Set for this server: desk buttons on; calls @Managers after 15m').waitFor();
  await type(page, '/settings show');
  await last(page).getByText('is called after 15m').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone: set for this server').waitFor();
  expect(people.file('settings.yaml')).toBe(`${before}servers: []\n`);
  expect(errors).toEqual([]);
});
