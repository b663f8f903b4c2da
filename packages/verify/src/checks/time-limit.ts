/**
 * One time limit over several questions to the network. When it is up, whatever was asked and not answered is out of reach, and what needs nobody's answer
 * goes on: a slow device is no silent host.
 */
import { VerifyError } from '../errors.js';
import type { FetchDocument, Ports } from '../ports.js';

/** Ports whose requests all end when the time since the first of them is up, and what ends the watch when the work is done. */
export function withTimeLimit(ports: Ports, ms: number): { readonly ports: Ports; readonly done: () => void } {
  /** The time is up; and, for those who wait for this caller only, that or the caller has left. */
  const [late, over] = [new AbortController(), new AbortController()];
  const leave = () => over.abort();
  const end = () => {
    late.abort();
    leave();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (ports.signal?.aborted) leave();
  ports.signal?.addEventListener('abort', leave, { once: true });

  const fetchDocument: FetchDocument = async (url, plan = {}) => {
    timer ??= setTimeout(end, ms);
    try {
      return await ports.fetchDocument(url, { ...plan, signal: plan.signal ? over.signal : late.signal });
    } catch (error) {
      if (!(error instanceof VerifyError) || error.code !== 'aborted' || !late.signal.aborted) throw error;
      throw new VerifyError('unreachable', { detail: { host: new URL(url).host, why: 'timeout' } });
    }
  };
  return {
    ports: { ...ports, fetchDocument },
    done: () => {
      clearTimeout(timer);
      ports.signal?.removeEventListener('abort', leave);
    },
  };
}
