/**
 * Has the issuer taken the badge back?
 *
 * Every entry of `credentialStatus` is asked, in whatever order they stand; revoked wins over suspended, and both over "could not be known". Asked
 * only after the signature held and the issuer was proven: no request is made for a badge that anybody could have written.
 * OB 2.0 signed badges: the issuer profile's revocationList. Hosted ones: the host has answered already.
 */
import type { Check } from '../check.js';
import { notApplicable, undetermined } from '../outcome.js';

export const status: Check = {
  id: 'status',
  appliesTo: () => true,
  async run(subject, context) {
    if (context.outcomeOf('issuer')?.outcome !== 'passed') return notApplicable('noProof');
    const { document, format, token } = subject.reading;
    const isOld = format === 'open-badges-2' || format === 'open-badges-1';
    if (isOld && token === undefined) return notApplicable('otherFormat');
    const { jws } = subject.reading;
    // The Token Status List of a JWT (its claim `status`) is a status that nobody has asked here; a revoked badge is revoked all the same.
    const unasked =
      !isOld && jws && Object.hasOwn(jws.payload, 'status') ? undetermined('unsupportedStatus', { pointer: '/status' }) : undefined;
    if (!isOld && !Object.hasOwn(document, 'credentialStatus')) return unasked ?? notApplicable('none');
    const { settleStatus } = await import('../status/settle-status.js');
    const settled = await settleStatus(subject, context);
    return settled.outcome === 'passed' ? (unasked ?? settled) : settled;
  },
};
