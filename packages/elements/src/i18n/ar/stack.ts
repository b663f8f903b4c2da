import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
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
const awards = count({ one: 'شارة واحدة', two: 'شارتان', few: '# شارات', many: '# شارة', other: '# شارة' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`الموضع: ${where}، في ${document}.`;
  if (document) return say`في المسار ${document}.`;
  return where ? say`الموضع: ${where}.` : undefined;
}

const mend = say`إن كانت هذه صفحتك فصحّح مستند المسار.`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: 'جارٍ قراءة المسار…',
  show: 'اعرض التقدّم',
  asks: (host) => say`لعرضه يُطلب المسار من ${host}.`,
  unfetched: {
    unreachable: 'تعذّر جلب المسار، فلا تقدّم لعرضه.',
    notJson: 'ما يوجد في عنوان المسار ليس JSON.',
    advice: 'إن كانت هذه صفحتك فصحّح العنوان أو الملف.',
  },
  problems: {
    notAPathway: problem(say`هذا المستند ليس مسارًا.`, say`يذكر المسار "type": "OpenBadgePathway" وما يتطلبه ("requires").`),
    tooDeep: problem(say`هذا المسار أعمق مما يمكن تتبعه.`),
    tooLarge: problem(say`أجزاء هذا المسار أكثر مما يمكن قراءته.`),
    missingMember: problem(say`ينقص هذا المسار شيء يحتاج إليه.`),
    wrongType: problem(say`في هذا المسار شيء ليس بالشكل المطلوب.`),
    unknownMember: problem(say`يستخدم هذا المسار كلمة لا يعرفها التنسيق. قد يكون خطأ في الكتابة.`),
    conflictingMembers: problem(say`في هذا المسار أمران متناقضان.`),
    impossibleRule: problem(say`في هذا المسار قاعدة لا يمكن تحقيقها أبدًا.`),
    duplicateId: problem(say`لجزأين من هذا المسار الاسم نفسه (id).`),
    unknownRequirement: problem(say`يشير هذا المسار إلى جزء غير موجود.`),
    unknownPathway: problem(say`يعتمد هذا المسار على مسار آخر تعذّرت قراءته.`),
    cycle: problem(say`يحتوي هذا المسار على نفسه.`),
    fixedRequirement: problem(say`يغيّر هذا المسار جزءًا لا يسمح المسار الذي يعتمد عليه بتغييره.`),
    nestedWithin: problem(say`في هذا المسار فترة داخل فترة أخرى.`),
    withinInsideCountOnce: problem(say`في هذا المسار فترة داخل جزء تُحسب فيه كل شارة مرة واحدة.`),
  },

  states: { done: 'تم', underWay: 'قيد الإنجاز', open: 'لم يبدأ', lapsed: 'سقط', notCountable: 'لا يُحسب' },
  checking: (count) => `قيد التحقق: ${badges(count)}`,
  unchecked: (count) => `لم يُتحقَّق منها بعد: ${badges(count)}`,
  of: (have, need) => `${have} من ${need}`,
  ofMany: (need) => `من ${need}`,
  glance(state, have, need) {
    const parts = `الأجزاء المنجزة: ${have} من ${need}`;
    if (state === 'done') return need === 1 ? 'مكتمل: كل المطلوب موجود.' : `مكتمل. عدد الأجزاء المنجزة: ${need}.`;
    if (state === 'lapsed') return `كان مكتملًا ثم سقط. ${parts}.`;
    if (state === 'notCountable') return `توجد شارات لهذا، لكن لا تُحسب أي منها. ${parts}.`;
    const left = need - have;
    return state === 'open' ? `لم يبدأ بعد. ${parts}.` : `${parts}، والباقي ${left}.`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `مكتمل: ${measure}.`;
    return state === 'lapsed' ? `كان مكتملًا ثم سقط: ${measure}.` : `${measure}.`;
  },
  complete: 'مكتمل',
  toGo: (left) => `الباقي ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `، ${measure}`}`,

  part: (place) => `الجزء ${place}`,
  optional: 'اختياري',
  kinds: {
    all: 'كلها',
    any: 'واحدة منها',
    stages: 'واحدة بعد الأخرى',
    routes: 'أحد هذه الطرق',
    atLeast: (need, many) => `${need} من هذه (${many})`,
  },
  nearest: 'أقرب طريق',
  otherRoutes: count({
    one: 'طريق آخر إلى الهدف نفسه',
    two: 'طريقان آخران إلى الهدف نفسه',
    few: '# طرق أخرى إلى الهدف نفسه',
    many: '# طريقًا آخر إلى الهدف نفسه',
    other: '# طريقًا آخر إلى الهدف نفسه',
  }),
  from: (pathway) => say`من ${pathway}`,
  nothingRequired: 'لا شيء مطلوب هنا.',
  cannotBeMet: 'المطلوب هنا أكثر مما يمكن الاختيار منه.',

  awards: (have, need) => `${have} من ${awards(need)}`,
  units: {
    day: (have, need) => `${have} من ${ofUnits.day(need)}`,
    week: (have, need) => `${have} من ${ofUnits.week(need)}`,
    month: (have, need) => `${have} من ${ofUnits.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `${measure} على التوالي، والغياب: ${misses}` : `${measure} على التوالي`),
  spanTo: (from, reaches) => `منذ ${from}؛ تكتمل المدة في ${reaches}`,
  spanDone: (from, to) => `من ${from} إلى ${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `تم بلوغها في ${date}`,
  stepNext: (left) => `التالية، والباقي ${left}`,
  window: (from, to) => `بين ${from} و${to}`,
  goodUntil: (date) => `يجب التجديد في ${date}`,
  renew: 'يجب التجديد الآن',

  noBadge: 'لا شارة بعد',
  howTo: 'كيف تصل إليها',
  howToLabel: (name) => `كيف تصل إليها: ${name}`,
  moreBadges: (count) => `و${count} غيرها`,
  evenMore: (count) => `وكذلك ${badges(count)}`,
  notCounted: (count) => `لا تُحسب: ${badges(count)}`,
  unread: (file) => (file ? say`في ${file}، وما فيه لا يُحتسب.` : say`أعطته الصفحة نفسها، ولا يُحتسب.`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: 'تحسب هذه الصفحة أيضًا شارات لم يتم التحقق منها.',
    severalRecipients: 'تذكر هذه الشارات عدة أشخاص. لا تُحسب إلا شارات شخص واحد.',
    recipientAssumed: 'تقول هذه الصفحة إن كل الشارات لشخص واحد. لم يُتحقَّق من ذلك.',
    unknownTimeZone: 'المنطقة الزمنية لهذا المسار غير معروفة هنا؛ الأيام بتوقيت UTC.',
    notExhaustive: 'طرق توزيع هذه الشارات أكثر مما جُرّب. قد يكون التقدّم أكبر.',
  },
  leftOut: (count) => `هذا المسار مأخوذ من صيغة أخرى، ولم يمكن نقل كل ما فيه (${count}).`,

  next: 'التالي',
  goal: 'الهدف',
  goalOpen: 'لم يُبلَغ بعد',
  goalReached: 'كل المطلوب موجود',
  goalHeld: (date) => (date ? `مُنحت في ${date}` : 'مُنحت'),
  authority: (name) => say`تمنحها ${name}`,
  reach: {
    local: 'معترف بها محليًا',
    regional: 'معترف بها إقليميًا',
    national: 'معترف بها وطنيًا',
    international: 'معترف بها دوليًا',
  },
  aboutGoal: 'عن هذه الشهادة',

  map: (name) => `خريطة ${name}`,
  mapKeys: 'الأسهم للتنقل، وEnter للفتح، وعلامتا الجمع والطرح للتكبير والتصغير، و0 للعودة.',
  zoomIn: 'أكبر',
  zoomOut: 'أصغر',
  zoomReset: 'الحجم الأصلي',
  zoomed: (percent) => `${percent}%`,
  asList: 'كقائمة',
};
