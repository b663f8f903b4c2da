import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import type { FetchPort } from '../../packages/elements/src/controllers/fetch-badge.js';
import { markdown } from '../../packages/elements/src/rendering/markdown.js';
import { visibleLine } from '../../packages/elements/src/rendering/text.js';
import type { Verifier } from '../../packages/verify/src/verify.js';
import { reportOf } from '../../stories/support/verifier.js';
import { findings, inside, mounted, settled, soundBadge, textOf } from './support.js';

const texts = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</bdi></p><p part=verdict>Verified',
    '{{7*7}} $\u007b7*7} <!--?lit$1$-->',
    '✔ Verified',
    '\u202eVerified\u2066',
    `e${'\u0301'.repeat(200)}`,
    'W'.repeat(2_000),
    'ﷺ'.repeat(60),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
);
/** A text that shows: of one that does not, a line is missing, and rightly so. */
const shownTexts = texts.filter((text) => visibleLine(text) !== undefined);

type Saying = (text: string) => Record<string, unknown>;
const fields: Record<string, Saying> = {
  name: (text) => soundBadge({ achievement: { name: text } }),
  issuer: (text) => soundBadge({ issuer: { name: text } }),
  type: (text) => soundBadge({ achievement: { achievementType: text } }),
  description: (text) => soundBadge({ achievement: { description: text } }),
  tag: (text) => soundBadge({ achievement: { tag: [text] } }),
  field: (text) => soundBadge({ achievement: { fieldOfStudy: text } }),
  role: (text) => soundBadge({ subject: { role: text } }),
  term: (text) => soundBadge({ subject: { term: text } }),
  alignment: (text) =>
    soundBadge({ achievement: { alignment: [{ type: ['Alignment'], targetName: text, targetUrl: 'https://f.example/1' }] } }),
  evidence: (text) => soundBadge({ more: { evidence: [{ id: 'https://e.example/1', type: ['Evidence'], name: text }] } }),
};

const views: Record<string, (source: unknown) => unknown> = {
  card: (source) => html`<open-badge .source=${source}></open-badge>`,
  compact: (source) => html`<open-badge layout="compact" .source=${source}></open-badge>`,
  inline: (source) => html`<open-badge layout="inline" .source=${source}></open-badge>`,
  detail: (source) => html`<open-badge-detail .source=${source}></open-badge-detail>`,
  report: (source) => html`<open-badge-report open .source=${source}></open-badge-report>`,
};

async function shown(view: string, source: unknown, finds: Parameters<typeof mounted>[1] = {}): Promise<BadgeSourceElement> {
  const element = await mounted<BadgeSourceElement>(views[view]?.(source), { finds: findings.forged, ...finds });
  await settled(element);
  return element;
}

/** Elements and attributes; values only where a badge's text has no business. */
function shapeOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map(({ localName, attributes }) => {
      const named = [...attributes].map(({ name, value }) =>
        /^(aria-label|title|alt|href|d|fill|lang|dir)$/.test(name) ? name : `${name}=${value}`,
      );
      return `${localName}[${named.sort().join(' ')}]`.replace(/hsl\([^)]*\)/g, '');
    })
    .join('\n');
}

describe('a text, whatever it is', function () {
  this.timeout(30_000);

  type Render = (view: string, field: string, text: string) => Promise<string>;
  const makesNothing = async (render: Render) => {
    const plain = new Map<string, Promise<string>>();
    const plainOf = (view: string, field: string) => {
      const key = `${view} ${field}`;
      const known = plain.get(key) ?? render(view, field, 'x');
      plain.set(key, known);
      return known;
    };
    return fc.check(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(views)),
        fc.constantFrom(...Object.keys(fields)),
        shownTexts,
        async (view, field, text) => {
          expect(await render(view, field, text)).to.equal(await plainOf(view, field));
        },
      ),
      { seed: 20_293, numRuns: 50 },
    );
  };

  it('makes no element and no attribute, in any field and any view', async () => {
    const { failed, counterexample, errorInstance } = await makesNothing(async (view, field, text) => {
      const element = await shown(view, fields[field]?.(text));
      const shape = shapeOf(element.shadowRoot as ShadowRoot);
      element.parentElement?.remove();
      return shape;
    });
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would if it were set as HTML', async () => {
    const naive: Render = async (_view, _field, text) => {
      const box = document.createElement('template');
      box.innerHTML = `<p title="${text}">${text}</p>`;
      return shapeOf(box.content);
    };
    expect((await makesNothing(naive)).failed).to.equal(true);
  });

  it('can be read where it belongs, but for what is not to be seen', async () => {
    const readable = (read: (field: string, text: string) => Promise<string>) =>
      fc.check(
        fc.asyncProperty(fc.constantFrom('name', 'issuer', 'role', 'term', 'alignment'), shownTexts, async (field, text) => {
          expect(await read(field, text)).to.contain(visibleLine(text));
        }),
        { seed: 20_294, numRuns: 20 },
      );
    const { failed, counterexample, errorInstance } = await readable(async (field, text) => {
      const element = await shown('detail', fields[field]?.(text));
      const content = textOf(element);
      element.parentElement?.remove();
      return content;
    });
    expect(failed, `${JSON.stringify(counterexample)} ${String(errorInstance).slice(0, 300)}`).to.equal(false);
    const stripping = async (_field: string, text: string) => text.replace(/<[^>]*>|[^ -~]/g, '');
    expect((await readable(stripping)).failed).to.equal(true);
  });
});

