/**
 * Has the issuer taken the badge back?
 *
 * Every entry of `credentialStatus` is asked, in whatever order they stand; revoked wins over suspended, and both over "could not be known". Asked
 * only after the signature held and the issuer was proven: no request is made for a badge that anybody could have written.
 * OB 2.0 signed badges: the issuer profile's revocationList. Hosted ones: the host has answered already.
 */
import type { Check } from '../check.js';
import { notApplicable } from '../outcome.js';

export const status: Check = {
  id: 'status',
  appliesTo: () => true,
  async run(subject, context) {
    if (context.outcomeOf('issuer')?.outcome !== 'passed') return notApplicable('noProof');
    const { document, format, token } = subject.reading;
    const isOld = format === 'open-badges-2' || format === 'open-badges-1';
    if (isOld && token === undefined) return notApplicable('otherFormat');
    if (!isOld && !Object.hasOwn(document, 'credentialStatus')) return notApplicable('none');
    const { settleStatus } = await import('../status/settle-status.js');
    return settleStatus(subject, context);
  },
};
