/** Small questions that several checks ask of a credential's JSON. They read the document itself, never a view of it. */
import type { Json, JsonObject } from '@open-badge-elements/model';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a member of its own; never one of the prototype chain. */
export function own(document: JsonObject, member: string): Json | undefined {
  return Object.hasOwn(document, member) ? document[member] : undefined;
}

/** A string, or the `id` of an object: the two ways in which JSON-LD names something. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  const id = own(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The id of a credential's issuer (VC Data Model, "Issuer"). */
export function issuerOf(document: JsonObject): string | undefined {
  return idOf(own(document, 'issuer'));
}

/** One value or a list of them, as a list; nothing for a member that is not there. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** Whether an object is of a type; `type` may be a string or a list. */
export function hasType(value: JsonObject, type: string): boolean {
  return listOf(own(value, 'type')).includes(type);
}
