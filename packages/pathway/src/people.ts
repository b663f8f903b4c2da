/** Whose badges are counted when nobody said: the only person whom they name, or of several the one who is furthest along. */
import type { Evaluation } from './evaluate/evaluate.js';
import type { Held } from './held.js';
import type { Pool } from './pools.js';
import type { CountedPerson, ProgressOptions } from './progress-types.js';
import { type Person, peopleOf, personFor, type RecipientKey } from './recipients.js';

/** What the badges of one person come to. */
export interface Attempt extends Evaluation {
  readonly pools: readonly Pool[];
  readonly person: Person;
}

/** More people are not tried one by one: those with most badges are. */
const MOST_PEOPLE = 16;

/** No badge has this key, so none is anybody's. */
const nobody: RecipientKey = '';

const rootFraction = ({ results }: Attempt) => results[0]?.fraction ?? 0;

/** The attempt that counts, and whose it is. Choosing the furthest, and not whoever has most badges, keeps progress from falling with a stranger's badge. */
export function choosePerson(
  findRelevant: () => readonly Held[],
  { recipient, assumeOneRecipient }: ProgressOptions,
  attempt: (person: Person) => Attempt,
): { attempt: Attempt; person: CountedPerson; isOneOfSeveral: boolean } {
  if (recipient !== undefined) return { attempt: attempt(personFor(recipient)), person: { how: 'given' }, isOneOfSeveral: false };
  if (assumeOneRecipient === true) return { attempt: attempt({ how: 'assumed' }), person: { how: 'assumed' }, isOneOfSeveral: false };

  const relevant = findRelevant();
  const people = peopleOf(relevant).slice(0, MOST_PEOPLE);
  const [first = nobody, ...others] = people;
  const start = { key: first, attempt: attempt({ how: 'named', key: first }) };
  const furthest = others
    .map((key) => ({ key, attempt: attempt({ how: 'named', key }) }))
    .reduce((best, one) => (rootFraction(one.attempt) > rootFraction(best.attempt) ? one : best), start);
  const isOneOfSeveral = relevant.some(({ recipientKeys }) => recipientKeys.length > 0 && !recipientKeys.includes(furthest.key));
  if (furthest.key === nobody) return { attempt: furthest.attempt, person: { how: 'unknown' }, isOneOfSeveral };
  return { attempt: furthest.attempt, person: { how: isOneOfSeveral ? 'furthest' : 'only', key: furthest.key }, isOneOfSeveral };
}
