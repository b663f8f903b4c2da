/**
 * Keys and zoom of the map. One node is in the tab order, the one that had the focus last; arrows go to the nearest node in their direction. Tab leaves: the map
 * is never a trap. How large it is drawn is a matter of this view alone, so it is kept on the drawing.
 */
const LEAST = 50;
const MOST = 200;
const STEP = 25;
/** Smaller than this it could not be read. */
const LEAST_FIT = 70;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const mapOf = (event: Event) => (event.currentTarget instanceof Element ? event.currentTarget.closest('.map-box') : null);
const nodesIn = (box: Element) => [...box.querySelectorAll<HTMLElement>('.plane .node')];

/** After each rendering: one node has to be in the tab order, and `map` is where the first is looked for. */
export function keepOneTabStop(root: ParentNode): void {
  for (const box of root.querySelectorAll('.map-box')) {
    const nodes = nodesIn(box);
    if (!nodes.some(({ tabIndex }) => tabIndex === 0)) nodes[0]?.setAttribute('tabindex', '0');
    fit(box);
    lookAtNext(box);
  }
}

export function handleMapFocus(event: FocusEvent): void {
  const box = mapOf(event);
  const node = event.target instanceof Element ? event.target.closest<HTMLElement>('.node') : null;
  if (!box || !node) return;
  for (const other of nodesIn(box)) other.tabIndex = other === node ? 0 : -1;
}

/** How far a node is in a direction, and how far off to the side; nothing when it lies elsewhere. */
function distance(from: DOMRect, to: DOMRect, [x, y]: readonly [number, number]): number | undefined {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  const ahead = dx * x + dy * y;
  const aside = Math.abs(dx * y) + Math.abs(dy * x);
  return ahead < 4 ? undefined : ahead + aside * 2.5;
}

function nearest(nodes: readonly HTMLElement[], from: HTMLElement, direction: readonly [number, number]): HTMLElement | undefined {
  const start = from.getBoundingClientRect();
  const reached = nodes.flatMap((node) => {
    const far = distance(start, node.getBoundingClientRect(), direction);
    return node === from || far === undefined ? [] : [{ node, far }];
  });
  return reached.sort((one, other) => one.far - other.far)[0]?.node;
}

export function handleMapKey(event: KeyboardEvent): void {
  const box = mapOf(event);
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>('.node') : null;
  if (!box || !from || event.ctrlKey || event.metaKey || event.altKey) return;
  const nodes = nodesIn(box);
  const direction = DIRECTIONS[event.key];
  const to = direction ? nearest(nodes, from, direction) : event.key === 'Home' ? nodes[0] : event.key === 'End' ? nodes.at(-1) : undefined;
  if (direction || to) {
    event.preventDefault();
    to?.focus();
    to?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (event.key === '+' || event.key === '=') zoom(box, (now) => now + STEP);
  else if (event.key === '-') zoom(box, (now) => now - STEP);
  else if (event.key === '0') zoom(box, () => 100);
}

/** What is a little too wide is drawn a little smaller, so that the goal is in sight; what is much too wide is scrolled. */
function fit(box: Element): void {
  const plane = box.querySelector<HTMLElement>('.plane');
  const room = plane?.parentElement?.clientWidth ?? 0;
  if (!plane || room === 0 || plane.dataset.zoom !== undefined) return;
  const percent = Math.floor((room / plane.offsetWidth) * 20) * 5;
  zoom(box, () => (percent >= LEAST_FIT ? Math.min(percent, 100) : 100));
}

/** Where each map was last moved to. */
const looks = new WeakMap<Element, { readonly left: number; readonly top: number }>();

/** WebKit measures what is drawn smaller in units of its own, as all did before `zoom` became a standard, and `currentCSSZoom` with it. */
function unitOf(node: Element): number {
  const plane = node.closest('.plane');
  return plane === null || 'currentCSSZoom' in node ? 1 : Number(getComputedStyle(plane).zoom) || 1;
}

/** A map that is larger than its room shows what is next, until the reader moves it. */
function lookAtNext(box: Element): void {
  const map = box.querySelector('.map');
  const next = box.querySelector('.node[aria-current]');
  if (!map || !next || map.matches(':focus-within')) return;
  const last = looks.get(map);
  if (last && (last.left !== map.scrollLeft || last.top !== map.scrollTop)) return;
  const [room, place, scale] = [map.getBoundingClientRect(), next.getBoundingClientRect(), unitOf(next)];
  map.scrollBy(
    (place.x + place.width / 2) * scale - room.x - room.width / 2,
    (place.y + place.height / 2) * scale - room.y - room.height / 2,
  );
  looks.set(map, { left: map.scrollLeft, top: map.scrollTop });
}

function zoom(box: Element, change: (now: number) => number): void {
  const plane = box.querySelector<HTMLElement>('.plane');
  if (!plane) return;
  const percent = Math.min(Math.max(change(Number(plane.dataset.zoom ?? 100)), LEAST), MOST);
  plane.dataset.zoom = String(percent);
  plane.style.setProperty('--_zoom', String(percent / 100));
  const output = box.querySelector('output');
  if (output) output.value = `${percent} %`;
}

export const zoomBy =
  (steps: number) =>
  (event: Event): void => {
    const box = mapOf(event);
    if (box) zoom(box, (now) => now + steps * STEP);
  };

export function zoomReset(event: Event): void {
  const box = mapOf(event);
  if (box) zoom(box, () => 100);
}
