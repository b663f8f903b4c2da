/** Fetching a list that says which badges no longer hold. A list that can't be had is a third word, never "clear". */
import { defaultReadLimits, type ReadLimits } from '@open-badge-elements/model';
import { VerifyError } from '../errors.js';
import { type Outcome, undetermined } from '../outcome.js';
import type { Fetched, Limits, Ports } from '../ports.js';

export async function fetchList(url: string, ports: Ports): Promise<Fetched> {
  const fetched = await ports.fetchDocument(url, {
    accept: 'application/vc+jwt, application/vc, application/ld+json, application/json',
    redirect: 'error',
    maxBytes: ports.limits.statusListBytes,
    // What was made of it is kept in the memo, for as long as the list says.
    maxAgeMs: 0,
    signal: ports.signal,
  });
  if (fetched.status === 200) return fetched;
  throw new VerifyError('httpError', { detail: { host: new URL(url).host, status: String(fetched.status) } });
}

/** A failure on the way to the list, as the outcome of the status entry. */
export function listFailure(error: unknown, url: string, pointer: string): Outcome {
  const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
  if (!(error instanceof VerifyError)) return undetermined('statusNotProven', { pointer, detail: { host, why: 'unreadable' } });
  if (error.code === 'addressRefused')
    return undetermined('malformedStatus', { pointer, detail: { ...error.detail, why: 'addressRefused' } });
  if (error.code === 'aborted') return undetermined('aborted', { pointer });
  const network = error.code === 'unreachable' || error.code === 'httpError' || error.code === 'tooLarge';
  return undetermined(network ? 'statusUnreachable' : 'statusNotProven', { pointer, detail: { host, why: error.code, ...error.detail } });
}

/** Limits of reading a list: its size in bytes is bounded already, and what makes it long is how many badges there are. */
export function listReading({ statusListBytes }: Limits): ReadLimits {
  return { ...defaultReadLimits, nodes: 200_000, stringLength: statusListBytes };
}
