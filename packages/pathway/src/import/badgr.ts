/**
 * Pathways of Badgr and Canvas Badges: a root element, and elements whose completion requirements are a junction of elements or badges, all of them
 * (Conjunction) or at least so many (Disjunction with requiredNumber). Elements are nested in `children` or listed beside each other.
 */
import { at, PathwayError } from '../errors.js';
import { member, textOf } from '../members.js';
import type { Requirement } from '../pathway.js';
import { arrayOf, Import, type Imported, objectOf, texts, together, words } from './imported.js';

interface Element {
  readonly value: object;
  readonly pointer: string;
}

const known = new Set(
  '@context @id id slug @type type name description alignmentUrl url children completionBadge completionRequirements ordering elements rootElement issuer'.split(
    ' ',
  ),
);

const idOf = (value: unknown) => textOf(member(value, '@id')) ?? textOf(member(value, 'id')) ?? textOf(member(value, 'slug'));
const typeOf = (value: unknown) => words(member(value, '@type') ?? member(value, 'type')) ?? '';

/** An address, or an object with one. */
const addressOf = (value: unknown) => textOf(value) ?? idOf(value);

/** Every element with its id, nested ones too. */
function elementsOf(document: object): Map<string, Element> {
  const found = new Map<string, Element>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const id = idOf(value);
    if (id !== undefined && !found.has(id)) found.set(id, { value, pointer });
    for (const [index, child] of arrayOf(member(value, 'children')).entries()) visit(child, at(pointer, 'children', index));
  };
  for (const [index, element] of arrayOf(member(document, 'elements')).entries()) visit(element, at('/elements', index));
  visit(member(document, 'rootElement'), '/rootElement');
  return found;
}

/** How many of the parts; undefined for all of them. */
function numberOf(requirements: unknown, pointer: string, left: Import): number | undefined {
  const config = member(requirements, 'junctionConfig');
  const type = typeOf(config);
  const number = member(config, 'requiredNumber');
  if (type === 'Conjunction' || config === undefined) return undefined;
  if (type !== 'Disjunction') left.leave(at(pointer, 'junctionConfig', '@type'), 'operator');
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 36_600) return number;
  if (number !== undefined) left.leave(at(pointer, 'junctionConfig', 'requiredNumber'), 'wrongType');
  return type === 'Disjunction' ? 1 : undefined;
}

class BadgrImport {
  readonly #left = new Import();
  readonly #elements: ReadonlyMap<string, Element>;

  constructor(elements: ReadonlyMap<string, Element>) {
    this.#elements = elements;
  }

  element(id: string, from: string): Requirement[] {
    const element = this.#elements.get(id);
    if (!element) this.#left.leave(from, 'missingPart');
    return element ? this.#left.reach(id, from, () => this.#make(element)) : [];
  }

  #make({ value, pointer }: Element): Requirement {
    for (const name of Object.keys(value)) if (!known.has(name)) this.#left.leave(at(pointer, name), 'member');
    const own = texts({
      name: member(value, 'name'),
      description: member(value, 'description'),
      url: member(value, 'alignmentUrl') ?? member(value, 'url'),
    });
    const parts = this.#parts(value, pointer);
    const badge = addressOf(member(value, 'completionBadge'));
    if (badge === undefined) return { ...own, ...(parts ?? { all: [] }) };
    return { ...own, ...(parts ? { any: [{ badge }, parts] } : { badge }) };
  }

  /** Its requirements; without any, what is nested in it. */
  #parts(value: object, pointer: string): Requirement | undefined {
    const requirements = member(value, 'completionRequirements');
    if (requirements !== undefined && requirements !== null) return this.#junction(requirements, at(pointer, 'completionRequirements'));
    const children = arrayOf(member(value, 'children'));
    if (children.length === 0) return undefined;
    return { all: children.flatMap((child, index) => this.#child(child, at(pointer, 'children', index))) };
  }

  #child(child: unknown, pointer: string): Requirement[] {
    const id = addressOf(child);
    if (id !== undefined) return this.element(id, pointer);
    if (typeof child === 'object' && child !== null) return [this.#make({ value: child, pointer })];
    this.#left.leave(pointer, 'wrongType');
    return [];
  }

  #junction(requirements: unknown, pointer: string): Requirement {
    const number = numberOf(requirements, pointer, this.#left);
    const parts = [...this.#list(requirements, pointer, 'badges'), ...this.#list(requirements, pointer, 'elements')];
    if (number !== undefined) return { atLeast: number, of: parts };
    return { all: parts };
  }

  #list(requirements: unknown, pointer: string, name: 'badges' | 'elements'): Requirement[] {
    return arrayOf(member(requirements, name)).flatMap((one, index): Requirement[] => {
      const here = at(pointer, name, index);
      const address = addressOf(one);
      const nested = member(one, 'junctionConfig') === undefined ? undefined : this.#junction(one, here);
      if (nested) return [nested];
      if (address === undefined) this.#left.leave(here, 'wrongType');
      if (address === undefined) return [];
      return name === 'elements' ? this.element(address, here) : [{ ...texts({ name: member(one, 'name') }), badge: address }];
    });
  }

  read(document: object): Imported {
    for (const name of Object.keys(document)) if (!known.has(name)) this.#left.leave(at('', name), 'member');
    const root = addressOf(member(document, 'rootElement'));
    const first = root ?? [...this.#elements.keys()][0];
    const required = first === undefined ? [] : this.element(first, '/rootElement');
    const unreached = [...this.#elements].flatMap(([id, { pointer }]) => {
      if (this.#left.isBuilt(id)) return [];
      this.#left.leave(pointer, 'unreachable');
      return this.element(id, pointer).map((requirement) => ({ ...requirement, optional: true }));
    });
    const name = words(member(document, 'name')) ?? 'Pathway';
    const badge = addressOf(member(document, 'completionBadge'));
    const id = idOf(document);
    return this.#left.finish('badgr', {
      name,
      ...texts({ description: member(document, 'description') }),
      ...(id !== undefined && { id }),
      ...(badge !== undefined && { awards: { name, achievement: badge } }),
      requires: together('all', [...required, ...unreached]),
    });
  }
}

/** Whether a document is a pathway of Badgr. */
export function isBadgr(document: object): boolean {
  const elements = arrayOf(member(document, 'elements'));
  return (
    member(document, 'rootElement') !== undefined || elements.some((element) => member(element, 'completionRequirements') !== undefined)
  );
}

/** Reads a pathway of Badgr or Canvas Badges. @throws PathwayError `notAPathway` */
export function fromBadgr(document: unknown): Imported {
  const pathway = objectOf(document);
  if (!isBadgr(pathway)) throw new PathwayError('notAPathway', '');
  return new BadgrImport(elementsOf(pathway)).read(pathway);
}
