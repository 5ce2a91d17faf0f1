import { expect, onTestFinished, test } from 'vitest';
import { browserPath, openBrowser, openPage } from '../support/browser.ts';
import { openPeople } from '../support/people.ts';
import { BREAD } from '../support/town.ts';

// Without a browser this is skipped: install Debian's chromium to run it.
test.skipIf(!browserPath)('a person watches for something on the page, gets an alert, and reads why', async () => {
  const people = await openPeople();
  const { town } = people;
  town.tell('Courier', BREAD);
  await town.round();
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const { page, errors } = await openPage(browser, town.discord.url);

  await page.locator('#input').pressSequentially('/watch ad');
  await page.getByRole('option', { name: '/watch add' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#modal [name=name]').fill('Bread');
  await page.locator('#modal [name=terms]').fill('rye bread');
  await page.locator('#modal [name=channel]').fill('#embassies');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Nothing is saved yet').waitFor();
  await page.getByText(BREAD.title).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Added the watch').waitFor();

  town.tell('Herald', { title: 'Rye bread for the poor of Oston', text: 'Rye bread is given to the poor.' });
  await town.later();
  await page.getByRole('link', { name: 'Rye bread for the poor of Oston' }).waitFor();
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.getByText('Why this alert stands here').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Took back').waitFor();
  expect(people.file('watches.yaml')).not.toContain('rye bread');
  expect(errors).toEqual([]);
});
