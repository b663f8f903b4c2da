import puppeteer from 'puppeteer-core';
import { findBrowser, launchArguments } from '../test/support/find-browser.mjs';

/** Chromium without a window. Memory is measured when it is asked for, and not at the browser's leisure. */
export function launchBrowser() {
  return puppeteer.launch({
    executablePath: findBrowser(),
    args: [...launchArguments(), '--enable-blink-features=ForceEagerMeasureMemory'],
    protocolTimeout: 600_000,
  });
}

/** Opens an address in a profile that has seen nothing, and calls `use` with the page. */
export async function inFreshPage(browser, address, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const broken = new Promise((_, reject) => page.once('pageerror', reject));
    const used = page.goto(address, { waitUntil: 'domcontentloaded' }).then(() => use(page));
    return await Promise.race([used, broken]);
  } finally {
    await context.close();
  }
}
