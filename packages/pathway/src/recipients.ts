/**
 * Whose badges they are. All that count have to be one person's, and only what a badge itself says links it to a person: its recipient's id, an
 * identifier in the clear, or the same hash with the same salt. Two badges are never linked through a third, because anybody can issue a badge that
 * names a stranger's identifier beside their own.
 */
import type { Held } from './held.js';
import { listOf, member, textOf } from './members.js';

export type RecipientKey = string;

/** `mailto:A@B.example ` and `a@b.example` are one mailbox to all who use it; other identifiers are compared as they are. */
function plain(identifier: string): string {
  const trimmed = identifier.trim().replace(/^mailto:/i, '');
  return trimmed.includes('@') && !trimmed.includes(':') ? trimmed.toLowerCase() : trimmed;
}

/** The ways in which a badge names its recipient, as texts that are equal for the same person. */
export function keysOf(recipient: unknown): RecipientKey[] {
  const id = textOf(member(recipient, 'id'));
  const identities = listOf(member(recipient, 'identities')).flatMap((identity): RecipientKey[] => {
    const value = textOf(member(identity, 'value'));
    if (value === undefined) return [];
    if (member(identity, 'hashed') !== true) return [plain(value)];
    // Hashing without a salt is the same everywhere, which is what makes it a poor secret and a good key.
    return [`${value.toLowerCase()} ${textOf(member(identity, 'salt')) ?? ''}`];
  });
  return [...new Set([...(id === undefined ? [] : [plain(id)]), ...identities])].sort();
}

/** The identity of an award: its own id and who signed it. Without an id, all that is known of it. */
export function identityOf(id: string | undefined, facts: { issuer?: string | undefined; achievement?: string | undefined }): string {
  return id === undefined ? JSON.stringify(facts) : JSON.stringify([id, facts.issuer, facts.achievement]);
}

/** Whose badges are counted: a person who was named, one whom the badges themselves name, or everybody's because the page says they are one person's. */
export type Person =
  | { readonly how: 'given'; readonly keys: ReadonlySet<RecipientKey> }
  | { readonly how: 'named'; readonly key: RecipientKey }
  | { readonly how: 'assumed' };

export function personFor(recipient: string | readonly string[]): Person {
  const identifiers = typeof recipient === 'string' ? [recipient] : recipient;
  return { how: 'given', keys: new Set(identifiers.filter((one) => typeof one === 'string').map(plain)) };
}

/** Whether a badge is that person's; undefined when it does not say whose it is in a way that can be compared. */
export function belongsTo(held: Held, person: Person): boolean | undefined {
  if (person.how === 'assumed') return true;
  if (person.how === 'named') return held.recipientKeys.length === 0 ? undefined : held.recipientKeys.includes(person.key);
  if (held.recipientKeys.some((key) => person.keys.has(key))) return true;
  // A hash can be compared by the verifier only; it was asked about the same person.
  if (held.recipientCheck === 'recipientMatches' || held.recipientCheck === 'recipientMatchesLoosely') return true;
  const isHashedOnly = held.recipientKeys.length === 0 || held.recipientKeys.every((key) => /^(?:sha256|md5)\$[0-9a-f]+ /.test(key));
  return isHashedOnly && held.recipientCheck !== 'recipientDiffers' ? undefined : false;
}

/** Every person whom a list of badges names, those with most badges first; a name for ties, so that the order of badges does not matter. */
export function peopleOf(badges: readonly Held[]): RecipientKey[] {
  const counts = new Map<RecipientKey, number>();
  for (const { recipientKeys } of badges) for (const key of recipientKeys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([key]) => key);
}
