import { expect } from '@open-wc/testing';
import { isInScope } from '../../packages/verify/src/hosted/scope.js';

const profile = (verification?: Record<string, unknown>) =>
  ({ id: 'https://issuer.example/profile', ...(verification && { verification }) }) as never;

describe('where an issuer lets badges be hosted', () => {
  const rows: [string, Record<string, unknown> | undefined, string, boolean][] = [
    ['the own origin, by default', undefined, 'https://issuer.example/a/1', true],
    ['another host, by default', undefined, 'https://attacker.example/a/1', false],
    ['another port, by default', undefined, 'https://issuer.example:444/a/1', false],
    ['a host that only begins alike', undefined, 'https://issuer.example.attacker.example/a', false],
    ['an allowed origin', { allowedOrigins: ['badges.example'] }, 'https://badges.example/1', true],
    ['an allowed origin written whole', { allowedOrigins: 'https://badges.example' }, 'https://badges.example/1', true],
    ['the own origin when others are named', { allowedOrigins: ['badges.example'] }, 'https://issuer.example/1', false],
    ['below startsWith', { startsWith: 'https://issuer.example/badges/' }, 'https://issuer.example/badges/1', true],
    ['beside startsWith', { startsWith: 'https://issuer.example/badges/' }, 'https://issuer.example/other/1', false],
    ['past a boundary that startsWith lacks', { startsWith: 'https://issuer.example/a' }, 'https://issuer.example/a.evil/1', false],
    ['at the boundary of startsWith', { startsWith: ['https://issuer.example/a'] }, 'https://issuer.example/a/1', true],
    [
      'startsWith a host that only begins alike',
      { startsWith: 'https://issuer.example' },
      'https://issuer.example.attacker.example/',
      false,
    ],
    ['by dots out of startsWith', { startsWith: 'https://issuer.example/badges/' }, 'https://issuer.example/badges/../evil', false],
    ['startsWith elsewhere without allowedOrigins', { startsWith: 'https://other.example/' }, 'https://other.example/1', false],
  ];
  for (const [what, rule, address, expected] of rows) {
    it(`${expected ? 'allows' : 'refuses'} ${what}`, () => {
      expect(isInScope(address, profile(rule))).to.equal(expected);
    });
  }

  it('refuses everything for an issuer whose id is no web address', () => {
    expect(isInScope('https://issuer.example/1', { id: 'urn:uuid:1' })).to.equal(false);
  });
});
