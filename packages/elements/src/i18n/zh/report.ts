import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`没有查询，因为没有任何东西证明是谁制作了徽章。`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: '是', failed: '否', undetermined: '未知', notApplicable: '不适用' },
  checks: {
    format: {
      question: '能作为 Open Badge 读取吗？',
      passed: () => say`它具有标准要求的形式。`,
      notApplicable: say`没有可读取的内容。`,
    },
    hosted: {
      question: '颁发者自己的服务器上也是这样吗？',
      passed: ({ host }) => (host ? say`${host} 上的徽章与此处显示的完全相同。` : say`颁发者服务器上的徽章与此处显示的完全相同。`),
      notApplicable: say`它带有自己的签名。`,
    },
    proof: {
      question: '签名之后有没有改动过？',
      passed: ({ suite }) => (suite ? say`签名与每一个字都相符（${suite}）。` : say`签名与每一个字都相符。`),
      notApplicable: say`它没有签名；由颁发者的服务器作保。`,
    },
    issuer: {
      question: '是它所写的颁发者制作的吗？',
      passed: ({ signedBy }) => (signedBy ? say`已证明：${signedBy}` : say`颁发者已得到证明。`),
      notApplicable: say`没有查询，因为没有签名或服务器为它作保。`,
    },
    claims: {
      question: '令牌与徽章一致吗？',
      passed: () => say`两者内容相同。`,
      notApplicable: say`它没有包装在令牌中。`,
    },
    validity: {
      question: '今天有效吗？',
      passed: () => say`今天在它的有效期内。`,
      notApplicable: notAsked,
    },
    status: {
      question: '颁发者仍然承认它吗？',
      passed: () => say`它没有被撤销，也没有被暂停。`,
      notApplicable: say`颁发者没有提供可查询的撤销名单。`,
    },
    recipient: {
      question: '它属于所查询的人吗？',
      passed: () => say`是的。`,
      notApplicable: say`没有查询任何人。`,
    },
    trust: {
      question: '本网站认识这个颁发者吗？',
      passed: () => say`颁发者在本网站的名单上。`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: '它的背书成立吗？',
      passed: () => say`其中每一份背书都由各自的作者签名。`,
      notApplicable: say`它没有背书。`,
    },
  },
};
