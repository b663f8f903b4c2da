/**
 * Does the badge belong to the one who was asked about? (OB 2.0 recipient, OB 3.0 section "Verify recipient".)
 *
 * undetermined: nothing was given to compare with, which is most of the time and no fault. When somebody asked, the answer counts for the verdict.
 */
import type { Check } from '../check.js';
import { failed, passed, undetermined } from '../outcome.js';

export const recipient: Check = {
  id: 'recipient',
  appliesTo: () => true,
  async run({ reading }, { options }) {
    if (options.recipient === undefined || options.recipient.trim() === '') return undetermined('recipientNotAsked');
    const { recipient: named } = reading.badge;
    const { matchIdentity } = await import('../recipient/identity.js');
    const id = named.id === undefined ? [] : [{ type: 'id', value: named.id, hashed: false }];
    const match = await matchIdentity(options.recipient, [...id, ...named.identities]);
    if (match === 'none')
      return failed('recipientDiffers', { pointer: reading.format === 'open-badges-3' ? '/credentialSubject' : '/recipient' });
    return passed(match === 'exact' ? 'recipientMatches' : 'recipientMatchesLoosely');
  },
};
