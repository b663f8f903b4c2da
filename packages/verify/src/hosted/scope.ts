/**
 * Whether the issuer lets badges be hosted where this one is (OB 2.0, "verification" of a Profile): `startsWith`, `allowedOrigins`, and by default
 * the authority of the issuer's own id. Prefixes are compared on parsed addresses and end at a boundary, so that `…/a` does not match `…/a.evil`.
 */
import type { JsonObject } from '@open-badge-elements/model';
import { isObject, listOf, own } from '../subject.js';

export function isInScope(address: string, profile: JsonObject): boolean {
  const issuerId = own(profile, 'id');
  if (!URL.canParse(address) || typeof issuerId !== 'string' || !URL.canParse(issuerId)) return false;
  const url = new URL(address);
  const issuer = new URL(issuerId);
  if (issuer.protocol !== 'https:' && issuer.protocol !== 'http:') return false;

  const rule = own(profile, 'verification');
  const startsWith = isObject(rule) ? listOf(own(rule, 'startsWith')) : [];
  if (startsWith.length > 0 && !startsWith.some((prefix) => typeof prefix === 'string' && hasPrefix(url, prefix))) return false;
  const allowed = isObject(rule) ? listOf(own(rule, 'allowedOrigins')) : [];
  const authorities = allowed.length > 0 ? allowed.filter((one) => typeof one === 'string').map(authorityOf) : [issuer.host];
  return authorities.includes(url.host);
}

/** Origins are given as host names; some issuers write whole origins. */
function authorityOf(origin: string): string {
  return origin.includes('://') && URL.canParse(origin) ? new URL(origin).host : origin.toLowerCase();
}

function hasPrefix(url: URL, prefix: string): boolean {
  if (!URL.canParse(prefix)) return false;
  const wanted = new URL(prefix);
  if (wanted.origin !== url.origin || wanted.username !== '') return false;
  if (!url.href.startsWith(wanted.href)) return false;
  const next = url.href.charAt(wanted.href.length);
  return /[/=?&#]$/.test(wanted.href) || next === '' || '/?#&'.includes(next);
}
