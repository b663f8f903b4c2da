import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';
import { pluralsOf } from '../plural.js';

const plural = pluralsOf<'one' | 'two' | 'few' | 'many'>('ar');
const against = (criteria: number) =>
  criteria === 0
    ? '.'
    : plural(criteria, {
        one: ' وفق معيار واحد.',
        two: ' وفق معيارين.',
        few: ` وفق ${criteria} معايير.`,
        many: ` وفق ${criteria} معيارًا.`,
        other: ` وفق ${criteria} معيار.`,
      });

export const assessment: AssessmentWords = {
  title: 'كيف ومتى وعلى يد من',
  assessedBy: (by, criteria) => [...say`جرى التقييم على يد ${by}`, against(criteria)],
  assessedByIssuer: (criteria) => ['جرى التقييم على يد الجهة المُصدِرة', against(criteria)],
  selfAsserted: say`إقرار ذاتي: الجهة المُصدِرة والمستلم واحد.`,
  ofFrameworks: (frameworks) => say`كفاءات من ${frameworks}.`,
  issuerItself: 'الجهة المُصدِرة نفسها',
  through: 'وسيلة التقييم',
  kinds: {
    GradePointAverage: 'المعدل التراكمي',
    LetterGrade: 'تقدير بالحروف',
    Percent: 'نسبة مئوية',
    PerformanceLevel: 'مستوى الأداء',
    PredictedScore: 'درجة متوقعة',
    RawScore: 'درجة',
    Result: 'نتيجة',
    RubricCriterion: 'سلم تقدير',
    RubricCriterionLevel: 'سلم تقدير',
    RubricScore: 'درجة سلم التقدير',
    ScaledScore: 'درجة معيارية',
    Status: 'الحالة',
  },
  statuses: {
    Completed: 'مكتمل',
    Enrolled: 'مسجَّل',
    Failed: 'لم يُجتز',
    InProgress: 'قيد الإنجاز',
    OnHold: 'معلَّق',
    Provisional: 'مؤقت',
    Withdrew: 'منسحب',
  },
  took: 'المدة',
  alsoAwarded: 'مُنحت أيضًا في',
  more: (count) => `${count} غير ذلك`,
  scale: 'من الأدنى إلى الأعلى',
  met: 'تحقق',
  notMet: 'لم يتحقق',
  noDescription: 'لا تصف الشارة موضوع هذه النتيجة.',
  noLevel: 'تشير إلى مستوى لا تصفه الشارة.',
  noValue: 'لم تُذكر أي قيمة.',
  withoutResult: 'بلا نتيجة هنا',
  targets: { credential: 'مؤهل', rubric: 'سلم تقدير' },
};
