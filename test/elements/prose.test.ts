import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { OpenBadgeDetail } from '../../packages/elements/src/detail/detail-element.js';
import { cutText } from '../../packages/elements/src/rendering/prose.js';
import { richFinding } from '../../stories/support/verifier.js';
import { mounted, settled, soundBadge, textOf } from './support.js';

async function letter(source: unknown): Promise<OpenBadgeDetail> {
  const element = await mounted<OpenBadgeDetail>(html`<open-badge-detail lang="en" .source=${source}></open-badge-detail>`, {
    finds: richFinding,
  });
  await settled(element);
  return element;
}

function sectionOf(element: OpenBadgeDetail, title: string): HTMLElement {
  const sections = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.section') ?? [])];
  const found = sections.find((section) => section.querySelector('h3')?.textContent === title);
  if (!found) throw new Error(`There is no section "${title}".`);
  return found;
}

describe('a long text', () => {
  it('is cut into pieces that make it again, none longer than allowed, and none in the middle of a character', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '\n\n', '🙂', 'word ', '# t\n');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, most, lines) => {
          const text = parts.join('');
          const pieces = cutText(text, most, lines);
          expect(pieces.join('')).to.equal(text);
          for (const one of pieces) {
            expect(one.length).to.be.at.most(most);
            expect(one.split('\n').length).to.be.at.most(lines + 1);
            expect(one).not.to.match(/[\ud800-\udfff]/u);
          }
        },
      ),
      { seed: 25, numRuns: 500 },
    );
  });

  it('is cut between paragraphs, then lines, then words', () => {
    expect(cutText('one\n\ntwo two two', 8)).to.deep.equal(['one\n\n', 'two two ', 'two']);
    expect(cutText('one one\ntwo', 9)).to.deep.equal(['one one\n', 'two']);
    expect(cutText('a\nb\nc\nd', 100, 2)).to.deep.equal(['a\nb\n', 'c\nd']);
    expect(cutText('short')).to.deep.equal(['short']);
  });

  it('shows its first pages, and more when asked, where the reader goes on', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, at) => `Paragraph ${at}. ${'word '.repeat(150)}`);
    const element = await letter(soundBadge({ achievement: { criteria: { narrative: paragraphs.join('\n\n') } } }));
    const section = sectionOf(element, 'How it is earned');
    const more = () => section.querySelector('button');
    expect(textOf(section)).to.contain('Paragraph 0.').and.not.to.contain('Paragraph 29.');
    for (let press = 0; more() && press < 9; press += 1) {
      const before = section.querySelectorAll('.piece').length;
      more()?.click();
      const pieces = section.querySelectorAll('.piece');
      expect(pieces.length).to.equal(before + 1);
      expect(element.shadowRoot?.activeElement).to.equal(pieces[before]);
    }
    expect(more()).to.equal(null);
    for (let at = 0; at < 30; at += 1) expect(textOf(section)).to.contain(`Paragraph ${at}.`);
  });
});

describe('a long list', () => {
  it('is folded, and drawn to its end when somebody opens it', async () => {
    const alignment = Array.from({ length: 130 }, (_, at) => ({
      type: ['Alignment'],
      targetName: `Skill ${at}`,
      targetUrl: `https://skills.example/${at}`,
    }));
    const section = sectionOf(await letter(soundBadge({ achievement: { alignment } })), 'Competencies');
    const shown = () => section.querySelectorAll('.competencies > li').length;
    const folded = section.querySelector('details');
    expect(folded?.querySelector('summary')?.textContent).to.equal('124 more');
    expect(shown()).to.equal(6 + 48);
    if (folded) folded.open = true;
    while (shown() < 130) await new Promise(requestAnimationFrame);
    expect([...section.querySelectorAll('.competencies a')].at(-1)?.textContent).to.equal('Skill 129');
  });
});
