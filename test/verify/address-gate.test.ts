import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gateAddress } from '../../packages/verify/src/address-gate.js';

describe('the gate for addresses', () => {
  const rows: [string, string | undefined][] = [
    ['https://issuer.example/a?b=c', undefined],
    ['https://issuer.example:8443/', undefined],
    ['http://issuer.example/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['  JaVaScRiPt:alert(1)', 'scheme'],
    ['data:application/json,{}', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['blob:https://issuer.example/x', 'scheme'],
    ['https://user:pw@issuer.example/', 'host'],
    ['https://localhost/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://0x7f.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://[::1]/', 'host'],
    ['https://169.254.169.254/latest/meta-data/', 'host'],
    ['https://intranet/', 'host'],
    ['https://printer.local/', 'host'],
    ['https://a.localhost./', 'host'],
    ['/status/1', 'malformed'],
    ['', 'malformed'],
    [`https://issuer.example/${'a'.repeat(3_000)}`, 'malformed'],
  ];
  for (const [address, refused] of rows) {
    it(`${refused ? `refuses (${refused})` : 'lets pass'} ${address.slice(0, 60)}`, () => {
      const gated = gateAddress(address);
      expect('refused' in gated ? gated.refused : undefined).to.equal(refused);
    });
  }

  it("lets the page's own origin pass by the page's scheme, and nothing beside it", () => {
    expect(gateAddress('http://localhost:4800/badge.json', 'http://localhost:4800')).to.have.property('url');
    expect(gateAddress('http://localhost:4801/badge.json', 'http://localhost:4800')).to.have.property('refused');
    expect(gateAddress('http://user@localhost:4800/badge.json', 'http://localhost:4800')).to.have.property('refused');
  });

  it('never takes an opaque origin for the own one', () => {
    expect(gateAddress('data:application/json,{}', 'null')).to.have.property('refused');
  });

  it('lets nothing but https pass, whatever stands in front of a scheme', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'http://a.example/', 'file:///', 'ftp://a.example/');
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), scheme, fc.string(), (before, name, after) => {
        const gated = gateAddress(before + name + after);
        return 'refused' in gated || gated.url.protocol === 'https:';
      }),
      { seed: 11 },
    );
  });
});
