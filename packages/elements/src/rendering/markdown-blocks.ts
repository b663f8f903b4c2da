/**
 * The blocks of markdown: paragraphs, headings, lists, quotes, code, tables, rules. Lines are looked at once per level of nesting, of which there are few.
 * HTML is text; reference links and setext headings are not part of the subset.
 */
import { type Inline, parseInline } from './markdown-inline.js';

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] };

const MOST_DEPTH = 5;
const MOST_BLOCKS = 1_000;
const MOST_CELLS = 8;

interface Marker {
  readonly start: number | undefined;
  /** How far the text of the item is indented. */
  readonly width: number;
}

function markerOf(line: string): Marker | undefined {
  const [whole, , number] = /^ {0,3}([-*+]|(\d{1,9})[.)])(?: +|$)/.exec(line) ?? [];
  if (whole === undefined) return undefined;
  return { start: number === undefined ? undefined : Number(number), width: Math.min(whole.length, 6) };
}

const isBlank = (line: string) => line.trim() === '';
const isRule = (line: string) => /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line.length > 200 ? '' : line);
const fenceOf = (line: string) => /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
const headingOf = (line: string) => /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line)?.[1];
const isQuote = (line: string) => /^ {0,3}>/.test(line);
const isDivider = (line: string | undefined) => Boolean(line?.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line));

function startsBlock(line: string): boolean {
  const marker = markerOf(line);
  return (
    isRule(line) ||
    fenceOf(line) !== undefined ||
    headingOf(line) !== undefined ||
    isQuote(line) ||
    (marker !== undefined && line.trim().length > 1)
  );
}

export function parseBlocks(text: string): readonly Block[] {
  const budget = { left: MOST_BLOCKS };
  return blocksOf(text.replaceAll('\t', '    ').split('\n'), 0, budget);
}

function blocksOf(lines: readonly string[], depth: number, budget: { left: number }): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isBlank(line)) {
      at += 1;
      continue;
    }
    budget.left -= 1;
    const flat = depth >= MOST_DEPTH || budget.left <= 0;
    const [block, next] = flat ? restOf(lines, at, budget.left <= 0) : blockAt(lines, at, depth, budget);
    blocks.push(block);
    at = Math.max(next, at + 1);
  }
  return blocks;
}

/** Past a limit the words are kept, and their structure is not. */
function restOf(lines: readonly string[], at: number, all: boolean): [Block, number] {
  let end = at;
  while (end < lines.length && (all || !isBlank(lines[end] ?? ''))) end += 1;
  return [{ kind: 'paragraph', children: [lines.slice(at, end).join('\n')] }, end];
}

function blockAt(lines: readonly string[], at: number, depth: number, budget: { left: number }): [Block, number] {
  const line = lines[at] ?? '';
  const fence = fenceOf(line);
  if (fence !== undefined) return codeAt(lines, at, fence);
  if (isRule(line)) return [{ kind: 'rule' }, at + 1];
  const hashes = headingOf(line);
  if (hashes !== undefined) {
    const text = line.trim().slice(hashes.length).trim();
    return [
      { kind: 'heading', level: hashes.length, children: parseInline(text.endsWith('#') ? withoutClosingHashes(text) : text) },
      at + 1,
    ];
  }
  if (isQuote(line)) return quoteAt(lines, at, depth, budget);
  if (markerOf(line)) return listAt(lines, at, depth, budget);
  if (line.includes('|') && isDivider(lines[at + 1])) return tableAt(lines, at, budget);
  return paragraphAt(lines, at);
}

function withoutClosingHashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  return end === 0 || text.charAt(end - 1) === ' ' ? text.slice(0, end).trimEnd() : text;
}

function codeAt(lines: readonly string[], at: number, fence: string): [Block, number] {
  let end = at + 1;
  while (end < lines.length && !lines[end]?.trimStart().startsWith(fence)) end += 1;
  return [{ kind: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1];
}

function quoteAt(lines: readonly string[], at: number, depth: number, budget: { left: number }): [Block, number] {
  let end = at;
  const inner: string[] = [];
  while (end < lines.length && isQuote(lines[end] ?? '')) {
    inner.push((lines[end] ?? '').replace(/^ {0,3}> ?/, ''));
    end += 1;
  }
  return [{ kind: 'quote', children: blocksOf(inner, depth + 1, budget) }, end];
}

function listAt(lines: readonly string[], at: number, depth: number, budget: { left: number }): [Block, number] {
  const first = markerOf(lines[at] ?? '');
  const ordered = first?.start !== undefined;
  const items: (readonly Block[])[] = [];
  let end = at;
  for (
    let marker = first;
    marker && (marker.start !== undefined) === ordered && !isRule(lines[end] ?? '') && budget.left > 0;
    marker = markerOf(lines[end] ?? '')
  ) {
    budget.left -= 1;
    const item = [(lines[end] ?? '').slice(marker.width)];
    for (end += 1; end < lines.length && belongs(lines, end, marker.width); end += 1) {
      const line = lines[end] ?? '';
      item.push(line.slice(Math.min(marker.width, indentOf(line))));
    }
    items.push(blocksOf(item, depth + 1, budget));
    while (isBlank(lines[end] ?? 'x') && markerOf(lines[end + 1] ?? '')) end += 1;
  }
  return [{ kind: 'list', start: first?.start, items }, end];
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Whether a line goes on with the item above it: indented below its text, or a lazy line of its paragraph. */
function belongs(lines: readonly string[], at: number, width: number): boolean {
  const line = lines[at] ?? '';
  if (isBlank(line)) return at + 1 < lines.length && !isBlank(lines[at + 1] ?? '') && indentOf(lines[at + 1] ?? '') >= Math.min(width, 2);
  if (indentOf(line) >= Math.min(width, 2)) return true;
  return !isBlank(lines[at - 1] ?? '') && !startsBlock(line);
}

function cellsOf(line: string): readonly (readonly Inline[])[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|', MOST_CELLS).map((cell) => parseInline(cell.trim()));
}

function tableAt(lines: readonly string[], at: number, budget: { left: number }): [Block, number] {
  const rows: (readonly (readonly Inline[])[])[] = [];
  let end = at + 2;
  for (; end < lines.length && lines[end]?.includes('|') && budget.left > 0; end += 1) {
    budget.left -= 3;
    rows.push(cellsOf(lines[end] ?? ''));
  }
  return [{ kind: 'table', head: cellsOf(lines[at] ?? ''), rows }, end];
}

function paragraphAt(lines: readonly string[], at: number): [Block, number] {
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end] ?? '') && !startsBlock(lines[end] ?? '')) end += 1;
  const text = lines
    .slice(at, end)
    .map((line) => line.trimStart())
    .join('\n');
  return [{ kind: 'paragraph', children: parseInline(text.trimEnd()) }, end];
}
