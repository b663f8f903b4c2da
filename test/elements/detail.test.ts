import { expect, html } from '@open-wc/testing';
import type { OpenBadgeDetail } from '../../packages/elements/src/detail/detail-element.js';
import { fullBadge } from '../../stories/support/badges.js';
import { findings, inside, mounted, settled, soundBadge, textOf } from './support.js';

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

  it('can be printed with everything that was checked', async () =>
    expect(textOf(await letter(fullBadge))).to.contain('Is it unchanged since it was signed?'));
});
