/**
 * What became of the endorsements that the badge carries? Each is a credential of its own: the same questions, its own answers. None of them changes
 * the badge's verdict; one that nobody proved is a claim of whoever put it there.
 */
import type { Check } from '../check.js';
import { notApplicable, undetermined } from '../outcome.js';

export const endorsements: Check = {
  id: 'endorsements',
  appliesTo: () => true,
  async run(subject, context) {
    const { badge } = subject.reading;
    const { achievement, issuer, source } = badge;
    const holders = [badge, achievement, issuer, issuer.parentOrganization, achievement.creator, source];
    const found = holders.flatMap((holder) => holder?.endorsements ?? []);
    if (found.length === 0) return notApplicable('none');
    // Nothing around a badge is asked for before the badge itself was proven.
    if (context.outcomeOf('issuer')?.outcome !== 'passed') return undetermined('issuerNotProven');
    const { settleEndorsements } = await import('./settle-endorsements.js');
    return settleEndorsements(found, subject, context);
  },
};
