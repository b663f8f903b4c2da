/**
 * Was it the named issuer who made the badge?
 *
 * A signature proves a key, not a name (trust.md, 2). The key must be published by the very document that the badge names as its issuer: OB 3.0
 * "Key provenance"; Controlled Identifiers, "Retrieve Verification Method". Hosted badges: the host check has settled it.
 * passed: `signedBy` is the proven identifier. failed: the key is somebody else's. undetermined: nobody vouches for the key.
 */
import { type Check, learning } from '../check.js';
import { failed, notApplicable, passed, undetermined } from '../outcome.js';
import { issuerOf } from '../subject.js';

export const issuer: Check = {
  id: 'issuer',
  appliesTo: () => true,
  run(subject, { outcomeOf }) {
    if (subject.signedBy !== undefined) return passed('ok', { detail: { signedBy: subject.signedBy } });
    if (outcomeOf('proof')?.outcome !== 'passed') return notApplicable('none');
    const id = issuerOf(subject.reading.document);
    if (id === undefined) return failed('missingMember', { pointer: '/issuer' });

    const good = subject.findings.filter((finding) => finding.outcome === 'passed');
    const own = good.find((finding) => finding.key?.controller === id);
    if (own) return learning(passed('ok', { detail: { signedBy: id } }), { signedBy: id });

    const foreign = good.find((finding) => finding.key !== undefined);
    if (foreign?.key) return failed('signedByAnotherKey', { pointer: '/issuer', detail: { key: foreign.key.controller, issuer: id } });
    const why = good.find((finding) => finding.unproven)?.unproven;
    if (why?.outcome === 'failed') return failed(why.code, { pointer: why.pointer ?? '/issuer', detail: why.detail });
    return undetermined('issuerNotProven', { pointer: '/issuer', detail: { issuer: id, ...(why && { why: why.code }), ...why?.detail } });
  },
};
