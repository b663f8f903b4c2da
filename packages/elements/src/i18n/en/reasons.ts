/**
 * What each code means and what the reader can do about it. One table, so that no code is without a sentence (the type sees to it).
 * `says` is short and free of the badge's own text, because it stands in the verdict line. "Could not be checked" is never told as "not valid".
 */
import { type Phrase, say } from '../phrase.js';
import { byWhose, reasonsWith } from '../reason.js';
import type { Detail, Reasons } from '../words.js';

const askIssuer = say`Ask the issuer for a new copy.`;
const tellIssuer = say`Only the issuer can mend this.`;
const doNotRely = say`Do not rely on this copy. Ask the holder for the original, or the issuer whether it made this badge.`;
const tryLater = say`Try again later, or ask the issuer.`;
const askHolder = say`Ask the holder for the file as the issuer sent it.`;
const tellPage = say`If this is your page, correct the address or the file.`;
const openElsewhere = say`Ask the issuer directly, or check the badge with another verifier.`;

const { at, reason } = reasonsWith((member) => say`Where: ${member}`);
const hostOf = ({ host }: Detail) => host ?? 'The server';
const addressOf = ({ address }: Detail) => (address ? say`The address is ${address}.` : undefined);

/** Why there was no answer, for the line below the reason. */
function unanswered(detail: Detail): Phrase {
  const host = hostOf(detail);
  if (detail.why === 'timeout') return say`${host} took too long to answer.`;
  if (detail.why === 'httpError' && detail.status) return say`${host} answered with error ${detail.status}.`;
  if (detail.why === 'gone') return say`${host} says that it is gone.`;
  if (detail.why === 'notJson' || detail.why === 'htmlPage') return say`${host} answered with something else.`;
  if (detail.why === 'tooLarge') return say`The answer of ${host} is too large.`;
  return say`${host} is down, or does not let other sites ask (CORS).`;
}

