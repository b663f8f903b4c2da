/**
 * The inside of a line of markdown: emphasis, code, links. One pass with two stacks, so that the time grows with the length and with nothing else: no regular
 * expression that could backtrack, no search that starts over. What does not fit the grammar is text.
 */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'em' | 'code'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly title: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

type Piece =
  | Inline
  | { readonly kind: 'mark'; readonly char: string; count: number; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'bracket'; readonly image: boolean };

const MOST_NESTING = 6;
const ESCAPABLE = new Set('\\`*_{}[]()#+-.!<>|~"\'&');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const isSpace = (char: string | undefined) => char === undefined || /\s/u.test(char);
const isMark = (char: string | undefined) => char !== undefined && /[\p{P}\p{S}]/u.test(char);

/** Text beside text is one text: of 100,000 stray marks a page gets one node and not as many, for which Firefox takes seconds and WebKit minutes. */
export function addTo<Part>(parts: (Part | string)[], one: Part | string): void {
  const last = parts.at(-1);
  if (typeof one === 'string' && typeof last === 'string') parts[parts.length - 1] = last + one;
  else parts.push(one);
}

export function parseInline(text: string): readonly Inline[] {
  const pieces: Piece[] = [];
  /** Where in `pieces` a bracket waits to be closed. */
  const brackets: number[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push(plain);
    plain = '';
  };
  /** Run lengths of backticks that are known to have no closing run ahead. */
  const lonely = new Set<number>();

  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '\\' && text.charAt(at + 1) === '\n') {
      flush();
      pieces.push({ kind: 'break' });
      at += 2;
    } else if (char === '\\' && ESCAPABLE.has(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
    } else if (char === '`') {
      const run = runLength(text, at, '`');
      const end = run > 3 || lonely.has(run) ? -1 : closingRun(text, at + run, run);
      if (end < 0) {
        lonely.add(run);
        plain += '`'.repeat(run);
        at += run;
      } else {
        flush();
        pieces.push({ kind: 'code', children: [text.slice(at + run, end).replaceAll('\n', ' ')] });
        at = end + run;
      }
    } else if (char === '*' || char === '_') {
      const count = runLength(text, at, char);
      const before = at === 0 ? undefined : text.charAt(at - 1);
      const after = text.charAt(at + count) || undefined;
      const leans = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before));
      const trails = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after));
      flush();
      // Inside a word an underscore is a letter: snake_case.
      const opens = leans && (char === '*' || !trails || isMark(before));
      const closes = trails && (char === '*' || !leans || isMark(after));
      pieces.push({ kind: 'mark', char, count, opens, closes });
      at += count;
    } else if (char === '[' || (char === '!' && text.charAt(at + 1) === '[')) {
      flush();
      brackets.push(pieces.length);
      pieces.push({ kind: 'bracket', image: char === '!' });
      at += char === '!' ? 2 : 1;
    } else if (char === ']') {
      const target = text.charAt(at + 1) === '(' ? destination(text, at + 2) : undefined;
      const open = brackets.pop();
      if (open === undefined || !target) {
        plain += ']';
        at += 1;
      } else {
        flush();
        const children = emphasised(pieces.splice(open).slice(1));
        // Nothing that is a link can stand inside a link.
        brackets.length = 0;
        pieces.push({ kind: 'link', href: target.href, title: target.title, children: withoutLinks(children) });
        at = target.end;
      }
    } else if (char === '<' && text.startsWith('https://', at + 1)) {
      const address = bareAddress(text, at + 1);
      const closed = text.charAt(at + 1 + address.length) === '>';
      flush();
      pieces.push(closed ? '' : '<', { kind: 'link', href: address, title: '', children: [address] });
      at += 1 + address.length + (closed ? 1 : 0);
    } else if (char === 'h' && isBareAddress(text, at)) {
      const address = bareAddress(text, at);
      flush();
      pieces.push({ kind: 'link', href: address, title: '', children: [address] });
      at += address.length;
    } else if (char === '&') {
      const [whole, name] = /^&([a-z]{2,4});/.exec(text.slice(at, at + 7)) ?? [];
      const meant = name === undefined ? undefined : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
      plain += meant ?? '&';
      at += meant === undefined ? 1 : (whole?.length ?? 1);
    } else if (char === ' ' && text.startsWith('  \n', at)) {
      flush();
      pieces.push({ kind: 'break' });
      at += 3;
    } else {
      plain += char;
      at += 1;
    }
  }
  flush();
  return emphasised(pieces);
}

