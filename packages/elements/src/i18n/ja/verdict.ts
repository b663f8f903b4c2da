import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return '検証済み';
      case 'expired':
        return on ? `${on}に期限切れ` : '期限切れ';
      case 'notYetValid':
        return on ? `${on}から有効` : 'まだ有効ではありません';
      case 'revoked':
        return '発行者が取り消しました';
      case 'suspended':
        return '発行者が一時停止しました';
      case 'invalid':
        return '無効';
      default:
        return '検証できませんでした';
    }
  },
  failed: '表示するバッジがありません',
  checkedJustNow: 'たった今このブラウザーで検証',
  checkedAt: (time) => `このブラウザーで検証、${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted') return listedAs ? say`このサイトの一覧での名前：${listedAs}` : say`発行者はこのサイトの一覧にあります`;
    if (trust === 'selfIssued') return say`受領者自身が発行`;
    if (trust === 'distrusted') return say`このサイトはこの発行者に注意を促しています`;
    return undefined;
  },
  show: 'このバッジを表示する',
  asks: (host) => say`表示するには ${host} にバッジを要求します。`,
};
