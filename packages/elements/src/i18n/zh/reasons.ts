import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`请向颁发者索取一份新的。`;
const tellIssuer = say`只有颁发者能修正这一点。`;
const doNotRely = say`不要依赖这一份。请向持有者索取原件，或询问颁发者是否制作了此徽章。`;
const tryLater = say`请稍后再试，或询问颁发者。`;
const askHolder = say`请向持有者索取颁发者发出时的原文件。`;
const tellPage = say`如果这是您的网页，请更正地址或文件。`;
const openElsewhere = say`请直接询问颁发者，或用其他验证程序验证此徽章。`;

const { at, reason } = reasonsWith((member) => say`位置：${member}`);
const hostOf = ({ host }: Detail) => host ?? '（地址不明）';
const addressOf = ({ address }: Detail) => (address ? say`地址是 ${address}。` : undefined);

function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`服务器 ${host} 太久没有回应。`;
  if (detail.why === 'httpError' && detail.status) return say`服务器 ${host} 返回了错误 ${detail.status}。`;
  if (detail.why === 'gone') return say`服务器 ${host} 表示它已不存在。`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`服务器 ${host} 返回了别的内容。`;
  if (detail.why === 'tooLarge') return say`服务器 ${host} 返回的内容太大。`;
  return say`服务器 ${host} 出现故障，或不允许其他网站访问（CORS）。`;
}

