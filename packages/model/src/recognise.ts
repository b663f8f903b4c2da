/** Which wire form a document is in. It looks at types and contexts, and at members where old forms have neither. */
import type { Format } from './badge.js';
import { ModelError } from './errors.js';
import { hasType, isObject, type JsonObject, listOf, own } from './json.js';

const badgeTypes = ['OpenBadgeCredential', 'AchievementCredential'];

/** The addresses at which the contexts of Open Badges 2.0 and 2.1 are met, and names of files below them. */
const ownContext = /^https?:\/\/(?:w3id\.org\/openbadges\/v2|openbadgespec\.org\/v2|purl\.imsglobal\.org\/spec\/ob\/v2p[01])(?:\/|$)/;

/** @throws ModelError unknownFormat, wrongType or missingMember at what rules it out */
export function formatOf(document: JsonObject): Format {
  const type = own(document, 'type');
  if (type !== undefined && !listOf(type).every((one) => typeof one === 'string')) throw new ModelError('wrongType', { pointer: '/type' });
  if (hasType(document, 'VerifiableCredential', 'ClrCredential', ...badgeTypes)) return credentialFormat(document);
  if (!isAssertion(document)) throw new ModelError('unknownFormat', type === undefined ? {} : { pointer: '/type' });
  if (isOldAssertion(document)) return 'open-badges-1';
  const context = own(document, '@context');
  if (context === undefined) throw new ModelError('missingMember', { pointer: '/@context' });
  if (!listOf(context).some((one) => typeof one === 'string' && ownContext.test(one)))
    throw new ModelError('unknownFormat', { pointer: '/@context' });
  return 'open-badges-2';
}

function credentialFormat(document: JsonObject): Format {
  if (!hasType(document, 'VerifiableCredential')) throw new ModelError('wrongType', { pointer: '/type' });
  if (hasType(document, 'ClrCredential')) return 'clr-2';
  if (hasType(document, ...badgeTypes)) return 'open-badges-3';
  throw new ModelError('unknownFormat', { pointer: '/type' });
}

function isAssertion(document: JsonObject): boolean {
  if (hasType(document, 'Assertion')) return true;
  const badge = own(document, 'badge');
  if (badge === undefined || own(document, 'credentialSubject') !== undefined) return false;
  return ['recipient', 'verify', 'verification', 'uid'].some((member) => Object.hasOwn(document, member));
}

/** 1.1 has a context of its own; 1.0 and 0.5 have none, and a class that is an address or has no id. */
function isOldAssertion(document: JsonObject): boolean {
  const contexts = listOf(own(document, '@context'));
  if (contexts.length > 0) return contexts.some((context) => typeof context === 'string' && /openbadges\/v1\b/.test(context));
  if (own(document, 'verification') !== undefined) return false;
  return own(document, 'uid') !== undefined || typeof own(document, 'recipient') === 'string' || isObject(own(document, 'verify'));
}
