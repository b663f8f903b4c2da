/**
 * What verdicts and codes are called on a terminal: one short sentence each, complete by type. `detail` has been made plain before it comes here.
 * "Could not be checked" is never told as "not valid", nor is "no badge".
 */
import type { IssuerTrust, Report, Verdict, VerifyCode } from '@open-badge-elements/verify';
import type { UnopenedCode } from './input.js';
import { plain, quoted } from './plain.js';

type Detail = Readonly<Record<string, string>>;
type Words = string | ((detail: Detail) => string);

export const verdictWords: Readonly<Record<Verdict, string>> = {
  verified: 'verified',
  expired: 'expired',
  notYetValid: 'not valid yet',
  revoked: 'revoked',
  suspended: 'suspended',
  invalid: 'not valid',
  undetermined: 'could not be checked',
};

const noBadge = 'no badge';

/** There is nothing that claims to be a badge, so there is nothing of which a verdict could speak. In JSON the verdict is `undetermined`, and the code says why. */
const holdsNone: readonly string[] = [
  'emptyInput',
  'notJson',
  'htmlPage',
  'unknownFormat',
  'noBadgeInPicture',
  'unsupportedFile',
  'emptyCollection',
] satisfies readonly VerifyCode[];

/** The first words of a line. `error` is there when nothing could be read as a badge. */
export function verdictOf({ verdict, error }: Pick<Report, 'verdict' | 'error'>): string {
  return error && holdsNone.includes(error.code) ? noBadge : verdictWords[verdict];
}

export const trustWords: Readonly<Record<IssuerTrust, string>> = {
  trusted: '(on your list)',
  unrecognized: '',
  selfIssued: '(issued by its own recipient)',
  undetermined: '(a registry of your list did not answer)',
  distrusted: '(your list warns of this issuer)',
};

const host = (detail: Detail, other: string) => (detail.host ? plain(detail.host) : other);
const on = (detail: Detail) => (detail.on ? ` on ${plain(detail.on).slice(0, 10)}` : '');
const because = (detail: Detail) => (detail.reason ? `, saying ${quoted(detail.reason)}` : '');

function unanswered(detail: Detail, other: string): string {
  const who = host(detail, other);
  if (detail.why === 'timeout') return `${who} took too long to answer`;
  if (detail.status) return `${who} answered with error ${plain(detail.status)}`;
  return `${who} did not answer`;
}

