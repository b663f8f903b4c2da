import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`発行者に新しいものを求めてください。`;
const tellIssuer = say`これを直せるのは発行者だけです。`;
const doNotRely = say`これを信用しないでください。所持者に原本を求めるか、このバッジを作ったか発行者に尋ねてください。`;
const tryLater = say`後でもう一度試すか、発行者に尋ねてください。`;
const askHolder = say`発行者が送ったままのファイルを所持者に求めてください。`;
const tellPage = say`ご自分のページであれば、アドレスまたはファイルを直してください。`;
const openElsewhere = say`発行者に直接尋ねるか、別の検証ツールでバッジを検証してください。`;

const { at, reason } = reasonsWith((member) => say`場所：${member}`);
const hostOf = ({ host }: Detail) => host ?? '（不明）';
const addressOf = ({ address }: Detail) => (address ? say`アドレスは ${address} です。` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`サーバー ${host} の応答に時間がかかりすぎました。`;
  if (detail.why === 'httpError' && detail.status) return say`サーバー ${host} がエラー ${detail.status} を返しました。`;
  if (detail.why === 'gone') return say`サーバー ${host} は、もう存在しないと答えました。`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`サーバー ${host} は別のものを返しました。`;
  if (detail.why === 'tooLarge') return say`サーバー ${host} の応答が大きすぎます。`;
  return say`サーバー ${host} が停止しているか、ほかのサイトからの要求を許可していません（CORS）。`;
}

