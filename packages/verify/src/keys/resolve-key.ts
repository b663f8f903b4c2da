/**
 * Follows the name of a key to the document of its controller. It proves that the controller publishes the key for the purpose asked; whether the
 * controller is the badge's issuer is not its question. Which DID methods there are is written here and nowhere else.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import type { Ports } from '../ports.js';
import { keyInDocument } from './controller-document.js';
import { resolveDidJwk } from './did-jwk.js';
import { resolveDidKey } from './did-key.js';
import { didWebAddress } from './did-web.js';
import { fetchJson } from './fetch-json.js';
import type { ResolvedKey } from './key.js';

export interface KeyQuestion {
  readonly purpose: string;
  /** Controller documents given by the caller: used instead of resolution. */
  readonly documents?: Readonly<Record<string, JsonObject>> | undefined;
}

/** Longest name that is followed; a did:jwk holds a whole RSA key. */
const longest = 16_384;

/**
 * @param method A DID URL or https URL.
 * @throws VerifyError noKey | unsupportedKey | keyUnreachable | keyNotFound | keyRevoked | weakKey | malformedKey | addressRefused | aborted
 */
export async function resolveKey(method: string, { purpose, documents }: KeyQuestion, ports: Ports): Promise<ResolvedKey> {
  if (method.length > longest) throw new VerifyError('noKey');
  const [controller = '', fragment, ...rest] = method.split('#');
  if (rest.length > 0 || !/^(did:[a-z0-9]+:\S|https?:\/\/\S)/.test(controller))
    throw new VerifyError('noKey', { detail: { method: method.slice(0, 200) } });
  if (!documents || !Object.hasOwn(documents, controller)) {
    if (controller.startsWith('did:key:')) return resolveDidKey(controller, fragment, purpose);
    if (controller.startsWith('did:jwk:')) return resolveDidJwk(controller, fragment, purpose);
  }
  const document = await controllerDocument(controller, documents, ports);
  return keyInDocument(document, controller, method, purpose, ports.now());
}

/** The document of a DID or an https URL, from the caller or from its place. */
export async function controllerDocument(controller: string, documents: KeyQuestion['documents'], ports: Ports): Promise<JsonObject> {
  const given = documents && Object.hasOwn(documents, controller) ? documents[controller] : undefined;
  if (given) return given;
  if (controller.startsWith('did:web:'))
    return fetchJson(didWebAddress(controller, ports.ownOrigin), 'application/did+json, application/json', ports);
  if (controller.startsWith('did:')) throw new VerifyError('unsupportedKey', { detail: { controller: controller.slice(0, 200) } });
  return fetchJson(controller, 'application/cid, application/did+json, application/json', ports);
}