export const reasons: Reasons = {
  ok: reason(say`In order.`),
  none: reason(say`There is nothing of the kind in this badge.`),
  otherFormat: reason(say`The question does not arise for this kind of badge.`),

  // reading
  emptyInput: reason(say`There is nothing here: no badge was given.`, say`Give the address, the file or the text of a badge.`),
  tooLarge: (detail) => ({
    says: say`The file is larger than a badge may be (1 MB).`,
    where: detail.host ? say`It came from ${detail.host}.` : undefined,
    advice: say`Ask the issuer for a smaller file; pictures are best linked, not enclosed.`,
  }),
  tooComplex: reason(say`The badge is nested deeper, or has more parts, than can be read safely.`, tellIssuer),
  notJson: reason(
    say`This text is not a badge: it is neither JSON, nor a signed token, nor SVG.`,
    say`Copy the whole text, from the first brace to the last.`,
  ),
  htmlPage: reason(
    say`This is a web page, not a badge. It may be a log-in or error page.`,
    say`Look for a link to the badge’s JSON file or picture on that page.`,
  ),
  duplicateMember: reason(say`The badge says one thing twice, so readers could disagree on it.`, askIssuer),
  badEncoding: reason(say`The text is damaged: it is not UTF-8.`, askHolder),
  unknownFormat: reason(
    say`This is JSON, but no Open Badge and no collection of badges.`,
    say`Give a badge of Open Badges 1, 2 or 3, or a learner record (CLR).`,
  ),
  missingMember: reason(say`The badge lacks a part that every badge must have.`, tellIssuer),
  wrongType: reason(say`A part of the badge has a form that the standard does not allow.`, tellIssuer),
  badToken: reason(say`The signed token is cut off or damaged.`, say`Copy the whole token: three parts with dots between them.`),
  badPng: reason(say`The PNG file is cut off or damaged.`, askHolder),
  badSvg: reason(say`The SVG file is damaged.`, askHolder),
  noBadgeInPicture: reason(
    say`There is no badge in this picture.`,
    say`Many programs strip it when a picture is saved again. Ask for the file as the issuer sent it.`,
  ),
  severalBadgesInPicture: reason(say`There is more than one badge in this picture; which one is meant cannot be known.`, askIssuer),
  emptyCollection: (detail) => ({
    says: say`The collection is empty.`,
    where: at(detail),
    advice: byWhose(detail, { page: tellPage, viewer: askHolder, issuer: tellIssuer }),
  }),
  unsupportedFile: reason(
    say`Files of this kind hold no badges.`,
    say`Badges come as JSON, as a token, or baked into a PNG or SVG picture.`,
  ),
  internalError: reason(
    say`The check broke off. This is our fault, not the badge’s.`,
    say`Reload the page, or check the badge with another verifier.`,
  ),

  // proof
  noProof: reason(say`Nothing proves who made it: it is not signed, and no issuer hosts it.`, askHolder),
  badSignature: reason(say`It was changed after it was signed, or the signature is not its own.`, doNotRely),
  malformedProof: reason(say`Its signature is damaged or incomplete.`, doNotRely),
  baseProof: reason(say`It carries the issuer’s message to the holder, which is not meant to be shown.`, askHolder),
  badDisclosure: reason(say`What is disclosed in it is not what its issuer signed for.`, doNotRely),
  badKeyBinding: reason(say`The holder’s own signature in it does not hold.`, doNotRely),
  unsupportedProof: reason(say`It is signed in a way that this page does not know.`, openElsewhere),
  algorithmNotAllowed: reason(say`Its signature uses a method that proves nothing.`, doNotRely),
  headerNotAllowed: reason(say`Its signature asks to be read in a way that is not allowed.`, doNotRely),
  wrongPurpose: reason(say`It was signed for another purpose than making badges.`, doNotRely),
  proofExpired: reason(say`The signature itself had an end date, and that has passed.`, askIssuer),
  proofInFuture: reason(say`The signature is dated later than now.`, say`Look whether the clock of this device is right.`),
  badProofChain: reason(say`A signature builds on another that is not there or does not hold.`, doNotRely),
  tooMuchWork: reason(say`Checking it would take more work than one badge may ask for.`, openElsewhere),
  insecurePage: reason(say`This page did not come over https; browsers let no such page check signatures.`, openElsewhere),
  challengeMismatch: reason(say`It was signed for another occasion than this one.`, doNotRely),

  // vocabulary
  unknownContext: reason(say`It uses terms from an address that this page does not know.`, openElsewhere),
  unknownTerm: reason(say`It contains terms that its signature does not cover.`, doNotRely),

  // keys
  noKey: reason(say`The signature does not say which key it was made with.`, tellIssuer),
  unsupportedKey: reason(say`The issuer’s key is kept in a place that this page cannot ask.`, openElsewhere),
  keyUnreachable: (detail) => ({
    says: say`The issuer’s key could not be fetched (${hostOf(detail)} did not answer).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  keyNotFound: reason(say`The issuer does not list this key as its own.`, doNotRely),
  keyRevoked: reason(say`The issuer has withdrawn the key that signed it.`, say`Ask the issuer whether it still stands by this badge.`),
  weakKey: reason(say`The key is unsafe: others could sign with it.`, doNotRely),
  malformedKey: reason(say`The issuer’s key is damaged.`, tellIssuer),

  // issuer binding
  issuerNotProven: (detail) => ({
    says: say`The signature fits, but nothing proves who made it.`,
    where: detail.issuer ? say`It names ${detail.issuer} as its issuer.` : at(detail),
    advice: say`Ask the named issuer whether it made this badge.`,
  }),
  signedByAnotherKey: (detail) => ({
    says: say`It was signed by somebody else than the issuer it names.`,
    where: detail.key ? say`The key belongs to ${detail.key}.` : at(detail),
    advice: doNotRely,
  }),

  // claims
  claimMismatch: (detail) => ({
    says: say`What was signed and what the badge says disagree.`,
    where: detail.claim ? say`Where: ${detail.claim}` : at(detail),
    advice: doNotRely,
  }),
  claimMissing: reason(say`The token lacks a claim that the standard asks for.`),

  // time
  expired: reason(say`Its time is over.`, say`Ask the holder whether it was renewed.`),
  notYetValid: reason(say`Its time has not come yet.`, say`If that is odd, look whether the clock of this device is right.`),
  unreadableDate: reason(say`One of its dates cannot be read.`, tellIssuer),

  // status
  revoked: (detail) => ({
    says: say`The issuer has taken it back.`,
    where: detail.reason ? say`The issuer’s reason: ${detail.reason}` : undefined,
    advice: say`Ask the issuer why.`,
  }),
  suspended: (detail) => ({
    says: say`The issuer has put it on hold.`,
    where: detail.reason ? say`The issuer’s reason: ${detail.reason}` : undefined,
    advice: say`It may become valid again. Ask the issuer.`,
  }),
  statusUnreachable: (detail) => ({
    says: say`Signature fits. Could not check whether it was revoked (${hostOf(detail)} did not answer).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  statusNotProven: (detail) => ({
    says: say`Signature fits. The list of revoked badges cannot be relied on.`,
    where: detail.host ? say`The list came from ${detail.host}.` : at(detail),
    advice: tryLater,
  }),
  malformedStatus: reason(say`Signature fits. What it says about being revoked cannot be read.`, tellIssuer),
  unsupportedStatus: reason(say`Signature fits. Whether it was revoked is kept in a way that this page does not know.`, openElsewhere),
  statusMessage: (detail) => ({
    says: say`The issuer attached a message to its status.`,
    where: detail.message ? say`${detail.message}` : undefined,
    advice: say`Ask the issuer what it means.`,
  }),
  refreshAvailable: reason(say`Not revoked. The issuer offers a newer copy.`, say`Ask the holder for the newer copy.`),

  // hosted badges
  hostUnreachable: (detail) => ({
    says: say`The issuer’s own copy could not be fetched (${hostOf(detail)} did not answer).`,
    where: unanswered(detail),
    advice: tryLater,
  }),
  hostedIdMismatch: reason(say`The document at the badge’s address is another badge.`, doNotRely),
  foreignHost: reason(say`It is hosted where the issuer does not keep its badges.`, doNotRely),
  insecureTransport: reason(
    say`It is kept at an address that is not secure (http), so anyone on the way could change it.`,
    say`Ask the issuer to serve it over https.`,
  ),
  noVerification: reason(say`It does not say how it can be checked.`, tellIssuer),
  differsFromHosted: reason(say`The copy given here differs from the issuer’s own, which is the one that is shown.`),

  // recipient
  recipientNotAsked: reason(say`Nobody asked whose badge it should be.`),
  recipientMatches: reason(say`It belongs to the one who was asked about.`),
  recipientMatchesLoosely: reason(say`It belongs to the one who was asked about, but for capital letters or spaces.`),
  recipientDiffers: reason(
    say`It was made out to somebody else than the one who was asked about.`,
    say`Look whether the address is the one that the issuer knows.`,
  ),

  // endorsements
  endorsesAnother: reason(say`The endorsement is about something else.`),

  // issuer trust
  trusted: reason(say`The issuer is on this site’s list.`),
  unrecognized: reason(say`This site has no word on the issuer. That is a remark, not a fault.`),
  registryUnreachable: ({ registry }) => ({
    says: say`Whether a registry knows the issuer could not be asked.`,
    where: registry ? say`No answer that can be relied on: ${registry}` : undefined,
    advice: tryLater,
  }),
  selfIssued: reason(say`The issuer and the recipient are the same.`),
  distrusted: reason(say`This site warns of this issuer.`, say`Ask this site why.`),

  // network
  addressRefused: (detail) => ({
    says:
      detail.whose === 'issuer'
        ? say`Its issuer gives an address that a page may not ask: only https addresses of public sites may be asked.`
        : say`A page may not ask this address: only https addresses of public sites may be asked.`,
    where: addressOf(detail) ?? at(detail),
    advice: byWhose(detail, {
      page: tellPage,
      viewer: say`Try it with https://, or download the badge and open the file.`,
      issuer: tellIssuer,
    }),
  }),
  unreachable: (detail) => ({
    says: detail.why === 'timeout' ? say`${hostOf(detail)} took too long to answer.` : say`${hostOf(detail)} did not answer.`,
    where: [...say`It may be down, or does not let other sites read (CORS).`, ' ', ...(addressOf(detail) ?? [])],
    advice: say`Try again later, or download the badge and open the file.`,
  }),
  httpError: (detail) =>
    detail.status === '404'
      ? {
          says: say`There is no badge at this address: ${hostOf(detail)} answered “not found” (404).`,
          where: addressOf(detail),
          advice: say`Look whether the address is complete, or ask the holder for a new one.`,
        }
      : {
          says: say`${hostOf(detail)} answered with an error (${detail.status ?? 'unknown'}).`,
          where: addressOf(detail),
          advice: tryLater,
        },
  gone: (detail) => ({
    says: say`The badge was taken down: ${hostOf(detail)} says that it is gone for good (410).`,
    where: addressOf(detail),
    advice: say`Ask the issuer whether it was withdrawn.`,
  }),
  aborted: reason(say`Checking was stopped.`, say`Check again.`),
};
