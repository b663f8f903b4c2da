import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { valueAt } from '../../packages/verify/src/status/bitstring.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';

const url = 'https://issuer.example/status/1';
const start = '2026-11-15T12:00:00Z';

const kinds = {
  bitstring: {
    entry: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: '100', statusListCredential: url },
    list: {},
    subject: {},
  },
  statusList2021: {
    entry: { type: 'StatusList2021Entry', statusPurpose: 'revocation', statusListIndex: '100', statusListCredential: url },
    list: {
      '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/vc/status-list/2021/v1'],
      type: ['VerifiableCredential', 'StatusList2021Credential'],
    },
    subject: { type: 'StatusList2021' },
  },
  revocationList2020: {
    entry: { type: 'RevocationList2020Status', revocationListIndex: '100', revocationListCredential: url },
    list: {
      '@context': ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/vc-revocation-list-2020/v1'],
      type: ['VerifiableCredential', 'RevocationList2020Credential'],
    },
    subject: { type: 'RevocationList2020', statusPurpose: undefined },
  },
} as const;

type KindName = keyof typeof kinds;

/** Without its multibase prefix, as the forerunners of the standard write it; in the alphabet that is asked for. */
const unprefixed = (text: string) => text.slice(1);
const plainBase64 = (text: string) => {
  const letters = unprefixed(text).replaceAll('-', '+').replaceAll('_', '/');
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
};

