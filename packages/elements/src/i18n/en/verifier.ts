import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'Check a badge',
  drop: 'Drop a badge here, or',
  choose: 'choose a file',
  kinds: 'PNG, SVG, JSON or JWT. The file stays in this browser.',
  paste: 'Or paste its address, its text or its token',
  recipient: 'Whose should it be? E-mail address or other identifier, if you want that checked too',
  check: 'Check',
  another: 'Check another',
  reading: 'Reading the badge…',
  result: 'Result',
};
