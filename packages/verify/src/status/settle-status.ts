/** The status of a badge that says where to ask: each of its entries by its kind, or the list that an OB 2.0 profile names. */
import type { CheckContext, Subject } from '../check.js';
import { type Outcome, undetermined } from '../outcome.js';
import { idOf, isObject, listOf, own } from '../subject.js';
import { statusTypes } from './table.js';

export async function settleStatus(subject: Subject, context: CheckContext): Promise<Outcome> {
  const { document, format } = subject.reading;
  if (format === 'open-badges-2' || format === 'open-badges-1') {
    const { settleRevocationList } = await import('./ob2-revocation-list.js');
    return settleRevocationList(subject, context.ports);
  }
  const member = own(document, 'credentialStatus');
  const entries = listOf(member);
  if (entries.length === 0 || entries.length > context.ports.limits.proofs)
    return undetermined('malformedStatus', { pointer: '/credentialStatus' });
  const single = !Array.isArray(member);
  const outcomes = await Promise.all(
    entries.map((entry, at) => settleEntry(entry, single ? '/credentialStatus' : `/credentialStatus/${at}`, subject, context)),
  );
  return fold(outcomes) ?? undetermined('malformedStatus', { pointer: '/credentialStatus' });
}

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
