/**
 * An endorsement of Open Badges 2.0 (OB 2.0, "Endorsement"): a document of its own at its own address, hosted by whoever endorses. As with an assertion, what
 * stands in the badge only says where to ask.
 */
import { type Json, type JsonObject, ModelError } from '@open-badge-elements/model';
import { type Check, type Finding, learning, type Subject } from '../check.js';
import { failed, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import { hasType, idOf, isObject, listOf, own } from '../subject.js';
import { fetchPart, foreign, requireId, requirePlainIssuer, Settled } from './fetch-part.js';
import { addressIn, requireHostedVerification, requirePresent, revocationOf } from './hosted-badge.js';
import { isInScope } from './scope.js';

/** The check that shows who made an endorsement; where it stands in the badge is the reading's pointer. */
export function hostedEndorsement(badge: Subject): Check {
  return {
    id: 'hosted',
    appliesTo: () => true,
    async run({ reading }, { ports }) {
      try {
        return await settle(reading.pointer, badge, ports);
      } catch (error) {
        if (error instanceof Settled) return error.settled;
        if (error instanceof ModelError) return failed(error.code, { pointer: error.pointer, detail: { where: 'hosted' } });
        throw error;
      }
    },
  };
}

async function settle(pointer: string, badge: Subject, ports: Ports): Promise<Finding> {
  const { given, endorsed } = placeOf(pointer, badge);
  const address = idOf(given);
  if (address === undefined || endorsed === undefined) return undetermined('noVerification', { pointer });

  const part = await fetchPart(address, pointer, ports);
  const revoked = revocationOf(part);
  if (revoked) return revoked;
  requireId(part, address, pointer);
  if (!hasType(part.document, 'Endorsement')) return undetermined('unknownFormat', { pointer });
  requireHostedVerification(part.document);
  const claim = own(part.document, 'claim');
  if (idOf(claim) !== endorsed) return failed('endorsesAnother', { pointer });
  const wrong = isObject(given) ? contradictionOf(given, part.document) : undefined;
  if (wrong !== undefined) return failed('differsFromHosted', { pointer: `${pointer}/${wrong}` });

  const issuer = addressIn(part.document, 'issuer', `${pointer}/issuer`);
  const profile = await fetchPart(issuer, `${pointer}/issuer`, ports);
  requirePresent(profile, `${pointer}/issuer`);
  requireId(profile, issuer, `${pointer}/issuer`);
  requirePlainIssuer(issuer, `${pointer}/issuer`);
  if (!isInScope(address, profile.document))
    return failed('foreignHost', { pointer, detail: { host: new URL(address).host, issuer: issuer.slice(0, 200) } });
  if (!isInScope(part.url, profile.document)) throw foreign(part, pointer);
  const reading = { ...badge.reading, document: part.document, pointer };
  return learning(passed('ok', { detail: { host: new URL(address).host } }), { reading, signedBy: issuer });
}

/** The endorsement as it stands in the badge, and the id of what it stands in. */
function placeOf(pointer: string, { reading, badgeClass, profile }: Subject): { given?: Json | undefined; endorsed?: string | undefined } {
  const [, place = '', index = ''] = /^(.*)\/endorsement\/(\d+)$/.exec(pointer) ?? [];
  const holders = new Map([
    ['', reading.document],
    ['/badge', badgeClass],
    ['/badge/issuer', profile],
  ]);
  const holder = holders.get(place);
  return holder ? { given: listOf(own(holder, 'endorsement'))[Number(index)], endorsed: idOf(holder) } : {};
}

/** The first member of an embedded copy that says something else than the document at its address: what is shown is the copy. */
function contradictionOf(given: JsonObject, hosted: JsonObject): string | undefined {
  const differs = (one: unknown, other: unknown) => one !== undefined && one !== null && JSON.stringify(one) !== JSON.stringify(other);
  const [mine, theirs] = [own(given, 'claim'), own(hosted, 'claim')];
  if (isObject(mine) && isObject(theirs)) {
    const member = ['id', 'endorsementComment'].find((name) => differs(own(mine, name), own(theirs, name)));
    if (member !== undefined) return `claim/${member}`;
  } else if (mine !== undefined && idOf(mine) !== idOf(theirs)) return 'claim';
  if (own(given, 'issuer') !== undefined && idOf(own(given, 'issuer')) !== idOf(own(hosted, 'issuer'))) return 'issuer';
  return differs(own(given, 'issuedOn'), own(hosted, 'issuedOn')) ? 'issuedOn' : undefined;
}
