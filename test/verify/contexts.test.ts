import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '../../packages/model/src/index.js';
import { digests } from '../../packages/verify/src/contexts/digests.js';
import { isKnown, loadContext, shippedUrls } from '../../packages/verify/src/contexts/table.js';
import { canonicalJson } from '../../packages/verify/src/proofs/jcs.js';

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function digestOf(document: JsonObject): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(document)))));
}

/** Every term that a context defines, in whatever scope: its name, and what it stands for with prefixes of the context written out. */
function termsOf(context: Json | undefined, prefixes = new Map<string, string>()): { name: string; means: string; definition: Json }[] {
  if (Array.isArray(context)) return context.flatMap((one: Json) => termsOf(one, prefixes));
  if (typeof context !== 'object' || context === null) return [];
  const entries = Object.entries(context as JsonObject);
  for (const [name, value] of entries) if (typeof value === 'string') prefixes.set(name, value);
  return entries.flatMap(([name, definition]) => {
    const inner = definition as JsonObject | string | null;
    const id = typeof inner === 'string' ? inner : String(inner?.['@id'] ?? '');
    const [prefix = '', rest] = id.split(/:(?!\/\/)/);
    const means = rest === undefined ? id : (prefixes.get(prefix) ?? `${prefix}:`) + rest;
    const scoped = typeof inner === 'object' && inner !== null ? termsOf(inner['@context'], prefixes) : [];
    return [{ name, means, definition: definition ?? null }, ...scoped];
  });
}

describe('the shipped contexts', () => {
  for (const url of shippedUrls) {
    const pinned = digests.get(url);
    if (pinned === undefined) continue;
    it(`have the text that was pinned: ${url}`, async () => {
      expect(await digestOf((await loadContext(url, {})) ?? {})).to.equal(pinned);
    });
  }

  it('are all pinned, and nothing else is', async () => {
    expect([...digests.keys()].filter((url) => !shippedUrls.includes(url))).to.deep.equal([]);
    // Another address of a text that is pinned.
    const aliases = shippedUrls.filter((url) => !digests.has(url));
    const known = [...digests.values()];
    for (const url of aliases) expect(known).to.include(await digestOf((await loadContext(url, {})) ?? {}));
  });

  it('would be noticed when one was edited', async () => {
    const [url = ''] = shippedUrls;
    expect(await digestOf({ ...(await loadContext(url, {})), more: true })).not.to.equal(digests.get(url));
  });

  for (const url of shippedUrls.filter((one) => isKnown(one, {}))) {
    it(`give no second name to what decides a verdict, and define nothing by a catch-all: ${url}`, async () => {
      const terms = termsOf((await loadContext(url, {}))?.['@context']);
      const decisive = [
        'issuer',
        'validFrom',
        'validUntil',
        'issuanceDate',
        'expirationDate',
        'credentialStatus',
        'credentialSubject',
        'refreshService',
      ];
      for (const { name, means } of terms) {
        expect(name).not.to.equal('@vocab');
        expect(name).not.to.equal('@base');
        if (means === '@id') expect(name).to.equal('id');
        else if (means === '@type') expect(name).to.equal('type');
        else if (!name.startsWith('@')) expect(means).not.to.match(/^@/);
        const decides = decisive.find((member) => means === `https://www.w3.org/2018/credentials#${member}`);
        if (decides) expect(name).to.equal(decides);
        if (means === 'https://w3id.org/security#proof') expect(name).to.equal('proof');
      }
    });
  }

  it('can not be replaced by pinned ones, and names of prototypes are not among them', async () => {
    const [url = ''] = shippedUrls;
    expect(await loadContext(url, { [url]: {} })).to.deep.equal(await loadContext(url, {}));
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      expect(isKnown(name, {}), name).to.equal(false);
      expect(await loadContext(name, {}), name).to.equal(undefined);
    }
  });
});
