import { expect } from '@open-wc/testing';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import type { JsonObject } from '../../packages/model/src/index.js';
import { createVerifier, type TrustList, type TrustRegistry } from '../../packages/verify/src/index.js';
import { thumbprintOf } from '../../packages/verify/src/trust/thumbprint.js';
import { type Answer, answersFetch, fixedClock } from '../support/clock-and-network.js';
import { soundCredential, type TestIssuer, testIssuer } from './support/issuing.js';

const start = '2026-11-15T12:00:00Z';
const now = fixedClock(start);
const seconds = Date.parse(start) / 1_000;

const anchor = 'https://anchor.example';
const configuration = `${anchor}/.well-known/openid-federation`;
const endpoint = `${anchor}/fetch`;
const dccUrl = 'https://registry.example/registry.json';
const dcc: TrustRegistry = { type: 'dcc-legacy', name: 'Consortium', url: dccUrl };

const json = (document: unknown): Answer => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) });

interface Anchor {
  readonly jwk: JsonObject;
  readonly state: (payload: JsonObject, header?: JsonObject) => Promise<Answer>;
}

/** A trust anchor with a key of its own. */
async function createAnchor(): Promise<Anchor> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const state = async (payload: JsonObject, header: JsonObject = {}) => {
    const whole = { iss: anchor, iat: seconds - 60, exp: seconds + 60, ...payload };
    const kept = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
    const headers = { alg: 'ES256', typ: 'entity-statement+jwt', kid: 'k1', ...header } as JWTHeaderParameters;
    return { body: await new SignJWT(kept).setProtectedHeader(headers).sign(privateKey) };
  };
  return { jwk: { ...((await exportJWK(publicKey)) as JsonObject), kid: 'k1', alg: 'ES256' }, state };
}

