/** What is looked at before anything else, without recursion: a document that would exhaust the stack or the memory is told, not tried. */
import { at, PathwayError } from './errors.js';

/** How deep requirements may stand in one another. */
export const MAX_LEVELS = 64;

/** Each requirement takes two levels of JSON, its list and itself; its own members take a few more. */
const MAX_DEPTH = MAX_LEVELS * 2 + 8;
const MAX_VALUES = 500_000;

/** The most requirements that a pathway has once its references are followed. */
export const MAX_REQUIREMENTS = 20_000;

/** Throws `tooDeep` or `tooLarge`; an object that contains itself is too deep. */
export function checkSize(document: unknown): void {
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value: document, pointer: '', depth: 0 }];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    values += 1;
    if (values > MAX_VALUES) throw new PathwayError('tooLarge', '');
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > MAX_DEPTH) throw new PathwayError('tooDeep', next.pointer);
    for (const [name, value] of Object.entries(next.value)) {
      if (typeof value === 'object') open.push({ value, pointer: at(next.pointer, name), depth: next.depth + 1 });
      else values += 1;
    }
  }
}
