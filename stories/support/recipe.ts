/**
 * A recipe is the code that an owner copies, and what it comes to, made from that very code. Its addresses are those of an owner's server; here badges of the
 * stories answer to them.
 */
import type { StoryObj } from '@storybook/web-components-vite';
import '@open-badge-elements/elements/define/all.js';
import type { Verifier } from '@open-badge-elements/verify';
import { html } from 'lit';
import { shelf, storyBadge } from './badges.js';
import { type Theme, themed, themeNames } from './themes.js';
import { type Finding, verifierThatFinds } from './verifier.js';

const files: Readonly<Record<string, () => unknown>> = {
  'robotics.json': () => storyBadge({ name: 'Field Robotics' }),
  'all.json': () => shelf,
};

async function answer(input: RequestInfo | URL): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  const file = files[new URL(address, location.href).pathname.split('/').at(-1) ?? ''];
  return file ? Response.json(file()) : new Response(null, { status: 404 });
}

/** What `embed.html` makes of its address, without the frame around it. */
function framed(frame: HTMLIFrameElement): Element {
  const wanted = new URL(frame.getAttribute('src') ?? '', location.href).searchParams;
  const shown = document.createElement(wanted.get('show') === 'wall' ? 'open-badge-wall' : 'open-badge');
  for (const name of ['src', 'layout', 'group-by', 'sort']) {
    const value = wanted.get(name);
    if (value !== null) shown.setAttribute(name, value);
  }
  return shown;
}

/** The elements of a piece of code, with what stands in for the network. Scripts of a document that was only parsed do not run, and are not needed here. */
function elementsOf(code: string, verifier: Verifier): readonly Element[] {
  const parsed = new DOMParser().parseFromString(code, 'text/html').body;
  for (const one of parsed.querySelectorAll('script, link, style')) one.remove();
  const body = document.importNode(parsed, true);
  for (const frame of body.querySelectorAll('iframe')) frame.replaceWith(framed(frame));
  for (const provider of body.querySelectorAll('open-badge-provider')) Object.assign(provider, { fetch: answer, verifier });
  return [...body.children];
}

function themeOf(code: string): Theme | undefined {
  const name = /themes\/([\w-]+)\.css/.exec(code)?.[1];
  return themeNames.find((theme) => theme === name);
}

export function recipe(code: string, finding: Finding | ((at: number) => Finding)): StoryObj {
  return {
    render: () => {
      const theme = themeOf(code);
      const verifier = verifierThatFinds(finding);
      const shown = html`<open-badge-provider .fetch=${answer} .verifier=${verifier}>${elementsOf(code, verifier)}</open-badge-provider>`;
      return theme ? themed(theme, shown) : shown;
    },
    parameters: { docs: { source: { code, language: 'html', type: 'code' }, canvas: { sourceState: 'shown' } } },
  };
}
