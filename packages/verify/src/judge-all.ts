/** Several badges as one: pure, as report.ts is, and for those who ask about more than one. */
import type { Judgement } from './report.js';
import type { Verdict } from './report-types.js';

/** From best to worst, for collections: the whole is what its worst member is. */
const order: readonly Verdict[] = ['verified', 'undetermined', 'notYetValid', 'expired', 'suspended', 'revoked', 'invalid'];

/** The judgement over several badges: verified only when every one is. */
export function judgeAll(members: readonly Judgement[]): Judgement {
  const worst = members.reduce<Judgement | undefined>(
    (so, one) => (so === undefined || order.indexOf(one.verdict) > order.indexOf(so.verdict) ? one : so),
    undefined,
  );
  return worst ?? { verdict: 'undetermined', reason: 'emptyCollection' };
}
