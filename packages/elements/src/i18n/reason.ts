/** How the table of reasons is built, in any language: what it means, where, and what the reader can do. */
import type { Phrase } from './phrase.js';
import type { Detail, Reason } from './words.js';

export type ReasonOf = (detail: Detail) => Reason;

/** @param where The member at fault, as people write it: "Where: credentialSubject.achievement.name" */
export function reasonsWith(where: (member: string) => Phrase): {
  readonly at: (detail: Detail) => Phrase | undefined;
  readonly reason: (says: Phrase, advice?: Phrase) => ReasonOf;
} {
  const at = ({ member }: Detail) => (member ? where(member) : undefined);
  return { at, reason: (says, advice) => (detail) => ({ says, where: at(detail), advice }) };
}