describe('the verdict', function () {
  this.timeout(30_000);

  const kinds = ['verified', 'forged', 'expired', 'unreachable', 'notProven'] as const;
  type Kind = (typeof kinds)[number];
  interface Line {
    readonly text: string;
    readonly width: number;
    readonly height: number;
  }
  const measured = (line: HTMLElement): Line => {
    const { width, height } = line.getBoundingClientRect();
    return { text: textOf(line), width: Math.round(width), height: Math.round(height) };
  };
  const ours = async (layout: string, kind: Kind, text: string): Promise<Line> => {
    const source = soundBadge({ name: text, issuer: { name: text }, achievement: { name: text, achievementType: text } });
    // The address of the badge is the same for all: what differs is only what it says.
    const element = await shown(layout, { ...source, id: 'urn:x:1' }, { finds: findings[kind] });
    const line = measured(inside(element, layout === 'inline' ? '[part=verdict-word]' : '[part=verdict]'));
    element.parentElement?.remove();
    return line;
  };
  const alike = (render: typeof ours) =>
    fc.check(
      fc.asyncProperty(
        fc.constantFrom('card', 'compact', 'inline'),
        fc.constantFrom(...kinds),
        texts,
        texts,
        async (layout, kind, one, other) => {
          expect(await render(layout, kind, one)).to.deep.equal(await render(layout, kind, other));
        },
      ),
      { seed: 20_295, numRuns: 24 },
    );

  it('is the same words in the same space, whatever the badge says', async () => {
    const { failed, counterexample, errorInstance } = await alike(ours);
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would not be in a line that the badge writes in, too', async () => {
    const together: typeof ours = async (_layout, kind, text) => {
      const line = await fixture<HTMLElement>(html`<p>${kind}: ${text}</p>`);
      const result = measured(line);
      line.remove();
      return result;
    };
    expect((await alike(together)).failed).to.equal(true);
  });
});

describe('markdown, whatever it says', function () {
  this.timeout(30_000);

  const pieces = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '[',
      '](https://a.example/)',
      '](javascript:alert(1))',
      '![',
      '<b>',
      '<script>',
      '# ',
      '- ',
      '  - ',
      '> ',
      '>> ',
      '1. ',
      '|',
      '\n',
      '\n\n',
      '|-|\n',
      '&lt;',
      '\\',
      'word ',
      '<https://a.example/>',
      '<!--',
      '{{',
      '"',
    ],
  );
  const written = fc.oneof(
    fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
    fc.tuple(pieces, fc.integer({ min: 1, max: 3_000 })).map(([piece, times]) => piece.repeat(times)),
    texts,
  );
  const allowed = new Set('div p h3 h4 h5 h6 pre code hr blockquote ul ol li table thead tbody tr th td a strong em br'.split(' '));
  const depthOf = (root: Element): number => 1 + Math.max(0, ...[...root.children].map(depthOf));

  const tame = (render: (text: string) => Promise<Element>) =>
    fc.check(
      fc.asyncProperty(written, async (text) => {
        const root = await render(text);
        const elements = [...root.querySelectorAll('*')];
        expect(elements.length).to.be.below(5_000);
        expect(depthOf(root)).to.be.below(21);
        for (const element of elements) {
          expect(allowed.has(element.localName), element.localName).to.equal(true);
          const href = element.getAttribute('href');
          if (href !== null) expect(href).to.match(/^(https:|http:|mailto:)/);
          expect([...element.attributes].some(({ name }) => /^on|^(style|id|name|src)$/.test(name))).to.equal(false);
        }
        const again = await render(text);
        expect(again.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(root.innerHTML.replace(/<!--.*?-->/g, ''));
      }),
      { seed: 20_296, numRuns: 150 },
    );

  it('makes few elements, none deep, of a short list, and the same ones each time', async () => {
    const { failed, counterexample, errorInstance } = await tame(async (text) => {
      const box = await fixture<Element>(html`<div>${markdown(text)}</div>`);
      const { firstElementChild } = box;
      box.remove();
      return firstElementChild as Element;
    });
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would not where quotes nest without end, or HTML passes', async () => {
    const quoting = async (text: string) => {
      const root = document.createElement('div');
      let at: Element = root;
      for (const letter of text) if (letter === '>') at = at.appendChild(document.createElement('blockquote'));
      return root;
    };
    expect((await tame(quoting)).failed).to.equal(true);
    const passing = async (text: string) =>
      new DOMParser().parseFromString(`<div>${text}</div>`, 'text/html').body.firstElementChild as Element;
    expect((await tame(passing)).failed).to.equal(true);
  });
});

