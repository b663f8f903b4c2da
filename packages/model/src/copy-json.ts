/** An object that a page hands over, as a private copy: what the page does to its own afterwards is neither checked nor shown. */
import { ModelError } from './errors.js';
import type { Json } from './json.js';
import { childPointer } from './pointer.js';
import type { ReadLimits } from './reading.js';

/** @throws ModelError wrongType | tooComplex | tooLarge, for what JSON can't hold and for what is past a limit */
export function copyJson(value: unknown, limits: ReadLimits): Json {
  let nodes = 0;
  const copy = (given: unknown, pointer: string, depth: number): Json => {
    nodes += 1;
    if (nodes > limits.nodes || depth > limits.depth) throw new ModelError('tooComplex', { pointer });
    if (given === null || typeof given === 'boolean') return given;
    if (typeof given === 'number' && Number.isFinite(given)) return given;
    if (typeof given === 'string') {
      if (given.length > limits.stringLength) throw new ModelError('tooLarge', { pointer });
      if (/[\ud800-\udfff]/u.test(given)) throw new ModelError('badEncoding', { pointer });
      return given;
    }
    if (Array.isArray(given)) return given.map((inner, at) => copy(inner, childPointer(pointer, at), depth + 1));
    if (typeof given === 'object' && isPlain(given)) {
      const entries = Object.entries(given)
        .filter(([, inner]) => inner !== undefined)
        .map(([name, inner]) => [name, copy(inner, childPointer(pointer, name), depth + 1)] as const);
      // Unlike an assignment, this also keeps a member called __proto__ as a member.
      return Object.fromEntries(entries);
    }
    throw new ModelError('wrongType', { pointer });
  };
  return copy(value, '', 0);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
