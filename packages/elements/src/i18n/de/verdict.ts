import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return 'Verifiziert';
      case 'expired':
        return on ? `Abgelaufen am ${on}` : 'Abgelaufen';
      case 'notYetValid':
        return on ? `Gültig ab ${on}` : 'Noch nicht gültig';
      case 'revoked':
        return 'Vom Aussteller widerrufen';
      case 'suspended':
        return 'Vom Aussteller ausgesetzt';
      case 'invalid':
        return 'Nicht gültig';
      default:
        return 'Konnte nicht geprüft werden';
    }
  },
  failed: 'Kein Badge zum Anzeigen',
  checkedJustNow: 'Gerade eben in diesem Browser geprüft',
  checkedAt: (time) => `In diesem Browser geprüft, ${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted')
      return listedAs ? say`Auf der Liste dieser Website als ${listedAs}` : say`Der Aussteller steht auf der Liste dieser Website`;
    if (trust === 'selfIssued') return say`Von der Person ausgestellt, die es erhalten hat`;
    if (trust === 'distrusted') return say`Diese Website warnt vor diesem Aussteller`;
    return undefined;
  },
  show: 'Dieses Badge anzeigen',
  asks: (host) => say`Zum Anzeigen wird es bei ${host} abgerufen.`,
};
