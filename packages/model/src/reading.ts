import type { Badge, Container, Format } from './badge.js';
import type { JsonObject } from './json.js';

/** A remark about something odd that does not stop a badge from being read. */
export interface Note {
  readonly code: /** The text inside a baked picture was compressed, which the baking specification rules out. */
    | 'compressedText'
    /** A baked PNG of the oldest kind: a tEXt chunk with the badge's address. */
    | 'legacyText'
    /** Only the address of the badge is known; what it says has to be fetched. */
    | 'addressOnly'
    /** A member is null or an empty list, which OB 3.0 forbids. */
    | 'emptyMember'
    /** A result or level that is pointed to is not in the badge. */
    | 'danglingReference'
    /** `hashed` is missing and was taken from the look of the identity. */
    | 'hashedAssumed'
    /** The presentation or API response around the badge was not looked at. */
    | 'wrapperIgnored';
  readonly pointer?: string;
}

/** Limits of reading; sizes in bytes or characters. */
export interface ReadLimits {
  readonly documentBytes: number;
  readonly bakedTextBytes: number;
  readonly depth: number;
  /** Values in one badge. */
  readonly nodes: number;
  /** Values in everything that was given together. */
  readonly collectionNodes: number;
  readonly stringLength: number;
  readonly badges: number;
}

export const defaultReadLimits: ReadLimits = {
  documentBytes: 1_000_000,
  bakedTextBytes: 256_000,
  depth: 64,
  nodes: 5_000,
  collectionNodes: 200_000,
  stringLength: 256_000,
  badges: 10_000,
};

/** One badge as it was found in an input. */
export interface Reading {
  readonly badge: Badge;
  /**
   * The credential (3.0), assertion (2.x) or JWT payload's credential, parsed and deeply frozen, with nothing added,
   * dropped or renamed. For a JWT it is the credential that the payload carries (`vc` or the payload itself).
   */
  readonly document: JsonObject;
  readonly format: Format;
  readonly container: Container;
  /** The compact JWS as received, when the badge is secured by one. */
  readonly token?: string;
  /** Where in the input it stands: '' for the input itself, `/verifiableCredential/0` for a member. */
  readonly pointer: string;
  readonly notes: readonly Note[];
  /** The picture that the badge was baked into, whole. Its pixels lie outside any signature. */
  readonly picture?: { readonly mediaType: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array };
  /** The JWT's protected header and claims set as decoded (unverified), for a badge secured by one. */
  readonly jws?: { readonly header: JsonObject; readonly payload: JsonObject };
}
