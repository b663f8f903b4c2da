/**
 * The page for an `<iframe>`, for places that take no script: `embed.html?src=ADDRESS` shows one badge. Besides: `show` (badge, detail, report, wall),
 * `layout`, `verify`, `privacy`, `group-by`, `sort`, `filter`, `density`, `first`, `searchable`, `lang`, `scheme` (light, dark). It tells the page around it how high it is: a message
 * `{ type: 'open-badge-height', height }`, and nothing else.
 */
import './open-badges.js';

const TAGS: Readonly<Record<string, string>> = {
  badge: 'open-badge',
  detail: 'open-badge-detail',
  report: 'open-badge-report',
  wall: 'open-badge-wall',
};

/** What the address may set, and on which element. Values are attributes of ours: the elements take only the words that they know. */
const OWN = ['src', 'layout', 'verify', 'group-by', 'sort', 'filter', 'density', 'first', 'searchable', 'open'];
const AROUND = ['privacy', 'lang'];

function copy(wanted: URLSearchParams, names: readonly string[], element: Element): void {
  for (const name of names) {
    const value = wanted.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
}

function build(wanted: URLSearchParams): Element {
  const provider = document.createElement('open-badge-provider');
  const show = wanted.get('show') ?? 'badge';
  const shown = document.createElement((Object.hasOwn(TAGS, show) && TAGS[show]) || 'open-badge');
  copy(wanted, AROUND, provider);
  copy(wanted, OWN, shown);
  provider.append(shown);
  return provider;
}

/** The height is no secret, and the page around may be anyone's. */
function tellHeight(): void {
  if (parent === window) return;
  parent.postMessage({ type: 'open-badge-height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
}

const wanted = new URLSearchParams(location.search);
const scheme = wanted.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.classList.add(scheme);
document.querySelector('main')?.append(build(wanted));
new ResizeObserver(tellHeight).observe(document.documentElement);
