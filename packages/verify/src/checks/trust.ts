/**
 * What do the page's own lists say of the issuer? Only asked of an issuer that was proven: a name on a list must not be borrowed. An unknown issuer is
 * a remark, never a fault of the badge.
 */
import { type Check, learning } from '../check.js';
import { failed, notApplicable, passed, undetermined } from '../outcome.js';
import { lookUp } from '../trust/trust-list.js';

export const trust: Check = {
  id: 'trust',
  appliesTo: () => true,
  run(subject, { options }) {
    const proven = subject.signedBy;
    if (proven === undefined) return notApplicable('none');
    const listed = lookUp(options.trust, proven);
    if (listed?.word === 'distrusted') return failed('distrusted');
    if (listed) return learning(passed('trusted'), listed.name === undefined ? {} : { trustedAs: listed.name });
    return subject.reading.badge.recipient.id === proven ? undetermined('selfIssued') : undetermined('unrecognized');
  },
};
