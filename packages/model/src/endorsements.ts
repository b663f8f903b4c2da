/** Endorsements (OB 3.0, "EndorsementCredential"), embedded and as JWT, as claims: whether they hold is settled by the verifier, one by one. */
import type { Endorsement, Profile } from './badge.js';
import { decodeToken } from './containers/jwt.js';
import { ModelError } from './errors.js';
import { isObject, type JsonObject, own } from './json.js';
import type { Endorsement3 } from './open-badges-3-schema.js';
import { childPointer } from './pointer.js';
import { present } from './view.js';

interface Endorsed {
  readonly endorsement: readonly Endorsement3[];
  readonly endorsementJwt: readonly string[];
}

/** @param pointer Where the endorsed thing stands in the document. */
export function endorsementsOf({ endorsement, endorsementJwt }: Endorsed, pointer: string): readonly Endorsement[] {
  const place = (member: string, at: number) => childPointer(childPointer(pointer, member), at);
  return [
    ...endorsement.map((one, at) => embedded(one, place('endorsement', at))),
    ...endorsementJwt.map((token, at) => inToken(token, place('endorsementJwt', at))),
  ];
}

function embedded({ id, issuer, credentialSubject, ...dates }: Endorsement3, pointer: string): Endorsement {
  return {
    ...present({
      id,
      of: credentialSubject?.id,
      comment: credentialSubject?.endorsementComment,
      issuer: issuer === undefined ? undefined : endorser(issuer),
      issuedOn: dates.awardedDate ?? dates.validFrom ?? dates.issuanceDate,
    }),
    pointer,
  };
}

function endorser(issuer: NonNullable<Endorsement3['issuer']>): Profile {
  const named = typeof issuer === 'string' ? { id: issuer } : present(issuer);
  return { ...named, otherIdentifiers: [], endorsements: [] };
}

/** A token that can't be read is still there, and the verifier says what is wrong with it. */
function inToken(token: string, pointer: string): Endorsement {
  try {
    const { payload } = decodeToken(token);
    const vc = own(payload, 'vc');
    return fromCredential(isObject(vc) ? vc : payload, pointer);
  } catch (error) {
    if (error instanceof ModelError) return { pointer };
    throw error;
  }
}

function fromCredential(credential: JsonObject, pointer: string): Endorsement {
  const textIn = (object: JsonObject, member: string) => {
    const value = own(object, member);
    return typeof value === 'string' ? value : undefined;
  };
  const subject = own(credential, 'credentialSubject');
  const issuer = own(credential, 'issuer');
  const named =
    typeof issuer === 'string'
      ? { id: issuer }
      : isObject(issuer)
        ? present({ id: textIn(issuer, 'id'), name: textIn(issuer, 'name') })
        : undefined;
  return {
    ...present({
      id: textIn(credential, 'id'),
      of: isObject(subject) ? textIn(subject, 'id') : undefined,
      comment: isObject(subject) ? textIn(subject, 'endorsementComment') : undefined,
      issuer: named && { ...named, otherIdentifiers: [], endorsements: [] },
      issuedOn: textIn(credential, 'awardedDate') ?? textIn(credential, 'validFrom') ?? textIn(credential, 'issuanceDate'),
    }),
    pointer,
  };
}
