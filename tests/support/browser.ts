import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { PATIENT } from './time-limits.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is installed; undefined where tests of the page must skip. */
export const browserPath = PLACES.find((path) => existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ timeout: PATIENT, ...(browserPath && { executablePath: browserPath }) });

/** Opens a page and keeps what went wrong in it, and every address that it asked for. */
export async function openPage(browser: Browser, url: string, look: { colorScheme?: 'dark' | 'light' } = {}) {
  const page: Page = await browser.newPage({ viewport: { width: 1100, height: 800 }, ...look });
  page.setDefaultTimeout(PATIENT);
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await page.locator('#input:focus').waitFor();
  return { page, errors, asked };
}
