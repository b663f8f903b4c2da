/** A JSON value as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object whose members nobody has looked at yet. */
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}
