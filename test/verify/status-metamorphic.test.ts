import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type Verdict } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, statusListCredential, type TestIssuer, testIssuer } from './support/issuing.js';

const now = fixedClock('2026-11-15T12:00:00Z');
const at = (name: string) => `https://issuer.example/status/${name}`;
const kinds = ['clear', 'revoked', 'suspended', 'held', 'message', 'unknown', 'absent', 'plainClear', 'plainRevoked'] as const;
type Kind = (typeof kinds)[number];

const bitEntry = (list: string, index: number, purpose: string) => ({
  type: 'BitstringStatusListEntry',
  statusPurpose: purpose,
  statusListIndex: String(index),
  statusListCredential: at(list),
});

const entries: Record<Kind, object> = {
  clear: bitEntry('revocation', 1, 'revocation'),
  revoked: bitEntry('revocation', 2, 'revocation'),
  suspended: bitEntry('suspension', 2, 'suspension'),
  held: bitEntry('suspension', 1, 'suspension'),
  message: bitEntry('message', 2, 'message'),
  unknown: { type: 'StatusListOfTomorrow' },
  absent: bitEntry('absent', 1, 'revocation'),
  plainClear: { id: at('plain-clear'), type: '1EdTechRevocationList' },
  plainRevoked: { id: at('plain'), type: '1EdTechRevocationList' },
};

/** What can go wrong on the way to a list. */
const troubles: Record<string, Answer> = {
  error: { error: 'cors' },
  missing: { status: 404 },
  gone: { status: 410 },
  broken: { status: 500, body: 'oops' },
  garbage: { body: '{"revokedCredential":' },
  page: { body: '<!doctype html>' },
  other: { body: '{"id":"https://issuer.example/other","revokedCredential":[]}' },
  empty: { body: '' },
};

describe('the status of a badge, whatever its entries and its network', () => {
  let issuer: TestIssuer;
  let answers: Record<string, Answer>;
  before(async () => {
    issuer = await testIssuer();
    const list = async (purpose: string) => {
      const credential = await statusListCredential(issuer.did, at(purpose), [2], purpose, 1_024);
      return { body: await issuer.sign(credential, { header: { typ: 'vc+jwt' } }) };
    };
    const id = soundCredential(issuer.did).id as string;
    answers = {
      [at('revocation')]: await list('revocation'),
      [at('suspension')]: await list('suspension'),
      [at('message')]: await list('message'),
      [at('plain')]: { body: JSON.stringify({ id: at('plain'), revokedCredential: [{ id }] }) },
      [at('plain-clear')]: { body: JSON.stringify({ id: at('plain-clear'), revokedCredential: [] }) },
    };
  });

  async function verdictOf(given: readonly Kind[], changed: Record<string, Answer> = {}): Promise<Verdict> {
    const status = given.length > 0 ? { credentialStatus: given.map((kind) => entries[kind]) } : {};
    const badge = await issuer.sign({ ...soundCredential(issuer.did), ...status } as JsonObject);
    return (await createVerifier({ fetch: answersFetch({ ...answers, ...changed }), now }).verify(badge)).verdict;
  }

  const some = fc.array(fc.constantFrom(...kinds), { maxLength: 4 });
  const fixed = { seed: 4_711, numRuns: 60 };
  const clear: readonly Kind[] = ['clear', 'held', 'plainClear'];

  it('is verified only when every entry is provably clear', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (given) => {
        const revoked = given.includes('revoked') || given.includes('plainRevoked');
        const wanted = revoked
          ? 'revoked'
          : given.includes('suspended')
            ? 'suspended'
            : given.every((kind) => clear.includes(kind))
              ? 'verified'
              : 'undetermined';
        expect(await verdictOf(given)).to.equal(wanted);
      }),
      fixed,
    );
  });

  const neverBetter = (verdict: (given: readonly Kind[]) => Promise<Verdict>) =>
    fc.check(
      fc.asyncProperty(some, fc.constantFrom(...kinds), fc.nat(4), async (given, more, place) => {
        const [before, after] = [await verdict(given), await verdict([...given.slice(0, place), more, ...given.slice(place)])];
        if (more === 'revoked' && after !== 'revoked') return false;
        return before === 'verified' || after !== 'verified';
      }),
      fixed,
    );

  it('gets no better by one more entry, wherever it stands', async () => {
    expect((await neverBetter(verdictOf)).failed).to.equal(false);
  });

  it('would get better for one who looks at the first entry only', async () => {
    expect((await neverBetter((given) => verdictOf(given.slice(0, 1)))).failed).to.equal(true);
  });

  it('gets no better by a worse network', async () => {
    await fc.assert(
      fc.asyncProperty(
        some,
        fc.constantFrom('revocation', 'suspension', 'message', 'plain', 'plain-clear'),
        fc.constantFrom(...Object.keys(troubles)),
        async (given, list, trouble) => {
          const [before, after] = [await verdictOf(given), await verdictOf(given, { [at(list)]: troubles[trouble] ?? {} })];
          const asked = given.some((kind) => JSON.stringify(entries[kind]).includes(`"${at(list)}"`));
          if (asked) expect(after).to.not.equal('verified');
          else expect(after).to.equal(before);
        },
      ),
      fixed,
    );
  });
});
