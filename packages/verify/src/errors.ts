import type { ModelErrorCode } from '@open-badge-elements/model';

/** Codes of outcomes: what a check found. The wording for people is the elements' business. */
export type VerifyCode =
  // well
  /** The check found what it looks for. */
  | 'ok'
  /** There is nothing of the kind in this badge. */
  | 'none'
  /** The question does not arise for this format. */
  | 'otherFormat'
  // reading
  | ModelErrorCode
  /** The check itself broke; a fault of ours, never the badge's. */
  | 'internalError'
  // proof
  /** The badge carries no signature at all and is not hosted by its issuer. */
  | 'noProof'
  /** A signature does not fit what the badge says. */
  | 'badSignature'
  /** The proof lacks a member, or one has the wrong form. */
  | 'malformedProof'
  /** A proof that an issuer made for the holder to derive others from, and not to be shown. */
  | 'baseProof'
  /** The holder's own signature under an SD-JWT is missing its key, or does not fit. */
  | 'badKeyBinding'
  /** A kind of proof, cryptosuite or algorithm that this verifier does not know. */
  | 'unsupportedProof'
  /** `alg` is none, symmetric, or does not go with the key. */
  | 'algorithmNotAllowed'
  /** A header that changes how a JWS is read (`crit`, `b64`, …) and is not allowed. */
  | 'headerNotAllowed'
  /** proofPurpose is not assertionMethod. */
  | 'wrongPurpose'
  /** The proof has an end date and it has passed. */
  | 'proofExpired'
  /** The proof was made later than now. */
  | 'proofInFuture'
  /** previousProof names a proof that is not there or did not verify. */
  | 'badProofChain'
  /** More proofs, nodes or work than the limit allows. */
  | 'tooMuchWork'
  /** The page did not come over https: browsers give such pages no cryptography. */
  | 'insecurePage'
  /** Challenge or domain differ from what was asked for. */
  | 'challengeMismatch'
  // vocabulary
  /** A JSON-LD context that is not known here, or an inline one: never fetched. */
  | 'unknownContext'
  /** A member or type that the document's contexts do not define, or a JSON-LD keyword where none belongs. */
  | 'unknownTerm'
  // keys
  /** No key is named in a way that can be followed. */
  | 'noKey'
  /** The key is named by a DID method or URL scheme that is not supported. */
  | 'unsupportedKey'
  /** The document that should hold the key could not be fetched (offline, CORS, server error). */
  | 'keyUnreachable'
  /** The document was fetched and does not hold the key for this use. */
  | 'keyNotFound'
  /** The key is revoked, expired, or its document is deactivated. */
  | 'keyRevoked'
  /** A key that is unsafe to use: small order, not canonical, too short, odd exponent. */
  | 'weakKey'
  /** Damaged key material. */
  | 'malformedKey'
  // issuer binding
  /** The signature fits, but nothing proves that the named issuer made it. */
  | 'issuerNotProven'
  /** The key belongs to somebody else than the named issuer. */
  | 'signedByAnotherKey'
  // claims
  /** A JWT claim (iss, sub, jti, nbf, exp) disagrees with the badge. */
  | 'claimMismatch'
  /** A claim that the specification wants is not there; a remark. */
  | 'claimMissing'
  // time
  | 'expired'
  | 'notYetValid'
  /** A date that can't be read: not the same as none. */
  | 'unreadableDate'
  // status
  | 'revoked'
  | 'suspended'
  /** The status list could not be fetched. */
  | 'statusUnreachable'
  /** The status list came, but its own proof, issuer, id, dates or form do not hold. */
  | 'statusNotProven'
  /** The status entry is malformed: index, purpose, size, address. */
  | 'malformedStatus'
  /** A kind of status that this verifier does not know. */
  | 'unsupportedStatus'
  /** The status list carries a message; what it says is in `detail`. */
  | 'statusMessage'
  /** The status list says that there is a newer copy; a remark. */
  | 'refreshAvailable'
  // hosted badges
  /** The hosted copy could not be fetched. */
  | 'hostUnreachable'
  /** The document at the badge's address names another id. */
  | 'hostedIdMismatch'
  /** The badge is hosted where the issuer does not allow it. */
  | 'foreignHost'
  /** Plain http, or another address that a badge must not make a page ask for. */
  | 'insecureTransport'
  /** A badge that names neither hosted nor signed verification. */
  | 'noVerification'
  /** What was given differs from the hosted copy, which alone counts; a remark. */
  | 'differsFromHosted'
  // recipient
  /** Nothing was given to compare with. */
  | 'recipientNotAsked'
  | 'recipientMatches'
  /** It matches only after trimming and lower-casing; a remark. */
  | 'recipientMatchesLoosely'
  | 'recipientDiffers'
  // endorsements
  /** An endorsement that is about something else than what it stands in. */
  | 'endorsesAnother'
  // issuer trust
  | 'trusted'
  | 'unrecognized'
  | 'selfIssued'
  | 'distrusted'
  /** A registry that the page relies on gave no answer that can be relied on; `detail.registry` names it. */
  | 'registryUnreachable'
  // network
  /** The address can't be asked: not https and not the page's own origin, or inside the visitor's network. */
  | 'addressRefused'
  /** No answer: offline, blocked by CORS, no such host, or too slow. */
  | 'unreachable'
  /** The server answered with an error status; `detail.status` says which. */
  | 'httpError'
  /** The server says that the document is gone for good (410). */
  | 'gone'
  /** Checking was stopped by the page. */
  | 'aborted';

/** Thrown inside the package and by ports; `verify()` turns it into a report, so callers only meet it from `VerifyError`-typed events. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError';
  readonly code: VerifyCode;
  readonly pointer?: string;
  readonly detail?: Readonly<Record<string, string>>;

  constructor(code: VerifyCode, more: { pointer?: string; detail?: Readonly<Record<string, string>>; cause?: unknown } = {}) {
    super(more.pointer === undefined ? code : `${code} at ${more.pointer}`, { cause: more.cause });
    this.code = code;
    if (more.pointer !== undefined) this.pointer = more.pointer;
    if (more.detail !== undefined) this.detail = more.detail;
  }
}
