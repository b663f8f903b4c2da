import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return 'Vérifié';
      case 'expired':
        return on ? `Expiré le ${on}` : 'Expiré';
      case 'notYetValid':
        return on ? `Valable à partir du ${on}` : 'Pas encore valable';
      case 'revoked':
        return 'Révoqué par l’émetteur';
      case 'suspended':
        return 'Suspendu par l’émetteur';
      case 'invalid':
        return 'Non valable';
      default:
        return 'N’a pas pu être vérifié';
    }
  },
  failed: 'Aucun badge à afficher',
  checkedJustNow: 'Vérifié à l’instant dans ce navigateur',
  checkedAt: (time) => `Vérifié dans ce navigateur, ${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted')
      return listedAs ? say`Sur la liste de ce site sous le nom de ${listedAs}` : say`L’émetteur est sur la liste de ce site`;
    if (trust === 'selfIssued') return say`Émis par son propre destinataire`;
    if (trust === 'distrusted') return say`Ce site met en garde contre cet émetteur`;
    return undefined;
  },
  show: 'Afficher ce badge',
  asks: (host) => say`Pour l’afficher, le badge est demandé à ${host}.`,
};
