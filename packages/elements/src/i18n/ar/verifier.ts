import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'تحقَّق من شارة',
  drop: 'أفلِت شارة هنا، أو',
  choose: 'اختر ملفًا',
  kinds: 'PNG أو SVG أو JSON أو JWT. يبقى الملف في هذا المتصفح.',
  paste: 'أو ألصق عنوانها أو نصها أو رمزها المميز',
  recipient: 'لمن ينبغي أن تكون؟ البريد الإلكتروني أو معرّف آخر، إن أردت التحقق من ذلك أيضًا',
  check: 'تحقَّق',
  another: 'تحقَّق من أخرى',
  reading: 'جارٍ قراءة الشارة…',
  result: 'النتيجة',
};
