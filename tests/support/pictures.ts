/** The README's pictures, taken from the local page after the demo's day: `npm run pictures`. Needs Debian's Chromium. */
import { chromium } from 'playwright-core';
import { openStage, playDay } from '../../src/cli/demo.ts';
import { COUNTERS } from '../../src/discord/commands.ts';
import { connect } from '../../src/discord/connect.ts';

const stage = await openStage({ takes: 0, prints: false });
await playDay(stage, async () => {});
stage.time.runOn();
const leave = await connect(stage.local, {
  counters: COUNTERS,
  desk: stage.room.desk,
  serves: async () => true,
  trouble: console.error,
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
try {
  for (const colorScheme of ['dark', 'light'] as const) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 760 }, colorScheme, deviceScaleFactor: 1.5 });
    await page.goto(stage.local.url);
    await page.getByText('Why?').first().waitFor();
    await page.screenshot({ path: `docs/alert-${colorScheme}.png` });
    if (colorScheme === 'dark') {
      await page.getByText('Why?').first().click();
      await page.getByText('Only you can see this').first().waitFor();
      await page.waitForTimeout(300);
      await page.screenshot({ path: 'docs/why.png' });
    }
    await page.close();
  }
} finally {
  await browser.close();
  await leave();
  await stage.close();
}
