import { countsOf, listsOf } from '../plural.js';
import type { TimelineWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf('zh');
const badges = count({ other: '# 枚徽章' });
const units = {
  day: count({ other: '# 天' }),
  week: count({ other: '# 周' }),
  month: count({ other: '# 个月' }),
};
const years = count({ other: '# 年' });
const listed = listsOf('zh');

export const timeline: TimelineWords = {
  reading: '正在读取徽章…',
  empty: '这里还没有徽章。',
  checking: (count) => `${badges(count)}仍在验证`,
  name: '各时期的徽章',
  badges,
  covered: {
    day: (hits, many) => `有徽章：${hits} / ${units.day(many)}`,
    week: (hits, many) => `有徽章：${hits} / ${units.week(many)}`,
    month: (hits, many) => `有徽章：${hits} / ${units.month(many)}`,
  },
  units,
  between: (from, to) => `${from}至${to}`,

  calendar: { day: '天', week: '周', month: '月' },
  keys: '用方向键在日历中移动。',
  none: '没有徽章',
  earlier: '更早',
  later: '更晚',
  missed: '允许的缺席',
  level: (from, to, isLast) => (isLast && to > from ? `${from} 或更多` : from === to ? badges(from) : `${from} 至 ${to}`),
  cell: (date, count, isMissed) => `${date}: ${count > 0 ? badges(count) : isMissed ? '允许的缺席' : '没有徽章'}`,
  week: (from, to) => `${from}至${to}`,
  choose: '选择一个方格查看其中的徽章。',

  streaks: '连续记录',
  longest: '最长的连续记录',
  current: '当前的连续记录',
  noCurrent: (last) => `目前没有；最后一枚徽章的日期是${last}。`,
  streak: (length, misses) => (misses > 0 ? `连续 ${length}，允许的缺席：${misses}` : `连续 ${length}`),
  hits: (hits, length) => `${hits} / ${length}`,
  stillGoing: '当前的连续记录是迄今最长的。',
  allowed: count({ other: '允许缺席 # 次，以空心显示。' }),

  ladder: '等级',
  step: (at) => String(at),
  reached: (date) => `${date}达到`,
  toGo: (left) => `下一级，还差 ${left}`,
  ahead: '尚在前方',
  ladderDone: '所有等级都已达到。',

  spans: '持续时间',
  span: (from, to, days) => `${from}至${to}，${units.day(days)}`,
  elapsed(inYears, inMonths, inDays) {
    const told = [
      ...(inYears > 0 ? [years(inYears)] : []),
      ...(inMonths > 0 ? [units.month(inMonths)] : []),
      ...(inDays > 0 ? [units.day(inDays)] : []),
    ];
    const length = told.length === 0 ? units.day(1) : listed(told);
    return `从第一枚到最后一枚：${length}`;
  },

  gaps: '间断',
  gap: (length, when) => `${length}没有徽章，${when}`,
  gapOpen: (length, since) => `自${since}起${length}没有徽章`,
  noGaps: '没有。',
  more: (count) => `还有 ${count}`,

  notShown: (count) => `未显示：${badges(count)}`,
  reasons: notCounted,

  asTable: '以表格显示',
  when: '时间',
  howMany: '数量',
  which: '哪些',
  nothing: (length) => `${length}没有徽章`,
};
