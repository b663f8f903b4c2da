/**
 * What a badge points to and this package does not follow: a schema of its own, a place for a newer copy, terms of use. It is said, so that a viewer
 * may follow it; nothing is fetched, and nothing of it counts for the verdict. Evidence is the badge's own to show
 * (`badge.evidence`).
 */
import type { JsonObject } from '@open-badge-elements/model';
import { idOf, isObject, listOf, own } from './subject.js';

/** One thing that a badge points to. */
export interface Pointed {
  /** As the badge names it: `1EdTechJsonSchemaValidator2019`, `1EdTechCredentialRefresh` … */
  readonly type?: string;
  /** Its address, as the badge spells it. */
  readonly url?: string;
  readonly outcome: 'notFollowed';
}

export interface Says {
  /** `credentialSchema`: the badge was not held against it. */
  readonly schema?: readonly Pointed[];
  /** `refreshService`: a newer copy may lie there. Asking tells its issuer who looks. */
  readonly refresh?: readonly Pointed[];
  readonly terms?: readonly Pointed[];
}

/** Longest address that is passed on. */
const longest = 2_048;
const most = 50;

const members: readonly (readonly [keyof Says, string])[] = [
  ['schema', 'credentialSchema'],
  ['refresh', 'refreshService'],
  ['terms', 'termsOfUse'],
];

/** Undefined when it points to nothing. */
export function saysOf(document: JsonObject): Says | undefined {
  const found = members.map(([name, member]) => [name, pointedAt(document, member)] as const).filter(([, list]) => list.length > 0);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function pointedAt(document: JsonObject, member: string): readonly Pointed[] {
  return listOf(own(document, member))
    .filter((one) => typeof one === 'string' || isObject(one))
    .slice(0, most)
    .map((one): Pointed => {
      const url = idOf(one) ?? (isObject(one) ? own(one, 'url') : undefined);
      const type = isObject(one) ? listOf(own(one, 'type')).find((name) => typeof name === 'string') : undefined;
      return {
        ...(typeof type === 'string' && { type: type.slice(0, 200) }),
        ...(typeof url === 'string' && url.length <= longest && { url }),
        outcome: 'notFollowed',
      };
    });
}
