import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: '検証済みではありません',
  revoked: '発行者が取り消しました',
  suspended: '発行者が一時停止しました',
  expired: '期限切れ',
  notYetValid: 'まだ有効ではありません',
  otherRecipient: '別の人に授与されています',
  recipientUnknown: '誰のものか書かれていないため、比べられません',
  otherIssuer: 'ここに挙げられていない発行者によるもの',
  distrustedIssuer: 'このサイトは発行者に注意を促しています',
  selfIssued: '受領者自身が発行',
  duplicate: '数えたものの写し',
  alreadyCounted: 'すでに別の部分で数えています',
  notNeeded: '数えられますが、ほかで足りています',
  tooOld: '授与から時間がたちすぎています。更新が必要です',
  outsideWindow: '数える期間の外',
  noDate: '読める日付がありません',
};
