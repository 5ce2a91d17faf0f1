import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { browserPath, openBrowser, openPage } from './support/browser.ts';
import { openPeople } from './support/people.ts';
import { HOUR, TWELVE, WITHDRAWAL, WITHDRAWAL_TOO } from './support/town.ts';

async function opened() {
  const people = await openPeople();
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  return { people, browser, town: people.town };
}

async function type(page: Page, command: string): Promise<void> {
  await page.locator('#input').pressSequentially(command);
  await page.keyboard.press('Enter');
}

// Without a browser these are skipped: install Debian's chromium to run them.
test.skipIf(!browserPath)('a person searches the archive on the page, and turns to and fro', async () => {
  const { browser, town } = await opened();
  town.tell('Courier', ...TWELVE);
  await town.round();
  const { page, errors } = await openPage(browser, town.discord.url);
  await type(page, '/stories search query: embassy');
  const answer = page.locator('.message').last();
  await answer.getByText('12 stories · page 1 of 3').waitFor();
  const first = await answer.locator('.embed').textContent();
  await answer.getByRole('button', { name: 'Next' }).click();
  await answer.getByText('page 2 of 3').waitFor();
  expect(await answer.locator('.embed').textContent()).not.toBe(first);
  await answer.getByRole('button', { name: 'Previous' }).click();
  await answer.getByText('page 1 of 3').waitFor();
  expect(await answer.locator('.embed').textContent()).toBe(first);
  expect(errors).toEqual([]);
});

test.skipIf(!browserPath)('a person mutes a story on the page, and takes it back', async () => {
  const { people, browser, town } = await opened();
  town.tell('Courier', WITHDRAWAL);
  await town.round();
  const { page, errors } = await openPage(browser, town.discord.url);
  await page.getByRole('button', { name: 'Not relevant' }).click();
  await page.getByRole('combobox', { name: 'Choose' }).selectOption('ever');
  await page.getByText('Muted in this channel, for good.').waitFor();
  const before = town.messages();
  town.tell('Herald', WITHDRAWAL_TOO);
  await town.later(2 * HOUR);
  expect(town.messages()).toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Took back: muted the story').waitFor();
  await town.later();
  expect(town.messages()).not.toEqual(before);
  expect(people.troubles).toEqual([]);
  expect(errors).toEqual([]);
});
