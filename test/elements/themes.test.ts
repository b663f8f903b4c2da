import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { findings, inside, mounted, settled, soundBadge } from './support.js';

const THEMES = ['plain', 'paper', 'night', 'high-contrast', 'campus', 'conference'] as const;
const HUES = ['verified', 'expired', 'suspended', 'revoked', 'forged', 'unreachable'] as const;

const textOfTheme = async (name: string) => (await fetch(`/packages/embed/src/themes/${name}.css`)).text();
const propertiesIn = (css: string) => [...css.matchAll(/(--[\w-]+):/g)].map(([, property]) => property);

/** What the screen shows of a colour, whatever form CSS gives it: red, green, blue, 0 to 255. */
function shown(colours: readonly string[]): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas here.');
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The grounds under an element, from the page up. */
function groundsOf(element: Element): string[] {
  const grounds: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null)
    grounds.unshift(getComputedStyle(at).backgroundColor);
  return grounds;
}

function contrastOf(element: Element): number {
  const grounds = groundsOf(element);
  return contrast(shown([...grounds, getComputedStyle(element).color]), shown(grounds));
}

describe('a theme', () => {
  const sheet = new CSSStyleSheet();
  before(async () => {
    sheet.replaceSync((await Promise.all(THEMES.map(textOfTheme))).join('\n'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.documentElement.dataset.openBadgeTheme = 'none';
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    delete document.documentElement.dataset.openBadgeTheme;
  });

  it('sets custom properties and nothing else, each theme the same ones', async () => {
    const [first, ...others] = await Promise.all(THEMES.map(textOfTheme));
    if (first === undefined) throw new Error('There are no themes.');
    for (const css of [first, ...others]) {
      const declared = css.replace(/\/\*.*?\*\//gs, '').match(/[{;]\s*[\w-]+\s*:(?!not)/g) ?? [];
      expect(declared.every((one) => one.includes('--open-badge-'))).to.equal(true);
      expect(propertiesIn(css)).to.deep.equal(propertiesIn(first));
    }
  });

  it('holds for a page that links it and says no more', async () => {
    delete document.documentElement.dataset.openBadgeTheme;
    const paper = new CSSStyleSheet();
    paper.replaceSync(await textOfTheme('paper'));
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, paper];
    expect(getComputedStyle(document.documentElement).getPropertyValue('--open-badge-radius')).to.equal('2px');
    document.adoptedStyleSheets = before;
    document.documentElement.dataset.openBadgeTheme = 'none';
  });

  for (const theme of THEMES)
    for (const scheme of ['light', 'dark'] as const)
      it(`${theme}, ${scheme}: every verdict can be read on its ground`, async () => {
        const least = theme === 'high-contrast' ? 7 : 4.5;
        const around = document.createElement('div');
        around.dataset.openBadgeTheme = theme;
        around.style.colorScheme = scheme;
        document.body.append(around);
        for (const finding of HUES) {
          const badge = await mounted(html`<open-badge .source=${soundBadge()}></open-badge>`, { finds: findings[finding] });
          if (badge.parentElement) around.append(badge.parentElement);
          await settled(badge);
          for (const part of ['verdict-word', 'verdict-note', 'name', 'meaning', 'issuer']) {
            const found = contrastOf(inside(badge, `[part=${part}]`));
            expect(found, `${part} of ${finding}: ${found.toFixed(2)}`).to.be.at.least(least);
          }
          const mark = contrastOf(inside(badge, '.verdict .mark'));
          expect(mark, `mark of ${finding}: ${mark.toFixed(2)}`).to.be.at.least(3);
          const button = contrastOf(inside(badge, '[part=details]'));
          expect(button, `button beside ${finding}: ${button.toFixed(2)}`).to.be.at.least(least);
        }
        around.remove();
      });
});
