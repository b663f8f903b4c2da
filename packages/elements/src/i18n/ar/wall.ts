import { digitsOf, pluralsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('ar-u-nu-latn');
const plural = pluralsOf<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');
/** "Revoked: 12" reads rightly with any number, where an agreeing form would need six. */
const told = (what: string) => (count: number) => `${what}: ${digits(count)}`;

const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: told('تم التحقق منها'),
  expired: told('انتهت صلاحيتها'),
  notYetValid: told('ليست صالحة بعد'),
  revoked: told('ملغاة'),
  suspended: told('معلّقة'),
  invalid: told('غير صالحة'),
  undetermined: told('تعذّر التحقق منها'),
  failed: told('تعذّرت قراءتها'),
  open: told('لم يُتحقَّق منها بعد'),
};

export const wall: WallWords = {
  badges: (count) =>
    plural(count, {
      zero: 'لا شارات',
      one: 'شارة واحدة',
      two: 'شارتان',
      few: `${digits(count)} شارات`,
      many: `${digits(count)} شارة`,
      other: `${digits(count)} شارة`,
    }),
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: 'تم التحقق منها',
    expired: 'انتهت صلاحيتها',
    notYetValid: 'ليست صالحة بعد',
    revoked: 'ملغاة',
    suspended: 'معلّقة',
    invalid: 'غير صالحة',
    undetermined: 'تعذّر التحقق منها',
  },
  all: 'كلها',
  search: 'ابحث في هذه الشارات',
  show: 'اعرض',
  empty: 'لا توجد شارات هنا بعد.',
  found: (shown, all) => `معروض ${shown} من ${all}`,
  filteredOut: () => 'لا شارة توافق ما تبحث عنه. ',
  reset: 'اعرضها كلها',
  undated: 'بلا تاريخ',
  noEvent: 'غير ذلك',
  noIssuer: 'بلا جهة مُصدِرة',
  noType: 'غير ذلك',
  noCompetency: 'بلا كفاءة',
  unread: 'لم تُقرأ بعد',
  progress: (done, all) => `فُحص ${done} من ${all}`,
  progressSoFar: (done, all) => `فُحص ${done} من ${all}، والباقي عندما تصل إليه`,
  keys: 'مفاتيح الأسهم تنقل من شارة إلى أخرى.',
  order: 'الترتيب',
  orders: { given: 'كما وردت', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا', name: 'حسب الاسم', issuer: 'حسب الجهة المُصدِرة' },
  group: 'التجميع',
  groups: {
    none: 'بلا تجميع',
    issuer: 'حسب الجهة المُصدِرة',
    event: 'حسب الفعالية',
    type: 'حسب النوع',
    year: 'حسب السنة',
    competency: 'حسب الكفاءة',
  },
  density: 'طريقة العرض',
  densities: { cards: 'بطاقات', list: 'قائمة', emblems: 'شعارات' },
  print: 'اطبع',
};
