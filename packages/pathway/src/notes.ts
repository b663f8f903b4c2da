/** What whoever shows the result should know, or say: of the pathway, of the badges, of the options. */
import type { CompiledPathway } from './compile.js';
import type { ProgressNote } from './progress-types.js';

export function notesOn(compiled: CompiledPathway, facts: Readonly<Partial<Record<ProgressNote['code'], boolean>>>): ProgressNote[] {
  const general = (['unverifiedCounts', 'severalRecipients', 'recipientAssumed', 'unknownTimeZone', 'notExhaustive'] as const).filter(
    (code) => facts[code],
  );
  const ofNodes = compiled.nodes.flatMap(({ isEmpty, isImpossible, pointer }): ProgressNote[] => {
    if (isEmpty) return [{ code: 'nothingRequired', pointer }];
    return isImpossible ? [{ code: 'cannotBeMet', pointer }] : [];
  });
  return [...general.map((code) => ({ code })), ...ofNodes];
}
