/** Keys of the calendar, as in a grid (ARIA Authoring Practices, "Grid"): one square is in the tab order, arrows move, Home and End go to the ends of a row. */

const squaresIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('td.square')];

/** After each rendering: one square has to be in the tab order, the last with a badge if nobody was there yet; it is what a narrow calendar shows. */
export function keepOneTabStop(root: ParentNode): void {
  for (const table of root.querySelectorAll('table.squares')) {
    const squares = squaresIn(table);
    const stop = squares.find(({ tabIndex }) => tabIndex === 0);
    if (stop && table.hasAttribute('data-walked')) continue;
    const last = squares.reduce<HTMLElement | undefined>(
      (latest, square) =>
        !square.classList.contains('level-0') && (latest?.dataset.unit ?? '') < (square.dataset.unit ?? '') ? square : latest,
      undefined,
    );
    const first = last ?? squares[0];
    if (stop === first) continue;
    if (stop) stop.tabIndex = -1;
    first?.setAttribute('tabindex', '0');
    const scroller = table.closest('.scroller');
    // A narrow calendar shows what happened last.
    if (scroller && first) scroller.scrollLeft += first.getBoundingClientRect().right - scroller.getBoundingClientRect().right + 8;
  }
}

export function handleCalendarFocus(event: FocusEvent): void {
  const { currentTarget, target } = event;
  if (!(currentTarget instanceof Element) || !(target instanceof HTMLElement) || !target.matches('td.square')) return;
  currentTarget.setAttribute('data-walked', '');
  for (const square of squaresIn(currentTarget)) square.tabIndex = square === target ? 0 : -1;
}

type Step = readonly [rows: number, columns: number];
const STEPS: Readonly<Record<string, Step>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The next square in a direction, over the edge of a month or the year's end if nothing is there. */
function stepFrom(square: HTMLElement, [rows, columns]: Step): HTMLElement | undefined {
  const row = square.closest('tr');
  const table = square.closest('tbody');
  if (!row || !table) return undefined;
  const all = [...table.rows];
  const [down, across] = [all.indexOf(row), [...row.cells].findIndex((cell) => cell.isSameNode(square))];
  for (let r = down + rows, c = across + columns; r >= 0 && r < all.length && c >= 0 && c < row.cells.length; r += rows, c += columns) {
    const cell = all[r]?.cells[c];
    if (cell?.matches('.square')) return cell;
  }
  return undefined;
}

export const handleCalendarKey =
  (choose: (unit: string) => void) =>
  (event: KeyboardEvent): void => {
    const square = event.target instanceof Element ? event.target.closest<HTMLElement>('td.square') : null;
    if (!square || event.ctrlKey || event.metaKey || event.altKey) return;
    const unit = square.dataset.unit;
    if ((event.key === 'Enter' || event.key === ' ') && unit !== undefined) {
      event.preventDefault();
      choose(unit);
      return;
    }
    const to = targetOf(event.key, square);
    if (to === null) return;
    event.preventDefault();
    to?.focus();
    to?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

/** `null` where the key is not one of ours. */
function targetOf(key: string, square: HTMLElement): HTMLElement | undefined | null {
  const isReversed = getComputedStyle(square).direction === 'rtl';
  const step = STEPS[key];
  if (step) return stepFrom(square, [step[0], isReversed ? -step[1] : step[1]]);
  const inRow = squaresIn(square.closest('tr') ?? square);
  if (key === 'Home') return inRow[0];
  return key === 'End' ? inRow.at(-1) : null;
}
