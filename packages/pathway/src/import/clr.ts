/**
 * CLR 2.0 associations: what the achievements of a Comprehensive Learner Record have to do with each other, signed by whoever issued the record.
 * `isPartOf` and `isChildOf` say what adds up to what, `precedes` in which order, `exactMatchOf` and `replacedBy` which badge stands for another.
 * `isPeerOf` and `isRelatedTo` require nothing.
 */
import { at, PathwayError } from '../errors.js';
import { listOf, member, textOf } from '../members.js';
import type { Requirement } from '../pathway.js';
import { Import, type Imported, objectOf, texts, together, words } from './imported.js';

interface Association {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly pointer: string;
}

function subjectOf(document: object): { subject: unknown; pointer: string } {
  const subject = member(document, 'credentialSubject');
  return Array.isArray(subject) ? { subject: subject[0], pointer: '/credentialSubject/0' } : { subject, pointer: '/credentialSubject' };
}

interface Described {
  readonly achievements: ReadonlyMap<string, unknown>;
  /** From the id of a credential in the record to that of its achievement: records are met whose associations name the credentials. */
  readonly aliases: ReadonlyMap<string, string>;
}

const embeddedIn = (subject: unknown) => listOf(member(subject, 'verifiableCredential'));
const achievementIn = (credential: unknown) => member(member(credential, 'credentialSubject'), 'achievement');
const idOf = (value: unknown) => textOf(member(value, 'id'));

/** The achievements that are described: in the record's own list, and in the credentials in it. */
function describedIn(subject: unknown): Described {
  const all = [...embeddedIn(subject).map(achievementIn), ...listOf(member(subject, 'achievement'))];
  const achievements = new Map(all.flatMap((one) => (idOf(one) === undefined ? [] : [[idOf(one) ?? '', one]])));
  const aliases = new Map<string, string>();
  for (const credential of embeddedIn(subject)) {
    const [id, achievement] = [idOf(credential), idOf(achievementIn(credential))];
    if (id !== undefined && achievement !== undefined && !achievements.has(id)) aliases.set(id, achievement);
  }
  return { achievements, aliases };
}

function associationsOf(subject: unknown, pointer: string, { aliases }: Described, left: Import): Association[] {
  return listOf(member(subject, 'association')).flatMap((one, index): Association[] => {
    const here = at(pointer, 'association', index);
    const [type, source, target] = ['associationType', 'sourceId', 'targetId'].map((name) => textOf(member(one, name)));
    if (type !== undefined && source !== undefined && target !== undefined) {
      return [{ type, source: aliases.get(source) ?? source, target: aliases.get(target) ?? target, pointer: here }];
    }
    left.leave(here, 'wrongType');
    return [];
  });
}

type Lists = Map<string, Set<string>>;

function add(lists: Lists, from: string, to: string): void {
  const list = lists.get(from);
  if (list) list.add(to);
  else lists.set(from, new Set([to]));
}

/** The relations that mean something here, each in one direction. */
function sortOut(
  associations: readonly Association[],
  left: Import,
): { parts: Lists; before: Lists; equal: Lists; mentions: Map<string, string> } {
  const [parts, before, equal]: [Lists, Lists, Lists] = [new Map(), new Map(), new Map()];
  const mentions = new Map<string, string>();
  for (const { type, source, target, pointer } of associations) {
    if (type === 'isPartOf' || type === 'isChildOf') add(parts, target, source);
    else if (type === 'isParentOf') add(parts, source, target);
    else if (type === 'precedes') add(before, target, source);
    else if (type === 'replacedBy') add(equal, source, target);
    else if (type === 'exactMatchOf') {
      add(equal, source, target);
      add(equal, target, source);
    } else {
      left.leave(pointer, 'association');
      continue;
    }
    for (const id of [source, target]) if (!mentions.has(id)) mentions.set(id, pointer);
  }
  return { parts, before, equal, mentions };
}

