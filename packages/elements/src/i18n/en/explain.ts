import type { ExplainWords } from '../explain-words.js';

export const explain: ExplainWords = {
  title: 'In plain words',
  badge: {
    question: 'What is this badge?',
    answer:
      'A badge is a certificate in digital form. It says what somebody learned or did, who says so, and how it was shown. It carries a proof, so anybody can check it: a digital signature, or the address of the copy that its issuer keeps.',
  },
  microCredential: {
    question: 'What is a micro-credential?',
    answer:
      'A micro-credential stands for a small piece of learning: a short course, a skill, a project. It says what was learned, how that was tested, and by whom. Several of them can count toward a larger qualification.',
  },
  verified: {
    question: 'What does “Verified” mean here?',
    answer:
      'The proof fits. The badge comes from the identifier that stands under the issuer’s name, and nothing was changed since. It has not expired. Where the issuer keeps a list of revoked badges, this one is not on it. Your browser checked this itself. “Verified” does not tell you how good the issuer is, nor that the badge belongs to the person who shows it to you.',
  },
  undetermined: {
    question: 'Why can’t it be checked?',
    answer:
      'Something that the check needs was missing. Often a server did not answer, or does not let other sites ask. Sometimes a badge uses a method that this page does not know. That says nothing against the badge: it may well be in order. Try again later, or ask the issuer.',
  },
  invalid: {
    question: 'What does “Not valid” mean here?',
    answer:
      'The check found a fault: this copy was changed after it was signed, or somebody else signed it, or a part of the proof is damaged. It is about this copy of the file, not about the person. Ask the holder for the original, or ask the issuer.',
  },
};
