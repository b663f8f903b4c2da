import { digitsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('ja');
const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: (count) => `検証済み ${digits(count)} 個`,
  expired: (count) => `期限切れ ${digits(count)} 個`,
  notYetValid: (count) => `まだ有効でない ${digits(count)} 個`,
  revoked: (count) => `取り消し ${digits(count)} 個`,
  suspended: (count) => `一時停止 ${digits(count)} 個`,
  invalid: (count) => `無効 ${digits(count)} 個`,
  undetermined: (count) => `検証できなかった ${digits(count)} 個`,
  failed: (count) => `読み込めなかった ${digits(count)} 個`,
  open: (count) => `まだ検証していない ${digits(count)} 個`,
};

export const wall: WallWords = {
  badges: (count) => `${digits(count)} 個のバッジ`,
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: '検証済み',
    expired: '期限切れ',
    notYetValid: 'まだ有効でない',
    revoked: '取り消し',
    suspended: '一時停止',
    invalid: '無効',
    undetermined: '検証できなかった',
  },
  all: 'すべて',
  search: 'これらのバッジを検索',
  show: '表示',
  empty: 'ここにはまだバッジがありません。',
  found: (shown, all) => `${all} 個のうち ${shown} 個を表示`,
  filteredOut: (count) => `${digits(count)} 個のバッジのうち、条件に合うものはありません。`,
  reset: 'すべて表示する',
  undated: '日付なし',
  noEvent: 'その他',
  noIssuer: '発行者なし',
  noType: 'その他',
  noCompetency: 'コンピテンシーなし',
  unread: 'まだ読み込んでいないもの',
  progress: (done, all) => `${all} 個中 ${done} 個を確認済み`,
  progressSoFar: (done, all) => `${all} 個中 ${done} 個を確認済み。残りは表示されたときに確認します`,
  keys: '矢印キーでバッジからバッジへ移動します。',
  order: '並び順',
  orders: { given: '元の順', newest: '新しい順', oldest: '古い順', name: '名前順', issuer: '発行者順' },
  group: 'グループ',
  groups: { none: 'グループなし', issuer: '発行者別', event: 'イベント別', type: '種類別', year: '年別', competency: '能力別' },
  density: '表示',
  densities: { cards: 'カード', list: 'リスト', emblems: 'エンブレム' },
  print: '印刷',
};
