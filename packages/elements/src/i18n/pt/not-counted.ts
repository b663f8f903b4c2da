import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: 'não verificada',
  revoked: 'revogada pelo emissor',
  suspended: 'suspensa pelo emissor',
  expired: 'expirada',
  notYetValid: 'ainda não é válida',
  otherRecipient: 'concedida a outra pessoa',
  recipientUnknown: 'não diz de quem é, então não se pôde comparar',
  otherIssuer: 'de um emissor que não é nomeado aqui',
  distrustedIssuer: 'este site alerta sobre o emissor',
  selfIssued: 'emitida pelo próprio destinatário',
  duplicate: 'cópia de uma que conta',
  alreadyCounted: 'já conta para outra parte',
  notNeeded: 'contaria, mas outras já bastam',
  tooOld: 'concedida há tempo demais: a renovar',
  outsideWindow: 'fora do período que conta',
  noDate: 'não tem data que se possa ler',
};
