import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return '已验证';
      case 'expired':
        return on ? `已于${on}过期` : '已过期';
      case 'notYetValid':
        return on ? `自${on}起有效` : '尚未生效';
      case 'revoked':
        return '已被颁发者撤销';
      case 'suspended':
        return '已被颁发者暂停';
      case 'invalid':
        return '无效';
      default:
        return '未能完成验证';
    }
  },
  failed: '没有可显示的徽章',
  checkedJustNow: '刚刚在此浏览器中验证',
  checkedAt: (time) => `在此浏览器中验证，${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted') return listedAs ? say`在本网站的名单上，名为 ${listedAs}` : say`颁发者在本网站的名单上`;
    if (trust === 'selfIssued') return say`由获得者自己颁发`;
    if (trust === 'distrusted') return say`本网站提醒注意此颁发者`;
    return undefined;
  },
  show: '显示此徽章',
  asks: (host) => say`显示它需要向 ${host} 请求此徽章。`,
};
