/** The badge behind an address. Where it lies proves nothing, so redirects are followed. */
import { ModelError, parseJson } from '@open-badge-elements/model';
import { VerifyError } from './errors.js';
import type { Ports } from './ports.js';
import { isObject, own } from './subject.js';

const accept = 'application/vc+jwt, application/vc+ld+json, application/ld+json, application/json, image/png, image/svg+xml, text/plain';

/** @throws VerifyError gone | httpError | addressRefused | unreachable | tooLarge | aborted */
export async function fetchContent(address: URL, ports: Ports): Promise<Uint8Array> {
  const { bytes, status } = await ports.fetchDocument(address.href, { accept, redirect: 'follow', signal: ports.signal });
  if (status === 200 || (status === 410 && namesBadge(bytes))) return bytes;
  throw new VerifyError(status === 410 ? 'gone' : 'httpError', { detail: { host: address.host, status: String(status) } });
}

/** A host says "gone" with a body that names the revoked badge (OB 2.0, "Revoked"); any other body is a page of the server's. */
function namesBadge(bytes: Uint8Array): boolean {
  try {
    const body = parseJson(bytes);
    return isObject(body) && typeof own(body, 'id') === 'string';
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}
