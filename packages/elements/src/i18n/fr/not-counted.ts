import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: 'non vérifié',
  revoked: 'révoqué par son émetteur',
  suspended: 'suspendu par son émetteur',
  expired: 'expiré',
  notYetValid: 'pas encore valable',
  otherRecipient: 'attribué à quelqu’un d’autre',
  recipientUnknown: 'ne dit pas à qui il est : on ne pouvait pas comparer',
  otherIssuer: 'd’un émetteur qui n’est pas nommé ici',
  distrustedIssuer: 'ce site met en garde contre son émetteur',
  selfIssued: 'émis par son propre destinataire',
  duplicate: 'copie d’un badge qui compte',
  alreadyCounted: 'compte déjà pour une autre partie',
  notNeeded: 'compterait, mais d’autres suffisent',
  tooOld: 'attribué il y a trop longtemps : à renouveler',
  outsideWindow: 'hors de la période qui compte',
  noDate: 'n’a pas de date lisible',
};
