import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { markdown } from '../../packages/elements/src/rendering/markdown.js';
import { safeLink } from '../../packages/elements/src/rendering/safe-url.js';

const ALLOWED = new Set('div p h4 h5 h6 pre code hr blockquote ul ol li table thead tbody tr th td a strong em br'.split(' '));
const ATTRIBUTES = new Set(['href', 'rel', 'target', 'title', 'start', 'class', 'dir', 'tabindex', 'scope']);

async function shown(text: string): Promise<Element> {
  return (await fixture(html`<div>${markdown(text)}</div>`)).firstElementChild as Element;
}

const plain = (root: Element) =>
  root.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/ class="\w+"| dir="ltr"| tabindex="0"| rel="[^"]*"| target="_blank"/g, '')
    .replace(/\s*\n\s*(?=<)/g, '')
    .trim();

const rows: readonly (readonly [text: string, shown: string])[] = [
  ['a *b* **c** ***d***', '<p>a <em>b</em> <strong>c</strong> <em><strong>d</strong></em></p>'],
  ['a_b_c and _d_', '<p>a_b_c and <em>d</em></p>'],
  ['**open', '<p>**open</p>'],
  ['a * b * c', '<p>a * b * c</p>'],
  ['`a *b*`', '<p><code>a *b*</code></p>'],
  ['``a ` b``', '<p><code>a ` b</code></p>'],
  ['\\*a\\*', '<p>*a*</p>'],
  ['# A', '<h4>A</h4>'],
  ['###### A', '<h4>A</h4>'],
  ['# A\n### B', '<h4>A</h4><h5>B</h5>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n  - b', '<ul><li><p>a</p><ul><li>b</li></ul></li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['> a\n> b', '<blockquote><p>a\nb</p></blockquote>'],
  ['```js\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
  ['---', '<hr>'],
  [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<div><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
  ],
  ['[a](https://a.example/ "t")', '<p><a href="https://a.example/" title="t">a</a></p>'],
  ['[a *b*](https://a.example/)', '<p><a href="https://a.example/">a <em>b</em></a></p>'],
  ['[a](javascript:alert(1))', '<p>a</p>'],
  ['[a](data:text/html,x)', '<p>a</p>'],
  ['![pic](https://a.example/p.png)', '<p><a href="https://a.example/p.png">pic</a></p>'],
  ['<https://a.example/>', '<p><a href="https://a.example/">https://a.example/</a></p>'],
  ['see https://a.example/x.', '<p>see <a href="https://a.example/x">https://a.example/x</a>.</p>'],
  [
    '[a [b](https://b.example/)](https://a.example/)',
    '<p>[a <a href="https://b.example/">b</a>](<a href="https://a.example/">https://a.example/</a>)</p>',
  ],
  ['<b>x</b><script>y</script>', '<p>&lt;b&gt;x&lt;/b&gt;&lt;script&gt;y&lt;/script&gt;</p>'],
  ['AT&T <3 5 > 4 &amp; &lt;', '<p>AT&amp;T &lt;3 5 &gt; 4 &amp; &lt;</p>'],
  ['a  \nb', '<p>a<br>b</p>'],
];

describe('markdown', () => {
  for (const [text, expected] of rows) it(`shows ${JSON.stringify(text)}`, async () => expect(plain(await shown(text))).to.equal(expected));

  for (const text of [
    'word',
    'כתב',
    '**كلمة** word',
    '1. نص',
    '[word](https://a.example/) نص',
    '&quot;نص',
    '`` ` `` 12',
    '*_',
    '',
    'कथा',
    '"**ދިވެހި**',
    '𞤀𞤁',
  ])
    it(`runs as its first letter does: ${text}`, async () => {
      const prose = await shown(text);
      const asked = await fixture<HTMLElement>(html`<div dir="auto">${prose.textContent}</div>`);
      expect(getComputedStyle(prose).direction).to.equal(getComputedStyle(asked).direction);
    });

  it('opens links elsewhere, without telling where they were', async () => {
    const link = (await shown('[a](https://a.example/)')).querySelector('a');
    expect(link?.rel).to.equal('noopener noreferrer nofollow ugc');
    expect(link?.target).to.equal('_blank');
  });

  const pieces = fc.constantFrom(
    ...'* ** _ ` ``` [ ]( ) ![ < > # - 1. | \n \n\n > & \\ " \' ~~~ {{ ${ <!-- --> <a href=x> <img src=x onerror=y> javascript: https://a.example/ word'.split(
      / (?=\S)/,
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('makes only what is on the list, of whatever text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const element of (await shown(text)).querySelectorAll('*')) {
          if (!ALLOWED.has(element.localName)) throw new Error(`<${element.localName}>`);
          for (const { name, value } of element.attributes) {
            if (!ATTRIBUTES.has(name)) throw new Error(name);
            if (name === 'href' && safeLink(value) === undefined) throw new Error(value);
          }
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('would notice a renderer that lets HTML through', async () => {
    const naive = document.createElement('div');
    naive.innerHTML = '<img src="x:" alt="">';
    expect([...naive.querySelectorAll('*')].every(({ localName }) => ALLOWED.has(localName))).to.equal(false);
  });

  it('loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 30 }),
        fc.array(pieces, { maxLength: 30 }),
        async (words, between) => {
          const text = words.map((word, at) => `${word} ${(between[at] ?? ' ').replace(/https.*|javascript:|word|<.*/, '')}`).join('\n');
          const content = (await shown(text)).textContent ?? '';
          const fences = text.includes('```') || text.includes('~~~');
          for (const word of words) if (!fences && !content.includes(word)) throw new Error(`${word} of ${JSON.stringify(text)}`);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  for (const piece of [
    '*',
    '**a',
    '_a_ ',
    '`',
    '[',
    '](',
    '![](',
    '> ',
    '- ',
    '* a\n',
    '<',
    '&',
    '|',
    '#',
    '\\',
    '[a](https://a.example/) ',
    '  \n',
    '~',
    '1. ',
    '*_',
    '>- ',
    '|-',
  ]) {
    it(`takes 100 kB of ${JSON.stringify(piece)} in its stride`, async () => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const began = performance.now();
      const root = await shown(text);
      expect(performance.now() - began).to.be.below(1_500);
      expect(root.querySelectorAll('*').length).to.be.below(6_000);
      let depth = 0;
      for (let at: Element | null = root; at; at = at.firstElementChild) depth += 1;
      expect(depth).to.be.below(21);
    });
  }
});
