/** Takes the pictures in docs/ from the local page after the demo's day: `npm run pictures`. Needs Debian's Chromium. */
import type { Locator, Page } from 'playwright-core';
import { argumentsOf } from '../measure/input.ts';

argumentsOf({
  command: 'npm run pictures',
  says: 'Takes the pictures in docs/ from the local page after the demo’s day. Needs Debian’s Chromium.',
});

const { openDemo, playDay } = await import('../../src/app/script/demo.ts');
const { servesServer } = await import('../../src/desk/servers/servers.ts');
const { COMMAND_MODULES } = await import('../../src/discord/commands/index.ts');
const { connect } = await import('../../src/discord/connect.ts');
const { openBrowser } = await import('./browser.ts');
const { fillPastMonth } = await import('./past-month.ts');
const { takeChannels } = await import('./pictures/channels.ts');
const { takeSmallerStories } = await import('./pictures/smaller-stories.ts');

/** A window in which a message is as wide as its embed, so that it can be read at a README's width. */
const NARROW = { width: 880, height: 1600 };
const WIDE = { width: 1180, height: 720 };
/** Device pixels for one of the page: sharp at a README's width, and small as a file. */
const SCALE = 1.5;
/** Around what is pictured, and the most of its height, CSS pixels. */
const AIR = 8;
const TALLEST = 680;
/** A form cannot be cut: the page behind it would show through. */
const WHOLE = 5000;
/** Long answers fade out below this. */
const SHORT = 440;
/** The start of the update in the main picture. */
const UPDATE = /^.*Update · Embassy withdrawals · Foreign Office denies/s;

const demo = await openDemo({ dayStartsAt: Date.now() - 24 * 3_600_000, prints: false });
await playDay(demo, async () => {});
demo.time.runOn();
const leave = await connect(demo.local, {
  modules: COMMAND_MODULES,
  context: demo.app.deskContext,
  serves: (server) => servesServer(server, demo.app.deskContext),
  onError: console.error,
});
const browser = await openBrowser();
try {
  const light = await open('light');
  await takeAlert(light, 'alert-light');
  await light.close();
  const page = await open('dark');
  await takeAlert(page, 'alert-dark');
  await page.setViewportSize(WIDE);
  await page.locator('#scroll').evaluate((one) => one.scrollTo(0, one.scrollHeight));
  await page.screenshot({ path: 'docs/page.png' });
  await page.setViewportSize(NARROW);
  await askAll(page);
  await takeChannels(browser, { deviceScaleFactor: SCALE });
  await takeSmallerStories(browser, { deviceScaleFactor: SCALE });
  await work(page);
} finally {
  await browser.close();
  await leave();
  await demo.close();
}

async function open(colorScheme: 'dark' | 'light'): Promise<Page> {
  const page = await browser.newPage({
    viewport: NARROW,
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: SCALE,
  });
  await page.goto(demo.local.url);
  await page.locator('#input:focus').waitFor();
  await page.getByText('Why?').first().waitFor();
  return page;
}

/** The alert about the embassy with its first update; the messages between and after them are left out. */
async function takeAlert(page: Page, name: string): Promise<void> {
  const alert = page.locator('.message').first();
  const update = page.locator('.message').filter({ hasText: UPDATE }).first();
  const others = page.locator('.message').filter({ hasNotText: UPDATE });
  await others.evaluateAll((all) => {
    for (const one of all.slice(1) as HTMLElement[]) one.style.display = 'none';
  });
  await take(update, name, { from: alert });
  await others.evaluateAll((all) => {
    for (const one of all as HTMLElement[]) one.style.display = '';
  });
}

/** An urgent alert that somebody has taken and noted something at, and the board. */
async function work(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /disasters/i })
    .first()
    .click();
  const alert = page
    .locator('.message')
    .filter({ hasText: /^.*Urgent · Disasters/s })
    .first();
  await alert.getByRole('button', { name: 'Take' }).click();
  await page.locator('.message').last().getByText('Took').waitFor();
  await alert.getByRole('button', { name: 'Note' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Note').fill('Rescue coordination confirms the toll; next call at 14:00');
  await form.getByRole('button', { name: 'Submit' }).click();
  await page.locator('.message').last().getByText('Noted at').waitFor();
  await demo.app.deliver();
  await alert.getByText('Release').waitFor();
  await take(alert, 'urgent');
  await ask(page, '/board', 'Board', 'board');
  await settings(page);
  await shift(page);
  await follow(page, alert);
}

/** The form of `/settings desk`. */
async function settings(page: Page): Promise<void> {
  await type(page, '/settings desk');
  const form = page.getByRole('dialog');
  await take(form, 'settings-desk', { air: 0, most: WHOLE });
  await form.getByRole('button', { name: 'Cancel' }).click();
}

/** What an import of another reader's feeds would add. */
async function importFeeds(page: Page): Promise<void> {
  const outlines = ['Skarne Bulletin', 'Hesperin Valley News', 'Tarn Pass Weekly'].map(
    (name) => `<outline text="${name}" xmlUrl="https://${name.toLowerCase().replaceAll(' ', '-')}.example/feed"/>`,
  );
  const opml = `<opml version="2.0"><body><outline text="Islands">${outlines.join('')}</outline></body></opml>`;
  const chosen = page.waitForEvent('filechooser');
  await page.locator('#input').pressSequentially('/feed import ');
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name: 'file' }).first().click();
  await (await chosen).setFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) });
  await page.getByText('file: feeds.opml').waitFor();
  await page.keyboard.press('Enter');
  await answered(page, 'Add 3 feeds', 'feed-import');
}