export const reasons: Reasons = {
  ok: reason(say`正常。`),
  none: reason(say`此徽章中没有这类内容。`),
  otherFormat: reason(say`此类徽章不涉及这个问题。`),

  // reading
  emptyInput: reason(say`这里什么都没有：没有提供徽章。`, say`请提供徽章的地址、文件或文本。`),
  tooLarge: (detail) => ({
    says: say`文件超过了徽章允许的大小（1 MB）。`,
    where: detail.host ? say`它来自 ${detail.host}。` : undefined,
    advice: say`请向颁发者索取较小的文件；图片最好用链接，而不是放在文件里。`,
  }),
  tooComplex: reason(say`徽章的层级或部分太多，无法安全读取。`, tellIssuer),
  notJson: reason(say`这段文本不是徽章：它不是 JSON，不是签名令牌，也不是 SVG。`, say`请复制全部文本，从第一个花括号到最后一个。`),
  htmlPage: reason(say`这是一个网页，不是徽章。它可能是登录页或错误页。`, say`请在该网页上寻找徽章的 JSON 文件或图片的链接。`),
  duplicateMember: reason(say`徽章把同一件事写了两次，不同的程序可能有不同的理解。`, askIssuer),
  badEncoding: reason(say`文本已损坏：它不是 UTF-8。`, askHolder),
  unknownFormat: reason(
    say`这是 JSON，但不是 Open Badge，也不是徽章的集合。`,
    say`请提供 Open Badges 1、2 或 3 的徽章，或学习记录（CLR）。`,
  ),
  missingMember: reason(say`徽章缺少每枚徽章都必须有的部分。`, tellIssuer),
  wrongType: reason(say`徽章的某一部分不符合标准允许的形式。`, tellIssuer),
  badToken: reason(say`签名令牌被截断或已损坏。`, say`请复制整个令牌：用点隔开的三个部分。`),
  badPng: reason(say`PNG 文件被截断或已损坏。`, askHolder),
  badSvg: reason(say`SVG 文件已损坏。`, askHolder),
  noBadgeInPicture: reason(say`这张图片里没有徽章。`, say`许多程序在重新保存图片时会把它去掉。请索取颁发者发出时的原文件。`),
  severalBadgesInPicture: reason(say`这张图片里有不止一枚徽章，无法知道指的是哪一枚。`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`集合是空的。`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(say`这种文件不包含徽章。`, say`徽章的形式有 JSON、令牌，或嵌入 PNG 或 SVG 图片。`),
  internalError: reason(say`验证中断了。这是我们的问题，不是徽章的问题。`, say`请重新加载页面，或用其他验证程序验证此徽章。`),

  // proof
  noProof: reason(say`没有任何东西证明是谁制作的：它没有签名，也没有颁发者托管。`, askHolder),
  badSignature: reason(say`它在签名之后被改动过，或者签名不是它自己的。`, doNotRely),
  malformedProof: reason(say`它的签名已损坏或不完整。`, doNotRely),
  baseProof: reason(say`它带有颁发者发给持有者的内容，这部分不应公开展示。`, askHolder),
  badDisclosure: reason(say`其中披露的内容不是颁发者所签名的内容。`, doNotRely),
  badKeyBinding: reason(say`其中持有者自己的签名不成立。`, doNotRely),
  unsupportedProof: reason(say`它的签名方式是本页面不认识的。`, openElsewhere),
  algorithmNotAllowed: reason(say`它的签名使用了不能证明任何事的方法。`, doNotRely),
  headerNotAllowed: reason(say`它的签名要求以不允许的方式读取。`, doNotRely),
  wrongPurpose: reason(say`它的签名不是为颁发徽章而做的。`, doNotRely),
  proofExpired: reason(say`签名本身有截止日期，而且已经过了。`, askIssuer),
  proofInFuture: reason(say`签名的日期晚于现在。`, say`请检查这台设备的时钟是否正确。`),
  badProofChain: reason(say`一个签名依赖于另一个签名，而后者缺失或不成立。`, doNotRely),
  tooMuchWork: reason(say`验证它所需的工作量超过了一枚徽章允许的范围。`, openElsewhere),
  insecurePage: reason(say`此页面不是通过 https 打开的，浏览器不允许这样的页面验证签名。`, openElsewhere),
  challengeMismatch: reason(say`它是为另一个场合签名的，不是这一次。`, doNotRely),

  // vocabulary
  unknownContext: reason(say`它使用了本页面不认识的地址中的术语。`, openElsewhere),
  unknownTerm: reason(say`它含有签名没有覆盖的术语。`, doNotRely),

  // keys
  noKey: reason(say`签名没有说明是用哪个密钥做的。`, tellIssuer),
  unsupportedKey: reason(say`颁发者的密钥存放在本页面无法查询的地方。`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`无法取得颁发者的密钥（服务器 ${hostOf(detail)} 没有回应）。`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`颁发者没有把这个密钥列为自己的。`, doNotRely),
  keyRevoked: reason(say`颁发者已收回签名所用的密钥。`, say`请询问颁发者是否仍然承认此徽章。`),
  weakKey: reason(say`密钥不安全：别人也可能用它签名。`, doNotRely),
  malformedKey: reason(say`颁发者的密钥已损坏。`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`签名相符，但没有任何东西证明是谁制作的。`,
    where: detail.issuer ? say`它写明的颁发者是 ${detail.issuer}。` : at(detail),
    advice: say`请询问所写的颁发者是否制作了此徽章。`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`签名的人不是它所写的颁发者。`,
    where: detail.key ? say`密钥属于 ${detail.key}。` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`签名的内容与徽章的内容不一致。`,
    where: detail.claim ? say`位置：${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`令牌缺少标准要求的一项内容。`),

  // time
  expired: reason(say`它的有效期已过。`, say`请询问持有者是否已续期。`),
  notYetValid: reason(say`它的有效期还没有开始。`, say`如果觉得奇怪，请检查这台设备的时钟是否正确。`),
  unreadableDate: reason(say`其中一个日期无法读取。`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`颁发者已将它收回。`,
    where: detail.reason ? say`颁发者给出的原因：${detail.reason}` : undefined,
    advice: say`请向颁发者询问原因。`,
  }),
  suspended: (detail) => ({
    says: say`颁发者已将它暂停。`,
    where: detail.reason ? say`颁发者给出的原因：${detail.reason}` : undefined,
    advice: say`它可能重新生效。请询问颁发者。`,
  }),
  statusUnreachable: (detail) => ({
    says: say`签名相符。无法查询它是否被撤销（服务器 ${hostOf(detail)} 没有回应）。`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`签名相符。撤销名单不可靠。`,
    where: detail.host ? say`名单来自 ${detail.host}。` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`签名相符。其中关于撤销的内容无法读取。`, tellIssuer),
  unsupportedStatus: reason(say`签名相符。撤销的记录方式是本页面不认识的。`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`颁发者在它的状态中附了一条信息。`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`请询问颁发者这是什么意思。`,
  }),
  refreshAvailable: reason(say`没有被撤销。颁发者提供了更新的一份。`, say`请向持有者索取更新的一份。`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`无法取得颁发者自己的那一份（服务器 ${hostOf(detail)} 没有回应）。`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`徽章地址上的文件是另一枚徽章。`, doNotRely),
  foreignHost: reason(say`它所在的地方不是颁发者存放徽章的地方。`, doNotRely),
  insecureTransport: reason(say`它存放在不安全的地址（http），途中任何人都可能改动它。`, say`请要求颁发者通过 https 提供它。`),
  noVerification: reason(say`它没有说明如何验证。`, tellIssuer),
  differsFromHosted: reason(say`这里给出的一份与颁发者自己的不同；显示的是颁发者的那一份。`),

  // recipient
  recipientNotAsked: reason(say`没有人询问徽章应当属于谁。`),
  recipientMatches: reason(say`它属于所查询的人。`),
  recipientMatchesLoosely: reason(say`它属于所查询的人，只是大小写或空格不同。`),
  recipientDiffers: reason(say`它是颁发给另一个人的，不是所查询的人。`, say`请检查这个地址是不是颁发者知道的那个。`),

  // endorsements
  endorsesAnother: reason(say`这份背书说的是别的事。`),

  // issuer trust
  trusted: reason(say`颁发者在本网站的名单上。`),
  unrecognized: reason(say`本网站对颁发者没有任何说明。这只是说明，不是缺陷。`),
  registryUnreachable: ({ registry }) => ({
    says: say`无法查询登记处是否认识颁发者。`,
    where: registry ? say`没有得到可靠的回答：${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`颁发者和获得者是同一方。`),
  distrusted: reason(say`本网站提醒注意此颁发者。`, say`请向本网站询问原因。`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`网页不能访问颁发者给出的地址：只能访问公开网站的 https 地址。`
        : say`网页不能访问这个地址：只能访问公开网站的 https 地址。`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: say`请改用 https:// 再试，或下载徽章并打开文件。`, issuer: tellIssuer }),
  }),
  unreachable: (detail) => ({
    says: detail.why === 'timeout' ? say`服务器 ${hostOf(detail)} 太久没有回应。` : say`服务器 ${hostOf(detail)} 没有回应。`,
    where: [...say`它可能出现故障，或不允许其他网站读取（CORS）。`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`请稍后再试，或下载徽章并打开文件。`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`这个地址上没有徽章：${hostOf(detail)} 回答“未找到”（404）。`,
          where: addressOf(detail),
          advice: say`请检查地址是否完整，或向持有者索取新地址。`,
        }
      : { says: say`服务器 ${hostOf(detail)} 返回了错误（${detail.status ?? '?'}）。`, where: addressOf(detail), advice: tryLater },
  gone: (detail) => ({
    says: say`徽章已被移除：${hostOf(detail)} 表示它已不存在（410）。`,
    where: addressOf(detail),
    advice: say`请询问颁发者是否已将它收回。`,
  }),
  aborted: reason(say`验证已停止。`, say`请再验证一次。`),
};
