/**
 * What can be wrong with a pathway document. Each line says what it is; whoever publishes the pathway can mend it, unless another is named.
 * Wording for people is the elements' business, keyed by the code.
 */
export type PathwayErrorCode =
  /** The document is not a JSON object, or not of the format that was asked for (page author). */
  | 'notAPathway'
  /** Nested deeper than 64 levels. */
  | 'tooDeep'
  /** More than 20,000 requirements once references are followed, or more than 500,000 values. */
  | 'tooLarge'
  /** A member that has to be there is not. `pointer` names it. */
  | 'missingMember'
  /** A member has a type or form that the format does not allow. `pointer` names it. */
  | 'wrongType'
  /** A member that the format does not know, mostly a slip of the pen. `x-…`, `$…` and `@…` are free. */
  | 'unknownMember'
  /** Two members that exclude each other: `all` and `any`, `times` and `span`, `times` on something that is not a badge. `pointer` names the second. */
  | 'conflictingMembers'
  /** The steps of a ladder don't rise, or more misses are allowed than there are days. */
  | 'impossibleRule'
  /** Two requirements with the same id: a reference would not know which is meant. */
  | 'duplicateId'
  /** `same`, `replace`, `remove` or `to` names a requirement that is not there. */
  | 'unknownRequirement'
  /** `extends` or `pathway` names a document that was not handed in (page author: hand it in). */
  | 'unknownPathway'
  /** A requirement that contains itself, or pathways that extend one another in a circle. */
  | 'cycle'
  /** A change of a requirement that the base pathway marks as `fixed`. */
  | 'fixedRequirement'
  /** `within` below another `within`: which of the two windows a badge is looked for in would be a matter of taste. */
  | 'nestedWithin'
  /** `within` on a group below `countOnce`. Put `countOnce` on the same group or below it. */
  | 'withinInsideCountOnce';

/** Thrown where a pathway is read or resolved: what is wrong, and where. `progress` never throws it; it tells it in `problems`. */
export class PathwayError extends Error {
  override readonly name = 'PathwayError';
  readonly code: PathwayErrorCode;
  /** JSON Pointer (RFC 6901) to the member at fault; the empty string is the whole document. */
  readonly pointer: string;
  /** The id of the document at fault, when it is not the one that was asked about but one that it refers to. */
  readonly document?: string;

  constructor(code: PathwayErrorCode, pointer: string, more: { document?: string } = {}) {
    super(`${code} at ${pointer === '' ? 'the document' : pointer}${more.document === undefined ? '' : ` of ${more.document}`}`);
    this.code = code;
    this.pointer = pointer;
    if (more.document !== undefined) this.document = more.document;
  }
}

/** One step further in a JSON Pointer. */
export function at(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((whole, step) => `${whole}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer);
}
