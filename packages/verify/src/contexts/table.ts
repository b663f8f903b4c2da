/**
 * The JSON-LD contexts that are known here: shipped with the package, pinned by digest (digests.ts), never fetched.
 *
 * Each is a module of its own, so that a page loads only those that its badges name. To add one: write its text into a module like the others, and its
 * digest into digests.ts. Contexts with a catch-all (`@vocab`: the W3C examples and undefined-terms) have no place here: under them every term is defined.
 */
import type { JsonObject } from '@open-badge-elements/model';

/** What `import()` of a context's module gives. */
interface ContextModule {
  readonly context: JsonObject;
}

type Load = () => Promise<ContextModule>;

const jws2020: Load = () => import('./jws-2020-v1.js');

const shipped: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['https://www.w3.org/2018/credentials/v1', () => import('./credentials-v1.js')],
  ['https://www.w3.org/ns/credentials/v2', () => import('./credentials-v2.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context.json', () => import('./open-badges-3-0-0.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json', () => import('./open-badges-3-0-1.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json', () => import('./open-badges-3-0-2.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', () => import('./open-badges-3-0-3.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld', () => import('./open-badges-3-draft.js')],
  ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', () => import('./open-badges-3-extensions.js')],
  ['https://purl.imsglobal.org/spec/clr/v2p0/context.json', () => import('./clr-2-0-0.js')],
  ['https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json', () => import('./clr-2-0-1.js')],
  ['https://w3id.org/security/data-integrity/v1', () => import('./data-integrity-v1.js')],
  ['https://w3id.org/security/data-integrity/v2', () => import('./data-integrity-v2.js')],
  ['https://w3id.org/security/multikey/v1', () => import('./multikey-v1.js')],
  ['https://w3id.org/security/jwk/v1', () => import('./jwk-v1.js')],
  ['https://w3id.org/security/suites/ed25519-2020/v1', () => import('./ed25519-2020-v1.js')],
  ['https://w3id.org/security/suites/ed25519-2018/v1', () => import('./ed25519-2018-v1.js')],
  ['https://w3id.org/security/suites/jws-2020/v1', jws2020],
  ['https://w3c-ccg.github.io/lds-jws2020/contexts/lds-jws2020-v1.json', jws2020],
  ['https://w3id.org/vc/status-list/2021/v1', () => import('./status-list-2021-v1.js')],
  ['https://www.w3.org/ns/credentials/status/v1', () => import('./bitstring-status-v1.js')],
  ['https://w3id.org/vc-revocation-list-2020/v1', () => import('./revocation-list-2020-v1.js')],
  ['https://w3id.org/security/v1', () => import('./security-v1.js')],
  ['https://w3id.org/security/v2', () => import('./security-v2.js')],
  ['https://www.w3.org/ns/did/v1', () => import('./did-v1.js')],
  ['https://www.w3.org/ns/cid/v1', () => import('./cid-v1.js')],
]);

/**
 * Contexts that others import, and that a document must not name itself: under ODRL's, `uid` is another name for `id`. Only a context that the caller pinned
 * leads there.
 */
const imported: ReadonlyMap<string, Load> = new Map<string, Load>([['https://www.w3.org/ns/odrl.jsonld', () => import('./odrl.js')]]);

export const shippedUrls: readonly string[] = [...shipped.keys(), ...imported.keys()];

/** The first context of a credential: it decides which data model the terms belong to (VC Data Model, "Contexts"). */
export const credentialContexts: readonly string[] = ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2'];

/** Contexts that the caller pinned: URL → document. */
export type PinnedContexts = Readonly<Record<string, JsonObject>>;

export function isShipped(url: string): boolean {
  return shipped.has(url) || imported.has(url);
}

export function isKnown(url: string, pinned: PinnedContexts): boolean {
  return shipped.has(url) || Object.hasOwn(pinned, url);
}

/** The document of a known context, or of one that it imports; a shipped one can't be replaced by a pinned one. */
export async function loadContext(url: string, pinned: PinnedContexts): Promise<JsonObject | undefined> {
  const load = shipped.get(url) ?? imported.get(url);
  if (load) return (await load()).context;
  return Object.hasOwn(pinned, url) ? pinned[url] : undefined;
}
