import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { EMBED } from '../../packages/site/src/places.mjs';
import { openSite } from './open-site.mjs';

/** What a badge needs besides the entry, by the beginning of the chunk's name. */
const PARTS = ['checking', 'verify', 'settled', 'check-proofs', 'data-integrity', 'canonical', 'credentials-v', 'open-badges-3-0-3', 'why'];

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('a page on which a part of the script does not come', () => {
  for (const part of PARTS) {
    it(`keeps its badges and accuses none of them: ${part}`, async () => {
      assert.ok(
        readdirSync(`${EMBED}chunks`).some((file) => file.startsWith(part)),
        'There is such a part.',
      );
      const { page } = await site.open('/educator', { without: new RegExp(`/embed/chunks/${part}`) });
      const badge = await page.waitForSelector('open-badge[src$=".json"]');
      await badge.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.waitForFunction((element) => element.matches(':state(settled), :state(failed)'), { timeout: 20_000 }, badge);
      const seen = await badge.evaluate((element) => ({
        wrong: [':state(invalid)', ':state(failed)', ':state(revoked)'].filter((state) => element.matches(state)),
        name: element.shadowRoot.querySelector('[part=name]')?.textContent.trim(),
      }));
      assert.deepEqual(seen.wrong, []);
      assert.ok(seen.name?.length > 3, seen.name);
    });
  }
});
