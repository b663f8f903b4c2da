import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf<'one' | 'two' | 'few' | 'many'>('ar');
const badges = count({ one: 'شارة واحدة', two: 'شارتان', few: '# شارات', many: '# شارة', other: '# شارة' });
const units = {
  day: count({ one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يومًا' }),
  week: count({ one: 'أسبوع واحد', two: 'أسبوعان', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوعًا' }),
  month: count({ one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهرًا' }),
};
/** After "من". */
const ofUnits = {
  day: count({ one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' }),
  week: count({ one: 'أسبوع واحد', two: 'أسبوعين', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' }),
  month: count({ one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
};
const years = count({ one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' });
const listed = listsOf('ar');

export const timeline: TimelineWords = {
  reading: 'جارٍ قراءة الشارات…',
  empty: 'لا توجد شارات هنا بعد.',
  checking: (count) => `قيد التحقق: ${badges(count)}`,
  name: 'الشارات عبر الزمن',
  badges,
  covered: {
    day: (hits, many) => `${hits} من ${ofUnits.day(many)} فيها شارة`,
    week: (hits, many) => `${hits} من ${ofUnits.week(many)} فيها شارة`,
    month: (hits, many) => `${hits} من ${ofUnits.month(many)} فيها شارة`,
  },
  units,
  between: (from, to) => `من ${from} إلى ${to}`,

  calendar: { day: 'الأيام', week: 'الأسابيع', month: 'الأشهر' },
  keys: 'الأسهم للتنقل في التقويم.',
  none: 'لا شارة',
  earlier: 'السابق',
  later: 'اللاحق',
  missed: 'غياب مسموح',
  level: (from, to, isLast) => (isLast && to > from ? `${from} أو أكثر` : from === to ? badges(from) : `من ${from} إلى ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? 'غياب مسموح' : 'لا شارة'}`,
  week: (from, to) => `من ${from} إلى ${to}`,
  choose: 'اختر مربعًا لترى شاراته.',

  streaks: 'السلاسل',
  longest: 'أطول سلسلة',
  current: 'السلسلة الحالية',
  noCurrent: (last) => `لا سلسلة الآن؛ آخر شارة بتاريخ ${last}.`,
  streak: (length, misses) => (misses > 0 ? `${length} على التوالي، والغياب المسموح: ${misses}` : `${length} على التوالي`),
  hits: (hits, length) => `${hits} من ${length}`,
  stillGoing: 'السلسلة الحالية هي الأطول حتى الآن.',
  allowed: count({
    one: 'يُسمح بغياب واحد ويظهر مفرّغًا.',
    two: 'يُسمح بغيابين ويظهران مفرّغين.',
    few: 'يُسمح بـ# غيابات وتظهر مفرّغة.',
    many: 'يُسمح بـ# غيابًا وتظهر مفرّغة.',
    other: 'يُسمح بـ# غيابًا وتظهر مفرّغة.',
  }),

  ladder: 'الدرجات',
  step: (at) => String(at),
  reached: (date) => `تم بلوغها في ${date}`,
  toGo: (left) => `التالية، والباقي ${left}`,
  ahead: 'لاحقًا',
  ladderDone: 'تم بلوغ كل الدرجات.',

  spans: 'المدة',
  span: (from, to, days) => `من ${from} إلى ${to}، ${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `من الأولى إلى الأخيرة: ${length}`;
  },

  gaps: 'الانقطاعات',
  gap: (length, when) => `${length} بلا شارة، ${when}`,
  gapOpen: (length, since) => `${length} بلا شارة منذ ${since}`,
  noGaps: 'لا شيء.',
  more: (count) => `و${count} غيرها`,

  notShown: (count) => `غير معروضة: ${badges(count)}`,
  reasons: notCounted,

  asTable: 'كجدول',
  when: 'متى',
  howMany: 'كم',
  which: 'أيها',
  nothing: (length) => `${length} بلا شارة`,
};
