/** A document that holds keys, fetched. Whatever keeps it from being read is the network's or the host's fault and never says that a badge is forged. */
import type { JsonObject } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import type { Ports } from '../ports.js';
import { isObject } from '../subject.js';
import { readJson } from './read-json.js';

/** Codes of the network that keep their own name: what was asked for must not be asked for, or asking was stopped. */
const keepTheirName = ['addressRefused', 'aborted'];

/** @throws VerifyError keyUnreachable | addressRefused | aborted */
export async function fetchJson(url: string, accept: string, { fetchDocument, signal }: Ports): Promise<JsonObject> {
  const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 200);
  // A redirect would let a key be served by somebody else than the host that is shown.
  const { status, bytes } = await fetchDocument(url, { accept, redirect: 'error', signal }).catch((cause: unknown) => {
    if (cause instanceof VerifyError && !keepTheirName.includes(cause.code)) {
      throw new VerifyError('keyUnreachable', { detail: { ...cause.detail, host, why: cause.code }, cause });
    }
    throw cause;
  });
  if (status !== 200) throw new VerifyError('keyUnreachable', { detail: { host, status: String(status) } });
  const document = readJson(bytes);
  if (!isObject(document)) throw new VerifyError('keyUnreachable', { detail: { host, why: 'notJson' } });
  return document;
}
