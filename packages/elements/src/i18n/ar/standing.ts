import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry}: هذه الجهة المُصدِرة مدرجة فيه.`,
    notListed: (registry) => say`${registry}: هذه الجهة المُصدِرة غير مدرجة فيه.`,
    unreachable: (registry) => say`${registry}: لم يعطِ جوابًا يُعتمد عليه.`,
  },
  endorses: {
    badge: 'عن هذه الشارة',
    achievement: 'عن الإنجاز',
    issuer: 'عن الجهة المُصدِرة',
    parent: 'عن المؤسسة التي تتبعها الجهة المُصدِرة',
    creator: 'عن واضع الإنجاز',
    assessor: 'عن المقيِّم',
  },
  jurisdiction: { title: 'معترف بها في', everywhere: 'جميع البلدان', except: (places) => `باستثناء ${places}` },
  whose: 'لمن هذه الشارة؟ اكتب عنوان بريد إلكتروني أو معرّفًا آخر',
  compare: 'قارن',
  stays: 'تجري المقارنة في هذا المتصفح. ما تكتبه لا يُرسل إلى أي مكان.',
  belongs: {
    exact: 'نعم. صدرت الشارة لهذا المعرّف بعينه.',
    loose: 'نعم، باستثناء حالة الأحرف أو المسافات أو البادئة: تكتبه الشارة بطريقة أخرى.',
    none: 'لا. صدرت الشارة لشخص آخر، أو لعنوان آخر من عناوينه.',
    nobody: 'لا تذكر الشارة أحدًا للمقارنة به.',
  },
  yetUnproven: 'لكن الشارة نفسها لم يُتحقق منها، فلا يثبت ذلك شيئًا.',
  newer: 'نسخة أحدث',
  askForNewer: (host) => say`اسأل ${host} عن نسخة أحدث`,
  askingTells: 'لا يُسأل شيء قبل أن تضغط هنا. وعندها يعلم ذلك الخادم أن أحدًا ينظر في هذه الشارة.',
  asking: 'جارٍ السؤال…',
  terms: 'شروط الاستخدام',
  schema: 'المخطط الخاص بها',
  notHeldAgainst: 'لم تُقارن الشارة به.',
  savePicture: 'احفظ صورة',
  pictureProves: 'الصورة لا تثبت شيئًا. تحقق من الشارة نفسها.',
  copyLink: 'انسخ رابطًا إليها',
  copied: 'نُسخ',
  copyByHand: 'انسخه من هنا',
  share: 'شارك',
};
