/**
 * Has the issuer taken the badge back?
 *
 * Every entry of `credentialStatus` is asked, in whatever order they stand; revoked wins over suspended, and both over "could not be known". Asked
 * only after the signature held and the issuer was proven: no request is made for a badge that anybody could have written.
 * OB 2.0 signed badges: the issuer profile's revocationList. Hosted ones: the host has answered already.
 */
import type { Check, CheckContext, Subject } from '../check.js';
import { notApplicable, type Outcome, undetermined } from '../outcome.js';
import { statusTypes } from '../status/table.js';
import { idOf, isObject, listOf, own } from '../subject.js';

async function settleEntry(entry: unknown, pointer: string, subject: Subject, { ports, options }: CheckContext): Promise<Outcome> {
  if (!isObject(entry)) return undetermined('malformedStatus', { pointer });
  const types = listOf(own(entry, 'type'));
  const load = types.map((type) => (typeof type === 'string' ? statusTypes.get(type) : undefined)).find((known) => known !== undefined);
  if (!load) return undetermined(types.length === 0 ? 'malformedStatus' : 'unsupportedStatus', { pointer: `${pointer}/type` });
  const settle = await load();
  const credentialId = idOf(own(subject.reading.document, 'id'));
  return settle({ entry, pointer, credentialId, issuer: subject.signedBy ?? '', ports, depth: options.depth });
}

/** The weightiest outcome of several. */
function fold(outcomes: readonly Outcome[]): Outcome | undefined {
  const code = (wanted: string) => outcomes.find((one) => one.outcome === 'failed' && one.code === wanted);
  const open = outcomes.find((one) => one.outcome !== 'passed');
  return code('revoked') ?? code('suspended') ?? open ?? outcomes.find((one) => one.code !== 'ok') ?? outcomes[0];
}

export const status: Check = {
  id: 'status',
  appliesTo: () => true,
  async run(subject, context) {
    if (context.outcomeOf('issuer')?.outcome !== 'passed') return notApplicable('noProof');
    const { document, format, token } = subject.reading;
    if (format === 'open-badges-2' || format === 'open-badges-1') {
      if (token === undefined) return notApplicable('otherFormat');
      const { settleRevocationList } = await import('../status/ob2-revocation-list.js');
      return settleRevocationList(subject, context.ports);
    }
    const member = own(document, 'credentialStatus');
    if (member === undefined) return notApplicable('none');
    const entries = listOf(member);
    if (entries.length === 0 || entries.length > context.ports.limits.proofs)
      return undetermined('malformedStatus', { pointer: '/credentialStatus' });
    const single = !Array.isArray(member);
    const outcomes = await Promise.all(
      entries.map((entry, at) => settleEntry(entry, single ? '/credentialStatus' : `/credentialStatus/${at}`, subject, context)),
    );
    return fold(outcomes) ?? undetermined('malformedStatus', { pointer: '/credentialStatus' });
  },
};
