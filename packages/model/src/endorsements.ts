/** Endorsements (OB 3.0, "EndorsementCredential"), embedded and as JWT, as claims: whether they hold is settled by the verifier, one by one. */
import type { Endorsement } from './badge.js';
import { decodeToken } from './containers/jwt.js';
import { ModelError } from './errors.js';
import { isObject, type JsonObject, own } from './json.js';
import { Look } from './look.js';
import { childPointer } from './pointer.js';
import { present } from './view.js';

/** @param pointer Where the endorsed thing stands in the document. */
export function endorsementsOf(endorsed: JsonObject, pointer: string, look: Look): readonly Endorsement[] {
  const place = (member: string, at: number) => childPointer(childPointer(pointer, member), at);
  return [
    ...look.objects(endorsed, 'endorsement').map((one, at) => endorsementOf(one, place('endorsement', at), look)),
    ...look.texts(endorsed, 'endorsementJwt').map((token, at) => inToken(token, place('endorsementJwt', at))),
  ];
}

function endorsementOf(given: JsonObject, pointer: string, look: Look): Endorsement {
  const issuer = look.named(given, 'issuer');
  const subject = look.object(given, 'credentialSubject') ?? {};
  const text = (member: string) => look.text(given, member);
  const dates = [text('awardedDate'), text('validFrom'), text('issuanceDate')];
  return {
    ...present({
      id: text('id'),
      of: look.text(subject, 'id'),
      comment: look.text(subject, 'endorsementComment'),
      issuer: issuer && {
        ...present({ id: look.text(issuer, 'id'), name: look.text(issuer, 'name'), url: look.text(issuer, 'url') }),
        otherIdentifiers: [],
        endorsements: [],
      },
      issuedOn: dates.find((date) => date !== undefined),
    }),
    pointer,
  };
}

/** A token that can't be read is still there, and the verifier says what is wrong with it. What is odd inside it is no fault of the badge. */
function inToken(token: string, pointer: string): Endorsement {
  try {
    const { payload } = decodeToken(token);
    const vc = own(payload, 'vc');
    return endorsementOf(isObject(vc) ? vc : payload, pointer, new Look());
  } catch (error) {
    if (error instanceof ModelError) return { pointer };
    throw error;
  }
}
