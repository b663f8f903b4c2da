/** Small questions that several checks ask of a credential's JSON. They read the document itself, never a view of it. */
import { isObject, type Json, type JsonObject, own } from '@open-badge-elements/model';

export { hasType, isObject, own } from '@open-badge-elements/model';

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

/** One value or a list of them, as a list; nothing for a member that is not there. A null is a value: it stands in the document that was signed. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Json];
}
