import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return 'Verified';
      case 'expired':
        return on ? `Expired on ${on}` : 'Expired';
      case 'notYetValid':
        return on ? `Valid from ${on}` : 'Not valid yet';
      case 'revoked':
        return 'Revoked by the issuer';
      case 'suspended':
        return 'Suspended by the issuer';
      case 'invalid':
        return 'Not valid';
      default:
        return 'Could not be checked';
    }
  },
  failed: 'No badge to show',
  checkedJustNow: 'Checked just now in this browser',
  checkedAt: (time) => `Checked in this browser, ${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted') return listedAs ? say`On this site’s list as ${listedAs}` : say`Issuer is on this site’s list`;
    if (trust === 'selfIssued') return say`Issued by its own recipient`;
    if (trust === 'distrusted') return say`This site warns of this issuer`;
    return undefined;
  },
  show: 'Show this badge',
  asks: (host) => say`Showing it asks ${host} for the badge.`,
};
