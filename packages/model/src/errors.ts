/**
 * What can be wrong with an input before anybody asks whether it is genuine.
 * Each line says what it is and who can mend it: holder, issuer, page author or network.
 */
export type ModelErrorCode =
  /** Nothing at all was given, or only white space (page author, holder). */
  | 'emptyInput'
  /** A larger document than the limit allows (issuer, page author). */
  | 'tooLarge'
  /** JSON nested deeper, or with more members, than the limit allows (issuer). */
  | 'tooComplex'
  /** Text that is neither JSON, nor a compact JWS, nor SVG (holder, page author). */
  | 'notJson'
  /** A web page in place of a badge: a log-in page, a captive portal, an error page (page author, network). */
  | 'htmlPage'
  /** The same member twice in one object: readers would disagree on what it says (issuer). */
  | 'duplicateMember'
  /** Bytes that are not UTF-8 (issuer). */
  | 'badEncoding'
  /** JSON, but neither a badge nor a collection of badges that we know (holder, page author). */
  | 'unknownFormat'
  /** A required member is not there (issuer). `pointer` names it. */
  | 'missingMember'
  /** A member has a type or form that the specification does not allow (issuer). `pointer` names it. */
  | 'wrongType'
  /** A compact JWS that is cut off, has too few parts, or parts that are not base64url JSON (holder). */
  | 'badToken'
  /** What is disclosed beside an SD-JWT is not what its issuer signed for: unknown, twice, or in the place of something else (holder). */
  | 'badDisclosure'
  /** A PNG file that is cut off or has damaged chunks (holder). */
  | 'badPng'
  /** An SVG file that is not well-formed (holder). */
  | 'badSvg'
  /** A picture with no badge in it; many programs strip it when they save a picture (holder). */
  | 'noBadgeInPicture'
  /** A picture with more than one badge baked in: which one is meant can't be known (issuer). */
  | 'severalBadgesInPicture'
  /** A collection with nothing in it (page author). */
  | 'emptyCollection'
  /** A file type that holds no badges, e.g. JPEG or PDF (holder). */
  | 'unsupportedFile';

/** Thrown by `readBadges`: what is wrong with the input, and where. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;
  /** JSON Pointer (RFC 6901) to the member at fault, where there is one. */
  readonly pointer?: string;

  constructor(code: ModelErrorCode, details: { pointer?: string; cause?: unknown; message?: string } = {}) {
    super(details.message ?? (details.pointer === undefined ? code : `${code} at ${details.pointer}`), { cause: details.cause });
    this.code = code;
    if (details.pointer !== undefined) this.pointer = details.pointer;
  }
}
