import { expect, html } from '@open-wc/testing';
import type { OpenBadgeDetail } from '../../packages/elements/src/detail/detail-element.js';
import { fileName } from '../../packages/elements/src/rendering/save-file.js';
import { mounted, settled, soundBadge } from './support.js';

const bell = String.fromCodePoint(7);
const override = String.fromCodePoint(0x202e);

describe('the name of a file', () => {
  const rows: readonly (readonly [title: string | undefined, name: string])[] = [
    ['Teamwork in Distributed Research Groups', 'Teamwork-in-Distributed-Research-Groups.json'],
    ['عمل جماعي', 'عمل-جماعي.json'],
    ['分散研究チームワーク', '分散研究チームワーク.json'],
    ['संचार', 'संचार.json'],
    ['C++ (advanced)', 'C++-advanced.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i.json'],
    [`photo${override}gpj.exe`, 'photo-gpj-exe.json'],
    [`x${bell}\n y`, 'x-y.json'],
    ['.hidden', 'hidden.json'],
    ['x'.repeat(300), `${'x'.repeat(60)}.json`],
    [`${'x'.repeat(59)} y`, `${'x'.repeat(59)}.json`],
    ['\u{20000}'.repeat(80), `${'\u{20000}'.repeat(60)}.json`],
    ['???', 'badge.json'],
    ['', 'badge.json'],
    [undefined, 'badge.json'],
  ];
  for (const [title, name] of rows)
    it(`is ${name.slice(0, 50)} for ${JSON.stringify(title)?.slice(0, 50)}`, () => expect(fileName(title, '.json')).to.equal(name));
});

describe('what is saved of a badge', () => {
  const { click } = HTMLAnchorElement.prototype;
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  it('has the name of the badge', async () => {
    const element = await mounted<OpenBadgeDetail>(html`<open-badge-detail .source=${soundBadge()}></open-badge-detail>`);
    await settled(element);
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('.saves button') ?? [];
    for (const button of buttons) if (/^Save/.test(button.textContent ?? '')) button.click();
    for (let frame = 0; frame < 200 && saved.length < 3; frame += 1) await new Promise(requestAnimationFrame);
    const name = 'Teamwork-in-Distributed-Research-Groups';
    expect([...saved].sort()).to.deep.equal([`${name}-card.png`, `${name}-card.svg`, `${name}.json`]);
  });
});
