import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`اطلب نسخة جديدة من الجهة المُصدِرة.`;
const tellIssuer = say`لا يمكن إصلاح ذلك إلا من الجهة المُصدِرة.`;
const doNotRely = say`لا تعتمد على هذه النسخة. اطلب الأصل من حامل الشارة، أو اسأل الجهة المُصدِرة هل صنعت هذه الشارة.`;
const tryLater = say`حاول مرة أخرى لاحقًا، أو اسأل الجهة المُصدِرة.`;
const askHolder = say`اطلب من حامل الشارة الملف كما أرسلته الجهة المُصدِرة.`;
const tellPage = say`إن كانت هذه صفحتك فصحّح العنوان أو الملف.`;
const openElsewhere = say`اسأل الجهة المُصدِرة مباشرة، أو تحقَّق من الشارة بأداة تحقق أخرى.`;

const { at, reason } = reasonsWith((member) => say`الموضع: ${member}`);
const hostOf = ({ host }: Detail) => host ?? 'المطلوب';
const addressOf = ({ address }: Detail) => (address ? say`العنوان هو ${address}.` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`تأخر الخادم ${host} كثيرًا في الرد.`;
  if (detail.why === 'httpError' && detail.status) return say`رد الخادم ${host} بالخطأ ${detail.status}.`;
  if (detail.why === 'gone') return say`يقول الخادم ${host} إنها لم تعد موجودة.`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`رد الخادم ${host} بشيء آخر.`;
  if (detail.why === 'tooLarge') return say`رد الخادم ${host} كبير جدًا.`;
  return say`الخادم ${host} متوقف، أو لا يسمح للمواقع الأخرى بسؤاله (CORS).`;
}

