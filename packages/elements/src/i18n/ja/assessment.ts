import type { AssessmentWords } from '../assessment-words.js';
import { say } from '../phrase.js';

const against = (criteria: number) => (criteria === 0 ? 'が評価しました。' : `が ${criteria} 個の基準で評価しました。`);

export const assessment: AssessmentWords = {
  title: '評価の方法・時期・評価者',
  assessedBy: (by, criteria) => [...say`${by} `, against(criteria)],
  assessedByIssuer: (criteria) => ['発行者', against(criteria)],
  selfAsserted: say`自己申告：発行者と受領者が同じです。`,
  ofFrameworks: (frameworks) => say`${frameworks} に基づくコンピテンシーです。`,
  issuerItself: '発行者自身',
  through: '評価の方法',
  kinds: {
    GradePointAverage: '成績平均点',
    LetterGrade: '文字による評定',
    Percent: 'パーセント',
    PerformanceLevel: '達成レベル',
    PredictedScore: '予測点',
    RawScore: '得点',
    Result: '結果',
    RubricCriterion: 'ルーブリック',
    RubricCriterionLevel: 'ルーブリック',
    RubricScore: 'ルーブリックの得点',
    ScaledScore: '換算点',
    Status: '状態',
  },
  statuses: {
    Completed: '修了',
    Enrolled: '登録済み',
    Failed: '不合格',
    InProgress: '進行中',
    OnHold: '保留中',
    Provisional: '暫定',
    Withdrew: '辞退',
  },
  took: '取得までの期間',
  alsoAwarded: 'ほかの授与日',
  more: (count) => `ほか ${count} 件`,
  scale: '最低から最高へ',
  met: '達成',
  notMet: '未達成',
  noDescription: 'この結果が何についてのものか、バッジには書かれていません。',
  noLevel: 'バッジに書かれていないレベルを指しています。',
  noValue: '値が示されていません。',
  withoutResult: 'ここに結果がないもの',
  targets: { credential: '資格', rubric: 'ルーブリック' },
};