function runLength(text: string, at: number, char: string): number {
  let end = at;
  while (text.charAt(end) === char) end += 1;
  return end - at;
}

function closingRun(text: string, from: number, length: number): number {
  for (let at = text.indexOf('`', from); at >= 0; ) {
    const run = runLength(text, at, '`');
    if (run === length) return at;
    at = text.indexOf('`', at + run);
  }
  return -1;
}

/** `(address "title")` after a bracket. No brackets or spaces inside the address, so two of these never read the same text twice. */
function destination(text: string, from: number): { href: string; title: string; end: number } | undefined {
  let at = from;
  let depth = 0;
  for (; at < text.length && at - from < 2_050; at += 1) {
    const char = text.charAt(at);
    if (char === ')' && depth === 0) return { href: text.slice(from, at), title: '', end: at + 1 };
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === ' ') break;
    else if (char === '[' || char === ']' || char === '\n' || char === '<' || char === '>') return undefined;
  }
  if (text.charAt(at) !== ' ' || depth !== 0) return undefined;
  const quote = text.charAt(at + 1);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let end = at + 2; end < text.length && end - at < 300; end += 1) {
    const char = text.charAt(end);
    if (char === '\n' || char === '[' || char === ']') return undefined;
    if (char === quote)
      return text.charAt(end + 1) === ')' ? { href: text.slice(from, at), title: text.slice(at + 2, end), end: end + 2 } : undefined;
  }
  return undefined;
}

function isBareAddress(text: string, at: number): boolean {
  if (!text.startsWith('https://', at)) return false;
  return at === 0 || /[\s(]/u.test(text.charAt(at - 1));
}

function bareAddress(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 2_000 && !/[\s<>()[\]*`"]/u.test(text.charAt(end))) end += 1;
  while (/[.,;:!?'_]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(at, end);
}

interface Open {
  readonly char: string;
  count: number;
  readonly children: Inline[];
}

/** Folds marks into emphasis: each is pushed and popped once. A mark that finds no partner is text. */
function emphasised(pieces: readonly Piece[]): Inline[] {
  const stack: Open[] = [{ char: '', count: 0, children: [] }];
  const waiting: Record<string, number> = { '*': 0, _: 0 };
  const top = () => stack.at(-1) as Open;
  const spill = () => {
    const open = stack.pop() as Open;
    waiting[open.char] = (waiting[open.char] ?? 1) - 1;
    addTo(top().children, open.char.repeat(open.count));
    for (const child of open.children) addTo(top().children, child);
  };

  for (const piece of pieces) {
    if (typeof piece === 'string' || (piece.kind !== 'mark' && piece.kind !== 'bracket')) {
      addTo(top().children, piece);
    } else if (piece.kind === 'bracket') {
      addTo(top().children, piece.image ? '![' : '[');
    } else {
      let left = piece.count;
      while (piece.closes && left > 0 && (waiting[piece.char] ?? 0) > 0) {
        while (top().char !== piece.char) spill();
        const open = top();
        const used = Math.min(2, left, open.count);
        const node: Inline = { kind: used === 2 ? 'strong' : 'em', children: open.children.splice(0) };
        left -= used;
        open.count -= used;
        if (open.count > 0) {
          open.children.push(node);
        } else {
          stack.pop();
          waiting[piece.char] = (waiting[piece.char] ?? 1) - 1;
          top().children.push(node);
        }
      }
      if (left > 0 && piece.opens && stack.length <= MOST_NESTING) {
        waiting[piece.char] = (waiting[piece.char] ?? 0) + 1;
        stack.push({ char: piece.char, count: left, children: [] });
      } else if (left > 0) {
        addTo(top().children, piece.char.repeat(left));
      }
    }
  }
  while (stack.length > 1) spill();
  return top().children;
}

function withoutLinks(children: readonly Inline[]): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    if (typeof child === 'string' || child.kind === 'break') return [child];
    return child.kind === 'link' ? withoutLinks(child.children) : [{ ...child, children: withoutLinks(child.children) }];
  });
}
