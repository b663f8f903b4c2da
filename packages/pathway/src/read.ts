/** From unknown JSON to a pathway document: narrowed once, here. */
import type * as z from 'zod/mini';
import { at, PathwayError, type PathwayErrorCode } from './errors.js';
import { checkSize } from './limits.js';
import type { PathwayDocument } from './pathway.js';
import { pathwaySchema } from './schema.js';
import { checkStructure } from './structure.js';

type Issue = z.core.$ZodIssue;

/** Members that are nobody's business: `$schema`, `@context`, `x-colour`. They are taken out before the gate, so that the gate can be strict. */
const isFree = (name: string) => /^(?:[$@]|x-)/.test(name);

function withoutFree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFree);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !isFree(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutFree(member)]));
}

interface Found {
  readonly issue: Issue;
  readonly path: readonly PropertyKey[];
  /** Something that this form needs is not there, so another may be meant. */
  readonly lacks?: boolean;
}

/** Of several forms that would have been allowed, the one that the author came closest to: it was left the furthest in. */
function closest(issue: Issue, document: unknown, path: readonly PropertyKey[] = []): Found {
  const whole = [...path, ...issue.path];
  if (issue.code !== 'invalid_union') return { issue, path: whole };
  const found = issue.errors.flatMap((branch): Found[] => {
    const [first] = branch;
    const lacks = branch.some((one) => one.path.length > 0 && valueAt(document, [...whole, ...one.path]) === undefined);
    return first ? [{ ...closest(first, document, whole), lacks }] : [];
  });
  return found.reduce((best, other) => (score(other) > score(best) ? other : best), { issue, path: whole });
}

/** An unknown member says that all that is known fitted; a wrong value says less; a wrong type least, unless what is needed is not there at all. */
function score({ issue, path, lacks }: Found): number {
  const kind = issue.code === 'unrecognized_keys' ? 2 : issue.code === 'invalid_union' || issue.code === 'invalid_type' ? 0 : 1;
  return path.length * 10 + kind - (lacks ? 5 : 0);
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    document,
  );
}

function errorOf(first: Issue, document: unknown): PathwayError {
  const { issue, path } = closest(first, document);
  const steps = path.map(String);
  if (issue.code === 'unrecognized_keys') return new PathwayError('unknownMember', at('', ...steps, issue.keys[0] ?? ''));
  const isMissing = path.length > 0 && valueAt(document, path) === undefined;
  const code: PathwayErrorCode = path.length === 0 || steps.join() === 'type' ? 'notAPathway' : isMissing ? 'missingMember' : 'wrongType';
  return new PathwayError(code, at('', ...steps));
}

/**
 * Reads a document of the published format, which may still refer to other pathways (see `readPathway`).
 * @throws PathwayError with the member at fault and the reason.
 */
export function readPathwayDocument(document: unknown): PathwayDocument {
  checkSize(document);
  const parsed = pathwaySchema.safeParse(withoutFree(document));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw first ? errorOf(first, document) : new PathwayError('notAPathway', '');
  }
  checkStructure(parsed.data);
  return parsed.data;
}
