import { digitsOf } from '../plural.js';
import type { WallWords } from '../wall-words.js';

const digits = digitsOf('zh');
const tallies: Readonly<Record<Parameters<WallWords['tally']>[0], (count: number) => string>> = {
  verified: (count) => `${digits(count)} 枚已验证`,
  expired: (count) => `${digits(count)} 枚已过期`,
  notYetValid: (count) => `${digits(count)} 枚尚未生效`,
  revoked: (count) => `${digits(count)} 枚已撤销`,
  suspended: (count) => `${digits(count)} 枚已暂停`,
  invalid: (count) => `${digits(count)} 枚无效`,
  undetermined: (count) => `${digits(count)} 枚未能完成验证`,
  failed: (count) => `${digits(count)} 枚无法读取`,
  open: (count) => `${digits(count)} 枚尚未做验证`,
};

export const wall: WallWords = {
  badges: (count) => `${digits(count)} 枚徽章`,
  tally: (kind, count) => tallies[kind](count),
  verdicts: {
    verified: '已验证',
    expired: '已过期',
    notYetValid: '尚未生效',
    revoked: '已撤销',
    suspended: '已暂停',
    invalid: '无效',
    undetermined: '未能完成验证',
  },
  all: '全部',
  search: '搜索这些徽章',
  show: '显示',
  empty: '这里还没有徽章。',
  found: (shown, all) => `共 ${all} 枚，显示 ${shown} 枚`,
  filteredOut: (count) => `${digits(count)} 枚徽章中没有符合条件的。`,
  reset: '显示全部',
  undated: '没有日期',
  noEvent: '其他',
  noIssuer: '没有颁发者',
  noType: '其他',
  noCompetency: '没有对应能力',
  unread: '尚未读取',
  progress: (done, all) => `已检查 ${done} / ${all}`,
  progressSoFar: (done, all) => `已检查 ${done} / ${all}，其余的在您看到时检查`,
  keys: '方向键可在徽章之间移动。',
  order: '排序',
  orders: { given: '原有顺序', newest: '最新在前', oldest: '最早在前', name: '按名称', issuer: '按颁发者' },
  group: '分组',
  groups: { none: '不分组', issuer: '按颁发者', event: '按活动', type: '按类型', year: '按年份', competency: '按能力' },
  density: '显示方式',
  densities: { cards: '卡片', list: '列表', emblems: '徽标' },
  print: '打印',
};