/** Siblings in steps, each after those that precede it; undefined when nothing is said of it, or it goes round in a circle. */
function inSteps(siblings: readonly string[], before: Lists): string[][] | undefined {
  const among = new Set(siblings);
  const waiting = new Map(siblings.map((id) => [id, [...(before.get(id) ?? [])].filter((one) => among.has(one)).length]));
  const after: Lists = new Map();
  for (const id of siblings) for (const one of before.get(id) ?? []) if (among.has(one)) add(after, one, id);
  if (after.size === 0) return undefined;
  const steps: string[][] = [];
  let ready = siblings.filter((id) => waiting.get(id) === 0);
  let left = siblings.length;
  while (ready.length > 0) {
    steps.push(ready);
    left -= ready.length;
    const next: string[] = [];
    for (const id of ready.flatMap((one) => [...(after.get(one) ?? [])])) {
      waiting.set(id, (waiting.get(id) ?? 0) - 1);
      if (waiting.get(id) === 0) next.push(id);
    }
    ready = next;
  }
  return left === 0 ? steps : undefined;
}

/** Whether a document is a record with associations. */
export function isClr(document: object): boolean {
  return (
    listOf(member(document, 'type')).includes('ClrCredential') || listOf(member(subjectOf(document).subject, 'association')).length > 0
  );
}

/** Reads the associations of a CLR 2.0 credential as a pathway. @throws PathwayError `notAPathway`, or `missingMember` when it has no associations that say what is required */
export function fromClr(document: unknown): Imported {
  const record = objectOf(document);
  if (!isClr(record)) throw new PathwayError('notAPathway', '');
  const { subject, pointer } = subjectOf(record);
  const left = new Import();
  const described = describedIn(subject);
  const { achievements } = described;
  const { parts, before, equal, mentions } = sortOut(associationsOf(subject, pointer, described, left), left);
  if (mentions.size === 0) throw new PathwayError('missingMember', at(pointer, 'association'));

  const reach = (id: string, from: string): Requirement[] => left.reach(id, from, () => make(id));
  const badgeOf = (id: string) => ({ badge: [id, ...(equal.get(id) ?? [])] });
  const collect = (ids: readonly string[], from: string): Requirement[] => {
    const steps = inSteps(ids, before)?.map((step) =>
      together(
        'all',
        step.flatMap((one) => reach(one, mentions.get(one) ?? from)),
      ),
    );
    return steps ? [{ stages: steps }] : ids.flatMap((one) => reach(one, mentions.get(one) ?? from));
  };
  const partsOf = (id: string): Requirement[] => {
    const here = mentions.get(id) ?? pointer;
    return collect([...(parts.get(id) ?? [])], here);
  };
  const make = (id: string): Requirement => {
    const achievement = achievements.get(id);
    if (achievement === undefined) left.leave(mentions.get(id) ?? pointer, 'missingPart');
    const own = texts({
      name: member(achievement, 'name'),
      description: member(achievement, 'description'),
      url: member(member(achievement, 'criteria'), 'id'),
    });
    const below = partsOf(id);
    return { ...own, ...(below.length === 0 ? badgeOf(id) : { any: [badgeOf(id), together('all', below)] }) };
  };

  // What is part of nothing is a goal; where everything is part of something, it goes round in a circle and is cut at the first.
  const inner = new Set([...parts.values()].flatMap((list) => [...list]));
  const standIns = new Set([...equal.values()].flatMap((list) => [...list]).filter((id) => !parts.has(id)));
  const goals = [...mentions.keys()].filter((id) => !inner.has(id) && !standIns.has(id));
  const roots = goals.length > 0 ? goals : [...mentions.keys()].slice(0, 1);
  const [goal] = roots;
  const isOne = roots.length === 1 && goal !== undefined && parts.has(goal);
  const achievement = goal === undefined ? undefined : achievements.get(goal);
  const name = words(member(achievement, 'name')) ?? words(member(record, 'name')) ?? 'Learner record';
  if (!isOne) {
    const requires = together('all', collect(roots, pointer));
    return left.finish('clr-2', { name: words(member(record, 'name')) ?? 'Learner record', requires });
  }
  const [whole] = left.reach(goal, mentions.get(goal) ?? pointer, () => ({ all: partsOf(goal) }));
  return left.finish('clr-2', { name, awards: { name, achievement: goal }, requires: together('all', whole?.all ?? []) });
}
