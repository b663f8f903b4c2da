import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { BadgeSourceElement } from '../../packages/elements/src/badge/badge-source.js';
import { accountWords } from '../../packages/elements/src/i18n/account-words.js';
import { assessmentWords } from '../../packages/elements/src/i18n/assessment-words.js';
import { dayInWords } from '../../packages/elements/src/i18n/dates.js';
import { detailWords } from '../../packages/elements/src/i18n/detail-words.js';
import { explainWords } from '../../packages/elements/src/i18n/explain-words.js';
import { cardWords, directionOf, localeOf } from '../../packages/elements/src/i18n/locale.js';
import { learn, words } from '../../packages/elements/src/i18n/others.js';
import { stackWords, timelineWords } from '../../packages/elements/src/i18n/pathway-words.js';
import { reportWords } from '../../packages/elements/src/i18n/report-words.js';
import type { Room, Rooms } from '../../packages/elements/src/i18n/rooms.js';
import { standingWords } from '../../packages/elements/src/i18n/standing-words.js';
import { verdictWords } from '../../packages/elements/src/i18n/verdict-words.js';
import { verifierWords } from '../../packages/elements/src/i18n/verifier-words.js';
import { wallWords } from '../../packages/elements/src/i18n/wall-words.js';
import { fourCourses } from '../../stories/support/pathways.js';
import { COUNTS, everyMessage, LANGUAGES, ROOMS } from './every-message.js';
import { findings, inside, mounted, outcome, settled, soundBadge, textOf } from './support.js';

const english: { readonly [R in Room]: Rooms[R] } = {
  card: cardWords('en'),
  verdict: verdictWords('en'),
  report: reportWords('en'),
  detail: detailWords('en'),
  assessment: assessmentWords('en'),
  standing: standingWords('en'),
  account: accountWords('en'),
  explain: explainWords('en'),
  wall: wallWords('en'),
  verifier: verifierWords('en'),
  stack: stackWords('en'),
  timeline: timelineWords('en'),
};

/** Words that are the same in both languages, or names. */
const SAME_AS_ENGLISH = /^(CORS|Certification|Specialisation|Microcredential)$/;
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
  ['(', ')'],
  ['（', '）'],
] as const;

function isBalanced(text: string, language: string): boolean {
  return PAIRS.every(([open, close]) => {
    if (language === 'de' && open === '“') return true;
    return text.split(open).length === text.split(close).length || (open === '„' && !text.includes('„'));
  });
}

