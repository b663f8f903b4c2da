/**
 * CTDL Pathways (Credential Engine). A pathway leads to a destination component; components have conditions, which say how many of which others are
 * needed. A credential is met by its badge or by its conditions; a course or an assessment by its badge, with what comes before it as the way there; a
 * selection has no badge of its own. A pathway that lists parts and says nothing of how they hang together asks for all of them.
 */
import { PathwayError } from '../errors.js';
import type { Requirement, WantedBadge } from '../pathway.js';
import { conditionsOf, type Reach } from './ctdl-conditions.js';
import { type CtdlGraph, type CtdlNode, ctdlGraph, referencesOf } from './ctdl-graph.js';
import { Import, type Imported, objectOf, texts, together } from './imported.js';

/** Members that are carried over, say the same again from the other side, or are the form and not the content. */
const known = new Set(
  (
    '@id id @type type @context name description subjectWebpage proxyFor hasPart hasChild hasDestinationComponent hasCondition isPartOf isChildOf ' +
    'isDestinationComponentOf precedes precededBy prerequisite ctid inLanguage'
  ).split(' '),
);

/** These have no badge of their own: they are only their parts. */
const groupTypes = new Set(['SelectionComponent', 'CollectionComponent', 'MultiComponent']);

/** What these ask for comes before them; the badge is for the thing itself. */
const stepTypes = new Set([
  'CourseComponent',
  'AssessmentComponent',
  'JobComponent',
  'WorkExperienceComponent',
  'CocurricularComponent',
  'ExtracurricularComponent',
]);

function textsOf({ members }: CtdlNode): { [name: string]: string } {
  const value = (name: string) => members.get(name)?.value;
  return texts({ name: value('name'), description: value('description'), url: value('subjectWebpage') });
}

/** The badge of a component: of the credential that it stands for, or of its own address. */
function badgesOf(id: string, node: CtdlNode | undefined): WantedBadge[] {
  const proxies = node ? referencesOf(node, 'proxyFor').flatMap((proxy) => proxy.id ?? []) : [];
  const addresses = [...new Set([...proxies, id])];
  const byAddress = addresses.map((url) => ({ competency: { url } }));
  return node?.type === 'CompetencyComponent' ? byAddress : [...addresses.map((achievement) => ({ achievement })), ...byAddress];
}

class CtdlImport {
  readonly #import = new Import();
  readonly #graph: CtdlGraph;
  readonly #before = new Map<string, string[]>();

  constructor(graph: CtdlGraph) {
    this.#graph = graph;
    // "precedes" says from the other side what "precededBy" says.
    for (const [id, node] of graph.byId) {
      for (const { id: after } of referencesOf(node, 'precedes')) {
        const before = this.#before.get(after ?? '');
        if (before) before.push(id);
        else if (after !== undefined) this.#before.set(after, [id]);
      }
    }
  }

  #reach: Reach = (id, pointer) => {
    const node = this.#graph.byId.get(id);
    if (!node) this.#import.leave(pointer, 'missingPart');
    return this.#import.reach(id, pointer, () => this.#component(id, node));
  };

  #component(id: string, node: CtdlNode | undefined): Requirement {
    if (!node) return { badge: badgesOf(id, node) };
    this.#tellUnknown(node);
    const own = textsOf(node);
    const parts = this.#partsOf(id, node);
    if (groupTypes.has(node.type)) return { ...own, all: parts };
    const badge = { badge: badgesOf(id, node) };
    if (parts.length === 0) return { ...own, ...badge };
    const way = stepTypes.has(node.type) ? { stages: [...parts, badge] } : together('all', parts);
    return { ...own, any: [badge, way] };
  }

  /** What a component asks for: its conditions; without any, what is listed below it; and what comes before it. */
  #partsOf(id: string, node: CtdlNode): Requirement[] {
    const conditions = conditionsOf(node, this.#graph, this.#reach, this.#import);
    const children = node.members.has('hasCondition') ? [] : this.#all(node, 'hasChild');
    const before = [...this.#all(node, 'precededBy'), ...this.#all(node, 'prerequisite')];
    const inverse = (this.#before.get(id) ?? []).flatMap((one) => this.#reach(one, node.pointer));
    return [...conditions, ...children, ...before, ...inverse];
  }

  #all(node: CtdlNode, name: string): Requirement[] {
    return referencesOf(node, name).flatMap(({ id, pointer }) => {
      if (id !== undefined) return this.#reach(id, pointer);
      this.#import.leave(pointer, 'wrongType');
      return [];
    });
  }

  #tellUnknown({ members }: CtdlNode): void {
    for (const [name, { pointer }] of members) if (!known.has(name)) this.#import.leave(pointer, 'member');
  }

  read(pathway: CtdlNode): Imported {
    this.#tellUnknown(pathway);
    const [goal, ...others] = referencesOf(pathway, 'hasDestinationComponent');
    for (const { pointer } of others) this.#import.leave(pointer, 'severalDestinations');
    const destination = goal?.id === undefined ? undefined : this.#graph.byId.get(goal.id);
    if (goal && !destination) this.#import.leave(goal.pointer, 'missingPart');
    const listed = [...referencesOf(pathway, 'hasChild'), ...referencesOf(pathway, 'hasPart')].filter(({ id }) => id !== goal?.id);

    // The destination is entered like any part, but for its conditions only: what leads back to it is cut.
    const parts = (id: string | undefined) => {
      const required = destination && id !== undefined ? this.#partsOf(id, destination) : [];
      return required.length > 0 ? [...required, ...this.#unreached(listed)] : this.#collectAll(listed);
    };
    const whole =
      destination && goal?.id !== undefined ? this.#import.passThrough(goal.id, goal.pointer, () => parts(goal.id)) : parts(undefined);
    if (destination) this.#tellUnknown(destination);
    const awards = destination && goal?.id !== undefined ? { awards: this.#award(goal.id, destination) } : {};
    const id = pathway.id === undefined ? {} : { id: pathway.id };
    return this.#import.finish('ctdl', { name: 'Pathway', ...textsOf(pathway), ...id, ...awards, requires: together('all', whole) });
  }

  #award(id: string, node: CtdlNode): object {
    const [proxy] = referencesOf(node, 'proxyFor');
    return { name: 'Credential', ...textsOf(node), achievement: proxy?.id ?? id };
  }

  #collectAll(listed: readonly { readonly id?: string; readonly pointer: string }[]): Requirement[] {
    return listed.flatMap(({ id, pointer }) => (id === undefined || this.#import.isBuilt(id) ? [] : this.#reach(id, pointer)));
  }

  #unreached(listed: readonly { readonly id?: string; readonly pointer: string }[]): Requirement[] {
    return listed.flatMap(({ id, pointer }) => {
      if (id === undefined || this.#import.isBuilt(id)) return [];
      this.#import.leave(pointer, 'unreachable');
      return this.#reach(id, pointer).map((requirement) => ({ ...requirement, optional: true }));
    });
  }
}

/** Whether a document is a CTDL pathway. */
export function isCtdl(document: object): boolean {
  return ctdlGraph(document).pathway !== undefined;
}

/** Reads a CTDL pathway. @throws PathwayError `notAPathway` when there is none in the document */
export function fromCtdl(document: unknown): Imported {
  const graph = ctdlGraph(objectOf(document));
  if (!graph.pathway) throw new PathwayError('notAPathway', '');
  return new CtdlImport(graph).read(graph.pathway);
}
