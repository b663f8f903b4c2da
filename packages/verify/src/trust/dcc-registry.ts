/** Registries of the Digital Credentials Consortium: one JSON document at a known address, `{ registry: { DID: { name, url } } }`, without a signature. */
import { type JsonObject, parseJson } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { orAborted } from '../or-aborted.js';
import type { Ports } from '../ports.js';
import { listReading } from '../status/fetch-list.js';
import { isObject, own } from '../subject.js';
import type { AskRegistry } from './registry.js';
import type { DccRegistry } from './trust-list.js';

export const askDccRegistry: AskRegistry<DccRegistry> = async ({ url }, issuer, ports) => {
  // Whoever asked first may leave, and must not take the answer away from the others.
  const issuers = await orAborted(
    ports.memo(`registry ${url}`, () => issuersIn(url, { ...ports, signal: undefined })),
    ports.signal,
  );
  const entry = own(issuers, issuer);
  if (entry === undefined) return { listed: false };
  const name = isObject(entry) ? own(entry, 'name') : undefined;
  return { listed: true, ...(typeof name === 'string' && { name: name.slice(0, 300) }) };
};

async function issuersIn(url: string, ports: Ports): Promise<JsonObject> {
  const { status, bytes } = await ports.fetchDocument(url, { accept: 'application/json', redirect: 'error' });
  if (status !== 200) throw new VerifyError('httpError', { detail: { status: String(status) } });
  const document = parseJson(bytes, listReading(ports.limits));
  const issuers = isObject(document) ? own(document, 'registry') : undefined;
  if (!isObject(issuers)) throw new VerifyError('wrongType', { pointer: '/registry' });
  return issuers;
}
