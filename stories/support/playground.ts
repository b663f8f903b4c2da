/** The first story of each element: its controls are the attributes and custom properties of the element, what the check finds, and how wide its place is. */
import type { StoryObj } from '@storybook/web-components-vite';
import { column, staged } from './stage.js';
import { findings } from './verifier.js';

type Value = string | boolean | number | undefined;

export interface Playground {
  /** The attributes that can be changed, each with the value that it has at first. */
  readonly attributes?: Readonly<Record<string, Value>>;
  /** The words that an attribute takes. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** What is given as properties, and can't be changed. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly width?: number;
}

/** An element with attributes and custom properties by their names: absent where there is nothing to say. */
function made(tag: string, values: Readonly<Record<string, Value>>, properties: Readonly<Record<string, unknown>>): HTMLElement {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '' || value === false) continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  return element;
}

export function playground(tag: string, { attributes = {}, choices = {}, properties = {}, width = 400 }: Playground = {}): StoryObj {
  const own = new Set([...Object.keys(attributes), 'finding', 'width']);
  return {
    args: { ...attributes, finding: 'verified', width },
    argTypes: {
      // By category, for `lang` is an attribute that no manifest lists.
      ...Object.fromEntries(
        Object.keys(attributes).map((name) => {
          const options = choices[name];
          return [name, { ...(options && { control: 'select', options }), table: { category: 'attributes' } }];
        }),
      ),
      finding: {
        name: 'what the check finds',
        control: 'select',
        options: Object.keys(findings),
        table: { category: 'around it' },
      },
      width: { name: 'width of its place', control: { type: 'range', min: 80, max: 1600, step: 10 }, table: { category: 'around it' } },
    },
    parameters: { controls: { disable: false } },
    render: (args) => {
      const { finding, width: wide, ...rest } = args as Record<string, Value>;
      const values = Object.fromEntries(Object.entries(rest).filter(([name]) => own.has(name) || name.startsWith('--')));
      const found = findings[finding as keyof typeof findings] ?? findings.verified;
      return staged(found, column(Number(wide), made(tag, values, properties)));
    },
  };
}
