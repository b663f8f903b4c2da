/**
 * Follows the name of a key to the document of its controller. It proves that the controller publishes the key for the purpose asked; whether the
 * controller is the badge's issuer is not its question. A key that is its own name needs no document; the rest is in controller-address.ts.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import type { Ports } from '../ports.js';
import { resolveDidJwk } from './did-jwk.js';
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
    if (controller.startsWith('did:key:')) return (await import('./did-key.js')).resolveDidKey(controller, fragment, purpose);
    if (controller.startsWith('did:jwk:')) return resolveDidJwk(controller, fragment, purpose);
  }
  const [{ controllerDocument }, { keyInDocument }] = await Promise.all([
    import('./controller-address.js'),
    import('./controller-document.js'),
  ]);
  return keyInDocument(await controllerDocument(controller, documents, ports), controller, method, purpose, ports.now());
}
