import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: 'nicht verifiziert',
  revoked: 'vom Aussteller widerrufen',
  suspended: 'vom Aussteller ausgesetzt',
  expired: 'abgelaufen',
  notYetValid: 'noch nicht gültig',
  otherRecipient: 'jemand anderem verliehen',
  recipientUnknown: 'sagt nicht, wem es gehört, also ließ es sich nicht vergleichen',
  otherIssuer: 'von einem Aussteller, der hier nicht genannt ist',
  distrustedIssuer: 'diese Website warnt vor seinem Aussteller',
  selfIssued: 'von der Person ausgestellt, die es erhalten hat',
  duplicate: 'Kopie eines Badges, das zählt',
  alreadyCounted: 'zählt schon für einen anderen Teil',
  notNeeded: 'würde zählen, aber es gibt genug andere',
  tooOld: 'vor zu langer Zeit verliehen: zu erneuern',
  outsideWindow: 'außerhalb des Zeitraums, der zählt',
  noDate: 'hat kein lesbares Datum',
};
