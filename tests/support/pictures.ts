/** The README's pictures, taken from the local page after the demo's day: `npm run pictures`. Needs Debian's Chromium. */
import { chromium, type Locator, type Page } from 'playwright-core';
import { openStage, playDay } from '../../src/cli/demo.ts';
import { servesServer } from '../../src/desk/servers.ts';
import { COUNTERS } from '../../src/discord/commands.ts';
import { connect } from '../../src/discord/connect.ts';

/** A window in which a message is as wide as its embed, so that it can be read at a README's width. */
const NARROW = { width: 915, height: 1000 };
const WIDE = { width: 1180, height: 720 };
/** Around a message, CSS pixels. */
const AIR = 8;

const stage = await openStage({ takes: 0, prints: false });
await playDay(stage, async () => {});
stage.time.runOn();
const leave = await connect(stage.local, {
  counters: COUNTERS,
  desk: stage.room.desk,
  serves: (server) => servesServer(server, stage.room.desk),
  trouble: console.error,
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
try {
  for (const colorScheme of ['dark', 'light'] as const) {
    const page = await browser.newPage({
      viewport: NARROW,
      colorScheme,
      reducedMotion: 'reduce',
      deviceScaleFactor: 2,
    });
    await page.goto(stage.local.url);
    await page.getByText('Why?').first().waitFor();
    await take(page, page.locator('.message').first(), `docs/alert-${colorScheme}.png`);
    if (colorScheme === 'dark') {
      await explain(page);
      await ask(page);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await leave();
  await stage.close();
}

async function explain(page: Page): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.screenshot({ path: 'docs/page.png' });
  await page.setViewportSize(NARROW);
  await page.getByText('Why?').first().click();
  await page.getByText('Only you can see this').first().waitFor();
  await take(page, page.locator('.message').last(), 'docs/why.png');
}

/** A picture of each main command. */
async function ask(page: Page): Promise<void> {
  await type(page, '/stories search query: embassy');
  await answered(page, '3 stories', 'docs/stories.png');
  await type(page, '/status');
  await answered(page, 'Running since', 'docs/status.png');
  await page.setViewportSize({ ...NARROW, height: 1600 });
  await page.getByRole('button', { name: 'All reports' }).first().click();
  await answered(page, 'independent', 'docs/story.png');
  await type(page, '/watch add');
  await page.locator('#modal [name=name]').fill('The day at a glance');
  await page.locator('#modal [name=terms]').fill('embassy OR ferry OR earthquake');
  await page.locator('#modal [name=channel]').fill('#disasters');
  await page.getByRole('button', { name: 'Submit' }).click();
  await answered(page, 'would have caught', 'docs/watch.png');
}

async function type(page: Page, command: string): Promise<void> {
  await page.locator('#input').pressSequentially(command);
  await page.keyboard.press('Enter');
}

async function answered(page: Page, words: string, path: string): Promise<void> {
  const answer = page.locator('.message').last();
  await answer.getByText(words).first().waitFor({ timeout: 5_000 });
  await take(page, answer, path);
}

/** A message alone. */
async function take(page: Page, message: Locator, path: string): Promise<void> {
  await message.scrollIntoViewIfNeeded();
  const box = await message.boundingBox();
  if (box === null) throw new Error(`${path}: the message cannot be seen`);
  await page.screenshot({
    path,
    clip: { x: box.x, y: box.y - AIR, width: box.width, height: box.height + 2 * AIR },
  });
}