export const reasons: Reasons = {
  ok: reason(say`سليم.`),
  none: reason(say`لا شيء من هذا النوع في هذه الشارة.`),
  otherFormat: reason(say`لا يُطرح هذا السؤال في هذا النوع من الشارات.`),

  // reading
  emptyInput: reason(say`لا شيء هنا: لم تُعطَ أي شارة.`, say`أعطِ عنوان شارة أو ملفها أو نصها.`),
  tooLarge: (detail) => ({
    says: say`الملف أكبر مما يجوز لشارة (1 ميغابايت).`,
    where: detail.host ? say`جاء من ${detail.host}.` : undefined,
    advice: say`اطلب من الجهة المُصدِرة ملفًا أصغر؛ فالأفضل ربط الصور لا تضمينها.`,
  }),
  tooComplex: reason(say`الشارة أعمق أو أكثر أجزاءً مما يمكن قراءته بأمان.`, tellIssuer),
  notJson: reason(say`هذا النص ليس شارة: ليس JSON ولا رمزًا مميزًا موقّعًا ولا SVG.`, say`انسخ النص كله، من أول قوس معقوف إلى آخره.`),
  htmlPage: reason(say`هذه صفحة ويب وليست شارة. قد تكون صفحة دخول أو صفحة خطأ.`, say`ابحث في تلك الصفحة عن رابط ملف JSON أو صورة الشارة.`),
  duplicateMember: reason(say`تذكر الشارة شيئًا مرتين، فقد يختلف القارئون في فهمه.`, askIssuer),
  badEncoding: reason(say`النص تالف: ليس بترميز UTF-8.`, askHolder),
  unknownFormat: reason(say`هذا JSON، لكنه ليس Open Badge ولا مجموعة شارات.`, say`أعطِ شارة من Open Badges 1 أو 2 أو 3، أو سجل تعلّم (CLR).`),
  missingMember: reason(say`ينقص الشارة جزء لا بد منه في كل شارة.`, tellIssuer),
  wrongType: reason(say`في الشارة جزء بشكل لا يسمح به المعيار.`, tellIssuer),
  badToken: reason(say`الرمز المميز الموقّع مقطوع أو تالف.`, say`انسخ الرمز المميز كله: ثلاثة أجزاء بينها نقاط.`),
  badPng: reason(say`ملف PNG مقطوع أو تالف.`, askHolder),
  badSvg: reason(say`ملف SVG تالف.`, askHolder),
  noBadgeInPicture: reason(
    say`لا توجد شارة في هذه الصورة.`,
    say`تحذفها برامج كثيرة عند حفظ الصورة من جديد. اطلب الملف كما أرسلته الجهة المُصدِرة.`,
  ),
  severalBadgesInPicture: reason(say`في هذه الصورة أكثر من شارة، ولا يمكن معرفة المقصودة.`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`المجموعة فارغة.`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(say`لا تحتوي ملفات هذا النوع على شارات.`, say`تأتي الشارات بصيغة JSON أو رمزًا مميزًا أو داخل صورة PNG أو SVG.`),
  internalError: reason(say`توقف التحقق قبل تمامه. هذا خطأ منا، لا من الشارة.`, say`أعد تحميل الصفحة، أو تحقَّق من الشارة بأداة تحقق أخرى.`),

  // proof
  noProof: reason(say`لا شيء يثبت من صنعها: ليست موقّعة، ولا تستضيفها أي جهة مُصدِرة.`, askHolder),
  badSignature: reason(say`تغيّرت بعد توقيعها، أو أن التوقيع ليس لها.`, doNotRely),
  malformedProof: reason(say`توقيعها تالف أو ناقص.`, doNotRely),
  baseProof: reason(say`تحمل رسالة الجهة المُصدِرة إلى حاملها، وهي ليست معدّة للعرض.`, askHolder),
  badDisclosure: reason(say`ما تكشفه ليس ما وقّعته الجهة المُصدِرة.`, doNotRely),
  badKeyBinding: reason(say`توقيع حاملها الموجود فيها لا يصح.`, doNotRely),
  unsupportedProof: reason(say`موقّعة بطريقة لا تعرفها هذه الصفحة.`, openElsewhere),
  algorithmNotAllowed: reason(say`يستخدم توقيعها طريقة لا تثبت شيئًا.`, doNotRely),
  headerNotAllowed: reason(say`يطلب توقيعها أن يُقرأ بطريقة غير مسموح بها.`, doNotRely),
  wrongPurpose: reason(say`وُقّعت لغرض آخر غير إصدار الشارات.`, doNotRely),
  proofExpired: reason(say`كان للتوقيع نفسه تاريخ انتهاء، وقد مضى.`, askIssuer),
  proofInFuture: reason(say`تاريخ التوقيع لم يأتِ بعد.`, say`انظر هل ساعة هذا الجهاز مضبوطة.`),
  badProofChain: reason(say`توقيع يعتمد على توقيع آخر غير موجود أو لا يصح.`, doNotRely),
  tooMuchWork: reason(say`يحتاج التحقق منها إلى عمل أكثر مما يجوز لشارة واحدة.`, openElsewhere),
  insecurePage: reason(say`لم تصل هذه الصفحة عبر https، والمتصفحات لا تسمح لمثلها بالتحقق من التوقيعات.`, openElsewhere),
  challengeMismatch: reason(say`وُقّعت لمناسبة أخرى غير هذه.`, doNotRely),

  // vocabulary
  unknownContext: reason(say`تستخدم مصطلحات من عنوان لا تعرفه هذه الصفحة.`, openElsewhere),
  unknownTerm: reason(say`تحتوي على مصطلحات لا يشملها توقيعها.`, doNotRely),

  // keys
  noKey: reason(say`لا يذكر التوقيع المفتاح الذي صُنع به.`, tellIssuer),
  unsupportedKey: reason(say`مفتاح الجهة المُصدِرة محفوظ في مكان لا تستطيع هذه الصفحة سؤاله.`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`تعذّر جلب مفتاح الجهة المُصدِرة (لم يرد الخادم ${hostOf(detail)}).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`لا تذكر الجهة المُصدِرة هذا المفتاح بين مفاتيحها.`, doNotRely),
  keyRevoked: reason(say`سحبت الجهة المُصدِرة المفتاح الذي وُقّعت به.`, say`اسأل الجهة المُصدِرة هل ما زالت تعترف بهذه الشارة.`),
  weakKey: reason(say`المفتاح غير آمن: يمكن لغيرها أن يوقّع به.`, doNotRely),
  malformedKey: reason(say`مفتاح الجهة المُصدِرة تالف.`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`التوقيع مطابق، لكن لا شيء يثبت من صنعها.`,
    where: detail.issuer ? say`تذكر ${detail.issuer} جهةً مُصدِرة لها.` : at(detail),
    advice: say`اسأل الجهة المذكورة هل صنعت هذه الشارة.`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`وقّعها طرف آخر غير الجهة المُصدِرة المذكورة فيها.`,
    where: detail.key ? say`المفتاح يخص ${detail.key}.` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`ما وُقّع عليه وما تقوله الشارة لا يتفقان.`,
    where: detail.claim ? say`الموضع: ${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`ينقص الرمز المميز بيان يطلبه المعيار.`),

  // time
  expired: reason(say`انتهى وقتها.`, say`اسأل حاملها هل جُدّدت.`),
  notYetValid: reason(say`لم يبدأ وقتها بعد.`, say`إن بدا ذلك غريبًا فانظر هل ساعة هذا الجهاز مضبوطة.`),
  unreadableDate: reason(say`أحد تواريخها لا يمكن قراءته.`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`سحبتها الجهة المُصدِرة.`,
    where: detail.reason ? say`السبب الذي ذكرته الجهة المُصدِرة: ${detail.reason}` : undefined,
    advice: say`اسأل الجهة المُصدِرة عن السبب.`,
  }),
  suspended: (detail) => ({
    says: say`علّقتها الجهة المُصدِرة.`,
    where: detail.reason ? say`السبب الذي ذكرته الجهة المُصدِرة: ${detail.reason}` : undefined,
    advice: say`قد تعود صالحة. اسأل الجهة المُصدِرة.`,
  }),
  statusUnreachable: (detail) => ({
    says: say`التوقيع مطابق. تعذّرت معرفة هل أُلغيت (لم يرد الخادم ${hostOf(detail)}).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`التوقيع مطابق. لا يمكن الاعتماد على قائمة الشارات الملغاة.`,
    where: detail.host ? say`جاءت القائمة من ${detail.host}.` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`التوقيع مطابق. ما تقوله عن إلغائها لا يمكن قراءته.`, tellIssuer),
  unsupportedStatus: reason(say`التوقيع مطابق. يُسجَّل إلغاؤها بطريقة لا تعرفها هذه الصفحة.`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`أرفقت الجهة المُصدِرة رسالة بحالتها.`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`اسأل الجهة المُصدِرة عن معناها.`,
  }),
  refreshAvailable: reason(say`ليست ملغاة. تعرض الجهة المُصدِرة نسخة أحدث.`, say`اطلب النسخة الأحدث من حاملها.`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`تعذّر جلب نسخة الجهة المُصدِرة (لم يرد الخادم ${hostOf(detail)}).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`المستند الموجود في عنوان الشارة شارة أخرى.`, doNotRely),
  foreignHost: reason(say`مستضافة في مكان لا تحفظ فيه الجهة المُصدِرة شاراتها.`, doNotRely),
  insecureTransport: reason(
    say`محفوظة في عنوان غير آمن (http)، فيمكن لأي أحد في الطريق أن يغيّرها.`,
    say`اطلب من الجهة المُصدِرة أن تقدّمها عبر https.`,
  ),
  noVerification: reason(say`لا تذكر كيف يمكن التحقق منها.`, tellIssuer),
  differsFromHosted: reason(say`تختلف النسخة المعطاة هنا عن نسخة الجهة المُصدِرة، وهي المعروضة.`),

  // recipient
  recipientNotAsked: reason(say`لم يسأل أحد لمن ينبغي أن تكون الشارة.`),
  recipientMatches: reason(say`تخص الشخص الذي سُئل عنه.`),
  recipientMatchesLoosely: reason(say`تخص الشخص الذي سُئل عنه، مع اختلاف في حالة الأحرف أو المسافات.`),
  recipientDiffers: reason(say`صدرت باسم شخص آخر غير الذي سُئل عنه.`, say`انظر هل العنوان هو الذي تعرفه الجهة المُصدِرة.`),

  // endorsements
  endorsesAnother: reason(say`التزكية عن شيء آخر.`),

  // issuer trust
  trusted: reason(say`الجهة المُصدِرة في قائمة هذا الموقع.`),
  unrecognized: reason(say`ليس لدى هذا الموقع ما يقوله عن الجهة المُصدِرة. هذه ملاحظة لا عيب.`),
  registryUnreachable: ({ registry }) => ({
    says: say`تعذّر سؤال سجلّ هل يعرف الجهة المُصدِرة.`,
    where: registry ? say`لا رد يمكن الاعتماد عليه من: ${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`الجهة المُصدِرة وصاحب الشارة واحد.`),
  distrusted: reason(say`هذا الموقع يحذّر من هذه الجهة المُصدِرة.`, say`اسأل هذا الموقع عن السبب.`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`تذكر الجهة المُصدِرة عنوانًا لا يجوز لصفحة أن تسأله: عناوين https للمواقع العامة فقط.`
        : say`لا يجوز لصفحة أن تسأل هذا العنوان: عناوين https للمواقع العامة فقط.`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: say`جرّب مع https://، أو نزّل الشارة وافتح الملف.`, issuer: tellIssuer }),
  }),
  unreachable: (detail) => ({
    says: detail.why === 'timeout' ? say`تأخر الخادم ${hostOf(detail)} كثيرًا في الرد.` : say`لم يرد الخادم ${hostOf(detail)}.`,
    where: [...say`قد يكون متوقفًا، أو لا يسمح للمواقع الأخرى بالقراءة (CORS).`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`حاول مرة أخرى لاحقًا، أو نزّل الشارة وافتح الملف.`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`لا توجد شارة في هذا العنوان: رد ${hostOf(detail)} بأنه «غير موجود» (404).`,
          where: addressOf(detail),
          advice: say`انظر هل العنوان كامل، أو اطلب عنوانًا جديدًا من حاملها.`,
        }
      : { says: say`رد الخادم ${hostOf(detail)} بخطأ (${detail.status ?? '?'}).`, where: addressOf(detail), advice: tryLater },
  gone: (detail) => ({
    says: say`أُزيلت الشارة: يقول ${hostOf(detail)} إنها لم تعد موجودة (410).`,
    where: addressOf(detail),
    advice: say`اسأل الجهة المُصدِرة هل سحبتها.`,
  }),
  aborted: reason(say`أُوقف التحقق.`, say`تحقَّق مرة أخرى.`),
};
