/**
 * The members that decide a verdict must stand under their own names. The same statement can be written under another name wherever a context defines one
 * (VC Data Integrity, "Context Validation"), and a page that reads the JSON would then miss an end date, or a status.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';

const credentials = 'https://www.w3.org/2018/credentials#';

/** What a statement about the credential is called in RDF, and the one name that it may have in JSON. */
const names: readonly (readonly [iri: string, name: string])[] = [
  ['@id', 'id'],
  ['@type', 'type'],
  ['https://w3id.org/security#proof', 'proof'],
  ...[
    'issuer',
    'validFrom',
    'validUntil',
    'issuanceDate',
    'expirationDate',
    'credentialSubject',
    'credentialStatus',
    'credentialSchema',
    'refreshService',
    'termsOfUse',
    'evidence',
    'holder',
    'verifiableCredential',
  ].map((name) => [`${credentials}${name}`, name] as const),
];

/** @throws VerifyError unknownTerm */
export function requireOwnNames(expanded: readonly unknown[], document: JsonObject): void {
  if (expanded.length > 1) throw new VerifyError('unknownTerm', { pointer: '' });
  const [root] = expanded;
  if (typeof root !== 'object' || root === null) throw new VerifyError('unknownTerm', { pointer: '' });
  const missing = names.find(([iri, name]) => Object.hasOwn(root, iri) && !Object.hasOwn(document, name));
  if (missing) throw new VerifyError('unknownTerm', { pointer: '', detail: { member: missing[1] } });
}
