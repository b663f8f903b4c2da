import { type Phrase, say } from '../phrase.js';
import { countsOf } from '../plural.js';
import type { PathwayProblemWords, StackWords } from '../words.js';
import { notCounted } from './not-counted.js';

const count = countsOf('zh');
const badges = count({ other: '# 枚徽章' });
const units = {
  day: count({ other: '# 天' }),
  week: count({ other: '# 周' }),
  month: count({ other: '# 个月' }),
};
const awards = count({ other: '# 枚徽章' });

function at(where: string | undefined, document: string | undefined): Phrase | undefined {
  if (document && where) return say`位置：${where}，在 ${document} 中。`;
  if (document) return say`在路径 ${document} 中。`;
  return where ? say`位置：${where}。` : undefined;
}

const mend = say`如果这是您的网页，请更正路径文件。`;
const problem =
  (says: Phrase, advice: Phrase = mend): PathwayProblemWords =>
  (where, document) => ({ says, where: at(where, document), advice });

export const stack: StackWords = {
  reading: '正在读取路径…',
  show: '显示进度',
  asks: (host) => say`显示它需要向 ${host} 请求此路径。`,
  unfetched: {
    unreachable: '无法取得路径，所以没有可显示的进度。',
    notJson: '路径地址上的内容不是 JSON。',
    advice: '如果这是您的网页，请更正地址或文件。',
  },
  problems: {
    notAPathway: problem(say`这个文件不是路径。`, say`路径文件写有 "type": "OpenBadgePathway" 以及它的要求（"requires"）。`),
    tooDeep: problem(say`这条路径的层级太多，无法跟随。`),
    tooLarge: problem(say`这条路径的部分太多，无法读取。`),
    missingMember: problem(say`这条路径缺少必需的内容。`),
    wrongType: problem(say`这条路径中有一处形式不对。`),
    unknownMember: problem(say`这条路径用了格式中没有的词。可能是笔误。`),
    conflictingMembers: problem(say`这条路径中有两处互相矛盾。`),
    impossibleRule: problem(say`这条路径有一条规则永远无法满足。`),
    duplicateId: problem(say`这条路径有两个部分同名（id）。`),
    unknownRequirement: problem(say`这条路径提到了不存在的部分。`),
    unknownPathway: problem(say`这条路径以另一条路径为基础，而后者无法读取。`),
    cycle: problem(say`这条路径包含了它自己。`),
    fixedRequirement: problem(say`这条路径改动了其基础路径不允许改动的部分。`),
    nestedWithin: problem(say`这条路径在一个时期里又有一个时期。`),
    withinInsideCountOnce: problem(say`这条路径在每枚徽章只计一次的部分里有一个时期。`),
  },

  states: { done: '已完成', underWay: '进行中', open: '未开始', lapsed: '已失效', notCountable: '不计入' },
  checking: (count) => `${badges(count)}仍在验证`,
  unchecked: (count) => `${badges(count)}尚未做验证`,
  of: (have, need) => `${have} / ${need}`,
  ofMany: (need) => `共 ${need}`,
  glance(state, have, need) {
    const parts = `已完成的部分：${have} / ${need}`;
    if (state === 'done') return need === 1 ? '已完成：所要求的都有了。' : `已完成：全部 ${need} 个部分都完成了。`;
    if (state === 'lapsed') return `曾经完成，现已失效；${parts}。`;
    if (state === 'notCountable') return `有相关的徽章，但没有一枚计入；${parts}。`;
    const left = need - have;
    return state === 'open' ? `尚未开始；${parts}。` : `进行中；${parts}，还差 ${left}。`;
  },
  glanceRecord(state, measure) {
    if (state === 'done') return `已完成：${measure}。`;
    return state === 'lapsed' ? `曾经完成，现已失效：${measure}。` : `${measure}。`;
  },
  complete: '已完成',
  toGo: (left) => `还差 ${left}`,
  label: (name, state, measure) => `${name}: ${state}${measure === '' ? '' : `，${measure}`}`,

  part: (place) => `第 ${place} 部分`,
  optional: '可选',
  kinds: {
    all: '全部都要',
    any: '任选其一',
    stages: '依次完成',
    routes: '任选一条路线',
    atLeast: (need, many) => `${many} 项中选 ${need} 项`,
  },
  nearest: '最近的路线',
  otherRoutes: count({ other: '另有 # 条路线通往同一目标' }),
  from: (pathway) => say`来自 ${pathway}`,
  nothingRequired: '这里没有任何要求。',
  cannotBeMet: '要求的数量多于可选的数量。',

  awards: (have, need) => `${have} / ${awards(need)}`,
  units: {
    day: (have, need) => `${have} / ${units.day(need)}`,
    week: (have, need) => `${have} / ${units.week(need)}`,
    month: (have, need) => `${have} / ${units.month(need)}`,
  },
  inARow: (measure, misses) => (misses > 0 ? `连续 ${measure}，缺 ${misses}` : `连续 ${measure}`),
  spanTo: (from, reaches) => `自${from}起；到${reaches}即满`,
  spanDone: (from, to) => `${from}至${to}`,
  step: (at, unit) => (unit === 'award' ? awards(at) : units[unit](at)),
  stepReached: (date) => `${date}达到`,
  stepNext: (left) => `下一级，还差 ${left}`,
  window: (from, to) => `${from}与${to}之间`,
  goodUntil: (date) => `应于${date}续期`,
  renew: '现在应当续期',

  noBadge: '还没有徽章',
  howTo: '如何获得',
  howToLabel: (name) => `如何获得: ${name}`,
  moreBadges: (count) => `还有 ${count}`,
  evenMore: (count) => `另外还有${badges(count)}`,
  notCounted: (count) => `不计入：${badges(count)}`,
  unread: (file) => (file ? say`位于 ${file}，其内容不计入。` : say`由网页本身提供，不计入。`),
  reasons: notCounted,
  notes: {
    unverifiedCounts: '此页面也计入未经验证的徽章。',
    severalRecipients: '这些徽章写有多个人。只计入其中一个人的。',
    recipientAssumed: '此页面说所有徽章都属于一个人。这一点没有验证。',
    unknownTimeZone: '这里不认识这条路径的时区；日期按 UTC 计算。',
    notExhaustive: '分配这些徽章的方式比尝试过的更多。实际进度可能更高。',
  },
  leftOut: (count) => `这条路径来自另一种格式，其中 ${count} 处未能转换。`,

  next: '下一步',
  goal: '目标',
  goalOpen: '尚未达到',
  goalReached: '所要求的都有了',
  goalHeld: (date) => (date ? `${date}授予` : '已授予'),
  authority: (name) => say`由 ${name} 授予`,
  reach: {
    local: '当地认可',
    regional: '地区认可',
    national: '全国认可',
    international: '国际认可',
  },
  aboutGoal: '关于此证书',

  map: (name) => `${name}的地图`,
  mapKeys: '方向键移动，回车键打开，加号和减号缩放，0 还原。',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '原始大小',
  zoomed: (percent) => `${percent}%`,
  asList: '以列表显示',
};
