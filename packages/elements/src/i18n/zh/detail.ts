import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf } from '../plural.js';

const listed = listsOf('zh');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [`${competencies} 项能力`] : []),
      ...(results > 0 ? [`${results} 项成绩`] : []),
      ...(evidence > 0 ? [`${evidence} 份证据`] : []),
      ...(endorsements > 0 ? [`${endorsements} 份背书`] : []),
    ]);
    const limit = until ? `它的有效期到${until}` : '它没有截止日期';
    return [
      ...(issuer ? say`${issuer} 授予徽章 ` : ['授予徽章 ']),
      { value: name },
      ...(recipient ? say`，获得者：${recipient}` : []),
      on ? `，${on}。` : '。',
      holds === '' ? `${limit}。` : `${limit}，并附有${holds}。`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted ? say`由 ${signedBy} 确认，颁发者在那里保存它。` : say`由 ${signedBy} 签名；此后没有改动。`;
    if (limited && revocable) return [...made, '没有过期，也没有被撤销。'];
    return limited ? [...made, '没有过期。'] : revocable ? [...made, '没有被撤销。'] : made;
  },
  unproven: say`目前没有任何东西证明它：这只是文件自己的说法。`,
  notToRelyOn: say`以下只是文件自己的说法。`,
  what: '表彰什么',
  criteria: '如何获得',
  criteriaPage: '颁发者网页上的标准',
  why: '授予的原因',
  tags: '主题',
  field: '学习领域',
  specialization: '专业方向',
  creditsAvailable: '学分',
  creditsEarned: '已获学分',
  code: '代码',
  version: '版本',
  kind: '类型',
  competencies: '能力',
  noFramework: '其他',
  results: '成绩',
  outOf: (low, high) => say`范围 ${low} 到 ${high}`,
  required: (value) => say`要求：${value}`,
  reached: '已达到',
  requiredLevel: '要求',
  status: '状态',
  evidence: '证据',
  genre: '类型',
  audience: '面向',
  authority: '由谁授权',
  proven: '已证明的标识',
  claimed: '自称的标识',
  creator: '成就的制定者',
  assessor: '评估者',
  parent: '隶属于',
  official: '联系人',
  listedAs: (name) => say`在本网站的颁发者名单上，名为 ${name}。`,
  identifiers: '又称',
  endorsements: '背书',
  endorsementHolds: (signedBy) => say`签名成立 · ${signedBy}`,
  endorsementOpen: say`未经证明：任何人都可能写下它。`,
  endorsementBad: say`它的签名不成立。不要依赖它。`,
  recipient: '授予谁',
  recipientId: '标识',
  mail: '电子邮件',
  hashed: '地址以指纹形式保存。它可以与一个地址比较，但不能读出来。',
  masked: '为保护隐私，此处有所省略。',
  role: '角色',
  history: '日期',
  awarded: '授予',
  activity: '活动',
  term: '学期',
  validFrom: '生效日期',
  validUntil: '有效期至',
  licence: '执照编号',
  checked: '验证了什么',
  checkedOn: (moment) => `在此浏览器中验证：${moment}。`,
  asked: '验证时查询了：',
  askedNobody: '不需要查询任何服务器。',
  unsignedPicture: '图片来自徽章外层的文件，不在签名的覆盖范围内。',
  pictureFrom: (host) => say`图片从 ${host} 加载；签名只覆盖它的地址。`,
  original: '徽章本身',
  address: '地址',
  save: '保存文件',
  checkElsewhere: '任何人都可以用任何 Open Badges 验证程序再次验证这个文件，不一定要在本页面上。',
  identifier: '标识',
  related: '其他版本',
  alsoIn: '还有以下语言：',
  moreText: '显示更多文字',
};
