import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier } from '../../packages/verify/src/index.js';
import { saysOf } from '../../packages/verify/src/says.js';
import { answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, testIssuer } from './support/issuing.js';

const outcome = 'notFollowed';

describe('what a badge points to', () => {
  it('is said in the report, and nobody is asked for it', async () => {
    const issuer = await testIssuer();
    const fetch = answersFetch({});
    const badge = await issuer.sign({
      ...soundCredential(issuer.did),
      credentialSchema: [{ id: 'https://issuer.example/schema.json', type: '1EdTechJsonSchemaValidator2019' }],
      refreshService: { id: 'https://issuer.example/refresh', type: '1EdTechCredentialRefresh' },
      termsOfUse: { type: 'IssuerPolicy', id: 'https://issuer.example/terms' },
    });
    const report = await createVerifier({ fetch, now: fixedClock('2026-11-15T12:00:00Z') }).verify(badge);
    expect(report.verdict).to.equal('verified');
    expect(report.says).to.deep.equal({
      schema: [{ type: '1EdTechJsonSchemaValidator2019', url: 'https://issuer.example/schema.json', outcome }],
      refresh: [{ type: '1EdTechCredentialRefresh', url: 'https://issuer.example/refresh', outcome }],
      terms: [{ type: 'IssuerPolicy', url: 'https://issuer.example/terms', outcome }],
    });
    expect(fetch.requests).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(report))).to.deep.equal(structuredClone(report));
  });

  const rows: [string, JsonObject, object | undefined][] = [
    ['nothing', {}, undefined],
    ['null and empty lists', { refreshService: null, termsOfUse: [] }, undefined],
    ['an address alone', { termsOfUse: 'https://a.example/' }, { terms: [{ url: 'https://a.example/', outcome }] }],
    ['a url in place of an id', { refreshService: { url: 'https://a.example/' } }, { refresh: [{ url: 'https://a.example/', outcome }] }],
    ['something without an address', { termsOfUse: [{ profile: 'x' }] }, { terms: [{ outcome }] }],
    ['an address that is too long', { termsOfUse: [{ id: `https://a.example/${'a'.repeat(4_000)}` }] }, { terms: [{ outcome }] }],
    ['numbers', { credentialSchema: [1, true] }, undefined],
  ];
  for (const [what, document, says] of rows) {
    it(`may be ${what}`, () => {
      expect(saysOf(document)).to.deep.equal(says);
    });
  }

  it('is at most fifty things of a kind', () => {
    expect(saysOf({ termsOfUse: Array(60).fill('https://a.example/') })?.terms?.length).to.equal(50);
  });
});
