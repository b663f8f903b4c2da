/**
 * What a key look-up gives, and the question it leaves open.
 *
 * A resolver follows the name of a key (a DID URL, or an https URL) to the document of its controller and takes the key from it. It
 * proves that *the controller* publishes the key for this use. Whether the controller is the badge's issuer is the issuer check's question.
 */

/** Kinds of keys that signatures are made with. */
export type KeyType = 'Ed25519' | 'P-256' | 'P-384' | 'P-521' | 'secp256k1' | 'BLS12-381-G2' | 'RSA';

/** A public key, checked for hygiene, that its controller publishes for the purpose asked. */
export interface ResolvedKey {
  /** The verification method's id, absolute. */
  readonly id: string;
  /** The id of the document that lists it: a DID, or an https URL. */
  readonly controller: string;
  readonly type: KeyType;
  /** Public JWK with the members that its type needs and no others. */
  readonly jwk: PublicJwk;
  /** The one algorithm that the key is for, where its JWK says so. */
  readonly alg?: string;
}

/** A public JSON Web Key (RFC 7517) with no private members. */
export interface PublicJwk {
  readonly kty: 'OKP' | 'EC' | 'RSA';
  readonly crv?: string;
  readonly x?: string;
  readonly y?: string;
  readonly n?: string;
  readonly e?: string;
}
