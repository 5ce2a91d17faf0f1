/** What a newcomer sees in the demo's first minute, in a real browser; time is the demo's own, not the machine's. */
import { expect, onTestFinished, test } from 'vitest';
import { openDemo, playDay } from '../../src/app/script/demo.ts';
import { FIRST_ALERT, shownAfter } from '../../src/demo/pace.ts';
import { browserPath, openPage } from '../support/browser.ts';

/** Thrown where the newcomer looks up from the page. */
class Enough extends Error {}

/** Plays what is shown until so many ms after the page was opened. */
const playUntil = (demo: Awaited<ReturnType<typeof openDemo>>, ms: number) =>
  playDay(demo, async (at) => {
    if (shownAfter(at - demo.world.dayStartsAt) > ms) throw new Enough();
  }).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });

test.skipIf(!browserPath)(
  'a newcomer is told what this is, what to press, and is alerted within ten seconds',
  async () => {
    const demo = await openDemo({ dayStartsAt: Date.now() - FIRST_ALERT, prints: false });
    onTestFinished(() => demo.close());
    const { page, errors } = await openPage(demo.local.url);
    await demo.local.opened;

    expect(await page.title()).toBe('Attaché demo · news alerts from a made-up world');
    const guide = page.getByRole('complementary', { name: 'Your first minute' });
    for (const words of ['Why?', 'All reports', '/watch add']) await guide.getByText(words).waitFor();

    await playUntil(demo, 10_000);
    const alert = page.locator('.message').first();
    await alert.getByRole('link', { name: /Kestria pulls diplomats from Belkara/ }).waitFor();
    expect(await alert.textContent()).toMatch(/just now/);
    expect(await alert.textContent()).not.toMatch(/yesterday|hours? ago/i);
    for (const name of ['Why?', 'All reports']) await alert.getByRole('button', { name }).waitFor();

    await playUntil(demo, 60_000);
    expect(await page.locator('#messages').textContent()).not.toContain('the list');
    await guide.getByRole('button', { name: 'Got it' }).click();
    expect(await guide.count()).toBe(0);
    expect(errors).toEqual([]);
  },
);
