/** What there is to say of progress, free of layout: which part of a pathway the glance is about, what a requirement is called, how it is measured. */
import type { Progress, RequirementProgress } from '@open-badge-elements/pathway';
import { dayInWords } from '../i18n/dates.js';
import type { StackWords } from '../i18n/words.js';
import { visibleLine } from '../rendering/text.js';

/** What stands around every part: the words and the locale, and the pathway for names. */
export interface Saying {
  readonly words: StackWords;
  readonly locale: string;
  readonly progress: Progress;
  /** What the pathway with this id calls itself. */
  readonly nameOf: (id: string) => string;
}

const isSingleChoice = ({ kind, need, children }: RequirementProgress) =>
  (kind === 'any' || kind === 'routes') && need <= 1 && children.length > 0;

/** The children of a choice with the best first; of anything else as written. */
export function inOrder({ children, ranked }: RequirementProgress): readonly RequirementProgress[] {
  return ranked ? ranked.flatMap((place) => children[place] ?? []) : children;
}

/** What "3 of 4" is said of: the whole, or of several ways to it the nearest. A group with one part in it is that part. */
export function inFocus(root: RequirementProgress): RequirementProgress {
  let node = root;
  for (let depth = 0; depth < 64; depth += 1) {
    const [only, second] = node.children;
    const inner = isSingleChoice(node) ? inOrder(node)[0] : only && !second && node.kind !== 'badge' ? only : undefined;
    if (!inner) break;
    node = inner;
  }
  return node;
}

/** Parts that count toward the whole: what is optional does not. */
export const neededIn = (node: RequirementProgress): readonly RequirementProgress[] => node.children.filter(({ optional }) => !optional);

/** The title that a requirement asks for, where it has no name; only in a document of one piece, where pointers are places in it. */
function titleIn({ pathway }: Progress, { pointer, from }: RequirementProgress): string | undefined {
  if (from !== undefined || pathway?.basedOn) return undefined;
  const steps = pointer.split('/').slice(1);
  const at = steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined,
    pathway,
  );
  const badge = typeof at === 'object' && at !== null && 'badge' in at ? at.badge : undefined;
  const first: unknown = Array.isArray(badge) ? badge[0] : badge;
  return typeof first === 'object' && first !== null && 'title' in first && typeof first.title === 'string' ? first.title : undefined;
}

/** What a requirement is called; never nothing. */
export function nameOfPart(node: RequirementProgress, place: number, { words, progress }: Saying): string {
  const said = visibleLine(node.name) ?? visibleLine(titleIn(progress, node));
  if (said !== undefined) return said;
  if (node.kind !== 'badge') return kindInWords(node, words);
  const [badge] = [...node.counted, ...node.notCounted];
  return visibleLine(badge?.report.badge?.achievement.name) ?? visibleLine(badge?.report.badge?.name) ?? words.part(place + 1);
}

export function kindInWords({ kind, need, children }: RequirementProgress, { kinds }: StackWords): string {
  if (kind === 'atLeast') return kinds.atLeast(need, children.length);
  return kind === 'badge' ? '' : kinds[kind];
}

/** How much of it there is, with its numbers: "64 of 90 days in a row", "2 of 3 awards". Nothing where one badge is all that is asked. */
export function measureOf(node: RequirementProgress, { words, locale }: Saying): string {
  const { record, have, need, kind } = node;
  const day = (date: string) => dayInWords(date, locale);
  if (record?.kind === 'consecutive') return words.inARow(words.units[record.unit](have, need), record.misses);
  if (record?.kind === 'span')
    return have >= need ? words.spanDone(day(record.from), day(record.to)) : words.spanTo(day(record.from), day(record.reachesOn));
  if (record?.kind === 'ladder') {
    const count = record.next ?? record.steps.at(-1)?.at ?? need;
    return (record.unit === 'award' ? words.awards : words.units[record.unit])(record.value, count);
  }
  if (kind === 'badge') return need > 1 ? words.awards(have, need) : '';
  return need > 0 ? words.of(Math.min(have, need), need) : '';
}

/** Where somebody stands, in a sentence. */
export function glanceOf(progress: Progress, saying: Saying): string {
  const node = inFocus(progress.root);
  const { words } = saying;
  const measure = measureOf(node, saying);
  if (node.kind === 'badge' && measure !== '') return words.glanceRecord(node.state, measure);
  return words.glance(node.state, Math.min(node.have, node.need), node.need);
}

/** `/requires/all/0/badge` → `requires.all.0.badge`, as people write it. */
export function memberAt(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
}
