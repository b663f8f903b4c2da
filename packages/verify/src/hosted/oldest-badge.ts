/**
 * Open Badges 0.5: one hosted document that has everything in it (`issued_on`, a whole class, an issuer with its `origin`). It has no id, so its address is
 * its identity, and it is its issuer's when it lies on the origin that it names (the Mozilla Backpack's rule). Nothing else ties it to anybody.
 */
import { type JsonObject, readBadges } from '@open-badge-elements/model';
import { type Finding, learning, type Subject } from '../check.js';
import { failed, passed, undetermined } from '../outcome.js';
import { isObject, own } from '../subject.js';
import { foreign, type Part, requirePlainIssuer } from './fetch-part.js';
import { isInScope } from './scope.js';

export function isOldest(document: JsonObject): boolean {
  const lacks = ['verify', 'verification', 'id'].every((member) => own(document, member) === undefined);
  return lacks && typeof own(document, 'recipient') === 'string' && isObject(own(document, 'badge'));
}

/** @param moved Whether the address that was asked led to another origin. @throws Settled */
export function settleOldest({ reading }: Subject, part: Part, moved: boolean): Finding {
  const badge = own(part.document, 'badge');
  const issuer = isObject(badge) ? own(badge, 'issuer') : undefined;
  const origin = isObject(issuer) ? own(issuer, 'origin') : undefined;
  if (typeof origin !== 'string' || !URL.canParse(origin)) return undetermined('issuerNotProven', { pointer: '/badge/issuer/origin' });
  requirePlainIssuer(origin, '/badge/issuer/origin');
  if (!isInScope(part.url, { id: origin })) {
    if (moved) throw foreign(part, '/badge/issuer/origin');
    return failed('foreignHost', {
      pointer: '/badge/issuer/origin',
      detail: { host: new URL(part.url).host, issuer: origin.slice(0, 200) },
    });
  }
  const [hosted] = readBadges(part.bytes);
  if (!hosted) return undetermined('unknownFormat');
  const { badge: view, document, format, notes } = hosted;
  // The https origin that answered, not the one that the badge spells: many say http.
  const signedBy = new URL(part.url).origin;
  return learning(passed('ok', { detail: { host: new URL(part.url).host } }), {
    reading: { ...reading, badge: view, document, format, notes },
    signedBy,
  });
}
