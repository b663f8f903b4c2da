import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';
import { createSigner, type Signer, secured } from './support/signing.js';

const now = fixedClock('2026-11-15T12:00:00Z');
const achievement = 'https://issuer.example/achievements/teamwork';

const endorsementOf = (issuer: string, of: string, more: JsonObject = {}): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'urn:uuid:1f0f4e5a-6a61-4a8f-8d0c-0d8b1a3f7c11',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'Endorsement',
  issuer: { id: issuer, type: ['Profile'], name: 'Accreditor' },
  validFrom: '2024-06-02T00:00:00Z',
  credentialSubject: { id: of, type: ['EndorsementSubject'], endorsementComment: 'Sound.' },
  ...more,
});

describe('an endorsement in a badge', () => {
  let issuer: TestIssuer;
  let signer: Signer;
  let accreditor: TestIssuer;
  before(async () => {
    [issuer, signer, accreditor] = await Promise.all([testIssuer(), createSigner(), testIssuer()]);
  });

  /** A badge with the endorsement at the given member path, signed whole. */
  async function settle(path: string, endorsement: unknown, answers: Record<string, Answer> = {}, more: JsonObject = {}) {
    const badge = structuredClone({ ...soundCredential(issuer.did), ...more }) as JsonObject;
    const steps = path.split('/').slice(1);
    const member = steps.pop() ?? '';
    let holder = badge;
    for (const step of steps) {
      const next = holder[step] ?? { id: `https://${step}.example/`, type: ['Profile'] };
      Object.assign(holder, { [step]: next });
      holder = next as JsonObject;
    }
    Object.assign(holder, { [member]: endorsement });
    const fetch = answersFetch(answers);
    const report = await createVerifier({ fetch, now, limits: fetch.limits }).verify(await issuer.sign(badge));
    return { report, requests: fetch.requests, found: report.endorsements?.[0] };
  }

  const places: [string, string, () => string][] = [
    ['the badge', '/endorsement', () => 'urn:uuid:5ad4a1f0-7a1b-4c39-a6f2-7f2f6a1f2b10'],
    ['the achievement', '/endorsement', () => achievement],
    ['the issuer', '/endorsement', () => issuer.did],
    ['the achievement', '/credentialSubject/achievement/endorsement', () => achievement],
    ['the creator', '/credentialSubject/achievement/creator/endorsement', () => 'https://creator.example/'],
    ['the source', '/credentialSubject/source/endorsement', () => 'https://source.example/'],
    ['the issuer', '/issuer/endorsement', () => issuer.did],
    ['the organization above it', '/issuer/parentOrg/endorsement', () => 'https://parentOrg.example/'],
  ];
  for (const [what, path, of] of places) {
    it(`of ${what}, at ${path}, is settled embedded and as a token`, async () => {
      const embedded = await secured(endorsementOf(signer.did, of()), signer);
      const token = await accreditor.sign(endorsementOf(accreditor.did, of()));
      const first = await settle(path, [embedded]);
      expect(first.found).to.deep.equal({ pointer: `${path}/0`, verdict: 'verified', signedBy: signer.did });
      const second = await settle(`${path}Jwt`, [token]);
      expect(second.found).to.deep.equal({ pointer: `${path}Jwt/0`, verdict: 'verified', signedBy: accreditor.did });
      for (const { report } of [first, second]) {
        expect(report.verdict).to.equal('verified');
        expect(report.checks.find(({ id }) => id === 'endorsements')?.outcome).to.equal('passed');
      }
    });
  }

  it('stands by itself where a list is due', async () => {
    const { found } = await settle('/endorsement', await secured(endorsementOf(signer.did, achievement), signer));
    expect(found?.verdict).to.equal('verified');
  });

  const strangers: [string, string, () => string][] = [
    ['of another thing', '/endorsement', () => 'https://famous.example/'],
    ['of the recipient', '/endorsement', () => 'did:example:ada'],
    ['of the issuer, in the achievement', '/credentialSubject/achievement/endorsement', () => issuer.did],
    ['of the achievement, in the issuer', '/issuer/endorsement', () => achievement],
    ['of what the badge merely mentions', '/endorsement', () => 'https://famous.example/course'],
  ];
  for (const [what, path, of] of strangers) {
    it(`${what} is true elsewhere and not here`, async () => {
      const evidence = { evidence: [{ id: 'https://famous.example/course', type: ['Evidence'] }] };
      const { report, found } = await settle(path, [await secured(endorsementOf(signer.did, of()), signer)], {}, evidence);
      expect([report.verdict, found?.verdict, found?.reason]).to.deep.equal(['verified', 'invalid', 'endorsesAnother']);
      const check = report.checks.find(({ id }) => id === 'endorsements');
      expect([check?.outcome, check?.code, check?.pointer]).to.deep.equal(['undetermined', 'endorsesAnother', `${path}/0`]);
    });
  }

  const faults: [string, () => Promise<unknown>, string, string][] = [
    [
      'that was changed',
      async () => ({ ...(await secured(endorsementOf(signer.did, achievement), signer)), name: 'Other' }),
      'invalid',
      'badSignature',
    ],
    ['without a signature', async () => endorsementOf(signer.did, achievement), 'undetermined', 'noProof'],
    ['in the name of another', () => secured(endorsementOf(issuer.did, achievement), signer), 'invalid', 'signedByAnotherKey'],
    [
      'that has expired',
      () => secured(endorsementOf(signer.did, achievement, { validUntil: '2025-01-01T00:00:00Z' }), signer),
      'expired',
      'expired',
    ],
    ['that is a badge', () => secured({ ...soundCredential(signer.did) }, signer), 'undetermined', 'unknownFormat'],
  ];
  for (const [what, make, verdict, reason] of faults) {
    it(`${what} is ${verdict}, and the badge is as it was`, async () => {
      const { report, found } = await settle('/endorsement', [await make()]);
      expect([report.verdict, found?.verdict, found?.reason]).to.deep.equal(['verified', verdict, reason]);
    });
  }

  it('that its maker has taken back is revoked', async () => {
    const url = 'https://accreditor.example/status/1';
    const status = { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '7', statusListCredential: url };
    const list = await accreditor.sign(await statusListCredential(accreditor.did, url, [7]), { header: { typ: 'vc+jwt' } });
    const token = await accreditor.sign(endorsementOf(accreditor.did, achievement, { credentialStatus: status }));
    const { report, found, requests } = await settle('/endorsementJwt', [token], { [url]: { body: list } });
    expect([report.verdict, found?.verdict, requests]).to.deep.equal(['verified', 'revoked', [url]]);
  });

  /** Fifty endorsements of as many hosts, none of which answers. */
  const ofSilentHosts = (more: JsonObject = {}) =>
    Promise.all(
      Array.from({ length: 50 }, (_, at) => {
        const did = `did:web:h${at}.example`;
        return accreditor.sign(endorsementOf(did, achievement, more), { claims: { iss: did }, header: { kid: `${did}#k` } });
      }),
    );

  it('of fifty silent hosts holds the badge back for twice the time of a request, and spoils no sound one', async () => {
    const tokens = await ofSilentHosts();
    const sound = await accreditor.sign(endorsementOf(accreditor.did, achievement));
    const badge = await issuer.sign({ ...soundCredential(issuer.did), endorsementJwt: [...tokens.slice(1), sound] } as JsonObject);
    let underWay = 0;
    let most = 0;
    for (const hears of [true, false]) {
      const fetch = (_url: unknown, init?: RequestInit) => {
        underWay += 1;
        most = Math.max(most, underWay);
        init?.signal?.addEventListener('abort', () => {
          underWay -= 1;
        });
        return new Promise<Response>((_resolve, reject) => {
          if (hears) init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        });
      };
      const began = performance.now();
      const report = await createVerifier({ fetch, now, limits: { requestMs: 200 } }).verify(badge);
      expect(performance.now() - began).to.be.below(1_000);
      expect(report.verdict).to.equal('verified');
      expect(report.endorsements?.map(({ verdict }) => verdict)).to.deep.equal([...Array(49).fill('undetermined'), 'verified']);
      expect(new Set(report.endorsements?.map(({ reason }) => reason))).to.deep.equal(new Set(['keyUnreachable', undefined]));
    }
    expect(most).to.equal(6);
  });

  it('is left when the page leaves', async () => {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), endorsementJwt: await ofSilentHosts() } as JsonObject);
    const leaving = new AbortController();
    const fetch = () => {
      leaving.abort();
      return new Promise<Response>(() => {});
    };
    const report = await createVerifier({ fetch, now }).verify(badge, { signal: leaving.signal });
    expect(report.checks.find(({ id }) => id === 'endorsements')?.code).to.equal('aborted');
  });

  it('is one of fifty at most', async () => {
    const token = await accreditor.sign(endorsementOf(accreditor.did, achievement));
    const all = await settle('/endorsementJwt', Array(50).fill(token));
    expect(all.report.endorsements?.map(({ verdict }) => verdict)).to.deep.equal(Array(50).fill('verified'));
    const over = await settle('/endorsementJwt', Array(51).fill(token));
    expect([over.report.verdict, over.report.endorsements]).to.deep.equal(['verified', undefined]);
    expect(over.report.checks.find(({ id }) => id === 'endorsements')?.code).to.equal('tooMuchWork');
  });
});