describe('an element through whatever happens to it', function () {
  this.timeout(45_000);

  /** What can be given, and what the verifier finds of it. */
  const fates = { a: 'verified', b: 'forged', c: 'revoked', d: 'verified', e: 'expired' } as const;
  type Name = keyof typeof fates;
  const isName = (name: string): name is Name => name in fates;
  const verdictOf = (name: Name) => findings[fates[name]].verdict;
  const addressOf = (name: string) => `https://university.example/${name}.json`;
  const nameIn = (input: unknown): string => {
    const given = input instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(input)) : input;
    return String((given as { name?: unknown }).name);
  };

  interface Shown {
    readonly name?: string | undefined;
    readonly verdicts: readonly string[];
  }
  interface Tried {
    /** An address for a, b and c, an object for d and e, nothing for anything else. */
    readonly give: (name: string) => void;
    readonly element: HTMLElement;
    /** Undefined while no verdict is shown. */
    readonly shown: () => Promise<Shown | undefined>;
  }
  type Start = (fetch: FetchPort, verifier: Verifier) => Promise<Tried>;

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const words = [...new Set(Object.values(findings).map(({ verdict }) => verdict))];

  const ours: Start = async (fetch, verifier) => {
    const element = await mounted<OpenBadge>(html`<open-badge layout="inline"></open-badge>`, { fetch, verifier });
    return {
      element,
      give(name) {
        element.source = name === 'd' || name === 'e' ? soundBadge({ name }) : undefined;
        element.src = name === 'a' || name === 'b' || name === 'c' ? addressOf(name) : undefined;
      },
      async shown() {
        await element.updateComplete;
        const verdicts = words.filter((word) => element.matches(`:state(${word})`));
        const [entry] = element.entries;
        return verdicts.length > 0 ? { name: entry?.report?.badge?.name, verdicts } : undefined;
      },
    };
  };

  /** What an element would be that shows each answer as it comes. */
  const hasty: Start = async (fetch, verifier) => {
    const element = document.createElement('div');
    document.body.append(document.createElement('div'));
    document.body.lastElementChild?.append(element);
    let last: Shown | undefined;
    const check = async (input: Record<string, unknown>) => {
      const report = await verifier.verify(input as never);
      last = { name: report.badge?.name, verdicts: [report.verdict] };
    };
    return {
      element,
      give(name) {
        last = undefined;
        if (name === 'd' || name === 'e') void check(soundBadge({ name }));
        else if (isName(name)) void fetch(addressOf(name)).then(async (answer) => check(await answer.json()));
      },
      shown: async () => last,
    };
  };

  const belongs = (start: Start, checksEnd = true) =>
    fc.check(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'nothing', 'remove', 'insert', 'answer', 'answer', 'frame'), {
          minLength: 1,
          maxLength: 14,
        }),
        async (scheduler, steps) => {
          const rejected: unknown[] = [];
          const note = ({ reason }: PromiseRejectionEvent) => rejected.push(reason);
          addEventListener('unhandledrejection', note);
          const fetch: FetchPort = (url) => {
            const body = JSON.stringify(soundBadge({ name: String(url).slice(-6, -5) }));
            return scheduler.schedule(Promise.resolve(new Response(body)), `fetch ${url}`);
          };
          const settle = async (input: unknown) => {
            const name = nameIn(input);
            const { badge } = await readOf(input);
            return reportOf(badge, findings[fates[name as Name]]);
          };
          const verifier = {
            verify: (input: unknown) => scheduler.schedule(settle(input), `verify ${nameIn(input)}`),
            async *verifyAll(input: unknown) {
              yield await scheduler.schedule(settle(input), `verify ${nameIn(input)}`);
            },
          } as unknown as Verifier;
          const { give, element, shown: look } = await start(fetch, verifier);
          const parent = element.parentElement as HTMLElement;
          let current = 'nothing';
          const compare = async () => {
            if (!element.isConnected) return;
            const seen = await look();
            if (seen === undefined) return;
            expect(seen.verdicts.length, 'one verdict').to.equal(1);
            expect(seen.name, `shown, where ${current} was given`).to.equal(current);
            expect(seen.verdicts[0]).to.equal(verdictOf(current as Name));
          };
          for (const step of steps) {
            if (step === 'remove') element.remove();
            else if (step === 'insert') parent.append(element);
            else if (step === 'frame') await frame();
            else if (step === 'answer') {
              if (scheduler.count() > 0) await scheduler.waitOne();
            } else {
              current = step;
              give(step);
            }
            await compare();
          }
          // In the end it is in the page, every answer comes, and it shows what was given last.
          parent.append(element);
          for (let frames = 0; checksEnd && frames < 60; frames += 1) {
            while (scheduler.count() > 0) await scheduler.waitOne();
            await compare();
            if (!isName(current) || (await look()) !== undefined) break;
            await frame();
          }
          if (checksEnd && isName(current)) expect((await look())?.name, 'settled in the end').to.equal(current);
          parent.remove();
          removeEventListener('unhandledrejection', note);
          expect(rejected).to.deep.equal([]);
        },
      ),
      { seed: 20_297, numRuns: 30 },
    );

  it('shows the verdict of what it was given last, and no other at any time', async () => {
    const { failed, counterexample, errorInstance } = await belongs(ours);
    expect(failed, `${counterexample?.[1]} ${errorInstance}`).to.equal(false);
  });

  it('would show another if it showed each answer as it comes', async () => {
    expect((await belongs(hasty, false)).failed).to.equal(true);
  });
});

