/** Why a badge that fits does not count; for progress and for patterns over time. */
import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: 'not verified',
  revoked: 'revoked by its issuer',
  suspended: 'suspended by its issuer',
  expired: 'expired',
  notYetValid: 'not valid yet',
  otherRecipient: 'awarded to somebody else',
  recipientUnknown: 'does not say whose it is, so nobody could compare',
  otherIssuer: 'from an issuer that is not named here',
  distrustedIssuer: 'this site warns of its issuer',
  selfIssued: 'issued by its own recipient',
  duplicate: 'a copy of one that counts',
  alreadyCounted: 'counts for another part already',
  notNeeded: 'would count, but enough others do',
  tooOld: 'awarded too long ago: due for renewal',
  outsideWindow: 'outside of the period that counts',
  noDate: 'has no date that can be read',
};