const codeWords: Readonly<Record<VerifyCode | UnopenedCode, Words>> = {
  ok: 'In order.',
  none: 'There is nothing of the kind in it.',
  otherFormat: 'The question does not arise for it.',

  noSuchFile: 'There is no such file.',
  isDirectory: 'It is a directory: name the files in it.',
  notPermitted: 'You may not read it.',
  unreadableFile: 'It could not be read to the end.',

  emptyInput: 'There is nothing in it.',
  tooLarge: 'It is larger than a badge may be (1 MB).',
  tooComplex: 'It is nested deeper, or has more parts, than can be read safely.',
  notJson: 'It is neither JSON, nor a signed token, nor SVG.',
  htmlPage: 'It is a web page, not a badge.',
  duplicateMember: 'It has the same member twice.',
  badEncoding: 'It is not UTF-8.',
  unknownFormat: 'It is JSON, but no badge and no collection of badges.',
  missingMember: 'It lacks a required member.',
  wrongType: 'A member has a form that the standard does not allow.',
  badToken: 'The token is cut off or damaged.',
  badPng: 'The PNG file is cut off or damaged.',
  badSvg: 'The SVG file is not well-formed.',
  noBadgeInPicture: 'There is no badge in the picture; many programs strip it when they save.',
  severalBadgesInPicture: 'There is more than one badge in the picture.',
  emptyCollection: 'The collection is empty.',
  unsupportedFile: 'Files of this kind hold no badges.',
  internalError: 'The check broke off: a fault of this program.',

  noProof: 'Nothing proves who made it: it is not signed, and no issuer hosts it.',
  badSignature: 'It was changed after it was signed, or the signature is not its own.',
  malformedProof: 'Its signature is damaged or incomplete.',
  baseProof: 'It carries the proof that is meant for the holder only, who derives others from it.',
  badDisclosure: 'What is disclosed in it is not what its issuer signed for.',
  badKeyBinding: 'The signature of the holder in it does not hold.',
  unsupportedProof: 'It is signed in a way that is not supported.',
  algorithmNotAllowed: 'Its signature uses an algorithm that proves nothing, or that does not go with the key.',
  headerNotAllowed: 'Its signature has a header that is not allowed.',
  wrongPurpose: 'It was signed for another purpose.',
  proofExpired: 'The signature had an end date, which has passed.',
  proofInFuture: 'The signature is dated later than now.',
  badProofChain: 'A signature builds on another that is not there or does not hold.',
  tooMuchWork: 'Checking it would take more work than the limit allows.',
  insecurePage: 'There is no cryptography here to check it with.',
  challengeMismatch: 'It was signed for another occasion.',

  unknownContext: 'It uses a JSON-LD context that is not known here.',
  unknownTerm: 'It has a term that its contexts do not define, so that its signature does not cover it.',

  noKey: 'The signature does not say which key it was made with.',
  unsupportedKey: 'The key is named in a way that is not supported.',
  keyUnreachable: (detail) => `The issuer's key could not be fetched: ${unanswered(detail, 'its server')}.`,
  keyNotFound: 'The issuer does not list the key for this use.',
  keyRevoked: 'The issuer has withdrawn the key.',
  weakKey: 'The key is unsafe: others could sign with it.',
  malformedKey: 'The key is damaged.',

  issuerNotProven: 'The signature fits, but nothing proves that the named issuer made it.',
  signedByAnotherKey: (detail) => `It was signed by ${detail.key ? plain(detail.key) : 'somebody else'}, not by the issuer it names.`,

  claimMismatch: 'The token and the badge in it disagree.',
  claimMissing: 'The token lacks a claim that the standard asks for.',

  expired: (detail) => `It expired${on(detail)}.`,
  notYetValid: (detail) => (detail.on ? `It is valid from ${plain(detail.on).slice(0, 10)} on.` : 'It is not valid yet.'),
  unreadableDate: 'One of its dates cannot be read.',

  revoked: (detail) => `The issuer has revoked it${because(detail)}.`,
  suspended: (detail) => `The issuer has suspended it${because(detail)}.`,
  statusUnreachable: (detail) =>
    `The signature fits; whether it was revoked could not be asked: ${unanswered(detail, 'the server of the list')}.`,
  statusNotProven: 'The signature fits; the list of revoked badges cannot be relied on.',
  malformedStatus: 'The signature fits; what it says of its status cannot be read.',
  unsupportedStatus: 'The signature fits; its status is kept in a way that is not supported.',
  statusMessage: (detail) =>
    detail.message ? `The issuer attached a message: ${quoted(detail.message)}.` : 'The issuer attached a message.',
  refreshAvailable: 'It is not revoked; the issuer offers a newer copy.',

  hostUnreachable: (detail) => `The issuer's own copy could not be fetched: ${unanswered(detail, 'its server')}.`,
  hostedIdMismatch: "The document at the badge's address is another badge.",
  foreignHost: 'It is hosted where the issuer does not keep its badges.',
  insecureTransport: 'It is kept at an http address, where anyone on the way could change it.',
  noVerification: 'It does not say how it can be checked.',
  differsFromHosted: "It differs from the issuer's own copy, which alone counts.",

  recipientNotAsked: 'Nobody asked whose it is.',
  recipientMatches: 'It belongs to the one who was asked about.',
  recipientMatchesLoosely: 'It belongs to the one who was asked about, but for capital letters or spaces.',
  recipientDiffers: 'It was made out to somebody else than the one who was asked about.',

  endorsesAnother: 'The endorsement is about something else.',

  trusted: 'The issuer is on your list.',
  unrecognized: 'The issuer is on no list of yours.',
  selfIssued: 'Issuer and recipient are the same.',
  registryUnreachable: (detail) => `Whether a registry knows the issuer could not be asked: ${plain(detail.registry ?? 'its server')}.`,
  distrusted: 'Your list warns of the issuer.',

  addressRefused: (detail) =>
    `${detail.address ? plain(detail.address) : 'Its address'} is not asked: only https addresses of public hosts are.`,
  unreachable: (detail) => `${unanswered(detail, 'The server')}.`,
  httpError: (detail) => `${unanswered(detail, 'The server')}.`,
  gone: (detail) => `${host(detail, 'The server')} says that it is gone for good.`,
  aborted: 'Checking was stopped.',
};

/** The sentence for a code. A code of a newer verifier has none and stands for itself. */
export function sentenceOf(code: string, detail: Detail): string {
  if (!Object.hasOwn(codeWords, code)) return `${plain(code)}.`;
  const words = codeWords[code as keyof typeof codeWords];
  return typeof words === 'string' ? words : words(detail);
}
