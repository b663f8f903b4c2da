import { say } from '../phrase.js';
import type { CardWords } from '../words.js';

/** `ComputerScienceDegree` → "Computer science degree". */
function spaced(type: string): string {
  const words = type
    .replace(/^ext:/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const card: CardWords = {
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
  reading: 'Reading the badge…',
  checking: 'Checking…',
  unchecked: 'Not checked',
  waitingForViewer: 'Not checked yet',
  failed: 'No badge to show',
  check: 'Check this badge',
  show: 'Show this badge',
  details: 'Details',
  detailsOf: (name) => `Details of ${name}`,
  close: 'Close',
  checkedJustNow: 'Checked just now in this browser',
  checkedAt: (time) => `Checked in this browser, ${time}`,
  awarded: (date) => `Awarded ${date}`,
  competencies: (count) => (count === 1 ? '1\u00a0competency' : `${count}\u00a0competencies`),
  trust(trust, listedAs) {
    if (trust === 'trusted') return listedAs ? say`On this site’s list as ${listedAs}` : say`Issuer is on this site’s list`;
    if (trust === 'selfIssued') return say`Issued by its own recipient`;
    if (trust === 'distrusted') return say`This site warns of this issuer`;
    return undefined;
  },
  nameless: 'Badge without a name',
  pictureOf: (name) => `Emblem of ${name}`,
  several: (count) => `${count} badges`,
  achievementType: spaced,
  asks: (host) => say`Showing it asks ${host} for the badge.`,
};
