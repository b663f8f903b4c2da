import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return 'تم التحقق منها';
      case 'expired':
        return on ? `انتهت صلاحيتها في ${on}` : 'انتهت صلاحيتها';
      case 'notYetValid':
        return on ? `صالحة ابتداءً من ${on}` : 'ليست صالحة بعد';
      case 'revoked':
        return 'ألغتها الجهة المُصدِرة';
      case 'suspended':
        return 'علّقتها الجهة المُصدِرة';
      case 'invalid':
        return 'غير صالحة';
      default:
        return 'تعذّر التحقق منها';
    }
  },
  failed: 'لا توجد شارة لعرضها',
  checkedJustNow: 'تم التحقق منها الآن في هذا المتصفح',
  checkedAt: (time) => `تم التحقق منها في هذا المتصفح، ${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted') return listedAs ? say`في قائمة هذا الموقع باسم ${listedAs}` : say`الجهة المُصدِرة في قائمة هذا الموقع`;
    if (trust === 'selfIssued') return say`أصدرها صاحبها لنفسه`;
    if (trust === 'distrusted') return say`هذا الموقع يحذّر من هذه الجهة المُصدِرة`;
    return undefined;
  },
  show: 'اعرض هذه الشارة',
  asks: (host) => say`لعرضها تُطلب الشارة من ${host}.`,
};
