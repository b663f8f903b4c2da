/** A page in Firefox or WebKit, with the few things in common that the tests of the host pages ask for. */
import puppeteer from 'puppeteer-core';
import { firefoxOptions } from '../support/firefox.mjs';
import { startWebKit } from '../support/webkit-driver.mjs';

const SIZE = { width: 1024, height: 768 };

async function firefox(path) {
  const browser = await puppeteer.launch(firefoxOptions({ path }));
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    add: (source) => page.evaluate(source),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}

async function webkit(path) {
  const page = await startWebKit({ path });
  await page.resize(SIZE.width, SIZE.height);
  return page;
}

const openers = { Firefox: firefox, WebKit: webkit };

/** @returns `{open, evaluate, add, press, close}`; `add` runs a script as it is, past the policy of the page. */
export const openEngine = ({ name, path }) => openers[name](path);