for (const language of LANGUAGES) {
  describe(`the words of ${language}`, () => {
    before(async () => {
      expect(await learn(language, ROOMS)).to.match(new RegExp(`^${language}`));
    });

    for (const room of ROOMS) {
      it(`say something for every message of the ${room}, in their own language`, () => {
        const own = words(room, language);
        if (!own) throw new Error(`The words of the ${room} did not arrive.`);
        const said = everyMessage(room, own);
        const meant = everyMessage(room, english[room]);
        expect([...said.keys()]).to.include.members([...meant.keys()].filter((key) => !key.endsWith('where')));
        for (const [path, text] of said) {
          expect(text.trim(), path).to.not.equal('');
          expect(text, path).to.not.match(/undefined|null|NaN|\[object|\$\{/);
          expect(isBalanced(text, language), `${path}: ${text}`).to.equal(true);
          const same = text === meant.get(path) && letters(text) > 12 && !SAME_AS_ENGLISH.test(text) && !/^[A-Z:, ]+$/.test(text);
          expect(same, `${path} is English: ${text}`).to.equal(false);
        }
      });
    }

    it('never tell "could not be checked" as "not valid"', () => {
      const { verdict } = words('verdict', language) as Rooms['verdict'];
      const { verdicts } = words('wall', language) as Rooms['wall'];
      const invalid = [verdict('invalid', undefined), verdicts.invalid].map((word) => word.toLowerCase());
      for (const said of [verdict('undetermined', undefined), verdicts.undetermined]) {
        for (const word of invalid) expect(said.toLowerCase()).to.not.contain(word);
      }
      const { reasons } = words('report', language) as Rooms['report'];
      for (const code of ['statusUnreachable', 'keyUnreachable', 'unsupportedProof', 'unknownContext', 'issuerNotProven'] as const) {
        const said = everyMessage('report', { reasons: { [code]: reasons[code] } } as unknown as Rooms['report']);
        for (const [path, text] of said) for (const word of invalid) expect(text.toLowerCase(), path).to.not.contain(word);
      }
    });

    it('keep the badge’s own text out of the verdict line', () => {
      for (const [path, text] of everyMessage('report', words('report', language) as Rooms['report']))
        if (path.endsWith('.says')) expect(text, path).to.not.match(/MEMBER|ISSUER|KEY|CLAIM|REASON|ADDRESS|MESSAGE|REGISTRY/);
    });

    it('put dates in their own way', async () => {
      const day = dayInWords('2024-06-01T00:00:00Z', (await learn(language, ROOMS)) ?? '');
      expect(day).to.contain('2024').and.not.match(/June/);
    });
  });
}

describe('plurals', () => {
  before(() => Promise.all(LANGUAGES.map((language) => learn(language, ROOMS))));

  const said: Readonly<Record<string, readonly string[]>> = {
    es: ['0 insignias', '1 insignia', '2 insignias', '5 insignias', '11 insignias', '100 insignias'],
    fr: ['0 badge', '1 badge', '2 badges', '5 badges', '11 badges', '100 badges'],
    de: ['0 Badges', '1 Badge', '2 Badges', '5 Badges', '11 Badges', '100 Badges'],
    pt: ['0 insígnia', '1 insígnia', '2 insígnias', '5 insígnias', '11 insígnias', '100 insígnias'],
    ar: ['لا شارات', 'شارة واحدة', 'شارتان', '5 شارات', '11 شارة', '100 شارة'],
    zh: ['0 枚徽章', '1 枚徽章', '2 枚徽章', '5 枚徽章', '11 枚徽章', '100 枚徽章'],
    ja: ['0 個のバッジ', '1 個のバッジ', '2 個のバッジ', '5 個のバッジ', '11 個のバッジ', '100 個のバッジ'],
  };
  for (const [language, meant] of Object.entries(said))
    it(`are those of ${language}`, () => {
      expect(COUNTS.map((count) => words('wall', language)?.badges(count))).to.deep.equal(meant);
    });
});

describe('the language of an element', () => {
  const around = document.createElement('div');
  const within = document.createElement('p');
  around.append(within);

  const rows: readonly (readonly [string, string, string | undefined, string])[] = [
    ['en-GB', '', undefined, 'en-GB'],
    ['es-MX', '', undefined, 'es-MX'],
    ['es-MX', '', 'fr', 'fr'],
    ['es-MX', 'de-AT', 'fr', 'de-AT'],
    ['', '', 'en-IE', 'en-IE'],
    ['en-Latn-GB', '', undefined, 'en-Latn-GB'],
    ['zh-CN', '', undefined, 'zh-CN'],
    ['zh-Hant', '', undefined, 'en'],
    ['zh-TW', '', undefined, 'en'],
    ['pt-BR', '', undefined, 'pt-BR'],
    ['ar-EG', '', undefined, 'ar-EG-u-nu-latn'],
    ['sw', '', undefined, 'en'],
    ['en-!!', '', undefined, 'en'],
    ['!', '', undefined, 'en'],
    ['', '', undefined, 'en'],
  ];
  for (const [page, own, provider, meant] of rows)
    it(`is ${meant} where the page says "${page}", the element "${own}" and the provider "${provider ?? ''}"`, async () => {
      around.lang = page;
      within.lang = own;
      expect(await localeOf(within, provider)).to.equal(meant);
    });

  it('has its own direction', async () => {
    await learn('ar', ['card']);
    expect(['ar', 'ar-MA', 'es', 'en', 'ja'].map(directionOf)).to.deep.equal(['rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
  });
});

describe('an element', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('speaks the language of its lang, and another one when that changes', async () => {
    const badge = await mounted(html`<open-badge lang="es" .source=${soundBadge()}></open-badge>`, { finds: findings.revoked });
    await settled(badge);
    expect(textOf(badge)).to.contain('Revocada por el emisor').and.contain('Otorgada el 1 de junio de 2024').and.not.contain('Details');
    badge.lang = 'de';
    await untilSays(badge, 'Vom Aussteller widerrufen');
    expect(textOf(badge)).to.contain('Verliehen am 1. Juni 2024');
    expect(inside(badge, '[part=verdict]').lang).to.equal('de');
  });

  it('follows the page', async () => {
    const badge = await mounted(html`<open-badge .source=${soundBadge()}></open-badge>`);
    await settled(badge);
    document.documentElement.lang = 'ja';
    await untilSays(badge, '検証済み');
    document.documentElement.lang = 'en-GB';
    await untilSays(badge, 'Verified');
  });

  it('follows its provider', async () => {
    const badge = await mounted(html`<open-badge .source=${soundBadge()}></open-badge>`);
    await settled(badge);
    (badge.parentElement as HTMLElement).lang = 'fr';
    await untilSays(badge, 'Vérifié');
  });

  it('says nothing in another language before its words are there', async () => {
    const badge = document.createElement('open-badge');
    badge.lang = 'pt';
    badge.source = soundBadge();
    const seen: string[] = [];
    document.body.append(badge);
    const told = outcome(badge);
    for (let frame = 0; frame < 20; frame += 1) {
      seen.push(textOf(badge));
      await new Promise(requestAnimationFrame);
    }
    await told;
    badge.remove();
    expect(seen.join(' ')).to.not.match(/Checking|Details|Awarded|Not checked/);
  });

  for (const tag of ['open-badge', 'open-badge-detail', 'open-badge-report'])
    it(`<${tag}> in Arabic reads from right to left, without a fault that axe can see`, async () => {
      document.documentElement.lang = 'ar';
      const element = document.createElement(tag) as BadgeSourceElement;
      element.source = soundBadge();
      await mounted(html`<div dir="rtl">${element}</div>`);
      await settled(element);
      await untilSays(element, 'تم التحقق منها');
      const direction = getComputedStyle(inside(element, '[part=verdict-word]')).direction;
      expect(direction).to.equal('rtl');
      await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
      await expect(element).to.be.accessible();
    });

  it('a wall counts in its language', async () => {
    const wall = await mounted(html`<open-badge-wall lang="es" .source=${[soundBadge(), soundBadge()]}></open-badge-wall>`);
    await settled(wall);
    await untilSays(wall, '2 insignias · 2 verificadas');
  });

  it('progress is told in its language, from right to left', async () => {
    const stack = await mounted(html`<open-badge-stack lang="ar" .pathway=${fourCourses}></open-badge-stack>`);
    await untilSays(stack, 'لم يبدأ بعد');
    expect(getComputedStyle(inside(stack, '[part=glance]')).direction).to.equal('rtl');
  });

  it('badges over time are told in their language', async () => {
    const timeline = await mounted(html`<open-badge-timeline lang="de"></open-badge-timeline>`);
    await untilSays(timeline, 'Hier gibt es noch keine Badges.');
  });

  it('the verifier asks in its language', async () => {
    const verifier = await mounted(html`<open-badge-verifier lang="zh"></open-badge-verifier>`);
    await untilSays(verifier, '把徽章拖到这里');
  });
});

/** What is loaded first is shown later: an update that nobody announces. */
async function untilSays(element: BadgeSourceElement, text: string): Promise<void> {
  for (let turn = 0; turn < 100 && !textOf(element).includes(text); turn += 1) {
    await new Promise((go) => setTimeout(go, 20));
    await element.updateComplete;
  }
  expect(textOf(element)).to.contain(text);
}

describe('a badge in several languages', () => {
  const source = soundBadge({
    name: 'unused',
    achievement: {
      inLanguage: 'en',
      related: [{ type: ['Related'], id: 'https://university.example/achievements/1-fr', inLanguage: 'fr' }],
    },
    more: {
      name: [
        { '@value': 'Teamwork', '@language': 'en' },
        { '@value': 'Trabajo en equipo', '@language': 'es' },
        { '@value': 'عمل جماعي', '@language': 'ar', '@direction': 'rtl' },
      ],
    },
  });

  it('is called what its reader calls it, and marked so', async () => {
    const badge = await mounted(html`<open-badge lang="es-MX" .source=${source}></open-badge>`);
    await settled(badge);
    const name = inside(badge, '[part=name] bdi');
    expect([name.textContent, name.lang]).to.deep.equal(['Trabajo en equipo', 'es']);
    badge.lang = 'ar';
    await untilSays(badge, 'عمل جماعي');
    expect(getComputedStyle(inside(badge, '[part=name] bdi')).direction).to.equal('rtl');
  });

  it('is called what its issuer called it first, where there is nothing else', async () => {
    const badge = await mounted(html`<open-badge lang="ja" .source=${source}></open-badge>`);
    await settled(badge);
    expect(textOf(inside(badge, '[part=name]'))).to.equal('Teamwork');
  });

  it('offers the others in the detail', async () => {
    const detail = await mounted(html`<open-badge-detail lang="de" .source=${source}></open-badge-detail>`);
    await settled(detail);
    await untilSays(detail, 'Auch auf: Trabajo en equipo (Spanisch) · عمل جماعي (Arabisch)');
    expect(textOf(detail)).to.contain('Andere Ausgaben Französisch');
  });

  it('does not take a language from a badge that is none', async () => {
    const odd = soundBadge({ name: 'unused', more: { name: [{ '@value': 'Teamwork', '@language': 'x" onclick="y' }] } });
    const badge = await mounted(html`<open-badge .source=${odd}></open-badge>`);
    await settled(badge);
    expect(inside(badge, '[part=name] bdi').hasAttribute('lang')).to.equal(false);
  });
});
