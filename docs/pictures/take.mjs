/** Takes the picture in README.md from the conference page, as its visitors see it: `node docs/pictures/take.mjs`, after `npm run build`. */
import { fileURLToPath } from 'node:url';
import { openSite, settle } from '../../test/browser/open-site.mjs';

/** How much of the poster's night stays above the heading, in pixels. */
const ABOVE = 44;

const site = await openSite();
try {
  const { page } = await site.open('/conference', { width: 1280, height: 800 });
  await settle(page);
  await page.evaluate((above) => {
    const heading = document.querySelector('#credentials-title').getBoundingClientRect();
    scrollTo({ top: scrollY + heading.top - above, behavior: 'instant' });
  }, ABOVE);
  await page.screenshot({ path: fileURLToPath(new URL('conference.png', import.meta.url)) });
} finally {
  await site.close();
}
