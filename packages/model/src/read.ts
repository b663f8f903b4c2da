import { ModelError } from './errors.js';
import type { JsonObject } from './json.js';
import type { ReadLimits, Reading } from './reading.js';

/** Text is content (JSON, JWT, SVG), never an address. */
export type BadgeInput = string | Uint8Array | JsonObject | readonly unknown[];

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Recognises the container and the format of an input and reads every badge in it.
 * @throws ModelError
 */
export function readBadges(_input: BadgeInput, _options: ReadOptions = {}): Promise<Reading[]> {
  throw new ModelError('unknownFormat');
}
