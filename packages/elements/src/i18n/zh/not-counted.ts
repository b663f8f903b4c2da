import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: '未经验证',
  revoked: '已被颁发者撤销',
  suspended: '已被颁发者暂停',
  expired: '已过期',
  notYetValid: '尚未生效',
  otherRecipient: '授予了另一个人',
  recipientUnknown: '没有写明属于谁，所以无法比较',
  otherIssuer: '颁发者不在这里所列之中',
  distrustedIssuer: '本网站提醒注意其颁发者',
  selfIssued: '由获得者自己颁发',
  duplicate: '是已计入徽章的副本',
  alreadyCounted: '已计入另一部分',
  notNeeded: '可以计入，但其他的已经足够',
  tooOld: '授予时间太久：应当续期',
  outsideWindow: '不在计入的时期内',
  noDate: '没有可读取的日期',
};