export const reasons: Reasons = {
  ok: reason(say`問題ありません。`),
  none: reason(say`このバッジには該当するものがありません。`),
  otherFormat: reason(say`この種類のバッジでは問題になりません。`),

  // reading
  emptyInput: reason(
    say`何もありません。バッジが指定されていません。`,
    say`バッジのアドレス、ファイル、またはテキストを指定してください。`,
  ),
  tooLarge: (detail) => ({
    says: say`ファイルがバッジの上限（1 MB）より大きいです。`,
    where: detail.host ? say`${detail.host} から届きました。` : undefined,
    advice: say`もっと小さいファイルを発行者に求めてください。画像は埋め込まずにリンクするのが適切です。`,
  }),
  tooComplex: reason(say`バッジの階層が深すぎるか、部分が多すぎて、安全に読めません。`, tellIssuer),
  notJson: reason(
    say`このテキストはバッジではありません。JSON でも、署名付きトークンでも、SVG でもありません。`,
    say`最初の波かっこから最後の波かっこまで、テキスト全体をコピーしてください。`,
  ),
  htmlPage: reason(
    say`これはウェブページで、バッジではありません。ログインページかエラーページかもしれません。`,
    say`そのページで、バッジの JSON ファイルまたは画像へのリンクを探してください。`,
  ),
  duplicateMember: reason(say`バッジに同じ項目が二つあり、読み手によって解釈が変わるおそれがあります。`, askIssuer),
  badEncoding: reason(say`テキストが壊れています。UTF-8 ではありません。`, askHolder),
  unknownFormat: reason(
    say`JSON ですが、Open Badge でもバッジの集まりでもありません。`,
    say`Open Badges 1、2、3 のバッジ、または学習記録（CLR）を指定してください。`,
  ),
  missingMember: reason(say`すべてのバッジに必要な部分が欠けています。`, tellIssuer),
  wrongType: reason(say`バッジの一部が、規格で許されていない形になっています。`, tellIssuer),
  badToken: reason(
    say`署名付きトークンが途切れているか、壊れています。`,
    say`トークン全体をコピーしてください。点で区切られた三つの部分です。`,
  ),
  badPng: reason(say`PNG ファイルが途切れているか、壊れています。`, askHolder),
  badSvg: reason(say`SVG ファイルが壊れています。`, askHolder),
  noBadgeInPicture: reason(
    say`この画像にバッジは入っていません。`,
    say`画像を保存し直すと、多くのプログラムでバッジが失われます。発行者が送ったままのファイルを求めてください。`,
  ),
  severalBadgesInPicture: reason(say`この画像には複数のバッジがあり、どれを指すのか分かりません。`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`集まりが空です。`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(
    say`この種類のファイルにバッジは入りません。`,
    say`バッジは JSON、トークン、または PNG や SVG の画像に埋め込まれた形で届きます。`,
  ),
  internalError: reason(
    say`検証が途中で止まりました。バッジではなく、こちらの問題です。`,
    say`ページを再読み込みするか、別の検証ツールでバッジを検証してください。`,
  ),

  // proof
  noProof: reason(say`誰が作ったかを証明するものがありません。署名がなく、公開している発行者もいません。`, askHolder),
  badSignature: reason(say`署名の後に変更されたか、署名がこのバッジのものではありません。`, doNotRely),
  malformedProof: reason(say`署名が壊れているか、不完全です。`, doNotRely),
  baseProof: reason(say`発行者から所持者への内容を含んでいます。これは人に見せるためのものではありません。`, askHolder),
  badDisclosure: reason(say`開示された内容は、発行者が署名したものではありません。`, doNotRely),
  badKeyBinding: reason(say`含まれている所持者自身の署名が正しくありません。`, doNotRely),
  unsupportedProof: reason(say`このページが知らない方法で署名されています。`, openElsewhere),
  algorithmNotAllowed: reason(say`署名に、何も証明しない方法が使われています。`, doNotRely),
  headerNotAllowed: reason(say`署名が、許されていない読み方を求めています。`, doNotRely),
  wrongPurpose: reason(say`バッジの発行とは別の目的で署名されています。`, doNotRely),
  proofExpired: reason(say`署名自体に期限があり、それを過ぎています。`, askIssuer),
  proofInFuture: reason(say`署名の日付が現在より後です。`, say`この端末の時計が正しいか確認してください。`),
  badProofChain: reason(say`ある署名が別の署名に基づいていますが、それがないか、正しくありません。`, doNotRely),
  tooMuchWork: reason(say`検証に必要な作業が、一つのバッジに認められる量を超えています。`, openElsewhere),
  insecurePage: reason(
    say`このページは https で開かれていません。そのようなページでは、ブラウザーは署名の検証を許しません。`,
    openElsewhere,
  ),
  challengeMismatch: reason(say`この機会ではなく、別の機会のために署名されています。`, doNotRely),

  // vocabulary
  unknownContext: reason(say`このページが知らないアドレスの用語を使っています。`, openElsewhere),
  unknownTerm: reason(say`署名の対象になっていない用語を含んでいます。`, doNotRely),

  // keys
  noKey: reason(say`どの鍵で署名したかが示されていません。`, tellIssuer),
  unsupportedKey: reason(say`発行者の鍵は、このページから要求できない場所にあります。`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`発行者の鍵を取得できませんでした（サーバー ${hostOf(detail)} が応答しません）。`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`発行者は、この鍵を自分のものとして示していません。`, doNotRely),
  keyRevoked: reason(say`署名に使われた鍵を、発行者が取り下げています。`, say`このバッジを今も認めるか、発行者に尋ねてください。`),
  weakKey: reason(say`鍵が安全ではありません。ほかの人もこの鍵で署名できます。`, doNotRely),
  malformedKey: reason(say`発行者の鍵が壊れています。`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`署名は一致しますが、誰が作ったかを証明するものがありません。`,
    where: detail.issuer ? say`記載された発行者は ${detail.issuer} です。` : at(detail),
    advice: say`このバッジを作ったか、記載された発行者に尋ねてください。`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`記載された発行者とは別の者が署名しています。`,
    where: detail.key ? say`鍵の持ち主は ${detail.key} です。` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`署名された内容とバッジの内容が一致しません。`,
    where: detail.claim ? say`場所：${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`規格が求める項目がトークンにありません。`),

  // time
  expired: reason(say`有効期間が終わっています。`, say`更新されたかどうか、所持者に尋ねてください。`),
  notYetValid: reason(say`有効期間がまだ始まっていません。`, say`おかしいと思われる場合は、この端末の時計が正しいか確認してください。`),
  unreadableDate: reason(say`読めない日付があります。`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`発行者が取り消しています。`,
    where: detail.reason ? say`発行者による理由：${detail.reason}` : undefined,
    advice: say`理由を発行者に尋ねてください。`,
  }),
  suspended: (detail) => ({
    says: say`発行者が一時停止しています。`,
    where: detail.reason ? say`発行者による理由：${detail.reason}` : undefined,
    advice: say`再び有効になることがあります。発行者に尋ねてください。`,
  }),
  statusUnreachable: (detail) => ({
    says: say`署名は一致します。取り消されたかどうかは確認できませんでした（サーバー ${hostOf(detail)} が応答しません）。`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`署名は一致します。取り消しリストは信頼できません。`,
    where: detail.host ? say`リストの出所：${detail.host}` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`署名は一致します。取り消しについての記載が読めません。`, tellIssuer),
  unsupportedStatus: reason(say`署名は一致します。取り消しの記録方法を、このページは知りません。`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`発行者が状態にメッセージを添えています。`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`意味を発行者に尋ねてください。`,
  }),
  refreshAvailable: reason(say`取り消されていません。発行者が新しいものを用意しています。`, say`所持者に新しいものを求めてください。`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`発行者自身のものを取得できませんでした（サーバー ${hostOf(detail)} が応答しません）。`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`バッジのアドレスにある文書は、別のバッジです。`, doNotRely),
  foreignHost: reason(say`発行者がバッジを置いていない場所にあります。`, doNotRely),
  insecureTransport: reason(
    say`安全でないアドレス（http）に置かれているため、途中で誰でも変更できます。`,
    say`https で提供するよう発行者に求めてください。`,
  ),
  noVerification: reason(say`検証の方法が示されていません。`, tellIssuer),
  differsFromHosted: reason(say`ここに渡されたものは発行者のものと異なります。表示されているのは発行者のものです。`),

  // recipient
  recipientNotAsked: reason(say`誰のバッジであるべきかは、尋ねられていません。`),
  recipientMatches: reason(say`調べた相手のものです。`),
  recipientMatchesLoosely: reason(say`調べた相手のものですが、大文字小文字または空白が異なります。`),
  recipientDiffers: reason(say`調べた相手とは別の人に発行されています。`, say`発行者が知っているアドレスかどうか確認してください。`),

  // endorsements
  endorsesAnother: reason(say`推薦は別のものについてです。`),

  // issuer trust
  trusted: reason(say`発行者はこのサイトの一覧にあります。`),
  unrecognized: reason(say`このサイトには発行者についての情報がありません。欠点ではなく、お知らせです。`),
  registryUnreachable: ({ registry }) => ({
    says: say`登録簿が発行者を知っているか、確認できませんでした。`,
    where: registry ? say`信頼できる応答がありません：${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`発行者と受領者が同じです。`),
  distrusted: reason(say`このサイトはこの発行者に注意を促しています。`, say`理由をこのサイトに尋ねてください。`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`発行者が示したアドレスは、ページから要求できません。要求できるのは公開サイトの https アドレスだけです。`
        : say`ページから要求できないアドレスです。要求できるのは公開サイトの https アドレスだけです。`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, {
      page: tellPage,
      viewer: say`https:// で試すか、バッジをダウンロードしてファイルを開いてください。`,
      issuer: tellIssuer,
    }),
  }),
  unreachable: (detail) => ({
    says:
      detail.why === 'timeout'
        ? say`サーバー ${hostOf(detail)} の応答に時間がかかりすぎました。`
        : say`サーバー ${hostOf(detail)} が応答しません。`,
    where: [
      ...say`停止しているか、ほかのサイトからの読み取りを許可していない可能性があります（CORS）。`,
      ' ',
      ...(addressOf(detail) ?? []),
    ],
    advice: say`後でもう一度試すか、バッジをダウンロードしてファイルを開いてください。`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`このアドレスにバッジはありません。${hostOf(detail)} が「見つかりません」（404）と答えました。`,
          where: addressOf(detail),
          advice: say`アドレスが途中で切れていないか確認するか、所持者に新しいアドレスを求めてください。`,
        }
      : {
          says: say`サーバー ${hostOf(detail)} がエラーを返しました（${detail.status ?? '?'}）。`,
          where: addressOf(detail),
          advice: tryLater,
        },
  gone: (detail) => ({
    says: say`バッジは削除されています。${hostOf(detail)} は、もう存在しないと答えました（410）。`,
    where: addressOf(detail),
    advice: say`取り下げたかどうか、発行者に尋ねてください。`,
  }),
  aborted: reason(say`検証が中止されました。`, say`もう一度検証してください。`),
};
