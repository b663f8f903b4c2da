/**
 * Markdown of a badge as templates of ours: every element is written here, text is a text node, and an address goes through `safe-url`. Nothing of a badge becomes
 * an attribute but a link's address and title. Pictures are links, because a picture would ask a server of the issuer's choice.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { runsOf } from './direction.js';
import { type Block, parseBlocks } from './markdown-blocks.js';
import { addTo, type Inline } from './markdown-inline.js';
import { safeLink, safeMail } from './safe-url.js';
import { visible } from './text.js';

const MOST_CHARACTERS = 100_000;
const MOST_NODES = 4_000;

interface Budget {
  nodes: number;
  /** The level of the heading before, so that none is skipped. */
  heading: number;
}

/** A link to somewhere outside; what may not be a link is text. */
export function link(address: string | undefined, label: unknown, title = ''): unknown {
  const href = safeLink(address) ?? (address?.startsWith('mailto:') ? safeMail(address.slice(7)) : undefined);
  if (href === undefined) return label;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow ugc" title=${title === '' ? nothing : visible(title)}>${label}</a>`;
}

/** @param level The heading level that `#` becomes. */
export function markdown(text: string, level = 4): TemplateResult {
  const shown = visible(text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text);
  const budget: Budget = { nodes: MOST_NODES, heading: level - 1 };
  // What an entity is called is no word of the text.
  const direction = runsOf(shown.replace(/&[a-z]+;/g, ''));
  return html`<div class="prose" dir=${direction}>${parseBlocks(shown).map((block) => blockTemplate(block, level, budget))}</div>`;
}

function blockTemplate(block: Block, level: number, budget: Budget): unknown {
  budget.nodes -= 1;
  const inner = (children: readonly Inline[]) => inlineTemplate(children, budget);
  const blocks = (children: readonly Block[]) => children.map((child) => blockTemplate(child, level, budget));
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inner(block.children)}</p>`;
    case 'heading':
      return headingTemplate(Math.min(level + block.level - 1, budget.heading + 1, 6), inner(block.children), budget);
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'rule':
      return html`<hr>`;
    case 'quote':
      return html`<blockquote>${blocks(block.children)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${isTight(item) ? inner(item[0].children) : blocks(item)}</li>`);
      return block.start === undefined ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
    }
    case 'table':
      return html`<div class="table" tabindex="0"><table>
        <thead><tr>${block.head.map((cell) => html`<th scope="col">${inner(cell)}</th>`)}</tr></thead>
        <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inner(cell)}</td>`)}</tr>`)}</tbody>
      </table></div>`;
  }
}

const isTight = (item: readonly Block[]): item is readonly [Extract<Block, { kind: 'paragraph' }>] =>
  item.length === 1 && item[0]?.kind === 'paragraph';

function headingTemplate(level: number, content: unknown, budget: Budget): TemplateResult {
  budget.heading = level;
  if (level <= 3) return html`<h3>${content}</h3>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  return level === 5 ? html`<h5>${content}</h5>` : html`<h6>${content}</h6>`;
}

/** Past the limit the words stay, and their dress does not. */
function inlineTemplate(children: readonly Inline[], budget: Budget): unknown {
  const parts: (string | TemplateResult)[] = [];
  for (const child of children) addTo(parts, partTemplate(child, budget));
  return parts;
}

function partTemplate(child: Inline, budget: Budget): string | TemplateResult {
  if (typeof child === 'string') return child;
  if (child.kind === 'break') return html`<br>`;
  budget.nodes -= 1;
  if (budget.nodes < 0) return wordsOf(child);
  const content = inlineTemplate(child.children, budget);
  if (child.kind === 'link') return html`${link(child.href, child.children.length === 0 ? child.href : content, child.title)}`;
  if (child.kind === 'code') return html`<code>${content}</code>`;
  return child.kind === 'strong' ? html`<strong>${content}</strong>` : html`<em>${content}</em>`;
}

function wordsOf(child: Inline): string {
  if (typeof child === 'string') return child;
  return child.kind === 'break' ? '\n' : child.children.map(wordsOf).join('');
}
