import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'バッジを検証する',
  drop: 'ここにバッジをドロップするか、',
  choose: 'ファイルを選んでください',
  kinds: 'PNG、SVG、JSON、JWT。ファイルはこのブラウザーの外に出ません。',
  paste: 'または、アドレス、テキスト、トークンを貼り付けてください',
  recipient: '誰のものであるべきですか？これも検証する場合は、メールアドレスなどの識別子を入力してください',
  check: '検証する',
  another: '別のバッジを検証する',
  reading: 'バッジを読み込んでいます…',
  result: '結果',
};
