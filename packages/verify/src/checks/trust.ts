/**
 * What do the page's own list and its registries say of the issuer? Only asked of an issuer that was proven: a name on a list must not be borrowed. An unknown issuer is
 * a remark, never a fault of the badge.
 */
import type { Check } from '../check.js';
import { notApplicable, undetermined } from '../outcome.js';

export const trust: Check = {
  id: 'trust',
  appliesTo: () => true,
  async run(subject, { options, ports }) {
    const proven = subject.signedBy;
    if (proven === undefined) return notApplicable('none');
    const word = options.trust && (await (await import('../trust/settle-trust.js')).settleTrust(subject, proven, options.trust, ports));
    if (word && word.code !== 'unrecognized') return word;
    return { ...word, ...undetermined(subject.reading.badge.recipient.id === proven ? 'selfIssued' : 'unrecognized') };
  },
};
