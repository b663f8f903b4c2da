import type { NotCountedReason } from '@open-badge-elements/pathway';

export const notCounted: Readonly<Record<NotCountedReason, string>> = {
  notVerified: 'لم يتم التحقق منها',
  revoked: 'ألغتها الجهة المُصدِرة',
  suspended: 'علّقتها الجهة المُصدِرة',
  expired: 'انتهت صلاحيتها',
  notYetValid: 'ليست صالحة بعد',
  otherRecipient: 'مُنحت لشخص آخر',
  recipientUnknown: 'لا تذكر لمن هي، فلم تمكن المقارنة',
  otherIssuer: 'من جهة مُصدِرة غير مذكورة هنا',
  distrustedIssuer: 'هذا الموقع يحذّر من الجهة المُصدِرة لها',
  selfIssued: 'أصدرها صاحبها لنفسه',
  duplicate: 'نسخة من شارة محسوبة',
  alreadyCounted: 'محسوبة لجزء آخر',
  notNeeded: 'كانت ستُحسب، لكن غيرها يكفي',
  tooOld: 'مُنحت منذ زمن طويل: يجب تجديدها',
  outsideWindow: 'خارج الفترة المحسوبة',
  noDate: 'ليس لها تاريخ يمكن قراءته',
};
