import { expect, html } from '@open-wc/testing';
import type { OpenBadgeDetail } from '../../packages/elements/src/detail/detail-element.js';
import { fullBadge, richBadge } from '../../stories/support/badges.js';
import { richFinding } from '../../stories/support/verifier.js';
import { answersFetch } from '../support/clock-and-network.js';
import { findings, inside, mounted, settled, shownToCopy, soundBadge, textOf } from './support.js';

async function letter(source: unknown, finds: Parameters<typeof mounted>[1] = {}): Promise<OpenBadgeDetail> {
  const element = await mounted<OpenBadgeDetail>(html`<open-badge-detail lang="en" .source=${source}></open-badge-detail>`, finds);
  await settled(element);
  return element;
}

const identity = (value: string, hashed: boolean) => ({
  type: 'IdentityObject',
  identityType: 'emailAddress',
  identityHash: value,
  hashed,
});

describe('<open-badge-detail>', () => {
  it('begins with a summary of two sentences', async () => {
    const summary = textOf(inside(await letter(fullBadge), '[part=summary]'));
    expect(summary).to.equal(
      'University of Northern Example awarded the badge Teamwork in Distributed Research Groups on June 1, 2024. It is valid until June 1, 2034, and it comes with 3 competencies, 2 results and one piece of evidence.',
    );
  });

  it('says what was proven, and what was asked', async () => {
    expect(textOf(inside(await letter(fullBadge), '.judgement'))).to.contain(
      'Signed by did:web:university.example; not changed since. Not expired, not revoked.',
    );
  });

  it('says behind one tap what a badge is and what the verdict means', async () => {
    const questions = [...((await letter(fullBadge)).shadowRoot?.querySelectorAll('.explain > summary') ?? [])].map(
      (one) => one.textContent,
    );
    expect(questions).to.deep.equal(['What does “Verified” mean here?', 'What is this badge?', 'What is a micro-credential?']);
  });

  it('says so when nothing is proven', async () => {
    expect(textOf(await letter(fullBadge, { finds: findings.notProven }))).to.contain('Nothing proves this yet');
    expect(textOf(await letter(fullBadge, { finds: findings.forged }))).to.contain('What follows is only what the file says.');
  });

  it('lists competencies by framework, with their codes', async () => {
    const element = await letter(fullBadge);
    const headings = [...(element.shadowRoot?.querySelectorAll('.group h4') ?? [])].map((heading) => heading.textContent);
    expect(headings).to.deep.equal(['ESCO 1.2', 'DigComp 2.2']);
    expect(textOf(inside(element, '.group')))
      .to.contain('Collaborate with others')
      .and.contain('S1.8.1');
  });

  it('shows a rubric as steps with the reached one marked', async () => {
    const steps = [...((await letter(fullBadge)).shadowRoot?.querySelectorAll('.scale li') ?? [])];
    expect(steps.map((step) => step.querySelector('.step')?.textContent)).to.deep.equal([
      'Emerging',
      'Developing',
      'Proficient',
      'Exemplary',
    ]);
    expect(steps.findIndex((step) => step.getAttribute('aria-current') === 'step')).to.equal(2);
  });

  it('shows a score with its scale', async () => expect(textOf(await letter(fullBadge))).to.match(/87 on a scale from 0 to 100/));

  it('never shows an e-mail address in full, nor a fingerprint', async () => {
    const hash = `sha256$${'a'.repeat(64)}`;
    const element = await letter(
      soundBadge({ subject: { identifier: [identity('amara@university.example', false), identity(hash, true)] } }),
    );
    expect(textOf(element)).to.contain('a…@university.example').and.not.contain('amara').and.not.contain('aaaa');
    expect(textOf(element)).to.contain('fingerprint');
  });

  it('lets nothing that is missing break it', async () => {
    const bare = soundBadge({
      achievement: { alignment: undefined, achievementType: undefined, description: undefined, criteria: undefined },
      more: { validFrom: undefined },
    });
    const element = await letter(bare);
    expect(textOf(element))
      .to.contain('Teamwork')
      .and.not.match(/undefined|null|NaN|\[object|Invalid Date/);
  });

  it('gives each endorsement a finding of its own, in other words than the badge’s', async () => {
    const endorsement = (comment: string) => ({
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: 'did:web:river.example', type: ['Profile'], name: 'River Trust' },
      credentialSubject: { id: 'urn:x', type: ['EndorsementSubject'], endorsementComment: comment },
    });
    const source = soundBadge({
      more: { endorsement: [endorsement('One holds.'), endorsement('One does not.'), endorsement('One is open.')] },
    });
    const endorsements = [
      { pointer: '/endorsement/0', verdict: 'verified', signedBy: 'did:web:river.example' },
      { pointer: '/endorsement/1', verdict: 'invalid', reason: 'badSignature' },
    ] as const;
    const element = await letter(source, { finds: { verdict: 'invalid', decided: findings.forged.decided, report: { endorsements } } });
    const found = [...(element.shadowRoot?.querySelectorAll('.finding') ?? [])].map(textOf);
    expect(found).to.deep.equal([
      'Signature holds · did:web:river.example',
      'Its signature does not hold. Do not rely on it.',
      'Not proven: anyone could have written it.',
    ]);
    expect(textOf(element)).to.not.match(/\bVerified\b/);
  });

  it('says that a picture lies elsewhere', async () => {
    const element = await letter(soundBadge({ achievement: { image: { id: 'https://pictures.example/1.png', type: 'Image' } } }));
    expect(textOf(element)).to.contain('The picture is loaded from pictures.example');
  });

  it('opens links elsewhere, without telling where they were', async () => {
    const links = [...((await letter(fullBadge)).shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.length).to.be.above(4);
    expect(links.every(({ rel, target }) => rel === 'noopener noreferrer nofollow ugc' && target === '_blank')).to.equal(true);
  });

  for (const inlineSize of ['168px', '230px', '340px'])
    it(`has room for words in ${inlineSize}: nothing is wider, the verdict stands on a line, an address on two`, async () => {
      const element = await letter(richBadge, { finds: richFinding });
      element.style.inlineSize = inlineSize;
      await new Promise(requestAnimationFrame);
      for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('.detail, .detail :is(p, dd, li, div, h2, h3)') ?? [])
        expect(part.scrollWidth, `${part.localName}.${part.className}`).to.be.at.most(part.clientWidth);
      expect(inside(element, '.judgement .word').clientHeight).to.be.below(30);
      expect(inside(element, '.whose input').clientWidth).to.be.above(80);
      for (const whole of element.shadowRoot?.querySelectorAll('.address .whole') ?? []) expect(whole.clientHeight).to.be.below(44);
    });

  it('lists as the reader’s language lists, each name for itself, with no mark of direction that nobody sees', async () => {
    const element = await mounted<OpenBadgeDetail>(html`<open-badge-detail lang="ar" .source=${fullBadge}></open-badge-detail>`);
    await settled(element);
    const short = inside(element, '.in-short');
    expect([...short.querySelectorAll('bdi')].map(({ textContent }) => textContent)).to.include.members(['ESCO 1.2', 'DigComp 2.2']);
    const rich = await mounted<OpenBadgeDetail>(html`<open-badge-detail lang="ar" .source=${richBadge}></open-badge-detail>`, {
      finds: richFinding,
    });
    await settled(rich);
    const scores = [...(rich.shadowRoot?.querySelectorAll('.score') ?? [])].map(textOf).join();
    expect(scores)
      .to.contain('91%')
      .and.contain('100%')
      .and.not.match(/[\u200e\u200f\u061c]/);
    expect([...(rich.shadowRoot?.querySelectorAll('.score bdi') ?? [])].map(({ textContent }) => textContent)).to.include.members([
      '91%',
      '0%',
      '100%',
    ]);
    expect(textOf(inside(rich, '.detail'))).to.contain('سلم تقدير ونسبة مئوية');
  });

  it('can be printed with everything that was checked', async () =>
    expect(textOf(await letter(fullBadge))).to.contain('Is it unchanged since it was signed?'));

  describe('of a badge that says much', () => {
    const rich = () => letter(richBadge, { finds: richFinding });
    const sectionOf = (element: OpenBadgeDetail, title: string) => {
      const found = [...(element.shadowRoot?.querySelectorAll('.section') ?? [])].find(
        (one) => one.querySelector('h3')?.textContent === title,
      );
      if (!found) throw new Error(`There is no section "${title}".`);
      return found;
    };

    it('says in short who assessed against how many criteria', async () =>
      expect(textOf(inside(await rich(), '.in-short'))).to.equal('Assessed by Independent Assessors’ Guild against 5 criteria.'));

    it('knows a framework by its address or its vocabulary, and folds a long list, never a single one', async () => {
      const section = sectionOf(await rich(), 'Competencies');
      expect([...section.querySelectorAll('h4')].map(textOf)).to.deep.equal(['ESCO', 'O*NET', 'CASE', 'Credential Engine Registry']);
      expect([...section.querySelectorAll('.more > summary')].map(textOf)).to.deep.equal(['2 more']);
      const seven = soundBadge({
        achievement: {
          alignment: Array.from({ length: 7 }, (_, at) => ({ targetName: `Skill ${at}`, targetUrl: `https://a.example/${at}` })),
        },
      });
      expect((await letter(seven)).shadowRoot?.querySelector('.more')).to.equal(null);
    });

    it('shows each result on its own scale', async () => {
      const results = textOf(sectionOf(await rich(), 'Results'));
      expect(results).to.contain('2 · required').and.contain('3 · reached');
      expect(results).to.contain('91% on a scale from 0% to 100%').and.contain('Required: 60% · met');
      expect(results).to.contain('Safety test Completed');
      expect(results).to.contain('Without a result here Interview');
    });

    it('says of a result that it points to nothing', async () => {
      expect(textOf(sectionOf(await rich(), 'Results'))).to.contain(
        'The badge does not describe what this result is about. urn:story:nowhere 7',
      );
      const lost = soundBadge({
        achievement: { resultDescription: [{ id: 'urn:r', type: ['ResultDescription'], name: 'R', resultType: 'RubricCriterionLevel' }] },
        subject: { result: [{ type: ['Result'], resultDescription: 'urn:r', achievedLevel: 'urn:gone' }] },
      });
      expect(textOf(await letter(lost))).to.contain('It points to a level that the badge does not describe. urn:gone');
    });

    for (const [from, to, meant] of [
      ['2024-05-02T00:00:00Z', '2024-05-31T23:00:00Z', '30 days'],
      ['2024-03-30', '2024-03-31', '2 days'],
      ['2024-02-28T22:00:00+02:00', '2024-03-01', '3 days'],
      ['2024-05-02', '2024-05-02', '1 day'],
      ['2023-10-01', '2024-05-20', '8 months'],
      ['2020-01-01', '2024-01-01', '4 years'],
      ['2024-05-02', '2024-05-01', undefined],
      ['2024-05-02', undefined, undefined],
      ['soon', '2024-05-02', undefined],
    ] as const)
      it(`took ${meant ?? 'a time that is not told'} from ${from} to ${to ?? 'nowhere'}`, async () => {
        const said = textOf(
          sectionOf(await letter(soundBadge({ subject: { activityStartDate: from, activityEndDate: to } })), 'How, when and by whom'),
        );
        if (meant) expect(said).to.contain(`Earned within ${meant}`);
        else expect(said).to.not.contain('Earned within');
      });

    it('tells when issuer and recipient are the same', async () => {
      const own = soundBadge({ issuer: { id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' } });
      expect(textOf(inside(await letter(own), '.in-short'))).to.contain('Self-asserted');
    });

    it('tells when the same achievement was awarded besides', async () => {
      const badges = ['2019', '2021'].map((year) => soundBadge({ more: { id: `urn:${year}`, validFrom: `${year}-04-02T00:00:00Z` } }));
      const element = await letter(badges, { finds: findings.expired });
      expect(textOf(inside(element, '.detail'))).to.contain('Also awarded April 2, 2021 Expired');
    });

    it('tells on whose authority: parents, creator, registries and what each answered', async () => {
      const authority = textOf(sectionOf(await rich(), 'On whose authority'));
      expect(authority).to.contain('Part of State College System');
      expect(authority).to.contain('Achievement created by National Trades Council');
      expect(authority).to.contain('State Registry of Colleges lists this issuer.');
      expect(authority).to.contain('Sector Registry does not list this issuer.');
      expect(authority).to.contain('Registry of Another State gave no answer that can be relied on.');
    });

    it('tells endorsements of the issuer from those of the badge', async () => {
      const titles = [...sectionOf(await rich(), 'Endorsements').querySelectorAll('h4')].map(textOf);
      expect(titles).to.deep.equal(['About the issuer', 'About this badge']);
    });

    it('tells whom each endorsement is about: also the organization above the issuer, the creator and the assessor', async () => {
      const about = (of: string, comment: string) => ({
        endorsement: [
          {
            type: ['VerifiableCredential', 'EndorsementCredential'],
            issuer: { id: 'did:web:accreditor.example', type: ['Profile'], name: 'Accreditor' },
            credentialSubject: { id: of, type: ['EndorsementSubject'], endorsementComment: comment },
          },
        ],
      });
      const source = soundBadge({
        issuer: {
          parentOrg: { id: 'https://system.example/', type: ['Profile'], name: 'System', ...about('https://system.example/', 'Sound.') },
        },
        subject: {
          source: { id: 'https://board.example/', type: ['Profile'], name: 'Board', ...about('https://board.example/', 'Fair.') },
        },
        achievement: { creator: { id: 'https://guild.example/', type: ['Profile'], ...about('https://guild.example/', 'Known.') } },
      });
      const endorsements = [
        { pointer: '/issuer/parentOrg/endorsement/0', verdict: 'verified', signedBy: 'did:web:accreditor.example' } as const,
      ];
      const section = sectionOf(await letter(source, { finds: { verdict: 'verified', report: { endorsements } } }), 'Endorsements');
      expect([...section.querySelectorAll('.group')].map(textOf)).to.deep.equal([
        'About the organization above the issuer Sound. Accreditor Signature holds · did:web:accreditor.example',
        'About who created the achievement Known. Accreditor Not proven: anyone could have written it.',
        'About who assessed Fair. Accreditor Not proven: anyone could have written it.',
      ]);
    });

    for (const [what, achievement, issuer, words] of [
      ['a national word', { jurisdiction: { mainJurisdiction: { name: 'Canada' } } }, {}, 'Recognized in Canada'],
      [
        'an international word with an exception, in the names of the registry',
        {
          'ceterms:jurisdiction': [
            { 'ceterms:globalJurisdiction': true, 'ceterms:jurisdictionException': [{ 'ceterms:name': { 'en-US': 'Utah' } }] },
          ],
        },
        {},
        'Recognized in all countries (except Utah)',
      ],
      [
        'a local word',
        { recognizedIn: [{ mainJurisdiction: [{ addressRegion: 'Maine' }, { addressRegion: 'Vermont', addressCountry: 'US' }] }] },
        {},
        'Recognized in Maine and Vermont',
      ],
      [
        'an address',
        {},
        { address: { addressLocality: 'Bangor', addressRegion: 'Maine', addressCountry: 'US' } },
        'Address Bangor, Maine, United States',
      ],
    ] as const) {
      it(`tells how far the issuer’s word counts, where the badge says so: ${what}`, async () => {
        const element = await letter(soundBadge({ achievement, issuer }));
        expect(textOf(sectionOf(element, 'On whose authority'))).to.contain(words);
      });
    }

    for (const strange of ['Maine', 7, null, [], { globalJurisdiction: 'yes' }, { mainJurisdiction: { name: { en: 7 } } }, [[{}]]]) {
      it(`makes nothing of a jurisdiction of ${JSON.stringify(strange)}`, async () => {
        const element = await letter(soundBadge({ achievement: { jurisdiction: strange }, issuer: { address: strange } }));
        expect(textOf(sectionOf(element, 'On whose authority'))).not.to.match(/Recognized|Address/);
      });
    }

    it('tells what else the achievement is known as', async () => {
      const achievement = { otherIdentifier: [{ type: 'IdentifierEntry', identifier: 'ce-1234', identifierType: 'ext:ctid' }] };
      expect(textOf(await letter(soundBadge({ achievement })))).to.contain('Also known as ce-1234 ext:ctid');
    });

    describe('asked whose it is', () => {
      async function asked(typed: string, element: OpenBadgeDetail): Promise<string> {
        inside<HTMLInputElement>(element, '.whose input').value = typed;
        inside(element, '.whose button').click();
        for (let turn = 0; turn < 50 && !element.shadowRoot?.querySelector('.answer .finding'); turn += 1)
          await new Promise((go) => setTimeout(go, 10));
        return textOf(inside(element, '.answer'));
      }

      const plain = () => soundBadge({ subject: { id: undefined, identifier: [identity('amara@college.example', false)] } });
      for (const [typed, badge, meant] of [
        ['amara@college.example', () => richBadge, /^Yes. The badge was made out to exactly this.$/],
        [' Amara@College.example ', () => richBadge, /^Yes, but for capital letters/],
        ['ben@college.example', () => richBadge, /^No\./],
        ['amara@college.example', plain, /^Yes. The badge was made out to exactly this.$/],
        ['amara', () => soundBadge({ subject: { id: undefined } }), /^The badge names nobody/],
      ] as const)
        it(`answers ${meant} about "${typed}"`, async () => expect(await asked(typed, await letter(badge()))).to.match(meant));

      it('says that a yes about an unproven badge proves nothing', async () =>
        expect(await asked('amara@college.example', await letter(richBadge, { finds: findings.forged }))).to.contain('proves nothing'));

      it('answers Enter too, but not the Enter that ends a composed word', async () => {
        const element = await letter(richBadge);
        const input = inside<HTMLInputElement>(element, '.whose input');
        input.value = 'ben@college.example';
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
        await element.updateComplete;
        expect(textOf(inside(element, '.answer'))).to.equal('');
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        while (!element.shadowRoot?.querySelector('.answer .finding')) await new Promise(requestAnimationFrame);
        expect(textOf(inside(element, '.answer'))).to.match(/^No\./);
      });

      it('is no form: what a page does with forms does not reach it', async () =>
        expect((await letter(richBadge)).shadowRoot?.querySelector('form')).to.equal(null));

      it('takes the answer back when something else is typed', async () => {
        const element = await letter(richBadge);
        await asked('amara@college.example', element);
        inside(element, '.whose input').dispatchEvent(new Event('input'));
        await element.updateComplete;
        expect(textOf(inside(element, '.answer'))).to.equal('');
      });
    });

    describe('with an address of its own', () => {
      const link = 'https://person.example/#badge=1';
      const buttons = (element: OpenBadgeDetail) =>
        [...(element.shadowRoot?.querySelectorAll('.saves button') ?? [])].filter((button) =>
          /Share|Copy a link/.test(button.textContent ?? ''),
        );
      async function linked(members: object): Promise<OpenBadgeDetail> {
        const before = new Map(Object.keys(members).map((name) => [name, Object.getOwnPropertyDescriptor(navigator, name)]));
        for (const [name, value] of Object.entries(members)) Object.defineProperty(navigator, name, { configurable: true, value });
        after(() => {
          for (const [name, descriptor] of before) {
            Reflect.deleteProperty(navigator, name);
            if (descriptor) Object.defineProperty(navigator, name, descriptor);
          }
        });
        const element = await mounted<OpenBadgeDetail>(
          html`<open-badge-detail lang="en" .source=${richBadge} .link=${link}></open-badge-detail>`,
        );
        await settled(element);
        return element;
      }

      it('copies it, and says so', async () => {
        const copied: string[] = [];
        const element = await linked({ clipboard: { writeText: async (text: string) => void copied.push(text) } });
        const copy = buttons(element).find((button) => button.textContent === 'Copy a link to it');
        (copy as HTMLElement | undefined)?.click();
        while (!textOf(inside(element, '.saves [role=status]'))) await new Promise(requestAnimationFrame);
        expect(copied).to.deep.equal([link]);
        expect(textOf(inside(element, '.saves [role=status]'))).to.equal('Copied');
      });

      for (const [why, clipboard] of [
        ['the viewer refuses the clipboard', { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }],
        ['the page has no clipboard', undefined],
      ] as const)
        it(`shows it, selected, where ${why}`, async () => {
          const element = await linked({ clipboard });
          const copy = buttons(element).find((button) => button.textContent === 'Copy a link to it');
          (copy as HTMLElement | undefined)?.click();
          const field = await shownToCopy(element);
          expect(textOf(inside(element, '.by-hand label'))).to.contain('Copy it from here');
          expect([field.value, field.readOnly]).to.deep.equal([link, true]);
          expect(element.shadowRoot?.activeElement).to.equal(field);
          expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, link.length]);
          expect(textOf(inside(element, '.saves [role=status]'))).to.equal('');
        });

      it('hands it to the viewer’s other programs, and stays quiet when they are closed again', async () => {
        const asked: unknown[] = [];
        const share = async (what: unknown) => {
          asked.push(what);
          throw new DOMException('closed', 'AbortError');
        };
        const element = await linked({ share });
        const button = buttons(element).find(({ textContent }) => textContent === 'Share');
        (button as HTMLElement | undefined)?.click();
        expect(asked).to.deep.equal([{ title: richBadge.name, url: link }]);
      });

      it('offers neither where there is no address', async () => expect(buttons(await letter(richBadge))).to.deep.equal([]));
    });

    describe('with a place for a newer copy', () => {
      const address = 'https://college.example/refresh/1';

      it('asks nobody before the viewer does, and shows what comes with a verdict of its own', async () => {
        const fetch = answersFetch({ [address]: { body: JSON.stringify(soundBadge({ name: 'Renewed Mastery' })) } });
        const element = await letter(richBadge, { finds: richFinding, fetch });
        expect(fetch.requests).to.deep.equal([]);
        const section = sectionOf(element, 'A newer copy');
        const button = section.querySelector('button');
        expect(button && textOf(button)).to.equal('Ask college.example for a newer copy');
        button?.click();
        for (let turn = 0; turn < 100 && !textOf(section).includes('Renewed Mastery'); turn += 1)
          await new Promise((go) => setTimeout(go, 20));
        expect(fetch.requests).to.deep.equal([address]);
        expect(textOf(section)).to.contain('Renewed Mastery');
      });

      it('offers none where nothing is proven', async () => {
        const element = await letter(richBadge, { finds: { ...findings.forged, report: { ...richFinding.report } } });
        expect(textOf(element)).to.not.contain('newer copy');
      });
    });

    it('is drawn as a picture whose text is text', async () => {
      const { cardAsSvg } = await import('../../packages/elements/src/detail/card-picture.js');
      const element = await letter(soundBadge({ name: '</text><script>alert(1)</script>&' }));
      const [entry] = element.entries;
      const drawing = new DOMParser().parseFromString((entry && cardAsSvg(entry, 'en')) ?? '', 'image/svg+xml');
      expect(drawing.querySelector('parsererror, script')).to.equal(null);
      expect(drawing.documentElement.textContent).to.contain('</text><script>').and.contain('Verified').and.contain('proves nothing');
    });

    it('has no fault that axe can see', async () => expect(await rich()).to.be.accessible());
  });
});
