/** Having a badge checked: the part of the work that is loaded, with the verifier, after the card is painted. */
import type { BadgeInput } from '@open-badge-elements/model';
import type { Report, Verifier } from '@open-badge-elements/verify';
import type { Surroundings } from '../provider/surroundings.js';
import type { BadgeEntry } from './entry.js';
import { sharedWork } from './shared-work.js';
import type { BadgeSource } from './source.js';
import { takingTurns } from './turns.js';
import { unchecked } from './unchecked.js';

export interface CheckingOptions {
  readonly surroundings: Surroundings;
  readonly recipient: string | undefined;
  readonly signal: AbortSignal;
  /** Called for each badge of a collection as it is settled. */
  readonly tell: (report: Report, at: number) => void;
}

const turn = takingTurns(4);
/** Copies of one badge on a page are checked once, for five minutes. */
const checks = sharedWork<unknown, readonly Report[]>(300_000, 200);

/** A report for each badge; never throws. */
export async function reportsOf(
  content: BadgeSource,
  entries: readonly BadgeEntry[],
  options: CheckingOptions,
): Promise<readonly Report[]> {
  const { surroundings, recipient, signal, tell } = options;
  try {
    const verifier = await surroundings.verifier();
    const check = (stop: AbortSignal) =>
      turn(() => settle(verifier, content as BadgeInput, { ...(recipient && { recipient }), signal: stop }, entries.length, tell), stop);
    const isShared = !recipient && entries.length === 1 && (typeof content === 'string' || content instanceof Uint8Array);
    return isShared ? await checks.get(verifier, content, check, signal) : await check(signal);
  } catch {
    // The verifier could not be loaded, or broke. That is our fault and says nothing of the badge.
    return entries.map(({ reading }) => unchecked(reading?.badge));
  }
}

async function settle(
  verifier: Verifier,
  content: BadgeInput,
  options: { recipient?: string; signal: AbortSignal },
  count: number,
  tell: (report: Report, at: number) => void,
): Promise<readonly Report[]> {
  if (count === 1) return [await verifier.verify(content, options)];
  const reports: Report[] = [];
  for await (const report of verifier.verifyAll(content, options)) {
    tell(report, reports.length);
    reports.push(report);
  }
  return reports;
}
