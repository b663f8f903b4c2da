import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { OpenBadgeDetail } from '../../packages/elements/src/detail/detail-element.js';
import { visible } from '../../packages/elements/src/rendering/text.js';
import { findings, inside, mounted, settled, soundBadge, textOf } from './support.js';

/** The same text in every place where a badge can have one. Markdown has tests of its own. */
const saying = (text: string) =>
  soundBadge({
    name: `A${text}`,
    issuer: { name: `B${text}`, description: `C${text}`, official: `D${text}` },
    achievement: { name: `E${text}`, achievementType: `F${text}`, fieldOfStudy: `G${text}`, tag: [`H${text}`], humanCode: `I${text}` },
    subject: { role: `J${text}`, term: `K${text}` },
    more: { id: 'urn:story:hostile' },
  });

/** The shape of a shadow tree: elements and attributes without the values that text may have. */
function shapeOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map((element) => {
      const names = [...element.attributes].map(({ name, value }) =>
        /^(aria-label|title|alt|href|d)$/.test(name) ? name : `${name}=${value}`,
      );
      return `${element.localName}[${names.sort().join(' ')}]`;
    })
    .join('\n')
    .replace(/hsl\([^)]*\)/g, '');
}

const attacks = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</style><style>*{display:none}',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--?lit$123$-->',
  '?lit$0$',
  '<slot name="x">',
  '<template shadowrootmode=open>',
  'javascript:alert(1)',
  '✔ Verified',
  '\u202e\u2066\u2067',
  '\n\n\n',
  `e${'\u0301'.repeat(300)}`,
  'x'.repeat(5_000),
];
const texts = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What a text leaves when nothing of it can be seen: then a line is missing, and rightly so. */
const says = (text: string) => visible(text).trim() !== '';

async function shownAs<E extends OpenBadge | OpenBadgeDetail>(tag: 'open-badge' | 'open-badge-detail', text: string): Promise<E> {
  const content =
    tag === 'open-badge'
      ? html`<open-badge .source=${saying(text)}></open-badge>`
      : html`<open-badge-detail .source=${saying(text)}></open-badge-detail>`;
  const element = await mounted<E>(content, { finds: findings.forged });
  await settled(element);
  return element;
}

describe('a hostile badge', () => {
  for (const tag of ['open-badge', 'open-badge-detail'] as const) {
    it(`can’t make an element or attribute in <${tag}>`, async () => {
      const plain = shapeOf((await shownAs(tag, 'x')).shadowRoot as ShadowRoot);
      await fc.assert(
        fc.asyncProperty(texts.filter(says), async (text) => {
          const element = await shownAs(tag, text);
          const shape = shapeOf(element.shadowRoot as ShadowRoot);
          element.parentElement?.remove();
          if (shape !== plain)
            throw new Error(
              shape
                .split('\n')
                .filter((line, at) => line !== plain.split('\n')[at])
                .slice(0, 3)
                .join('\n'),
            );
        }),
        { seed: 3, numRuns: 60, includeErrorInReport: true },
      );
    });

    it(`is shown as the text that it is in <${tag}>`, async () => {
      for (const text of attacks.slice(0, 11))
        expect(textOf(await shownAs(tag, text))).to.contain(visible(text).replace(/\s+/g, ' ').trim());
    });
  }

  it('can’t write in the verdict line, move it or make it larger', async () => {
    const measure = async (text: string) => {
      const element = await shownAs<OpenBadge>('open-badge', text);
      const line = inside(element, '[part=verdict]');
      const { width, height } = line.getBoundingClientRect();
      const result = { text: textOf(line), width, height };
      element.parentElement?.remove();
      return result;
    };
    const plain = await measure('x');
    expect(plain.text).to.contain('Not valid').and.not.contain('Verified');
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const shown = await measure(text);
        if (JSON.stringify(shown) !== JSON.stringify(plain)) throw new Error(JSON.stringify(shown));
      }),
      { seed: 5, numRuns: 60, includeErrorInReport: true },
    );
  });

  it('stays inside its box', async () => {
    for (const text of ['x'.repeat(5_000), `e${'\u0301'.repeat(500)}`, 'ﷺ'.repeat(200)]) {
      const element = await shownAs<OpenBadge>('open-badge', text);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('would be noticed if a renderer let it through', async () => {
    const naive = async (text: string) => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<p>${text}</p>`;
      return shapeOf(box);
    };
    expect(await naive('<b>x</b>')).to.not.equal(await naive('x'));
  });

  it('can’t set the verdict through the page’s own attributes', async () => {
    const element = await mounted<OpenBadge>(
      html`<open-badge class="verified" state="verified" verdict="verified" .source=${soundBadge()}></open-badge>`,
      { finds: findings.forged },
    );
    await settled(element);
    expect(element.matches(':state(verified)')).to.equal(false);
    expect(textOf(element)).to.contain('Not valid');
  });
});
