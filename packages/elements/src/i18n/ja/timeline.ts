import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf('ja');
const badges = count({ other: '# 個のバッジ' });
const units = {
  day: count({ other: '# 日' }),
  week: count({ other: '# 週' }),
  month: count({ other: '# か月' }),
};
const years = count({ other: '# 年' });
const listed = listsOf('ja');

export const timeline: TimelineWords = {
  reading: 'バッジを読み込んでいます…',
  empty: 'ここにはまだバッジがありません。',
  checking: (count) => `${badges(count)}を検証中`,
  name: '時間で見るバッジ',
  badges,
  covered: {
    day: (hits, many) => `バッジあり：${hits} / ${units.day(many)}`,
    week: (hits, many) => `バッジあり：${hits} / ${units.week(many)}`,
    month: (hits, many) => `バッジあり：${hits} / ${units.month(many)}`,
  },
  units,
  between: (from, to) => `${from}から${to}`,

  calendar: { day: '日', week: '週', month: '月' },
  keys: '矢印キーで暦を移動します。',
  none: 'バッジなし',
  earlier: '前へ',
  later: '後へ',
  missed: '許された欠け',
  level: (from, to, isLast) => (isLast && to > from ? `${from} 以上` : from === to ? badges(from) : `${from} から ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? '許された欠け' : 'バッジなし'}`,
  week: (from, to) => `${from}から${to}`,
  choose: 'ますを選ぶと、そのバッジが見られます。',

  streaks: '連続記録',
  longest: '最長の連続記録',
  current: '現在の連続記録',
  noCurrent: (last) => `今はありません。最後のバッジは${last}のものです。`,
  streak: (length, misses) => (misses > 0 ? `連続 ${length}、許された欠け ${misses}` : `連続 ${length}`),
  hits: (hits, length) => `${hits} / ${length}`,
  stillGoing: '現在の連続記録が、これまでで最長です。',
  allowed: count({ other: '欠けは # 回まで許され、中抜きで示します。' }),

  ladder: '段階',
  step: (at) => String(at),
  reached: (date) => `${date}に到達`,
  toGo: (left) => `次、残り ${left}`,
  ahead: 'これから',
  ladderDone: 'すべての段階に到達しました。',

  spans: '期間の長さ',
  span: (from, to, days) => `${from}から${to}、${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `最初から最後まで ${length}`;
  },

  gaps: '空白',
  gap: (length, when) => `バッジのない ${length}、${when}`,
  gapOpen: (length, since) => `${since}からバッジのない ${length}`,
  noGaps: 'ありません。',
  more: (count) => `ほか ${count}`,

  notShown: (count) => `表示しないもの：${badges(count)}`,
  reasons: notCounted,

  asTable: '表で見る',
  when: '時期',
  howMany: '数',
  which: 'どれ',
  nothing: (length) => `バッジのない ${length}`,
};
