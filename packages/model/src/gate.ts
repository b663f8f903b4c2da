/**
 * The schema gate. A schema looks at the members that are shown or checked, and only says whether they have the form that the specification gives them;
 * its output never replaces the document. Real badges write one value where a list is due, and null or an empty list where nothing is due: both pass.
 */
import * as z from 'zod/mini';
import { ModelError } from './errors.js';
import type { Json, JsonObject } from './json.js';
import { childPointer } from './pointer.js';

const toList = (value: unknown): unknown => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);

/** A list whose single member may stand for itself; none at all is an empty one. */
export function list<T extends z.ZodMiniType>(member: T) {
  return z._default(z.pipe(z.transform(toList), z.array(member)), []);
}

/** A member that may be left out, or be null. */
export function maybe<T extends z.ZodMiniType>(member: T) {
  return z.pipe(
    z.optional(z.nullable(member)),
    z.transform((value: z.output<T> | null | undefined) => (value === null ? undefined : value)),
  );
}

export const text = z.string();
/** Text that is there and says something. */
export const someText = z.string().check(z.regex(/\S/));
/** Numbers are met as text, and the other way round; both are shown as they are written. */
export const textOrNumber = z.union([z.string(), z.number()]);

/**
 * The document as far as the schema goes.
 * @throws ModelError missingMember | wrongType, with the pointer to the member at fault
 */
export function pass<T extends z.ZodMiniType>(schema: T, document: JsonObject): z.output<T> {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const { path, isMissing } = placeOf(result.error.issues[0], document);
  throw new ModelError(isMissing ? 'missingMember' : 'wrongType', { pointer: path.reduce<string>(childPointer, '') });
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of the branches of a union the one that got furthest is the one that was meant. */
function deepestPath(issue: Issue): readonly PropertyKey[] {
  const inner = (issue.errors ?? []).flatMap((branch) => branch.slice(0, 1).map(deepestPath));
  const furthest = inner.reduce((best, path) => (path.length > best.length ? path : best), []);
  return [...issue.path, ...furthest];
}

/** The path of an issue as it stands in the document, where a list of one may be the value itself. */
function placeOf(issue: Issue | undefined, document: JsonObject): { path: string[]; isMissing: boolean } {
  const path: string[] = [];
  let value: Json | undefined = document;
  for (const step of issue ? deepestPath(issue) : []) {
    if (typeof step === 'number' && !Array.isArray(value)) continue;
    path.push(String(step));
    const inside: Json | undefined = value;
    value = typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step) ? (inside as JsonObject)[String(step)] : undefined;
  }
  return { path, isMissing: value === undefined || value === null };
}
