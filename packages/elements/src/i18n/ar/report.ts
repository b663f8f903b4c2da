import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`لم يُسأل عن ذلك، لأنه لا شيء يثبت من صنع الشارة.`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'نعم', failed: 'لا', undetermined: 'غير معروف', notApplicable: 'لا ينطبق' },
  checks: {
    format: {
      question: 'هل يمكن قراءتها بوصفها Open Badge؟',
      passed: () => say`لها الشكل الذي يطلبه المعيار.`,
      notApplicable: say`لا شيء يُقرأ.`,
    },
    hosted: {
      question: 'هل يقول خادم الجهة المُصدِرة الشيء نفسه؟',
      passed: ({ host }) => (host ? say`الشارة لدى ${host} كما تُعرض هنا تمامًا.` : say`الشارة لدى خادم الجهة المُصدِرة كما تُعرض هنا تمامًا.`),
      notApplicable: say`تحمل توقيعها الخاص.`,
    },
    proof: {
      question: 'هل بقيت دون تغيير منذ توقيعها؟',
      passed: ({ suite }) => (suite ? say`التوقيع مطابق لكل كلمة فيها (${suite}).` : say`التوقيع مطابق لكل كلمة فيها.`),
      notApplicable: say`ليست موقّعة؛ يشهد لها خادم الجهة المُصدِرة.`,
    },
    issuer: {
      question: 'هل صنعتها الجهة المُصدِرة المذكورة فيها؟',
      passed: ({ signedBy }) => (signedBy ? say`مُثبَت: ${signedBy}` : say`الجهة المُصدِرة مُثبَتة.`),
      notApplicable: say`لم يُسأل عن ذلك، لأنه لا توقيع ولا خادم يشهد لها.`,
    },
    claims: {
      question: 'هل يتفق الرمز المميز والشارة؟',
      passed: () => say`يقولان الشيء نفسه.`,
      notApplicable: say`ليست داخل رمز مميز.`,
    },
    validity: {
      question: 'هل هي صالحة اليوم؟',
      passed: () => say`يقع اليوم ضمن تواريخها.`,
      notApplicable: notAsked,
    },
    status: {
      question: 'هل ما زالت الجهة المُصدِرة تعترف بها؟',
      passed: () => say`ليست ملغاة ولا معلّقة.`,
      notApplicable: say`لم تذكر الجهة المُصدِرة قائمة شارات ملغاة يمكن سؤالها.`,
    },
    recipient: {
      question: 'هل تخص الشخص الذي سُئل عنه؟',
      passed: () => say`نعم، تخصه.`,
      notApplicable: say`لم يُسأل عن أحد.`,
    },
    trust: {
      question: 'هل يعرف هذا الموقع الجهة المُصدِرة؟',
      passed: () => say`الجهة المُصدِرة في قائمة هذا الموقع.`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: 'هل تصح تزكياتها؟',
      passed: () => say`كل تزكية فيها موقّعة من كاتبها.`,
      notApplicable: say`لا تحمل أي تزكية.`,
    },
  },
};
