/**
 * A base pathway that others tailor: a national core, and what a state does differently. Documents are handed in; nothing is fetched here. What comes
 * out stands on its own, and each requirement that came from elsewhere says so in `from`.
 */
import { at, PathwayError } from './errors.js';
import { checkSize, MAX_REQUIREMENTS } from './limits.js';
import type { Change, Pathway, PathwayDocument, Requirement } from './pathway.js';
import { readPathwayDocument } from './read.js';
import { checkReferences } from './references.js';
import { rootsOf } from './structure.js';
import { everyRequirement, groupKindOf, rewrite } from './tree.js';

/** The other documents, by the address that `extends` and `pathway` use; or as a list, by the id that each gives itself. */
export type OtherPathways = Readonly<Record<string, unknown>> | readonly unknown[];

type Find = (id: string) => unknown;

function finder(others: OtherPathways): Find {
  if (!Array.isArray(others)) return (id) => (Object.hasOwn(others, id) ? Reflect.get(others, id) : undefined);
  const idOf = (document: unknown) => (typeof document === 'object' && document !== null && 'id' in document ? document.id : undefined);
  return (id) => others.find((document) => idOf(document) === id);
}

/** Pathways within pathways within pathways. */
const MAX_DOCUMENTS_DEEP = 16;

interface Resolving {
  readonly find: Find;
  readonly done: Map<string, Pathway>;
  /** How often each was written in. */
  readonly copies: Map<string, number>;
  /** How many requirements may still be written in: ten documents that use each other twice make a thousand copies. */
  readonly room: { left: number };
  /** The ids of the documents that are being resolved, from the outside in. */
  readonly trail: readonly string[];
}

/** Runs a step; what is wrong in another document is told with that document's name. */
function inside<T>(id: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof PathwayError && error.document === undefined) throw new PathwayError(error.code, error.pointer, { document: id });
    throw error;
  }
}

function takeOther(id: string, pointer: string, resolving: Resolving): Pathway {
  const { find, trail, done } = resolving;
  if (trail.includes(id)) throw new PathwayError('cycle', pointer);
  if (trail.length > MAX_DOCUMENTS_DEEP) throw new PathwayError('tooDeep', pointer);
  const document = find(id);
  if (document === undefined) throw new PathwayError('unknownPathway', pointer);
  const pathway = done.get(id) ?? inside(id, () => resolveDocument(readPathwayDocument(document), { ...resolving, trail: [...trail, id] }));
  done.set(id, pathway);
  return pathway;
}

/** The same, to be written in: it takes up room. */
function takeCopy(id: string, pointer: string, resolving: Resolving): Pathway {
  const pathway = takeOther(id, pointer, resolving);
  resolving.room.left -= everyRequirement({ requirement: pathway.requires, pointer: '' }).length;
  if (resolving.room.left < 0) throw new PathwayError('tooLarge', pointer);
  const copy = (resolving.copies.get(id) ?? 0) + 1;
  resolving.copies.set(id, copy);
  return { ...pathway, requires: markedAs(id, withOwnIds(copy === 1 ? id : `${id}~${copy}`, pathway.requires)) };
}

function locate(root: Requirement, id: string, pointer: string): Requirement {
  const found = everyRequirement({ requirement: root, pointer: '' }).find(({ requirement }) => requirement.id === id);
  if (!found) throw new PathwayError('unknownRequirement', pointer);
  return found.requirement;
}

/** Whether it or anything below it is fixed: taking out a group takes out what is in it. */
function isFixed(requirement: Requirement): boolean {
  return everyRequirement({ requirement, pointer: '' }).some((placed) => placed.requirement.fixed === true);
}

function insert(requirement: Requirement, { add, before }: Extract<Change, { add: Requirement }>, pointer: string): Requirement {
  const kind = groupKindOf(requirement);
  if (!kind) throw new PathwayError('conflictingMembers', at(pointer, 'to'));
  const children = [...(requirement[kind] ?? [])];
  const index = before === undefined ? children.length : children.findIndex(({ id }) => id === before);
  if (index === -1) throw new PathwayError('unknownRequirement', at(pointer, 'before'));
  children.splice(index, 0, add);
  return { ...requirement, [kind]: children };
}

