/** What a long list holds, read as badges one member at a time. */
import type { BadgeInput } from '@open-badge-elements/model';
import { glance, type Member } from '@open-badge-elements/model/glance';
import type { BadgeEntry } from '../controllers/entry.js';
import type { BadgeSource } from '../controllers/source.js';

/** Up to this many are read and checked together. */
export const MANY = 100;
/** A text or file that holds that many is longer than this. */
const LONG = 100_000;

const isList = (bytes: Uint8Array) => bytes.find((byte) => byte > 0x20) === 0x5b;

/** Whether it may hold so many that it has to be taken apart to know. */
export function mayBeMany(content: BadgeSource): boolean {
  if (Array.isArray(content)) return content.length > MANY;
  if (typeof content === 'string') return content.length > LONG && content.trimStart().startsWith('[');
  return content instanceof Uint8Array && content.length > LONG && isList(content);
}

/** What the page does to its object afterwards is neither checked nor shown. */
export const copyOf = (member: unknown): BadgeSource =>
  typeof member === 'object' && member !== null ? structuredClone(member) : typeof member === 'string' ? member : String(member);

export async function read(content: BadgeSource, pointer: string): Promise<readonly BadgeEntry[]> {
  let members: readonly Member[];
  try {
    const found = glance(content as BadgeInput);
    // Only awaited when it has to be: thousands of turns add up.
    members = found instanceof Promise ? await found : found;
  } catch (error) {
    if (error instanceof Error && error.name === 'ModelError') return [{ pointer, error: error as NonNullable<BadgeEntry['error']> }];
    throw error;
  }
  return members.map((member) => {
    const at = `${pointer}${member.pointer}`;
    return 'error' in member ? { pointer: at, error: member.error } : { pointer: at, reading: member };
  });
}
