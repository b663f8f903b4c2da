import { expect } from '@open-wc/testing';
import { createVerifier } from '../../packages/verify/src/index.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential } from './support/issuing.js';

const address = 'https://school.example/badges/1';

async function reasonOf(answer: Answer): Promise<string> {
  const verifier = createVerifier({ fetch: answersFetch({ [address]: answer }), now: fixedClock('2026-11-15T12:00:00Z') });
  const { verdict, reason } = await verifier.verify(new URL(address));
  return `${verdict} ${reason}`;
}

describe('a badge by its address', () => {
  const rows: readonly (readonly [what: string, answer: Answer, outcome: string])[] = [
    ['a badge without proof', { body: JSON.stringify(soundCredential('did:example:x')) }, 'undetermined noProof'],
    ['gone, with nothing', { status: 410, body: '' }, 'undetermined gone'],
    ['gone, with a word', { status: 410, body: 'gone' }, 'undetermined gone'],
    ['gone, with a page', { status: 410, body: '<!doctype html><p>Gone' }, 'undetermined gone'],
    ['gone, with an error in JSON', { status: 410, body: '{"error":"gone"}' }, 'undetermined gone'],
    ['not there', { status: 404, body: 'x' }, 'undetermined httpError'],
    ['no answer', { error: 'cors' }, 'undetermined unreachable'],
    ['a page', { body: '<!doctype html><p>Log in' }, 'undetermined htmlPage'],
  ];
  for (const [what, answer, expected] of rows) {
    it(`is ${expected}: ${what}`, async () => expect(await reasonOf(answer)).to.equal(expected));
  }

  it('is revoked where its host says so in its place', async () => {
    const body = JSON.stringify({ id: address, revoked: true, revocationReason: 'by mistake' });
    expect(await reasonOf({ status: 410, body })).to.equal('revoked revoked');
  });
});
