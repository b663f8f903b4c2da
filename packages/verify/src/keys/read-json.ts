/** JSON that came from elsewhere: a document of a controller, a header. A member that stands twice makes it unreadable, as readers would disagree. */
import { type Json, ModelError, parseJson } from '@open-badge-elements/model';

/** The value, or undefined when it is not JSON. */
export function readJson(source: Uint8Array | string): Json | undefined {
  try {
    return parseJson(typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source));
  } catch (error) {
    if (error instanceof ModelError || error instanceof TypeError) return undefined;
    throw error;
  }
}
