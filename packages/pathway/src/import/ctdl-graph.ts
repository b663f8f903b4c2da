/**
 * CTDL as it is found, as one map of nodes. Two shapes: plain members under `@context` and `@graph`, and those of the Credential Registry with the
 * prefix `ceterms:`, texts by language and `@id`. A program that collected the parts one by one has them beside the pathway, in `components`.
 */
import { at } from '../errors.js';
import { member } from '../members.js';
import { arrayOf } from './imported.js';

export interface CtdlNode {
  readonly id?: string;
  readonly pointer: string;
  readonly type: string;
  /** By plain name, with the value and where it stands. */
  readonly members: ReadonlyMap<string, { readonly value: unknown; readonly pointer: string }>;
}

const plainName = (name: string) => name.replace(/^(?:ceterms|ctdl):/, '');

function ctdlNode(value: unknown, pointer: string): CtdlNode | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = new Map(Object.entries(value).map(([name, one]) => [plainName(name), { value: one, pointer: at(pointer, name) }]));
  const id = members.get('@id')?.value ?? members.get('id')?.value;
  const type = arrayOf(members.get('@type')?.value ?? members.get('type')?.value).find((one) => typeof one === 'string');
  return { ...(typeof id === 'string' && id !== '' && { id }), pointer, type: typeof type === 'string' ? plainName(type) : '', members };
}

export interface CtdlGraph {
  readonly pathway?: CtdlNode;
  readonly byId: ReadonlyMap<string, CtdlNode>;
}

function placesOf(document: object): { value: unknown; pointer: string }[] {
  const graph = member(document, '@graph');
  if (Array.isArray(document)) return document.map((value, index) => ({ value, pointer: at('', index) }));
  if (Array.isArray(graph)) return graph.map((value, index) => ({ value, pointer: at('/@graph', index) }));
  const [pathway, components] = [member(document, 'pathway'), member(document, 'components')];
  if (pathway === undefined) return [{ value: document, pointer: '' }];
  const named = typeof components === 'object' && components !== null ? Object.entries(components) : [];
  return [{ value: pathway, pointer: '/pathway' }, ...named.map(([name, value]) => ({ value, pointer: at('/components', name) }))];
}

export function ctdlGraph(document: object): CtdlGraph {
  const nodes = placesOf(document).flatMap(({ value, pointer }) => ctdlNode(value, pointer) ?? []);
  const pathway = nodes.find(({ type }) => type === 'Pathway');
  return { ...(pathway && { pathway }), byId: new Map(nodes.flatMap((node) => (node.id === undefined ? [] : [[node.id, node]]))) };
}

interface CtdlReference {
  readonly id?: string;
  /** The part itself, where it is written in place. */
  readonly inline?: CtdlNode;
  readonly pointer: string;
}

/** What a member refers to: addresses, `{"@id": …}`, or parts written in place. */
export function referencesOf(node: CtdlNode, name: string): CtdlReference[] {
  const found = node.members.get(name);
  if (!found) return [];
  return arrayOf(found.value).map((value, index): CtdlReference => {
    const pointer = Array.isArray(found.value) ? at(found.pointer, index) : found.pointer;
    if (typeof value === 'string') return { id: value, pointer };
    const inline = ctdlNode(value, pointer);
    if (!inline) return { pointer };
    const isReference = [...inline.members.keys()].every((one) => one === '@id' || one === 'id');
    return { ...(inline.id !== undefined && { id: inline.id }), ...(!isReference && { inline }), pointer };
  });
}
