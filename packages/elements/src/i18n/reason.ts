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

/** What the reader can do depends on who gave what is at fault: a visitor can't mend a page. It was the page, where nothing else is said. */
export function byWhose({ whose }: Detail, advice: Readonly<Record<'page' | 'viewer' | 'issuer', Phrase>>): Phrase {
  return advice[whose === 'viewer' || whose === 'issuer' ? whose : 'page'];
}
