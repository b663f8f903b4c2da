import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: '验证徽章',
  drop: '把徽章拖到这里，或',
  choose: '选择文件',
  kinds: 'PNG、SVG、JSON 或 JWT。文件不会离开此浏览器。',
  paste: '或粘贴它的地址、文本或令牌',
  recipient: '它应当属于谁？如果也要验证这一点，请输入电子邮件地址或其他标识',
  check: '验证',
  another: '再验证一枚',
  reading: '正在读取徽章…',
  result: '结果',
};
