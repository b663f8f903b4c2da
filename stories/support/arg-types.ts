/**
 * The table of an element in the docs, from the manifest of its source: all that it takes and tells, as docs/elements.md has it. Storybook's own reading keys rows by
 * name alone, so that a part hides an attribute of the same name, and it leaves out states and the default slot.
 */
import type { StrictArgTypes } from 'storybook/internal/types';

interface Row {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string;
}

interface Member extends Row {
  readonly kind: string;
  readonly attribute?: string;
  readonly static?: boolean;
  readonly inheritedFrom?: unknown;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Row[];
  readonly events?: readonly Row[];
  readonly slots?: readonly Row[];
  readonly cssParts?: readonly Row[];
  readonly cssStates?: readonly Row[];
  readonly cssProperties?: readonly Row[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Attributes and custom properties go by their names, as the controls of a playground do; the others can't be changed and must not meet them. */
const isArgument = (category: string) => category === 'attributes' || category === 'custom properties';

function rows(category: string, list: readonly Row[] = []): StrictArgTypes {
  const entries = list.map((row) => {
    const summary = row.type?.text;
    const type = isArgument(category) ? { type: { name: summary ?? 'string' } } : {};
    const table = {
      category,
      ...(summary !== undefined && { type: { summary } }),
      ...(row.default !== undefined && { defaultValue: { summary: row.default } }),
    };
    const name = row.name || '(default)';
    return [isArgument(category) ? name : `${category} ${name}`, { name, description: row.description ?? '', ...type, table }];
  });
  return Object.fromEntries(entries);
}

/** For `parameters.docs.extractArgTypes`. */
export const argTypesFrom =
  (manifest: Manifest) =>
  (tag: string): StrictArgTypes | null => {
    const element = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
    if (!element) return null;
    const members = element.members ?? [];
    return {
      ...rows('attributes', element.attributes),
      ...rows('custom properties', element.cssProperties),
      ...rows(
        'properties',
        members.filter((member) => member.kind === 'field' && !member.attribute && !member.static),
      ),
      ...rows(
        'methods',
        members.filter((member) => member.kind === 'method' && !member.inheritedFrom),
      ),
      ...rows('events', element.events),
      ...rows('slots', element.slots),
      ...rows('parts', element.cssParts),
      ...rows('states', element.cssStates),
    };
  };
