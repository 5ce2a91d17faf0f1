import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { PATIENT } from './time-limits.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is installed; undefined where tests of the page must skip. */
export const browserPath = PLACES.find((path) => existsSync(path));

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ timeout: PATIENT, ...(browserPath && { executablePath: browserPath }) });

/** One for all tests of a worker, with which it ends: to start one takes a second of CPU time. */
let shared: Promise<Browser> | null = null;

/**
 * Opens a page with cookies and a storage of its own, until the test is over, and keeps what went wrong in it, and every
 * address that it asked for.
 */
export async function openPage(url: string, look: { colorScheme?: 'dark' | 'light' } = {}) {
  shared ??= openBrowser();
  const page: Page = await (await shared).newPage({ viewport: { width: 1100, height: 800 }, ...look });
  onTestFinished(() => page.close());
  page.setDefaultTimeout(PATIENT);
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await page.locator('#input:focus').waitFor();
  return { page, errors, asked };
}
