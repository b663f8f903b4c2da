/**
 * Whether a copy in hand says something else than the hosted documents. Only the hosted copy counts (OB 2.0, "Hosted verification"), so a copy
 * that names another recipient, achievement or date must not borrow its verdict. What the copy leaves out, or only links to, is no contradiction.
 */
import type { Json, JsonObject } from '@open-badge-elements/model';
import { lenientInstant } from '../instant.js';
import { idOf, isObject, own } from '../subject.js';

export interface HostedParts {
  readonly assertion: JsonObject;
  readonly badgeClass: JsonObject;
  readonly profile: JsonObject;
}

/** JSON Pointer of the first member of the copy that contradicts the hosted documents. */
export function contradictionOf(copy: JsonObject, hosted: HostedParts): string | undefined {
  const recipient = own(copy, 'recipient');
  if (isObject(recipient)) {
    const theirs = own(hosted.assertion, 'recipient');
    const other = isObject(theirs) ? theirs : {};
    for (const member of ['type', 'identity', 'hashed', 'salt']) {
      if (!same(own(recipient, member), own(other, member))) return `/recipient/${member}`;
    }
  } else if (recipient !== undefined && !same(recipient, own(hosted.assertion, 'recipient'))) return '/recipient';

  for (const member of ['issuedOn', 'expires']) {
    const value = own(copy, member);
    if (value !== undefined && !sameDate(value, own(hosted.assertion, member))) return `/${member}`;
  }
  for (const member of ['narrative', 'evidence', 'image']) {
    const value = own(copy, member);
    if (value !== undefined && !same(value, own(hosted.assertion, member)) && idOf(value) !== idOf(own(hosted.assertion, member)))
      return `/${member}`;
  }
  const badge = own(copy, 'badge');
  return badge === undefined ? undefined : partContradiction(badge, hosted);
}

const classMembers = ['name', 'description', 'criteria', 'image', 'tags', 'alignment'];
const profileMembers = ['name', 'url', 'email', 'description', 'image', 'publicKey'];

function partContradiction(badge: Json, { assertion, badgeClass, profile }: HostedParts): string | undefined {
  // The copy and the hosted assertion may embed the same class; then they agree, whatever the class's own address says.
  if (same(badge, own(assertion, 'badge'))) return undefined;
  if (idOf(badge) !== undefined && idOf(badge) !== own(badgeClass, 'id') && idOf(badge) !== idOf(own(assertion, 'badge'))) return '/badge';
  if (!isObject(badge)) return undefined;
  const wrong = firstDifferent(badge, badgeClass, classMembers);
  if (wrong !== undefined) return `/badge/${wrong}`;
  const issuer = own(badge, 'issuer');
  if (idOf(issuer) !== undefined && idOf(issuer) !== own(profile, 'id')) return '/badge/issuer';
  const wrongProfile = isObject(issuer) ? firstDifferent(issuer, profile, profileMembers) : undefined;
  return wrongProfile === undefined ? undefined : `/badge/issuer/${wrongProfile}`;
}

function firstDifferent(copy: JsonObject, hosted: JsonObject, members: readonly string[]): string | undefined {
  return members.find((member) => {
    const value = own(copy, member);
    if (value === undefined) return false;
    const theirs = own(hosted, member);
    return !same(value, theirs) && (idOf(value) === undefined || idOf(value) !== idOf(theirs));
  });
}

function sameDate(one: Json, other: Json | undefined): boolean {
  const instant = lenientInstant(one);
  return instant === undefined ? same(one, other) : instant === lenientInstant(other);
}

/** Equal as JSON values, where `x` and `[x]` are the same (OB 2.0, "Array rule"). */
function same(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) !== Array.isArray(other)) {
    const [list, single] = Array.isArray(one) ? [one, other] : [other, one];
    return Array.isArray(list) && list.length === 1 && same(list[0], single);
  }
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((value, at) => same(value, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const members = Object.keys(one);
  return members.length === Object.keys(other).length && members.every((member) => same(own(one, member), own(other, member)));
}