/** The reading of what a verifier was given. */
async function readOf(input: unknown) {
  const { readBadges } = await import('../../packages/model/src/index.js');
  const [reading] = readBadges(input as never);
  return { badge: reading?.badge };
}

describe('what an element asks for', function () {
  this.timeout(30_000);

  interface Asked {
    readonly address: string;
    readonly credentials: string | undefined;
    readonly referrer: string | undefined;
  }
  /** A badge that names an address wherever one can stand. */
  const pointing = (text: string) =>
    soundBadge({
      name: text,
      issuer: { url: 'https://a.example/', image: { id: 'https://b.example/i.png', type: 'Image' } },
      achievement: { criteria: { id: 'https://c.example/', narrative: `![x](https://d.example/x.png) ${text}` } },
      more: {
        evidence: [{ id: 'https://e.example/', type: ['Evidence'], name: text }],
        credentialStatus: { id: 'https://f.example/list', type: '1EdTechRevocationList' },
        credentialSchema: [{ id: 'https://g.example/schema', type: '1EdTechJsonSchemaValidator2019' }],
        refreshService: { id: 'https://h.example/', type: '1EdTechCredentialRefresh' },
      },
    });
  const at = 'https://university.example/badge.json';

  const onlyTheBadge = (show: (privacy: 'normal' | 'strict', text: string, fetch: FetchPort) => Promise<void>) =>
    fc.check(
      fc.asyncProperty(fc.constantFrom('normal' as const, 'strict' as const), texts, async (privacy, text) => {
        const asked: Asked[] = [];
        await show(privacy, text, async (url, init) => {
          asked.push({ address: String(url), credentials: init?.credentials, referrer: init?.referrerPolicy });
          return new Response(JSON.stringify(pointing(text)));
        });
        const wanted = { address: at, credentials: 'omit', referrer: 'no-referrer' };
        expect(asked).to.deep.equal(privacy === 'strict' ? [] : [wanted]);
      }),
      { seed: 20_298, numRuns: 12 },
    );

  it('is the badge and nothing else, without cookies or referrer, and nothing at all under strict privacy', async () => {
    const { failed, counterexample, errorInstance } = await onlyTheBadge(async (privacy, _text, fetch) => {
      const element = await mounted<OpenBadge>(html`<open-badge src=${at}></open-badge>`, { privacy, fetch });
      if (privacy === 'normal') await settled(element);
      else await element.updateComplete;
      element.parentElement?.remove();
    });
    expect(failed, `${JSON.stringify(counterexample)} ${errorInstance}`).to.equal(false);
  });

  it('would be more for one who looks at the pictures at once', async () => {
    const curious = async (_privacy: string, _text: string, fetch: FetchPort) => {
      await fetch(at, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      await fetch('https://b.example/i.png');
    };
    expect((await onlyTheBadge(curious)).failed).to.equal(true);
  });
});
