/** The endorsements of a badge, side by side and within one time limit, each by the rules of its own wire form: they don't hold back the badge's verdict. */
import type { Endorsement } from '@open-badge-elements/model';
import { type Check, type CheckContext, type Finding, learning, type Subject } from '../check.js';
import { passed, undetermined } from '../outcome.js';
import { judge } from '../report.js';
import type { EndorsementReport } from '../report-types.js';
import { runChecks } from '../run-checks.js';
import { claims } from './claims.js';
import { issuer } from './issuer.js';
import { proof } from './proof.js';
import { status } from './status.js';
import { withTimeLimit } from './time-limit.js';
import { validity } from './validity.js';

/** An endorsement as something to be checked, or the answer where there is nothing to check. */
export type Start = { readonly subject: Subject } | Omit<EndorsementReport, 'pointer'>;

export async function settleEndorsements(
  endorsements: readonly Endorsement[],
  subject: Subject,
  { ports, options }: CheckContext,
): Promise<Finding> {
  const depth = options.depth + 1;
  if (endorsements.length > ports.limits.endorsements || depth >= ports.limits.nesting) return undetermined('tooMuchWork');
  const { start, first } = await rulesFor(subject);
  const limited = withTimeLimit(ports, 2 * ports.limits.requestMs);
  const settle = async ({ pointer }: Endorsement): Promise<EndorsementReport> => {
    const begun = start(pointer);
    if ('verdict' in begun) return { pointer, ...begun };
    const ran = await runChecks([first, issuer, claims, validity, status], begun.subject, limited.ports, { depth });
    const judged = judge([{ id: 'format', outcome: 'passed', code: 'ok' }, ...ran.checks]);
    return { pointer, ...judged, ...(ran.subject.signedBy !== undefined && { signedBy: ran.subject.signedBy }) };
  };
  const reports = await Promise.all(endorsements.map(settle)).finally(limited.done);
  const open = reports.find(({ verdict }) => verdict !== 'verified');
  const outcome = open
    ? undetermined(open.reason ?? 'issuerNotProven', { pointer: open.pointer, detail: { verdict: open.verdict } })
    : passed('ok');
  return learning(outcome, { endorsements: reports });
}

/** What an endorsement of the badge's wire form is taken from, and the check that shows who made it. */
async function rulesFor(subject: Subject): Promise<{ readonly start: (pointer: string) => Start; readonly first: Check }> {
  const { format } = subject.reading;
  if (format === 'open-badges-3' || format === 'clr-2') {
    const { startEndorsement } = await import('./start-endorsement.js');
    return { start: (pointer) => startEndorsement(pointer, subject), first: proof };
  }
  const { hostedEndorsement } = await import('../hosted/hosted-endorsement.js');
  return { start: (pointer) => ({ subject: { ...subject, reading: { ...subject.reading, pointer } } }), first: hostedEndorsement(subject) };
}
