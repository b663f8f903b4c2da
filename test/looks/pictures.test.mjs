/**
 * Pictures of the key stories beside those that were approved (test/looks/approved/). A change of look is not a fault: look at the pictures, then
 * `npm run pictures` approves them. Letters look different with other fonts; where this machine has others than the approved pictures were taken with, what the
 * pictures are made of is compared instead, and that is said.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { packed } from './packed.mjs';
import { PICTURES, take } from './pictures.mjs';
import { openStage } from './stage.mjs';
import { fingerprint, structure } from './structure.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const APPROVED = at('./approved/');
const SEEN = at('../../.cache/pictures/');
const APPROVE = process.env.APPROVE_PICTURES === '1';

/** Of all points: less than one word, more than what moves between two builds of a browser. */
const TOLERANCE = 0.002;

let stage;
let sameFonts;
before(async () => {
  stage = await openStage();
  rmSync(SEEN, { recursive: true, force: true });
  mkdirSync(SEEN, { recursive: true });
  const page = await stage.show('open-badge/Verified', { width: 432 });
  const print = await page.evaluate(fingerprint);
  if (APPROVE) {
    mkdirSync(APPROVED, { recursive: true });
    writeFileSync(`${APPROVED}fonts.txt`, `${print}\n`);
  }
  sameFonts = readFileSync(`${APPROVED}fonts.txt`, 'utf8').trim() === print;
  if (!sameFonts) {
    process.stderr.write(
      'Pictures: this machine draws letters otherwise than the approved pictures; what they are made of is compared instead.\n',
    );
  }
});
after(() => stage.close());

const shown = (path) => relative(process.cwd(), path);

/** Leaves the picture that is there, and where it differs, for somebody to look at. */
function differs(name, actual, difference) {
  writeFileSync(`${SEEN}${name}.png`, actual);
  if ('sizes' in difference) return `${name}: ${difference.sizes}. It is in ${shown(SEEN)}/${name}.png.`;
  writeFileSync(`${SEEN}${name}-difference.png`, difference.picture);
  const share = ((100 * difference.differing) / difference.of).toFixed(2);
  return `${name}: ${share} % of its points differ. Look at ${shown(SEEN)}/${name}-difference.png; if it is meant so, npm run pictures approves it.`;
}

describe('a picture', () => {
  for (const picture of PICTURES) {
    const { name, story } = picture;
    it(`${name} looks as it was approved`, async () => {
      // Badges are checked when they come near: on a page this high all of them are, in the picture or not.
      const page = await stage.show(story, { ...picture, height: 2600 });
      const actual = packed(await take(page, picture));
      const made = `${await page.evaluate(structure)}\n`;
      if (APPROVE) {
        writeFileSync(`${APPROVED}${name}.png`, actual);
        writeFileSync(`${APPROVED}${name}.txt`, made);
      }
      assert.equal(made, readFileSync(`${APPROVED}${name}.txt`, 'utf8'));
      if (!sameFonts) return;
      const difference = compare(readFileSync(`${APPROVED}${name}.png`), actual);
      const holds = 'differing' in difference && difference.differing <= difference.of * TOLERANCE;
      assert.ok(holds, holds ? '' : differs(name, actual, difference));
    });
  }

  it('is there for each of the stories, and no other is', () => {
    const names = readdirSync(APPROVED).filter((file) => file.endsWith('.png'));
    assert.deepEqual(names.sort(), PICTURES.map(({ name }) => `${name}.png`).sort());
  });
});
