import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf } from '../plural.js';

const listed = listsOf('ja');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [`${competencies} 件の能力`] : []),
      ...(results > 0 ? [`${results} 件の結果`] : []),
      ...(evidence > 0 ? [`${evidence} 件の根拠`] : []),
      ...(endorsements > 0 ? [`${endorsements} 件の推薦`] : []),
    ]);
    const limit = until ? `有効期限は${until}です` : '有効期限はありません';
    return [
      ...(issuer ? say`${issuer} が授与したバッジ：` : ['授与されたバッジ：']),
      { value: name },
      ...(recipient ? say`、受領者：${recipient}` : []),
      on ? `、${on}。` : '。',
      holds === '' ? `${limit}。` : `${limit}。${holds}が含まれます。`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted
      ? say`${signedBy} が確認しました。発行者がバッジを置いている場所です。`
      : say`${signedBy} が署名しました。その後の変更はありません。`;
    if (limited && revocable) return [...made, '期限切れではなく、取り消されていません。'];
    return limited ? [...made, '期限切れではありません。'] : revocable ? [...made, '取り消されていません。'] : made;
  },
  unproven: say`まだ何も証明されていません。ファイル自身がそう述べているだけです。`,
  notToRelyOn: say`以下は、ファイルが述べていることにすぎません。`,
  what: '何に対するものか',
  criteria: '取得の条件',
  criteriaPage: '発行者のページにある条件',
  why: '授与の理由',
  tags: '話題',
  field: '学習分野',
  specialization: '専門',
  creditsAvailable: '単位',
  creditsEarned: '取得単位',
  code: 'コード',
  version: '版',
  kind: '種類',
  competencies: '能力',
  noFramework: 'その他',
  results: '結果',
  outOf: (low, high) => say`${low} から ${high} の尺度`,
  required: (value) => say`必要：${value}`,
  reached: '到達',
  requiredLevel: '必要',
  status: '状態',
  evidence: '根拠',
  genre: '種類',
  audience: '対象',
  authority: '誰の権限によるか',
  proven: '証明された識別子',
  claimed: '自称の識別子',
  creator: '達成の作成者',
  assessor: '評価者',
  parent: '所属',
  official: '連絡先',
  listedAs: (name) => say`このサイトの発行者一覧での名前：${name}`,
  identifiers: '別名',
  endorsements: '推薦',
  endorsementHolds: (signedBy) => say`署名は正しい · ${signedBy}`,
  endorsementOpen: say`証明されていません。誰でも書けたものです。`,
  endorsementBad: say`署名が正しくありません。信用しないでください。`,
  recipient: '受領者',
  recipientId: '識別子',
  mail: 'メールアドレス',
  hashed: 'アドレスは指紋（ハッシュ）として保存されています。アドレスと比べることはできますが、読み取ることはできません。',
  masked: '個人情報を守るため、ここでは一部だけ表示しています。',
  role: '役割',
  history: '日付',
  awarded: '授与',
  activity: '活動',
  term: '期間',
  validFrom: '有効期間の開始',
  validUntil: '有効期限',
  licence: '免許番号',
  checked: '検証の内容',
  checkedOn: (moment) => `このブラウザーで検証：${moment}`,
  asked: '検証のために要求した先：',
  askedNobody: 'サーバーに要求する必要はありませんでした。',
  unsignedPicture: '画像はバッジを包むファイルのもので、署名の対象ではありません。',
  pictureFrom: (host) => say`画像は ${host} から読み込まれます。署名の対象はそのアドレスだけです。`,
  original: 'バッジそのもの',
  address: 'アドレス',
  save: 'ファイルを保存する',
  checkElsewhere: 'このファイルは、このページに限らず、どの Open Badges 検証ツールでも誰でも検証し直せます。',
  identifier: '識別子',
  related: 'ほかの版',
  alsoIn: 'ほかの言語：',
  moreText: '続きを表示',
};
