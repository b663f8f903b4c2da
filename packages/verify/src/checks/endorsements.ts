/**
 * What became of the endorsements that the badge carries? Each is a credential of its own: the same questions, its own answers. None of them changes
 * the badge's verdict; one that nobody proved is a claim of whoever put it there.
 */
import { type Check, learning } from '../check.js';
import { notApplicable, passed, undetermined } from '../outcome.js';
import type { EndorsementReport } from '../report-types.js';

export const endorsements: Check = {
  id: 'endorsements',
  appliesTo: ({ reading }) => reading.format === 'open-badges-3' || reading.format === 'clr-2',
  async run(subject, context) {
    const { badge } = subject.reading;
    const found = [...badge.endorsements, ...badge.achievement.endorsements, ...badge.issuer.endorsements];
    if (found.length === 0) return notApplicable('none');
    // Nothing around a badge is asked for before the badge itself was proven.
    if (context.outcomeOf('issuer')?.outcome !== 'passed') return undetermined('issuerNotProven');
    if (found.length > context.ports.limits.endorsements || context.options.depth + 1 >= context.ports.limits.nesting)
      return undetermined('tooMuchWork');
    const { settleEndorsement } = await import('./settle-endorsement.js');
    const reports: EndorsementReport[] = [];
    for (const endorsement of found) reports.push(await settleEndorsement(endorsement, subject, context));
    const open = reports.find((report) => report.verdict !== 'verified');
    return learning(open ? undetermined('issuerNotProven', { pointer: open.pointer, detail: { verdict: open.verdict } }) : passed('ok'), {
      endorsements: reports,
    });
  },
};
