/** What every reader of another format gives: a pathway, and a list of what could not be carried over. Nothing is dropped silently. */
import { PathwayError } from '../errors.js';
import { checkSize, MAX_LEVELS } from '../limits.js';
import { member } from '../members.js';
import type { Pathway, Requirement } from '../pathway.js';
import { readPathway } from '../resolve.js';

export type ImportFormat = 'open-badge-pathway' | 'ctdl' | 'clr-2' | 'badgr' | 'badge-list';

export type LeftOutCode =
  /** A member for which a pathway has no place. */
  | 'member'
  /** A member with a value that means nothing there. */
  | 'wrongType'
  /** A kind of association that says nothing of what is required. */
  | 'association'
  /** An operator other than "at least so many". */
  | 'operator'
  /** "Not": a badge that one must not have. */
  | 'negation'
  /** A part that is referred to and not described; it is taken over by its address where it can be a badge. */
  | 'missingPart'
  /** A part that leads back to itself; the way back is cut. */
  | 'cycle'
  /** A part that nothing leads to; it is taken over as optional. */
  | 'unreachable'
  /** More than one goal: the first is taken. */
  | 'severalDestinations'
  /** Parts nested too deep to be followed. */
  | 'tooDeep';

export interface LeftOut {
  /** JSON Pointer into the foreign document. */
  readonly pointer: string;
  readonly code: LeftOutCode;
}

export interface Imported {
  readonly format: ImportFormat;
  readonly pathway: Pathway;
  readonly leftOut: readonly LeftOut[];
}

/** A requirement needs a few levels for each part that it stands for. */
const DEEPEST = Math.floor(MAX_LEVELS / 4);

/** Collects what is left out, and turns a graph into a tree: what is reached again is referred to, what leads back to itself is cut. */
export class Import {
  readonly #leftOut: LeftOut[] = [];
  readonly #open = new Set<string>();
  readonly #built = new Set<string>();

  leave(pointer: string, code: LeftOutCode): void {
    this.#leftOut.push({ pointer, code });
  }

  /** A part by its id, made where it is first reached. */
  reach(id: string, pointer: string, make: () => Requirement): Requirement[] {
    if (this.#built.has(id)) return [{ same: id }];
    if (this.#open.has(id) || this.#open.size >= DEEPEST) {
      this.leave(pointer, this.#open.has(id) ? 'cycle' : 'tooDeep');
      return [];
    }
    this.#open.add(id);
    const requirement = make();
    this.#open.delete(id);
    this.#built.add(id);
    return [{ ...requirement, id }];
  }

  /** For what has no place in the pathway itself and may lead back to itself as well: each time it is reached, it is made again. */
  passThrough(id: string, pointer: string, make: () => Requirement[]): Requirement[] {
    if (this.#open.has(id) || this.#open.size >= DEEPEST) {
      this.leave(pointer, this.#open.has(id) ? 'cycle' : 'tooDeep');
      return [];
    }
    this.#open.add(id);
    const requirements = make();
    this.#open.delete(id);
    return requirements;
  }

  isBuilt(id: string): boolean {
    return this.#built.has(id);
  }

  finish(format: ImportFormat, pathway: object): Imported {
    return { format, pathway: readPathway({ type: 'OpenBadgePathway', ...pathway }), leftOut: this.#leftOut };
  }
}

/** A foreign document as an object. @throws PathwayError */
export function objectOf(document: unknown): object {
  checkSize(document);
  if (typeof document !== 'object' || document === null) throw new PathwayError('notAPathway', '');
  return document;
}

/** A text in one of the forms that JSON-LD allows: plain, in a list, or by language, English first. */
export function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.slice(0, 10_000);
  if (Array.isArray(value)) return value.map(words).find((text) => text !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const plain = member(value, '@value');
  if (plain !== undefined) return words(plain);
  const languages = Object.keys(value).sort((one, other) => Number(isEnglish(other)) - Number(isEnglish(one)));
  return languages.map((language) => words(member(value, language))).find((text) => text !== undefined);
}

const isEnglish = (language: string) => /^@?en\b/i.test(language);

export const arrayOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** One requirement for several: itself when it is one. */
export function together(kind: 'all' | 'any', requirements: readonly Requirement[]): Requirement {
  const [only, second] = requirements;
  return only && second === undefined ? only : { [kind]: requirements };
}

/** The members of `texts` that are there. */
export function texts(value: { readonly [name: string]: unknown }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (words(one) === undefined ? [] : [[name, words(one) ?? '']])));
}