describe('a bitstring status list', () => {
  let issuer: TestIssuer;
  before(async () => {
    issuer = await testIssuer();
  });

  async function listOf(
    name: KindName,
    setBits: number[],
    changes: { subject?: JsonObject; encode?: (list: string) => string; purpose?: string | string[]; list?: JsonObject } = {},
  ): Promise<Answer> {
    const made = await statusListCredential(issuer.did, url, setBits, changes.purpose);
    const given = made.credentialSubject as JsonObject;
    const encodedList = (changes.encode ?? ((list) => list))(String(given.encodedList));
    const credentialSubject = { ...given, ...kinds[name].subject, encodedList, ...changes.subject };
    const list = JSON.parse(JSON.stringify({ ...made, ...kinds[name].list, credentialSubject, ...changes.list }));
    return { body: await issuer.sign(list, { header: { typ: 'vc+jwt' } }) };
  }

  async function settle(credentialStatus: object, answer: Answer) {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus } as JsonObject);
    const report = await createVerifier({ fetch: answersFetch({ [url]: answer }), now: fixedClock(start) }).verify(badge);
    return { report, status: report.checks.find((check) => check.id === 'status') };
  }

  for (const name of ['bitstring', 'statusList2021', 'revocationList2020'] as const) {
    const encode = name === 'bitstring' ? undefined : unprefixed;
    it(`of the kind ${name} tells a clear bit from a set one`, async () => {
      const { entry } = kinds[name];
      expect((await settle(entry, await listOf(name, [99, 101], { ...(encode && { encode }) }))).report.verdict).to.equal('verified');
      expect((await settle(entry, await listOf(name, [100], { ...(encode && { encode }) }))).report.verdict).to.equal('revoked');
    });
  }

  it('of 2020 may be written in plain base64', async () => {
    const answer = await listOf('revocationList2020', [100], { encode: plainBase64 });
    expect((await settle(kinds.revocationList2020.entry, answer)).report.verdict).to.equal('revoked');
  });

  it('of one kind says nothing of an entry of another', async () => {
    const answer = await listOf('statusList2021', [], { encode: unprefixed });
    const { report, status } = await settle(kinds.bitstring.entry, answer);
    expect([report.verdict, report.reason, status?.detail?.why]).to.deep.equal(['undetermined', 'statusNotProven', 'type']);
  });

  it('is asked by an entry that has several types', async () => {
    const entry = { ...kinds.bitstring.entry, type: ['SomethingElse', 'BitstringStatusListEntry'] };
    expect((await settle(entry, await listOf('bitstring', [100]))).report.verdict).to.equal('revoked');
  });

  it('may serve several purposes, and is read for the one that the entry names', async () => {
    const answer = await listOf('bitstring', [100], { purpose: ['revocation', 'suspension'] });
    expect((await settle({ ...kinds.bitstring.entry, statusPurpose: 'suspension' }, answer)).report.verdict).to.equal('suspended');
  });

  it('that names a newer copy leaves this one as it is, and says so', async () => {
    const entry = { ...kinds.bitstring.entry, statusPurpose: 'refresh' };
    const { report, status } = await settle(entry, await listOf('bitstring', [100], { purpose: 'refresh' }));
    expect([report.verdict, status?.outcome, status?.code]).to.deep.equal(['verified', 'passed', 'refreshAvailable']);
  });

  it('for a purpose that is not known is not checked', async () => {
    const entry = { ...kinds.bitstring.entry, statusPurpose: 'constructor' };
    const { report } = await settle(entry, await listOf('bitstring', [], { purpose: 'constructor' }));
    expect([report.verdict, report.reason]).to.deep.equal(['undetermined', 'unsupportedStatus']);
  });

  describe('with several bits to an entry', () => {
    const sized = {
      ...kinds.bitstring.entry,
      statusSize: 2,
      statusMessage: [
        { status: '0x0', message: 'in force' },
        { status: '0x2', message: 'under review' },
      ],
    };

    it('shows what the issuer says of a value, and does not call it revoked', async () => {
      const { report, status } = await settle(sized, await listOf('bitstring', [200]));
      expect([report.verdict, report.reason, status?.detail?.message]).to.deep.equal(['undetermined', 'statusMessage', 'under review']);
    });

    it('is clear at zero', async () => {
      expect((await settle(sized, await listOf('bitstring', [199, 202]))).report.verdict).to.equal('verified');
    });

    it('shows the value where the issuer has no words for it', async () => {
      const { status } = await settle(sized, await listOf('bitstring', [201]));
      expect([status?.code, status?.detail?.value, status?.detail?.message]).to.deep.equal(['statusMessage', '0x1', undefined]);
    });
  });

  describe('is kept', () => {
    /** Settles one badge, moves the clock, settles it again, and says how often the list was asked for. */
    async function askedAfter(ms: number, changes: Parameters<typeof listOf>[2] = {}) {
      const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: kinds.bitstring.entry } as JsonObject);
      const fetch = answersFetch({ [url]: await listOf('bitstring', [], changes) });
      let at = Date.parse(start);
      const verifier = createVerifier({ fetch, now: () => new Date(at) });
      await verifier.verify(badge);
      at += ms;
      await verifier.verify(badge);
      return fetch.requests.length;
    }
    const rows: [string, number, Parameters<typeof listOf>[2], number][] = [
      ['for five minutes where it says nothing', 299_999, {}, 1],
      ['no longer than five minutes', 300_000, { subject: { ttl: 86_400_000 } }, 2],
      ['for its ttl', 59_999, { subject: { ttl: 60_000 } }, 1],
      ['no longer than its ttl', 60_000, { subject: { ttl: 60_000 } }, 2],
      ['not past its own end', 30_000, { list: { validUntil: '2026-11-15T12:00:30Z' } }, 2],
      ['as if it had said nothing where its ttl is no number', 299_999, { subject: { ttl: '1' } }, 1],
    ];
    for (const [what, ms, changes, requests] of rows) {
      it(what, async () => {
        expect(await askedAfter(ms, changes)).to.equal(requests);
      });
    }
  });

  it('stays with the others when the badge that asked first is given up', async () => {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), credentialStatus: kinds.bitstring.entry } as JsonObject);
    const fetch = answersFetch({ [url]: { ...(await listOf('bitstring', [])), delayMs: 30 } });
    const verifier = createVerifier({ fetch, now: fixedClock(start) });
    const leaver = new AbortController();
    const first = verifier.verify(badge, { signal: leaver.signal });
    const second = verifier.verify(badge);
    while (fetch.requests.length === 0) await new Promise((resolve) => setTimeout(resolve));
    leaver.abort();
    expect([(await first).reason, (await second).verdict]).to.deep.equal(['aborted', 'verified']);
    expect(fetch.requests).to.deep.equal([url]);
  });
});

describe('the value of an entry', () => {
  /** One bit after the other, the most significant of each byte first, as text. */
  const oracle = (bytes: Uint8Array, index: number, size: number) => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const text = bits.slice(index * size, index * size + size);
    return text.length < size ? undefined : Number.parseInt(text, 2);
  };

  const holds = (read: typeof valueAt) =>
    fc.check(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(2_000),
        fc.integer({ min: 1, max: 32 }),
        (bits, index, size) => read(bits, index, size) === oracle(bits, index, size),
      ),
      { seed: 2_021, numRuns: 3_000 },
    );

  it('is what a bit-by-bit reading gives, for all sizes', () => {
    expect(holds(valueAt).failed).to.equal(false);
  });

  it('would be told apart from a reading that starts at the wrong end', () => {
    const backwards: typeof valueAt = (bits, index, size) => valueAt(Uint8Array.from(bits).reverse(), index, size);
    expect(holds(backwards).failed).to.equal(true);
  });
});
