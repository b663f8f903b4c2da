import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: 'no verificada',
  revoked: 'revocada por su emisor',
  suspended: 'suspendida por su emisor',
  expired: 'caducada',
  notYetValid: 'aún no es válida',
  otherRecipient: 'otorgada a otra persona',
  recipientUnknown: 'no dice de quién es, así que no se pudo comparar',
  otherIssuer: 'de un emisor que no se nombra aquí',
  distrustedIssuer: 'este sitio advierte sobre su emisor',
  selfIssued: 'emitida por su propio destinatario',
  duplicate: 'copia de una que cuenta',
  alreadyCounted: 'ya cuenta para otra parte',
  notNeeded: 'contaría, pero ya hay otras suficientes',
  tooOld: 'otorgada hace demasiado tiempo: hay que renovarla',
  outsideWindow: 'fuera del periodo que cuenta',
  noDate: 'no tiene una fecha que se pueda leer',
};
