import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} にこの発行者が載っています。`,
    notListed: (registry) => say`${registry} にこの発行者は載っていません。`,
    unreachable: (registry) => say`${registry} からは信頼できる回答がありませんでした。`,
  },
  endorses: {
    badge: 'このバッジについて',
    achievement: '達成内容について',
    issuer: '発行者について',
    parent: '発行者の上位組織について',
    creator: '達成の作成者について',
    assessor: '評価者について',
  },
  jurisdiction: { title: '認められる範囲', everywhere: 'すべての国', except: (places) => `${places} を除く` },
  whose: '誰のバッジですか。メールアドレスなどの識別子を入力してください',
  compare: '照合する',
  stays: '照合はこのブラウザの中で行います。入力した内容はどこにも送信されません。',
  belongs: {
    exact: 'はい。このバッジはまさにこの識別子に宛てたものです。',
    loose: 'はい。ただし大文字・空白・接頭辞が異なり、バッジでは別の書き方になっています。',
    none: 'いいえ。別の人、またはその人の別のアドレスに宛てたものです。',
    nobody: 'バッジには照合できる宛先が書かれていません。',
  },
  yetUnproven: 'ただし、バッジ自体が検証されていないため、何の証明にもなりません。',
  newer: '新しい版',
  askForNewer: (host) => say`${host} に新しい版を問い合わせる`,
  askingTells: '押すまでは何も問い合わせません。押すと、このバッジを見ている人がいることがそのサーバーに伝わります。',
  asking: '問い合わせています…',
  terms: '利用条件',
  schema: '独自のスキーマ',
  notHeldAgainst: 'このスキーマとの照合は行っていません。',
  savePicture: '画像を保存',
  pictureProves: '画像は何の証明にもなりません。バッジそのものを確認してください。',
  copyLink: 'リンクをコピー',
  copied: 'コピーしました',
  copyByHand: 'ここからコピーしてください',
  share: '共有',
};
