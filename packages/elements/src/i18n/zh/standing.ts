import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} 收录了这个颁发者。`,
    notListed: (registry) => say`${registry} 没有收录这个颁发者。`,
    unreachable: (registry) => say`${registry} 没有给出可靠的答复。`,
  },
  endorses: {
    badge: '关于这枚徽章',
    achievement: '关于这项成就',
    issuer: '关于颁发者',
    parent: '关于颁发者的上级机构',
    creator: '关于成就的制定者',
    assessor: '关于评估者',
  },
  jurisdiction: { title: '认可范围', everywhere: '所有国家和地区', except: (places) => `${places} 除外` },
  whose: '这枚徽章是谁的？请输入电子邮箱或其他标识',
  compare: '比对',
  stays: '比对在此浏览器中进行。您输入的内容不会发送到任何地方。',
  belongs: {
    exact: '是。徽章正是颁发给这个标识的。',
    loose: '是，只是大小写、空格或前缀不同：徽章中的写法不一样。',
    none: '不是。徽章颁发给了别人，或此人的另一个地址。',
    nobody: '徽章没有写明可供比对的人。',
  },
  yetUnproven: '但徽章本身没有通过验证，因此这不能证明什么。',
  newer: '较新的副本',
  askForNewer: (host) => say`向 ${host} 询问较新的副本`,
  askingTells: '在您按下之前不会询问。之后该服务器会知道有人在查看这枚徽章。',
  asking: '正在询问…',
  terms: '使用条款',
  schema: '它自己的架构',
  notHeldAgainst: '没有用它检查这枚徽章。',
  savePicture: '保存图片',
  pictureProves: '图片不能证明什么。请检查徽章本身。',
  copyLink: '复制链接',
  copied: '已复制',
  copyByHand: '请从这里复制',
  share: '分享',
};
