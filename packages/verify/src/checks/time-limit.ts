/**
 * One time limit over several questions to the network. When it is up, whatever was asked and not answered is out of reach, and what needs nobody's answer
 * goes on: a slow device is no silent host.
 */
import { VerifyError } from '../errors.js';
import type { FetchDocument, Ports } from '../ports.js';

/** Ports whose requests all end when the time since the first of them is up, and what ends the watch when the work is done. */
export function withTimeLimit(ports: Ports, ms: number): { readonly ports: Ports; readonly done: () => void } {
  /** Those under way, and whether they wait for this caller only. */
  const underWay = new Map<AbortController, boolean>();
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    isLate = true;
    for (const stop of underWay.keys()) stop.abort();
  };
  const leave = () => {
    for (const [stop, isOwn] of underWay) if (isOwn) stop.abort();
  };
  ports.signal?.addEventListener('abort', leave, { once: true });

  const fetchDocument: FetchDocument = async (url, plan = {}) => {
    timer ??= setTimeout(end, ms);
    const stop = new AbortController();
    if (isLate || plan.signal?.aborted) stop.abort();
    underWay.set(stop, plan.signal !== undefined);
    try {
      return await ports.fetchDocument(url, { ...plan, signal: stop.signal });
    } catch (error) {
      if (!(error instanceof VerifyError) || error.code !== 'aborted' || !isLate) throw error;
      const host = URL.canParse(url) ? new URL(url).host : '';
      throw new VerifyError('unreachable', { detail: { host, why: 'timeout' } });
    } finally {
      underWay.delete(stop);
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