function applyChange(root: Requirement, change: Change, pointer: string): Requirement {
  const [member, id] = 'add' in change ? ['to', change.to] : 'with' in change ? ['replace', change.replace] : ['remove', change.remove];
  const target = locate(root, id, at(pointer, member));
  if (!('add' in change) && isFixed(target)) throw new PathwayError('fixedRequirement', at(pointer, member));
  const changed = rewrite(root, (requirement) => {
    if (requirement.id !== id) return requirement;
    if ('add' in change) return insert(requirement, change, pointer);
    // What refers to the requirement by its id finds the one that took its place.
    return 'with' in change ? { id, ...change.with } : undefined;
  });
  if (!changed) throw new PathwayError('conflictingMembers', at(pointer, member)); // nothing would be left
  return changed;
}

const markedAs = (from: string, requirement: Requirement): Requirement =>
  rewrite(requirement, (one) => (one.from === undefined ? { ...one, from } : one)) ?? requirement;

/** Ids of another pathway get its address in front, so that two pathways, or two copies of one, may use the same ones. */
function withOwnIds(id: string, requirement: Requirement): Requirement {
  const full = (name: string) => `${id}#${name}`;
  const rename = (one: Requirement): Requirement => ({
    ...one,
    ...(one.id !== undefined && { id: full(one.id) }),
    ...(one.same !== undefined && { same: full(one.same) }),
  });
  return rewrite(requirement, rename) ?? requirement;
}

/** A pathway within a pathway is met by the credential that it awards, or by what it requires. */
function asRequirement(id: string, reference: Requirement, { name, requires, awards, issuers }: Pathway): Requirement {
  const { pathway: _, ...rest } = reference;
  const achievement = awards?.achievement;
  const authority = awards?.authority?.id;
  const badge = authority === undefined ? { achievement } : { achievement, issuers: [authority] };
  const credential = awards === undefined || achievement === undefined ? [] : [{ badge, name: awards.name, from: id }];
  const group: Requirement = credential.length > 0 ? { any: [...credential, requires] } : { all: [requires] };
  return { name, ...(issuers && { issuers }), ...rest, ...group };
}

function resolveDocument(document: PathwayDocument, resolving: Resolving): Pathway {
  const { extends: base, changes = [], requires: own, ...rest } = document;
  const written = new Map(
    rootsOf(document)
      .flatMap(everyRequirement)
      .map((placed) => [placed.requirement, placed.pointer]),
  );
  const inline = (one: Requirement): Requirement => {
    if (one.pathway === undefined) return one;
    return asRequirement(one.pathway, one, takeCopy(one.pathway, at(written.get(one) ?? '/requires', 'pathway'), resolving));
  };
  const settle = (requirement: Requirement) => rewrite(requirement, inline) ?? requirement;
  const settleChange = (change: Change): Change => {
    if ('with' in change) return { ...change, with: settle(change.with) };
    return 'add' in change ? { ...change, add: settle(change.add) } : change;
  };

  if (base === undefined) {
    if (own === undefined) throw new PathwayError('missingMember', '/requires');
    const requires = settle(own);
    checkReferences(requires);
    return { ...rest, requires };
  }
  const { requires: taken, basedOn = [], name: _, id: __, url: ___, ...inherited } = takeOther(base, '/extends', resolving);
  const start = own === undefined ? markedAs(base, taken) : settle(own);
  const requires = changes.map(settleChange).reduce((tree, change, index) => applyChange(tree, change, at('/changes', index)), start);
  checkReferences(requires);
  return { ...inherited, ...rest, basedOn: [base, ...basedOn], requires };
}

const pathways = new WeakSet<object>();

/** Whether it was read here, so that it needs no reading again. */
export function isRead(document: unknown): document is Pathway {
  return typeof document === 'object' && document !== null && pathways.has(document);
}

/**
 * Reads a pathway of the published format. What it refers to (`extends` with its `changes`, `pathway`) is taken from the other documents, so that the
 * result stands on its own. Nothing is fetched.
 * @throws PathwayError with the member at fault and the reason; `document` says in which document, when it is not the first.
 */
export function readPathway(document: unknown, others: OtherPathways = {}): Pathway {
  const read = readPathwayDocument(document);
  const trail = read.id === undefined ? [] : [read.id];
  const pathway = resolveDocument(read, {
    find: finder(others),
    done: new Map(),
    copies: new Map(),
    room: { left: MAX_REQUIREMENTS },
    trail,
  });
  checkSize(pathway);
  pathways.add(pathway);
  return pathway;
}
