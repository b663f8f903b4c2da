import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';

const listUrl = 'https://issuer.example/status/1';
const now = fixedClock('2026-11-15T12:00:00Z');

const entry = (more: JsonObject = {}): JsonObject => ({
  id: `${listUrl}#100`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '100',
  statusListCredential: listUrl,
  ...more,
});

describe('the status of a badge', () => {
  let issuer: TestIssuer;
  let other: TestIssuer;
  before(async () => {
    [issuer, other] = await Promise.all([testIssuer(), testIssuer()]);
  });

  async function settle(credentialStatus: unknown, answers: Record<string, Answer>) {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus } as JsonObject);
    const fetch = answersFetch(answers);
    const report = await createVerifier({ fetch, now, limits: fetch.limits }).verify(badge);
    return { report, requests: fetch.requests, status: report.checks.find((check) => check.id === 'status') };
  }

  /** The answer of a host that serves a list of the issuer, unless something is changed. */
  async function listAnswer(
    setBits: number[],
    changes: { by?: TestIssuer; list?: JsonObject; purpose?: string | string[]; length?: number } = {},
  ): Promise<Answer> {
    const by = changes.by ?? issuer;
    const list = {
      ...(await statusListCredential(by.did, listUrl, setBits, changes.purpose, changes.length)),
      ...changes.list,
    } as JsonObject;
    return { headers: { 'content-type': 'application/vc+jwt' }, body: await by.sign(list, { header: { typ: 'vc+jwt' } }) };
  }

  it('is clear when its bit is clear in a list that the issuer signed', async () => {
    const { report, requests, status } = await settle(entry(), { [listUrl]: await listAnswer([99, 101]) });
    expect(report.verdict).to.equal('verified');
    expect(status?.outcome).to.equal('passed');
    expect(requests).to.deep.equal([listUrl]);
  });

  it('is revoked when its bit is set', async () => {
    const { report, status } = await settle(entry(), { [listUrl]: await listAnswer([100]) });
    expect([report.verdict, report.reason, status?.pointer]).to.deep.equal(['revoked', 'revoked', '/credentialStatus']);
  });

  it('is suspended by a list for suspension', async () => {
    const { report } = await settle(entry({ statusPurpose: 'suspension' }), {
      [listUrl]: await listAnswer([100], { purpose: 'suspension' }),
    });
    expect([report.verdict, report.reason]).to.deep.equal(['suspended', 'suspended']);
  });

  it('is read from a list that is shorter than the standard wants', async () => {
    const { report } = await settle(entry(), { [listUrl]: await listAnswer([], { length: 1_024 }) });
    expect(report.verdict).to.equal('verified');
  });

  it('counts every entry, in any order, and revoked wins', async () => {
    const second = 'https://issuer.example/status/2';
    const list = await statusListCredential(issuer.did, second, [7], 'suspension');
    const answers = { [listUrl]: await listAnswer([100]), [second]: { body: await issuer.sign(list) } };
    const suspension = {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'suspension',
      statusListIndex: '7',
      statusListCredential: second,
    };
    for (const entries of [
      [entry(), suspension],
      [suspension, entry()],
      [{ type: 'SomethingElse' }, suspension, entry()],
    ]) {
      expect((await settle(entries, answers)).report.verdict).to.equal('revoked');
    }
    expect((await settle([entry({ statusListIndex: '5' }), suspension], answers)).report.verdict).to.equal('suspended');
    expect((await settle([entry({ statusListIndex: '5' }), { type: 'SomethingElse' }], answers)).report.reason).to.equal(
      'unsupportedStatus',
    );
  });

  const malformed: [string, unknown, string][] = [
    ['an index past the end', entry({ statusListIndex: '131072' }), '/credentialStatus/statusListIndex'],
    ['a negative index', entry({ statusListIndex: '-1' }), '/credentialStatus/statusListIndex'],
    ['an index with a space', entry({ statusListIndex: ' 100' }), '/credentialStatus/statusListIndex'],
    ['an index with leading zeros', entry({ statusListIndex: '000100' }), '/credentialStatus/statusListIndex'],
    ['an index in other digits', entry({ statusListIndex: '١٠٠' }), '/credentialStatus/statusListIndex'],
    ['no index', entry({ statusListIndex: undefined }), '/credentialStatus/statusListIndex'],
    ['no purpose', entry({ statusPurpose: undefined }), '/credentialStatus/statusPurpose'],
    ['an odd size', entry({ statusSize: 0 }), '/credentialStatus/statusSize'],
    ['no address', entry({ statusListCredential: undefined }), '/credentialStatus/statusListCredential'],
    ['an address inside the network', entry({ statusListCredential: 'http://169.254.169.254/' }), '/credentialStatus'],
    ['no type', entry({ type: undefined }), '/credentialStatus/type'],
  ];
  for (const [what, status, pointer] of malformed) {
    it(`is unknown with ${what}`, async () => {
      const given = JSON.parse(JSON.stringify(status)) as JsonObject;
      const { report, status: check } = await settle(given, { [listUrl]: await listAnswer([]) });
      expect([report.verdict, report.reason, check?.pointer]).to.deep.equal(['undetermined', 'malformedStatus', pointer]);
    });
  }

  for (const type of ['__proto__', 'constructor', 'hasOwnProperty', 'StatusListOfTomorrow']) {
    it(`is unknown for the type ${type}`, async () => {
      expect((await settle(entry({ type }), { [listUrl]: await listAnswer([]) })).report.reason).to.equal('unsupportedStatus');
    });
  }

  const unreachable: [string, Answer][] = [
    ['404', { status: 404 }],
    ['500', { status: 500, body: 'oops' }],
    ['blocked by CORS', { error: 'cors' }],
    ['that never answers', { hang: true }],
    ['that redirects', { redirect: 'https://elsewhere.example/' }],
  ];
  for (const [what, answer] of unreachable) {
    it(`is unknown, not clear, when the list is ${what}`, async () => {
      const { report } = await settle(entry(), { [listUrl]: answer });
      expect([report.verdict, report.reason]).to.deep.equal(['undetermined', 'statusUnreachable']);
    });
  }

  const unproven: [string, () => Promise<Answer>, string][] = [
    ['of another issuer', () => listAnswer([], { by: other }), 'otherIssuer'],
    ['with another id than its address', () => listAnswer([], { list: { id: 'https://issuer.example/status/2' } }), 'id'],
    ['that has expired', () => listAnswer([], { list: { validUntil: '2025-01-01T00:00:00Z' } }), 'validUntil'],
    ['that is not valid yet', () => listAnswer([], { list: { validFrom: '2030-01-01T00:00:00Z' } }), 'validFrom'],
    ['for another purpose', () => listAnswer([], { purpose: 'suspension' }), 'purpose'],
    ['with two subjects', () => listAnswer([], { list: { credentialSubject: [] } }), 'subject'],
    ['of another type', () => listAnswer([], { list: { type: ['VerifiableCredential'] } }), 'type'],
    [
      'whose bits are not gzip',
      () =>
        listAnswer([], { list: { credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: 'uAAAA' } } }),
      'gzip',
    ],
    [
      'whose bits have no multibase prefix',
      () =>
        listAnswer([], { list: { credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: 'H4sI' } } }),
      'encodedList',
    ],
    ['that is a web page', async () => ({ body: '<!doctype html>' }), 'unreadable'],
    ['that is null', async () => ({ body: 'null' }), 'unreadable'],
    ['that is unsigned', async () => ({ body: JSON.stringify(await statusListCredential(issuer.did, listUrl, [])) }), 'noProof'],
  ];
  for (const [what, answer, why] of unproven) {
    it(`is unknown, not clear, by a list ${what}`, async () => {
      const { report, status } = await settle(entry(), { [listUrl]: await answer() });
      expect([report.verdict, report.reason]).to.deep.equal(['undetermined', 'statusNotProven']);
      expect(status?.detail?.why).to.equal(why);
    });
  }

  it('does not inflate past the limit', async () => {
    const { report, status } = await settle(entry(), { [listUrl]: await listAnswer([], { length: 16_000_000 }) });
    expect([report.verdict, status?.detail?.why]).to.deep.equal(['undetermined', 'tooLarge']);
  });

  it('shows a message and does not judge it', async () => {
    const messages = [
      { status: '0x0', message: 'in force' },
      { status: '0x1', message: 'under review' },
    ];
    const { report, status } = await settle(entry({ statusPurpose: 'message', statusMessage: messages }), {
      [listUrl]: await listAnswer([100], { purpose: 'message' }),
    });
    expect([report.verdict, report.reason, status?.detail?.message]).to.deep.equal(['undetermined', 'statusMessage', 'under review']);
  });

  it('is clear where a message has nothing set, in the issuer’s words', async () => {
    const statusMessage = [
      { status: '0x0', message: 'in force' },
      { status: '0x1', message: 'under review' },
    ];
    const answers = { [listUrl]: await listAnswer([99], { purpose: 'message' }) };
    const { report, status } = await settle(entry({ statusPurpose: 'message', statusMessage }), answers);
    expect([report.verdict, status?.code, status?.detail?.message]).to.deep.equal(['verified', 'ok', 'in force']);
    const silent = await settle(entry({ statusPurpose: 'message' }), answers);
    expect([silent.report.verdict, silent.status?.code, silent.status?.detail?.message]).to.deep.equal(['verified', 'ok', undefined]);
  });

  const claims: [string, JsonObject][] = [
    ['iss', { iss: 'did:example:other' }],
    ['nbf', { nbf: Date.parse('2090-01-01T00:00:00Z') / 1_000 }],
    ['nbf', { nbf: '2024' }],
    ['exp', { exp: Date.parse('2025-01-01T00:00:00Z') / 1_000 }],
  ];
  for (const [why, changed] of claims) {
    it(`is not proven by a list whose claims say ${JSON.stringify(changed)}`, async () => {
      const list = await statusListCredential(issuer.did, listUrl, []);
      const body = await issuer.sign(list, { header: { typ: 'vc+jwt' }, claims: changed });
      const { report, status } = await settle(entry(), { [listUrl]: { body } });
      expect([report.verdict, report.reason, status?.pointer, status?.detail?.why]).to.deep.equal([
        'undetermined',
        'statusNotProven',
        '/credentialStatus',
        why,
      ]);
    });
  }

  it('is asked about anew when the clock was set back', async () => {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry() } as JsonObject);
    const answers: Record<string, Answer> = { [listUrl]: await listAnswer([]) };
    const fetch = answersFetch(answers);
    let time = '2026-11-15T12:00:00Z';
    const verifier = createVerifier({ fetch, now: () => new Date(time) });
    expect((await verifier.verify(badge)).verdict).to.equal('verified');
    answers[listUrl] = await listAnswer([100]);
    time = '2026-11-14T12:00:00Z';
    expect((await verifier.verify(badge)).verdict).to.equal('revoked');
    expect(fetch.requests).to.deep.equal([listUrl, listUrl]);
  });

  it('is not asked about before the signature holds', async () => {
    const good = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry() } as JsonObject);
    const [header = '', payload = ''] = good.split('.');
    const fetch = answersFetch({ [listUrl]: await listAnswer([]) });
    const report = await createVerifier({ fetch, now }).verify(`${header}.${payload}.${'A'.repeat(86)}`);
    expect(report.verdict).to.equal('invalid');
    expect(fetch.requests).to.deep.equal([]);
  });

  it('is fetched and proven once for many badges', async () => {
    const fetch = answersFetch({ [listUrl]: await listAnswer([3]) });
    const verifier = createVerifier({ fetch, now });
    const badges = await Promise.all(
      [1, 2, 3, 4].map((index) =>
        issuer.sign({ ...soundCredential(issuer.did), credentialStatus: entry({ statusListIndex: String(index) }) } as JsonObject),
      ),
    );
    const reports = await Promise.all(badges.map((badge) => verifier.verify(badge)));
    expect(reports.map((report) => report.verdict)).to.deep.equal(['verified', 'verified', 'revoked', 'verified']);
    expect(fetch.requests).to.deep.equal([listUrl]);
  });

  describe('in a 1EdTech revocation list', () => {
    const url = 'https://issuer.example/revocations';
    const id = 'urn:uuid:5ad4a1f0-7a1b-4c39-a6f2-7f2f6a1f2b10';
    const rows: [string, JsonObject | null, string, string | undefined][] = [
      ['not listed', { id: url, revokedCredential: [{ id: 'urn:uuid:other' }] }, 'verified', undefined],
      ['listed', { id: url, revokedCredential: [{ id, revocationReason: 'error' }] }, 'revoked', 'revoked'],
      ['listed in the other spelling', { id: url, revokedCredentials: [{ id, revoked: true }] }, 'revoked', 'revoked'],
      ['listed as not revoked', { id: url, revokedCredential: [{ id, revoked: false }] }, 'verified', undefined],
      ['in the list of another issuer', { id: url, issuer: 'did:example:other', revokedCredential: [] }, 'undetermined', 'statusNotProven'],
      ['in a list of another address', { id: 'https://issuer.example/other', revokedCredential: [] }, 'undetermined', 'statusNotProven'],
      ['listed in either spelling', { id: url, revokedCredential: [], revokedCredentials: [{ id }] }, 'revoked', 'revoked'],
      ['listed by name', { id: url, revokedCredential: [id] }, 'revoked', 'revoked'],
      ['first as not revoked, then as revoked', { revokedCredential: [{ id, revoked: false }, { id }] }, 'revoked', 'revoked'],
      ['in a list that is null', { id: url, revokedCredential: null }, 'undetermined', 'statusNotProven'],
      ['in a list that is a word', { id: url, revokedCredential: 'x' }, 'undetermined', 'statusNotProven'],
      [
        'in a list of which half can be read',
        { id: url, revokedCredential: [], revokedCredentials: {} },
        'undetermined',
        'statusNotProven',
      ],
      ['in a list with an entry without a name', { id: url, revokedCredential: [{}] }, 'undetermined', 'statusNotProven'],
      ['in something that is no list', { id: url }, 'undetermined', 'statusNotProven'],
      ['in a list that is gone', null, 'undetermined', 'statusUnreachable'],
    ];
    for (const [what, list, verdict, reason] of rows) {
      it(`${what}: ${verdict}`, async () => {
        const { report, status } = await settle(
          { id: url, type: '1EdTechRevocationList' },
          { [url]: list ? { body: JSON.stringify(list) } : { status: 410 } },
        );
        expect([report.verdict, report.reason, status?.pointer]).to.deep.equal([verdict, reason, '/credentialStatus']);
      });
    }
  });
});
