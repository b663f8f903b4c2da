import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`誰がバッジを作ったかを証明するものがないため、調べていません。`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'はい', failed: 'いいえ', undetermined: '不明', notApplicable: '該当しない' },
  checks: {
    format: {
      question: 'Open Badge として読めますか？',
      passed: () => say`規格が求める形になっています。`,
      notApplicable: say`読むものがありません。`,
    },
    hosted: {
      question: '発行者のサーバーにあるものと同じですか？',
      passed: ({ host }) =>
        host
          ? say`${host} には、ここに表示されているとおりのバッジがあります。`
          : say`発行者のサーバーには、ここに表示されているとおりのバッジがあります。`,
      notApplicable: say`バッジ自身に署名があります。`,
    },
    proof: {
      question: '署名の後に変更されていませんか？',
      passed: ({ suite }) => (suite ? say`署名はすべての内容と一致します（${suite}）。` : say`署名はすべての内容と一致します。`),
      notApplicable: say`署名はありません。発行者のサーバーが保証します。`,
    },
    issuer: {
      question: '記載された発行者が作ったものですか？',
      passed: ({ signedBy }) => (signedBy ? say`証明済み：${signedBy}` : say`発行者は証明されています。`),
      notApplicable: say`署名もサーバーも保証していないため、調べていません。`,
    },
    claims: {
      question: 'トークンとバッジは一致しますか？',
      passed: () => say`同じ内容です。`,
      notApplicable: say`トークンに入っていません。`,
    },
    validity: {
      question: '今日の時点で有効ですか？',
      passed: () => say`今日は有効期間内です。`,
      notApplicable: notAsked,
    },
    status: {
      question: '発行者は今も認めていますか？',
      passed: () => say`取り消しも一時停止もされていません。`,
      notApplicable: say`発行者は、確認できる取り消しリストを示していません。`,
    },
    recipient: {
      question: '調べた相手のものですか？',
      passed: () => say`はい。`,
      notApplicable: say`相手は指定されていません。`,
    },
    trust: {
      question: 'このサイトは発行者を知っていますか？',
      passed: () => say`発行者はこのサイトの一覧にあります。`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: '推薦は正しいものですか？',
      passed: () => say`含まれる推薦は、どれもその書き手によって署名されています。`,
      notApplicable: say`推薦はありません。`,
    },
  },
};
