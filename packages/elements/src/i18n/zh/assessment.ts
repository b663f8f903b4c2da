import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) => (criteria === 0 ? '评定。' : `依据 ${criteria} 项标准评定。`);

export const assessment: AssessmentWords = {
  title: '如何、何时、由谁评定',
  assessedBy: (by, criteria) => [...say`由 ${by} `, against(criteria)],
  assessedByIssuer: (criteria) => ['由颁发者', against(criteria)],
  selfAsserted: say`自行声明：颁发者与获得者相同。`,
  ofFrameworks: (frameworks) => say`能力出自 ${frameworks}。`,
  issuerItself: '颁发者本身',
  through: '评定方式',
  kinds: {
    GradePointAverage: '平均绩点',
    LetterGrade: '等级评分',
    Percent: '百分比',
    PerformanceLevel: '表现等级',
    PredictedScore: '预测分数',
    RawScore: '分数',
    Result: '结果',
    RubricCriterion: '评分量规',
    RubricCriterionLevel: '评分量规',
    RubricScore: '量规分数',
    ScaledScore: '换算分数',
    Status: '状态',
  },
  statuses: {
    Completed: '已完成',
    Enrolled: '已注册',
    Failed: '未通过',
    InProgress: '进行中',
    OnHold: '暂停',
    Provisional: '暂定',
    Withdrew: '已退出',
  },
  took: '用时',
  alsoAwarded: '另颁发于',
  more: (count) => `另外 ${count} 项`,
  scale: '从最低到最高',
  met: '已达到',
  notMet: '未达到',
  noDescription: '徽章没有说明这项结果是关于什么的。',
  noLevel: '它指向一个徽章没有说明的等级。',
  noValue: '没有给出数值。',
  withoutResult: '此处没有结果',
  targets: { credential: '证书', rubric: '评分量规' },
};