/** What is held back, what came while one was away, and stories as a file. */
async function shift(page: Page): Promise<void> {
  await type(page, '/silence add until: tomorrow 8:00 words: ferry reason: The timetable changes tonight');
  await answered(page, 'ferry', 'silence');
  await ask(page, '/brief since: 2d', 'Brief', 'brief');
  await ask(page, '/stories export format: csv', '.csv', 'export');
}

/** The alert as somebody gets it who follows its story. */
async function follow(page: Page, alert: Locator): Promise<void> {
  await alert.getByRole('button', { name: 'All reports' }).click();
  await page.locator('.message').last().getByRole('button', { name: 'Follow' }).click();
  await page.locator('.message').last().getByText('You follow').waitFor();
  await page.locator('#channels').getByRole('button', { name: 'Attaché' }).click();
  const told = page.locator('.message').filter({ hasText: 'Following' }).first();
  await told.getByRole('button', { name: 'Stop following' }).waitFor();
  await take(told, 'follow');
}

/** A picture of each main command. */
async function askAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Why?' }).first().click();
  await answered(page, 'Why this alert was posted', 'why');
  await page.getByRole('button', { name: 'All reports' }).first().click();
  await answered(page, 'Rests on', 'story', SHORT);
  await ask(page, '/stories search query: embassy', 'stories', 'stories');
  await ask(page, '/status', 'Status', 'status');
  await ask(page, '/help', 'What I can do', 'help');
  await ask(page, '/feed list', 'Feeds:', 'feeds');
  await ask(page, '/feed show feed: Tessera Press', 'Recent visits', 'feed');
  await importFeeds(page);
  await watch(page);
  await ask(page, '/watch list', 'watches', 'watches');
  await type(page, '/watch show watch: Embassy withdrawals');
  await answered(page, 'Matches', 'watch-words', SHORT);
  await ask(page, '/digest preview', 'Preview of the digest', 'digest');
  const { config, store, clock } = demo.app.deskContext;
  await fillPastMonth(config().watches.find(({ name }) => name === 'Embassy withdrawals')!, store, clock());
  await type(page, '/stories trend watch: Embassy withdrawals');
  const drawn = page.locator('.message').last().locator('img.picture');
  await drawn.evaluate((picture: HTMLImageElement) => picture.decode());
  await answered(page, 'Mentions a day', 'trend');
}

/** The form of `/watch add`, and what it is answered. */
async function watch(page: Page): Promise<void> {
  await page.keyboard.type('/watch add');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('The day at a glance');
  await form.getByLabel('Terms').fill('embassy OR ferry OR earthquake');
  await form.getByLabel('Channels').selectOption({ label: '#disasters' });
  await take(form, 'watch-form', { air: 0, most: WHOLE });
  await form.getByRole('button', { name: 'Submit' }).click();
  await answered(page, 'would have matched', 'watch');
}

async function ask(page: Page, command: string, words: string, name: string): Promise<void> {
  await type(page, command);
  await answered(page, words, name);
}

async function type(page: Page, command: string): Promise<void> {
  await page.locator('#input').pressSequentially(command);
  // Enter would take what the list suggests; what is typed here is whole.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

async function answered(page: Page, words: string, name: string, most = TALLEST): Promise<void> {
  const answer = page.locator('.message').last();
  await answer.getByText(words).first().waitFor({ timeout: 5_000 });
  await take(answer, name, { most });
}

/** Something on the page alone, from its top, or from the top of `from` to its own end. */
async function take(what: Locator, name: string, { air = AIR, most = TALLEST, from = what } = {}): Promise<void> {
  const page = what.page();
  await page.mouse.move(0, 0);
  // The outline of the field that has the focus reaches over the last message.
  const input = page.locator('#input');
  await input.blur();
  await what.evaluate(fadeBelow, most);
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await what.boundingBox()];
  if (start === null || end === null) throw new Error(`${name}: it cannot be seen`);
  const { x, y, width } = start;
  // What is typed in lies over the air below the last message.
  const below = (await page.locator('#composer').boundingBox())?.y ?? Number.POSITIVE_INFINITY;
  const height = Math.min(end.y + end.height + air, Math.max(below, end.y + end.height)) - y;
  await page.screenshot({ path: `docs/${name}.png`, clip: { x, y: y - air, width, height: height + air } });
  if ((await input.count()) > 0 && (await page.getByRole('dialog').count()) === 0) await input.focus();
}

/** In the browser. */
function fadeBelow(element: HTMLElement | SVGElement, most: number): void {
  if (element.getBoundingClientRect().height <= most) return;
  Object.assign(element.style, {
    maxHeight: `${most}px`,
    overflow: 'hidden',
    maskImage: 'linear-gradient(#000 75%, transparent)',
  });
}
