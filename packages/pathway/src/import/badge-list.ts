/** The simplest form, and the one that people write by hand: `{ "name": …, "badges": [addresses], "required": 5 }`, five of these badges; or a bare list, all of them. */
import { at, PathwayError } from '../errors.js';
import { member, textOf } from '../members.js';
import type { Requirement } from '../pathway.js';
import { Import, type Imported, objectOf, texts, words } from './imported.js';

const known = new Set(['@context', '$schema', 'id', 'name', 'description', 'url', 'badges', 'required', 'requiredNumber']);

const addressOf = (value: unknown) => textOf(value) ?? textOf(member(value, 'id')) ?? textOf(member(value, '@id'));

/** Whether a document is a list of badges: addresses, or objects with an `id`. */
export function isBadgeList(document: object): boolean {
  const badges = Array.isArray(document) ? document : member(document, 'badges');
  return Array.isArray(badges) && badges.length > 0 && badges.some((badge) => addressOf(badge) !== undefined);
}

function requiredOf(document: object, count: number, left: Import): number {
  const [name = 'required'] = ['required', 'requiredNumber'].filter((one) => member(document, one) !== undefined);
  const value = member(document, name);
  if (value === undefined || value === 'all') return count;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 36_600) return value;
  left.leave(at('', name), 'wrongType');
  return count;
}

/** Reads "n of these badges". @throws PathwayError `notAPathway` */
export function fromBadgeList(document: unknown): Imported {
  const list = objectOf(document);
  if (!isBadgeList(list)) throw new PathwayError('notAPathway', '');
  const left = new Import();
  const isBare = Array.isArray(list);
  const badges = isBare ? list : member(list, 'badges');
  const parts = (Array.isArray(badges) ? badges : []).flatMap((one, index): Requirement[] => {
    const badge = addressOf(one);
    if (badge !== undefined) return [{ ...texts({ name: member(one, 'name'), url: member(one, 'url') }), badge }];
    left.leave(isBare ? at('', index) : at('/badges', index), 'wrongType');
    return [];
  });
  if (!isBare) for (const name of Object.keys(list)) if (!known.has(name)) left.leave(at('', name), 'member');
  const required = isBare ? parts.length : requiredOf(list, parts.length, left);
  return left.finish('badge-list', {
    name: words(member(list, 'name')) ?? 'Badges',
    ...texts({ id: member(list, 'id'), description: member(list, 'description'), url: member(list, 'url') }),
    requires: required === parts.length ? { all: parts } : { atLeast: required, of: parts },
  });
}
