/**
 * Open Badges 0.5, 1.0 and 1.1 Assertions as a badge. They are turned into the words of 2.0 and read as such; the document itself stays as it is. (OB 2.0
 * history, `v0` and `v1`.)
 */
import { ModelError } from './errors.js';
import { isObject, type JsonObject, own } from './json.js';
import { readOpenBadge2 } from './open-badges-2.js';
import type { View } from './open-badges-3.js';

/** @throws ModelError missingMember | wrongType */
export function readOpenBadge1(document: JsonObject): View {
  return typeof own(document, 'recipient') === 'string' ? readOpenBadge05(document) : readOpenBadge2(document);
}

/** 0.5: the recipient is a text, the class has a version and a whole issuer in it, dates are `issued_on`. */
function readOpenBadge05(document: JsonObject): View {
  const recipient = own(document, 'recipient');
  const badge = own(document, 'badge');
  if (!isObject(badge)) throw new ModelError(badge === undefined ? 'missingMember' : 'wrongType', { pointer: '/badge' });
  const issuer = own(badge, 'issuer');
  if (!isObject(issuer)) throw new ModelError(issuer === undefined ? 'missingMember' : 'wrongType', { pointer: '/badge/issuer' });
  const origin = own(issuer, 'origin');
  const email = own(issuer, 'contact');
  const salt = own(document, 'salt');
  const hashed = typeof recipient === 'string' && /^(?:sha256|md5)\$/i.test(recipient);
  const { issued_on: issuedOn, ...rest } = document;
  return readOpenBadge2({
    ...rest,
    recipient: { identity: recipient ?? null, type: 'email', hashed, ...(salt !== undefined && { salt }) },
    ...(issuedOn !== undefined && { issuedOn }),
    badge: {
      ...badge,
      issuer: { ...issuer, ...(origin !== undefined && { url: origin }), ...(email !== undefined && { email }) },
    },
  });
}