describe('an endorsement of Open Badges 2.0', () => {
  const host = 'https://issuer.example/ob2';
  const endorser = 'https://accreditor.example';
  const endorsementUrl = `${endorser}/e/1`;
  const json = (document: unknown): Answer => ({ body: JSON.stringify(document) });
  const context = 'https://w3id.org/openbadges/v2';

  const sound = (of = `${host}/b/1`): JsonObject => ({
    '@context': context,
    type: 'Endorsement',
    id: endorsementUrl,
    claim: { id: of, endorsementComment: 'Sound.' },
    issuer: `${endorser}/profile`,
    issuedOn: '2024-06-02T00:00:00Z',
    verification: { type: 'HostedBadge' },
  });

  async function settle(place: 'assertion' | 'badge' | 'issuer', given: unknown, answer: Answer | undefined, profile: JsonObject = {}) {
    const endorsed = (name: string) => (name === place ? { endorsement: given } : {});
    const assertion = {
      '@context': context,
      type: 'Assertion',
      id: `${host}/a/1`,
      recipient: { type: 'email', hashed: false, identity: 'ada@example.org' },
      issuedOn: '2024-06-01T00:00:00Z',
      verification: { type: 'HostedBadge' },
      badge: `${host}/b/1`,
      ...endorsed('assertion'),
    };
    const badge = {
      '@context': context,
      type: 'BadgeClass',
      id: `${host}/b/1`,
      name: 'Teamwork',
      description: 'Works well with others.',
      image: 'https://issuer.example/badge.png',
      criteria: { narrative: 'Finish three projects.' },
      issuer: `${host}/issuer`,
      ...endorsed('badge'),
    };
    const issuer = {
      '@context': context,
      type: 'Issuer',
      id: `${host}/issuer`,
      name: 'U',
      url: host,
      email: 'a@issuer.example',
      ...endorsed('issuer'),
    };
    const accreditor = { '@context': context, type: 'Issuer', id: `${endorser}/profile`, name: 'Accreditor', ...profile };
    const fetch = answersFetch({
      [`${host}/a/1`]: json(assertion),
      [`${host}/b/1`]: json(badge),
      [`${host}/issuer`]: json(issuer),
      [`${endorser}/profile`]: json(accreditor),
      ...(answer && { [endorsementUrl]: answer }),
    });
    const report = await createVerifier({ fetch, now, limits: fetch.limits }).verify(assertion as unknown as JsonObject);
    return { report, found: report.endorsements?.[0], requests: fetch.requests };
  }

  for (const [place, of, pointer] of [
    ['assertion', `${host}/a/1`, '/endorsement/0'],
    ['badge', `${host}/b/1`, '/badge/endorsement/0'],
    ['issuer', `${host}/issuer`, '/badge/issuer/endorsement/0'],
  ] as const) {
    it(`of the ${place} is settled at its own address`, async () => {
      for (const given of [endorsementUrl, [endorsementUrl], [sound(of)]]) {
        const { report, found } = await settle(place, given, json(sound(of)));
        expect(report.verdict).to.equal('verified');
        expect(found).to.deep.equal({ pointer, verdict: 'verified', signedBy: `${endorser}/profile` });
      }
    });
  }

  const rows: [string, unknown, Answer | undefined, JsonObject, string, string][] = [
    ['of another class', endorsementUrl, json(sound('https://famous.example/b')), {}, 'invalid', 'endorsesAnother'],
    ['that is out of reach', endorsementUrl, undefined, {}, 'undetermined', 'hostUnreachable'],
    ['that was taken back', endorsementUrl, { status: 410 }, {}, 'revoked', 'revoked'],
    ['that says that it was taken back', endorsementUrl, json({ ...sound(), revoked: true }), {}, 'revoked', 'revoked'],
    ['that is something else', endorsementUrl, json({ ...sound(), type: 'Assertion' }), {}, 'undetermined', 'unknownFormat'],
    ['with another id', endorsementUrl, json({ ...sound(), id: `${endorser}/e/2` }), {}, 'invalid', 'hostedIdMismatch'],
    ['that is to be signed', endorsementUrl, json({ ...sound(), verification: { type: 'SignedBadge' } }), {}, 'invalid', 'noProof'],
    ['on a foreign host', endorsementUrl, json(sound()), { verification: { allowedOrigins: 'other.example' } }, 'invalid', 'foreignHost'],
    ['that has expired', endorsementUrl, json({ ...sound(), expires: '2025-01-01T00:00:00Z' }), {}, 'expired', 'expired'],
    [
      'whose copy praises more',
      [{ ...sound(), claim: { id: `${host}/b/1`, endorsementComment: 'The best!' } }],
      json(sound()),
      {},
      'invalid',
      'differsFromHosted',
    ],
    ['that another origin answered with', endorsementUrl, { redirect: `${host}/a/1` }, {}, 'undetermined', 'foreignHost'],
    ['over http', 'http://accreditor.example/e/1', json(sound()), {}, 'undetermined', 'insecureTransport'],
    ['without an address', [{ ...sound(), id: undefined }], json(sound()), {}, 'undetermined', 'noVerification'],
  ];
  for (const [what, given, answer, profile, verdict, reason] of rows) {
    it(`${what} is ${verdict}, and the badge is as it was`, async () => {
      const { report, found } = await settle('badge', given, answer, profile);
      expect([report.verdict, found?.verdict, found?.reason]).to.deep.equal(['verified', verdict, reason]);
    });
  }
});
