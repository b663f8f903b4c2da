/**
 * Takes a verification method from its controller's document (Controlled Identifiers, "Retrieve Verification Method"): the document must be the one that the
 * method's own id names, must list the method for the purpose, and must control it; a key that was revoked or has run out signs nothing any more, whenever
 * the proof says it was made: whoever holds such a key can date a proof back.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { strictInstant } from '../instant.js';
import { isObject, listOf, own } from '../subject.js';
import type { ResolvedKey } from './key.js';
import { keyOf } from './verification-method.js';

/** Most keys of a document that are looked at. */
const mostKeys = 100;

function notFound(controller: string, why: string): VerifyError {
  return new VerifyError('keyNotFound', { detail: { controller, why } });
}

/**
 * @param controller The DID or URL that was asked, without fragment.
 * @throws VerifyError keyNotFound | keyRevoked | malformedKey | unsupportedKey | weakKey
 */
export async function keyInDocument(
  document: JsonObject,
  controller: string,
  method: string,
  purpose: string,
  now: Date,
): Promise<ResolvedKey> {
  if (own(document, 'id') !== controller) throw notFound(controller, 'id');
  if (own(document, 'deactivated') === true) throw new VerifyError('keyRevoked', { detail: { controller } });
  const entry = listedFor(document, purpose, method, controller);
  if (own(entry, 'controller') !== controller) throw notFound(controller, 'controller');
  for (const member of ['revoked', 'expires']) {
    const end = own(entry, member);
    if (end !== undefined && !((strictInstant(end) ?? 0) > now.getTime()))
      throw new VerifyError('keyRevoked', { detail: { controller, why: member } });
  }
  return { id: method, controller, ...(await keyOf(entry)) };
}

/** The method under the purpose: embedded there, or referred to there and described under `verificationMethod`. */
function listedFor(document: JsonObject, purpose: string, method: string, controller: string): JsonObject {
  const isIt = (id: Json | undefined) => typeof id === 'string' && (id.startsWith('#') ? controller + id : id) === method;
  const isEntry = (entry: Json): entry is JsonObject => isObject(entry) && isIt(own(entry, 'id'));
  const listed = listOf(own(document, purpose));
  const described = listOf(own(document, 'verificationMethod')).filter(isEntry);
  const found = listed.filter(isEntry);
  if (listed.some((entry) => isIt(entry))) found.push(...described);
  const [entry] = found;
  if (!entry) throw notFound(controller, described.length > 0 ? 'purpose' : 'method');
  if (found.length > 1) throw new VerifyError('malformedKey', { detail: { controller, why: 'twice' } });
  return entry;
}

/** Every key that the document lists for the purpose and that can be read: what tells "another's key" from "nobody's". */
export async function keysInDocument(document: JsonObject, controller: string, purpose: string, now: Date): Promise<ResolvedKey[]> {
  const found: ResolvedKey[] = [];
  for (const entry of listOf(own(document, purpose)).slice(0, mostKeys)) {
    const id = isObject(entry) ? own(entry, 'id') : entry;
    if (typeof id !== 'string') continue;
    try {
      found.push(await keyInDocument(document, controller, id.startsWith('#') ? controller + id : id, purpose, now));
    } catch (error) {
      if (!(error instanceof VerifyError)) throw error;
    }
  }
  return found;
}
