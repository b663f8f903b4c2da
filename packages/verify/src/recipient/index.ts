/** The door to the comparison alone: whose badge it is can be asked without verifying it again. Nothing is fetched. */
import type { Recipient } from '@open-badge-elements/model';
import { type Match, matchIdentity } from './identity.js';

export type { Match } from './identity.js';

/** Compares what was typed with everything by which a badge names its recipient. `nobody`: it names none. */
export async function belongsTo(typed: string, { id, identities }: Recipient): Promise<Match | 'nobody'> {
  const named = [...(id === undefined ? [] : [{ type: 'id', value: id, hashed: false }]), ...identities];
  return named.length === 0 ? 'nobody' : matchIdentity(typed, named);
}
