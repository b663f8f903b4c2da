/** Where the document of a controller lies. Which DID methods have a document is written here and nowhere else. */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { requirePlainController } from '../plain-address.js';
import type { Ports } from '../ports.js';
import { didWebAddress } from './did-web.js';
import { fetchJson } from './fetch-json.js';
import type { KeyQuestion } from './resolve-key.js';

/** The document of a DID or an https URL, from the caller or from its place. */
export async function controllerDocument(controller: string, documents: KeyQuestion['documents'], ports: Ports): Promise<JsonObject> {
  const given = documents && Object.hasOwn(documents, controller) ? documents[controller] : undefined;
  if (given) return given;
  if (controller.startsWith('did:web:'))
    return fetchJson(didWebAddress(controller, ports.ownOrigin), 'application/did+json, application/json', ports);
  if (controller.startsWith('did:')) throw new VerifyError('unsupportedKey', { detail: { controller: controller.slice(0, 200) } });
  const document = await fetchJson(controller, 'application/cid, application/did+json, application/json', ports);
  requirePlainController(controller);
  return document;
}