describe('the trust of an issuer', () => {
  let issuer: TestIssuer;
  let honest: Anchor;
  let other: Anchor;
  before(async () => {
    [issuer, honest, other] = await Promise.all([testIssuer(), createAnchor(), createAnchor()]);
  });

  async function settle(trust: TrustList, answers: Record<string, Answer> = {}, change: JsonObject = {}) {
    const badge = await issuer.sign({ ...soundCredential(issuer.did), ...change });
    const fetch = answersFetch(answers);
    const report = await createVerifier({ fetch, now, trust, limits: fetch.limits }).verify(badge);
    return { report, requests: fetch.requests, check: report.checks.find(({ id }) => id === 'trust') };
  }

  describe('by its key', () => {
    const keyOf = (did: string) => JSON.parse(atob(did.slice('did:jwk:'.length).replaceAll('-', '+').replaceAll('_', '/'))) as JsonObject;

    it('is found by the key, its thumbprint, or the identifier and the key together', async () => {
      const jwk = keyOf(issuer.did);
      const thumbprint = await calculateJwkThumbprint(jwk as never);
      for (const listed of [{ jwk }, { jwk: { ...jwk, kid: 'a', use: 'sig' } }, { thumbprint }, { id: issuer.did, jwk, thumbprint }]) {
        const { report } = await settle({ issuers: [{ ...listed, name: 'Honest University' }] });
        expect([report.issuerTrust, report.trustedAs]).to.deep.equal(['trusted', 'Honest University']);
      }
    });

    it('is not found by half of what is asked for', async () => {
      const jwk = keyOf(issuer.did);
      const foreign = keyOf((await testIssuer()).did);
      const rows: TrustList['issuers'] = [
        {},
        { name: 'Nobody' },
        { jwk: foreign },
        { jwk: {} },
        { id: issuer.did, jwk: {} },
        { id: issuer.did, jwk: foreign },
        { id: 'did:example:other', jwk },
        { jwk, thumbprint: 'AAAA' },
      ];
      for (const listed of rows) expect((await settle({ issuers: [listed] })).report.issuerTrust).to.equal('unrecognized');
    });

    it('has the thumbprint of RFC 7638, section 3.1', async () => {
      const n =
        '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw';
      const key = { kty: 'RSA', n, e: 'AQAB', alg: 'RS256', kid: '2011-04-29' };
      expect(await thumbprintOf(key)).to.equal('NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs');
    });
  });

  describe("in a registry of the Digital Credentials Consortium's form", () => {
    const listing = (registry: unknown) => ({ [dccUrl]: json({ meta: {}, registry }) });
    const trust = { registries: [dcc] };

    it('is what the registry calls it', async () => {
      const { report, check } = await settle(trust, listing({ [issuer.did]: { name: 'Honest University', url: 'https://u.example' } }));
      expect([report.issuerTrust, report.trustedAs, check?.detail?.registry]).to.deep.equal(['trusted', 'Honest University', 'Consortium']);
      expect(report.registries).to.deep.equal([{ name: 'Consortium', outcome: 'listed' }]);
      expect(report.verdict).to.equal('verified');
    });

    it('is unrecognized when the registry answered and does not list it', async () => {
      for (const registry of [{}, { constructor: {} }, { [`${issuer.did}#0`]: { name: 'x' } }]) {
        const { report, check } = await settle(trust, listing(registry));
        expect([report.issuerTrust, check?.code]).to.deep.equal(['unrecognized', 'unrecognized']);
        expect(report.registries).to.deep.equal([{ name: 'Consortium', outcome: 'notListed' }]);
      }
    });

    const silent: [string, Answer | undefined][] = [
      ['does not exist', undefined],
      ['is blocked by CORS', { error: 'cors' }],
      ['never answers', { hang: true }],
      ['answers with an error', { status: 503, body: '{"registry":{}}' }],
      ['redirects', { redirect: 'https://elsewhere.example/' }],
      ['is a web page', { body: '<!doctype html>' }],
      ['is no registry', json({ issuers: {} })],
      ['names an issuer twice', { body: '{"registry":{"a":{},"a":{}}}' }],
    ];
    for (const [what, answer] of silent) {
      it(`is not called unrecognized when the registry ${what}`, async () => {
        const { report, check } = await settle(trust, answer && { [dccUrl]: answer });
        expect([report.verdict, report.issuerTrust, check?.outcome, check?.code, check?.detail?.registry]).to.deep.equal([
          'verified',
          'undetermined',
          'undetermined',
          'registryUnreachable',
          'Consortium',
        ]);
        expect(report.registries?.map(({ outcome }) => outcome)).to.deep.equal(['unreachable']);
      });
    }

    it('counts in one registry while another is silent, which is still named', async () => {
      const away: TrustRegistry = { ...dcc, name: 'Away', url: 'https://away.example/registry.json' };
      const { report } = await settle({ registries: [away, dcc] }, listing({ [issuer.did]: {} }));
      expect([report.issuerTrust, report.trustedAs]).to.deep.equal(['trusted', 'Consortium']);
      expect(report.registries?.map(({ name, outcome }) => [name, outcome])).to.deep.equal([
        ['Away', 'unreachable'],
        ['Consortium', 'listed'],
      ]);
    });

    it("does not outweigh the page's own list, which is not even asked about", async () => {
      const answers = listing({ [issuer.did]: {} });
      const { report, requests } = await settle({ ...trust, distrusted: [{ id: issuer.did }] }, answers);
      expect([report.issuerTrust, requests.length]).to.deep.equal(['distrusted', 0]);
    });

    it('is not asked about a badge that nobody was shown to have made', async () => {
      const fetch = answersFetch(listing({ [issuer.did]: {} }));
      const [header, payload] = (await issuer.sign(soundCredential(issuer.did))).split('.');
      const report = await createVerifier({ fetch, now, trust }).verify(`${header}.${payload}.${'A'.repeat(86)}`);
      expect([report.issuerTrust, fetch.requests.length]).to.deep.equal(['unrecognized', 0]);
    });

    it('is asked once for many badges', async () => {
      const fetch = answersFetch(listing({ [issuer.did]: {} }));
      const verifier = createVerifier({ fetch, now, trust });
      const badge = await issuer.sign(soundCredential(issuer.did));
      await Promise.all([1, 2, 3].map(() => verifier.verify(badge)));
      expect(fetch.requests).to.deep.equal([dccUrl]);
    });
  });

  describe('in an OpenID Federation', () => {
    const named = { metadata: { federation_entity: { organization_name: 'Honest University' } } };
    const statementUrl = () => `${endpoint}?sub=${encodeURIComponent(issuer.did)}`;
    const configured = async (by: Anchor, header?: JsonObject) =>
      by.state({ sub: anchor, jwks: { keys: [by.jwk] }, metadata: { federation_entity: { federation_fetch_endpoint: endpoint } } }, header);
    const registry = (more: object = {}): TrustRegistry => ({
      type: 'oidf',
      name: 'Federation',
      trustAnchorEC: configuration,
      key: honest.jwk,
      ...more,
    });

    it('is what a statement says that the pinned key made', async () => {
      const statement = await honest.state({ sub: issuer.did, ...named });
      const answers = { [configuration]: await configured(honest), [statementUrl()]: statement };
      for (const pinned of [
        {},
        { key: undefined, jwks: { keys: [other.jwk, honest.jwk].map((jwk, at) => ({ ...jwk, kid: `k${2 - at}` })) } },
      ]) {
        const { report, requests } = await settle({ registries: [registry(pinned)] }, answers);
        expect([report.issuerTrust, report.trustedAs]).to.deep.equal(['trusted', 'Honest University']);
        expect(requests).to.deep.equal([configuration, statementUrl()]);
      }
    });

    it('is asked for where the page says, without the configuration', async () => {
      const answers = { [statementUrl()]: await honest.state({ sub: issuer.did, ...named }) };
      for (const fetchEndpoint of [endpoint, `${endpoint}?sub=`]) {
        const { report, requests } = await settle({ registries: [registry({ fetchEndpoint })] }, answers);
        expect([report.issuerTrust, requests]).to.deep.equal(['trusted', [statementUrl()]]);
      }
    });

    it('is unrecognized when the anchor does not know it', async () => {
      const { report } = await settle({ registries: [registry({ fetchEndpoint: endpoint })] }, { [statementUrl()]: { status: 404 } });
      expect([report.issuerTrust, report.registries]).to.deep.equal(['unrecognized', [{ name: 'Federation', outcome: 'notListed' }]]);
    });

    const refused: [string, () => Promise<Answer>][] = [
      ['made by another key', () => other.state({ sub: issuer.did, ...named })],
      ['about somebody else', () => honest.state({ sub: 'did:example:other', ...named })],
      ['by another anchor', () => honest.state({ sub: issuer.did, iss: 'https://other.example', ...named })],
      ['that has run out', () => honest.state({ sub: issuer.did, exp: seconds - 1, ...named })],
      ['without an end', () => honest.state({ sub: issuer.did, exp: null, ...named })],
      ['without a beginning', () => honest.state({ sub: issuer.did, iat: null, ...named })],
      ['from the future', () => honest.state({ sub: issuer.did, iat: seconds + 301, exp: seconds + 900, ...named })],
      ['with a claim that must be understood', () => honest.state({ sub: issuer.did, crit: ['x'], x: 1, ...named })],
      ['of another type', () => honest.state({ sub: issuer.did, ...named }, { typ: 'JWT' })],
      ['that is none', async () => ({ body: 'hello' })],
      [
        'signed with a shared secret',
        async () => {
          const token = new SignJWT({ iss: anchor, sub: issuer.did, iat: seconds - 60, exp: seconds + 60 });
          const header = { alg: 'HS256', typ: 'entity-statement+jwt', kid: 'k1' };
          return { body: await token.setProtectedHeader(header).sign(new TextEncoder().encode(JSON.stringify(honest.jwk))) };
        },
      ],
    ];
    for (const [what, answer] of refused) {
      it(`is not taken from a statement ${what}`, async () => {
        const { report, check } = await settle(
          { registries: [registry({ fetchEndpoint: endpoint })] },
          { [statementUrl()]: await answer() },
        );
        expect([report.issuerTrust, check?.code, report.registries]).to.deep.equal([
          'undetermined',
          'registryUnreachable',
          [{ name: 'Federation', outcome: 'unreachable', why: 'badSignature' }],
        ]);
      });
    }

    it('is not taken from an anchor that only vouches for itself', async () => {
      const answers = { [configuration]: await configured(other), [statementUrl()]: await other.state({ sub: issuer.did, ...named }) };
      const { report, requests } = await settle({ registries: [registry()] }, answers);
      expect([report.issuerTrust, requests]).to.deep.equal(['undetermined', [configuration]]);
    });

    it('is not taken from an anchor whose key the page has not pinned', async () => {
      const answers = { [statementUrl()]: await honest.state({ sub: issuer.did, ...named }) };
      const { report } = await settle({ registries: [registry({ key: undefined, fetchEndpoint: endpoint })] }, answers);
      expect([report.issuerTrust, report.registries?.[0]?.why]).to.deep.equal(['undetermined', 'noKey']);
    });

    it('is not asked for at an address inside the visitor’s network', async () => {
      const { requests } = await settle({ registries: [registry({ fetchEndpoint: 'http://169.254.169.254/fetch' })] });
      expect(requests).to.deep.equal([]);
    });
  });

  it('is not found in a registry of a kind that is not known', async () => {
    const { report } = await settle({ registries: [{ ...dcc, type: 'constructor' } as unknown as TrustRegistry] });
    expect([report.issuerTrust, report.registries?.[0]?.outcome]).to.deep.equal(['undetermined', 'unreachable']);
  });
});
