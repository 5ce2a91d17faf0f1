/** Pictures of a forum, of an alert with its thread, and of what quiet hours held, after the demo's day: part of `npm run pictures`. */
import type { Browser, Page } from 'playwright-core';
import { openDemo, playDay } from '../../../src/app/script/demo.ts';

const FORUM = '100000000000000002';
const NEWS = '100000000000000001';
const QUIET = '100000000000000003';
const HOUR = 3_600_000;
const TAGS = ['Single source', 'Independent reports', 'Developing', 'Confirmed', 'Denied', 'Disasters'];

/** By the clocks of UTC, the zone of the demo's watches: `12:07`. */
const timeOfDay = (at: number) => new Date(at).toISOString().slice(11, 16);

/** @param look of each page */
export async function takeChannels(browser: Browser, look: { readonly deviceScaleFactor: number }): Promise<void> {
  const dayStartsAt = Date.now() - 24 * HOUR;
  const quiet = { from: timeOfDay(dayStartsAt), to: timeOfDay(dayStartsAt + 22 * HOUR) };
  const demo = await openDemo({
    dayStartsAt,
    prints: false,
    adapt: (config) => ({
      ...config,
      watches: config.watches.map((watch) =>
        watch.channel === NEWS
          ? { ...watch, thread: true, publish: true }
          : watch.channel === QUIET
            ? { ...watch, quiet }
            : watch,
      ),
    }),
    channels: [
      { id: NEWS, name: 'embassies', type: 5 },
      { id: FORUM, name: 'disasters', type: 15, tags: TAGS },
      { id: QUIET, name: 'ceasefire-talks' },
    ],
  });
  try {
    await demo.app.lookAtChannels();
    await playDay(demo, async () => {});
    demo.time.runOn();
    const page = await browser.newPage({
      ...{ viewport: { width: 1000, height: 640 }, colorScheme: 'dark', reducedMotion: 'reduce' },
      ...look,
    });
    await page.goto(demo.local.url);
    await page.locator('#input:focus').waitFor();
    await page.getByRole('button', { name: 'Got it' }).click();
    await takeForum(page);
    await takeThread(page);
    await takeHeld(page);
    await page.close();
  } finally {
    await demo.close();
  }
}

async function takeForum(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /▤ ?disasters|disasters/ })
    .first()
    .click();
  await page.locator('.post').first().waitFor();
  await page.locator('#scroll').evaluate((one) => one.scrollTo(0, 0));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/forum.png' });
}

/** The first alert, which was published and has a thread. */
async function takeThread(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 1500 });
  await page
    .getByRole('button', { name: /embassies/ })
    .first()
    .click();
  const alert = page
    .locator('.message')
    .filter({ has: page.locator('.thread-link') })
    .first();
  await alert.locator('.thread-link').waitFor();
  await alert.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await alert.screenshot({ path: 'docs/alert-thread.png' });
}

/** What quiet hours held, in one message. */
async function takeHeld(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /ceasefire-talks/ })
    .first()
    .click();
  const list = page.locator('.message').filter({ hasText: 'quiet hours' }).first();
  await list.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  await list.screenshot({ path: 'docs/quiet-hours.png' });
}
