import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf, pluralsOf } from '../plural.js';

const plural = pluralsOf<'one' | 'two' | 'few' | 'many'>('ar');
const forms = (one: string, two: string, few: string, many: string) => (count: number) =>
  count === 0 ? [] : [plural(count, { one, two, few: `${count} ${few}`, many: `${count} ${many}`, other: `${count} ${many}` })];
const competenciesOf = forms('كفاءة واحدة', 'كفاءتان', 'كفاءات', 'كفاءة');
const resultsOf = forms('نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة');
const evidenceOf = forms('دليل واحد', 'دليلان', 'أدلة', 'دليلًا');
const endorsementsOf = forms('تزكية واحدة', 'تزكيتان', 'تزكيات', 'تزكية');
const listed = listsOf('ar');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...competenciesOf(competencies),
      ...resultsOf(results),
      ...evidenceOf(evidence),
      ...endorsementsOf(endorsements),
    ]);
    const limit = until ? `وهي صالحة حتى ${until}` : 'وليس لها تاريخ انتهاء';
    return [
      ...(issuer ? say`منحت ${issuer} شارة ` : ['مُنحت شارة ']),
      { value: name },
      ...(recipient ? say` إلى ${recipient}` : []),
      on ? ` في ${on}. ` : '. ',
      holds === '' ? `${limit}.` : `${limit}، ومعها ${holds}.`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted ? say`أكّدها ${signedBy}، حيث تحفظها الجهة المُصدِرة.` : say`وقّعها ${signedBy}؛ ولم تتغير منذ ذلك.`;
    if (limited && revocable) return [...made, ' لم تنتهِ صلاحيتها ولم تُلغَ.'];
    return limited ? [...made, ' لم تنتهِ صلاحيتها.'] : revocable ? [...made, ' لم تُلغَ.'] : made;
  },
  unproven: say`لا شيء يثبت هذا بعد: هذا ما يقوله الملف عن نفسه.`,
  notToRelyOn: say`ما يلي هو ما يقوله الملف فحسب.`,
  what: 'لأي شيء مُنحت',
  criteria: 'كيف تُنال',
  criteriaPage: 'المعايير في صفحة الجهة المُصدِرة',
  why: 'لماذا مُنحت',
  tags: 'الموضوعات',
  field: 'مجال الدراسة',
  specialization: 'التخصص',
  creditsAvailable: 'الساعات المعتمدة',
  creditsEarned: 'الساعات المكتسبة',
  code: 'الرمز',
  version: 'الإصدار',
  kind: 'النوع',
  competencies: 'الكفاءات',
  noFramework: 'غير ذلك',
  results: 'النتائج',
  outOf: (low, high) => say`على مقياس من ${low} إلى ${high}`,
  required: (value) => say`المطلوب: ${value}`,
  reached: 'تم بلوغه',
  requiredLevel: 'مطلوب',
  status: 'الحالة',
  evidence: 'الأدلة',
  genre: 'النوع',
  audience: 'موجّه إلى',
  authority: 'بأي سلطة',
  proven: 'المعرّف المُثبَت',
  claimed: 'المعرّف الذي تدّعيه',
  creator: 'وضع الإنجاز',
  assessor: 'قيّمها',
  parent: 'تابعة لـ',
  official: 'للتواصل',
  listedAs: (name) => say`في قائمة الجهات المُصدِرة لدى هذا الموقع باسم ${name}.`,
  identifiers: 'معروف أيضًا باسم',
  endorsements: 'التزكيات',
  endorsementHolds: (signedBy) => say`التوقيع صحيح · ${signedBy}`,
  endorsementOpen: say`غير مُثبَت: كان يمكن لأي أحد أن يكتبه.`,
  endorsementBad: say`توقيعها لا يصح. لا تعتمد عليها.`,
  recipient: 'لمن',
  recipientId: 'المعرّف',
  mail: 'البريد الإلكتروني',
  hashed: 'عنوانه محفوظ بصمةً رقمية. يمكن مقارنتها بعنوان، ولا يمكن قراءتها.',
  masked: 'مختصر هنا حفاظًا على الخصوصية.',
  role: 'الدور',
  history: 'التواريخ',
  awarded: 'مُنحت في',
  activity: 'النشاط',
  term: 'الفصل',
  validFrom: 'صالحة من',
  validUntil: 'صالحة حتى',
  licence: 'رقم الرخصة',
  checked: 'ما جرى التحقق منه',
  checkedOn: (moment) => `تم التحقق منها في هذا المتصفح: ${moment}.`,
  asked: 'سُئل أثناء التحقق:',
  askedNobody: 'لم تكن هناك حاجة إلى سؤال أي خادم.',
  unsignedPicture: 'الصورة من الملف المحيط بالشارة ولا يشملها التوقيع.',
  pictureFrom: (host) => say`تُحمَّل الصورة من ${host}؛ ولا يشمل التوقيع إلا عنوانها.`,
  original: 'الشارة نفسها',
  address: 'العنوان',
  save: 'احفظ الملف',
  checkElsewhere: 'يمكن لأي أحد أن يتحقق من الملف مرة أخرى بأي أداة تحقق من Open Badges، لا في هذه الصفحة وحدها.',
  identifier: 'المعرّف',
  related: 'طبعات أخرى',
  alsoIn: 'متاحة أيضًا بـ:',
  moreText: 'المزيد من هذا النص',
};
