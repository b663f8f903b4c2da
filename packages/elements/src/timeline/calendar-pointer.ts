/**
 * A square's name as a tooltip, for as long as the mouse is on it. Kept there always, it would be the square's name and its description in one, and be heard twice.
 */
export function handleCalendarPointer({ type, target, pointerType }: PointerEvent): void {
  const square = target instanceof Element ? target.closest<HTMLElement>('td.square') : null;
  if (!square) return;
  if (type === 'pointerover' && pointerType === 'mouse') square.title = square.ariaLabel ?? '';
  else square.removeAttribute('title');
}
