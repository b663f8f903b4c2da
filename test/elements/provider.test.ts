import { expect, html } from '@open-wc/testing';
import type { OpenBadge } from '../../packages/elements/src/badge/badge-element.js';
import type { OpenBadgeProvider } from '../../packages/elements/src/provider/provider-element.js';
import { relayed } from '../../packages/elements/src/provider/relay.js';
import { loadTrustList } from '../../packages/elements/src/provider/trust-source.js';
import { answersFetch } from '../support/clock-and-network.js';
import { findings, mounted, outcome, settled, soundBadge, textOf, verifierThatFinds } from './support.js';

const list = { issuers: [{ id: 'did:web:university.example', name: 'Northern University', more: 1 }, { id: 7 }, 7] };

describe('<open-badge-provider>', () => {
  it('changes the verdict of what is below it when its verifier changes', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`);
    await settled(element);
    const provider = element.parentElement as OpenBadgeProvider;
    provider.verifier = verifierThatFinds(findings.revoked);
    await provider.updateComplete;
    await outcome(element);
    expect(element.matches(':state(revoked)')).to.equal(true);
  });

  it('gives dates their language', async () => {
    const element = await mounted<OpenBadge>(html`<open-badge .source=${soundBadge()}></open-badge>`, { finds: findings.expired });
    const provider = element.parentElement as OpenBadgeProvider;
    provider.lang = 'en-GB';
    await provider.updateComplete;
    await settled(element);
    expect(textOf(element)).to.contain('Expired on 1 March 2024');
  });
});

describe('a list of issuers', () => {
  it('may be given as it is, as JSON, or by its address', async () => {
    const fetch = answersFetch({ 'https://page.example/issuers.json': { body: JSON.stringify(list) } });
    for (const given of [list as never, JSON.stringify(list), 'https://page.example/issuers.json']) {
      expect(await loadTrustList(given, fetch)).to.deep.equal({
        issuers: [{ id: 'did:web:university.example', name: 'Northern University' }],
        distrusted: [],
      });
    }
  });

  it('may name issuers by their keys, and registries', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' };
    const registries = [
      { type: 'dcc-legacy', name: 'Consortium', url: 'https://registry.example/registry.json' },
      { type: 'oidf', name: 'Federation', trustAnchorEC: 'https://anchor.example/.well-known/openid-federation', key: jwk },
    ] as const;
    const issuers = [{ jwk, name: 'U' }, { thumbprint: 'abc' }];
    const given = {
      issuers: [...issuers, { id: 'did:web:a.example', jwk: 'odd' }, { name: 'Nobody' }],
      registries: [...registries, { type: 'other', name: 'x' }, 7],
    };
    expect(await loadTrustList(JSON.stringify(given), answersFetch({}))).to.deep.equal({ issuers, distrusted: [], registries });
  });

  it('may be identifiers alone', async () => {
    const issuers = [{ id: 'did:web:university.example' }, { id: 'https://school.example' }];
    for (const given of [
      '["did:web:university.example", "https://school.example"]',
      JSON.stringify({ issuers: issuers.map(({ id }) => id) }),
    ]) {
      expect(await loadTrustList(given, answersFetch({}))).to.deep.equal({ issuers, distrusted: [] });
    }
  });

  it('tells its author what in it can’t be used, and where', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => told.push(line);
    try {
      await loadTrustList(
        '{"issuers": ["did:web:a.example", {"name": "B"}], "distrusted": [7], "registries": [{"type": "oidf"}]}',
        answersFetch({}),
      );
    } finally {
      console.warn = warn;
    }
    expect(told).to.deep.equal(
      ['/registries/0', '/issuers/1', '/distrusted/0'].map((at) => `open-badge-provider: ${at} of the list of issuers can't be used.`),
    );
  });

  it('is refused where a list is something else', async () => {
    const error = await loadTrustList('{"issuers": {"id": "did:web:a.example"}}', answersFetch({})).catch((reason: unknown) => reason);
    expect(String(error)).to.contain('"issuers" of the list of issuers is not a list');
  });

  it('is none when there is none', async () => expect(await loadTrustList('', answersFetch({}))).to.equal(undefined));

  it('is not taken from an address that is not secure', async () => {
    const error = await loadTrustList('http://page.example/issuers.json', answersFetch({})).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});

describe('a relay', () => {
  const address = 'https://university.example/1.json';
  const relay = 'https://page.example/relay?at={url}';
  const through = `https://page.example/relay?at=${encodeURIComponent(address)}`;

  it('is asked where a server does not let the page read', async () => {
    const fetch = answersFetch({ [address]: { error: 'cors' }, [through]: { body: 'x' } });
    const response = await relayed(relay, fetch)(address);
    expect([await response.text(), response.url]).to.deep.equal(['x', address]);
  });

  it('is not asked where the server answers', async () => {
    const fetch = answersFetch({ [address]: { body: 'y' }, [through]: { body: 'x' } });
    expect(await (await relayed(relay, fetch)(address)).text()).to.equal('y');
    expect(fetch.requests).to.deep.equal([address]);
  });
});
