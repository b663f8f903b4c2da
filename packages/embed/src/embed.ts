/**
 * The page for an `<iframe>`, for places that take no script: `embed.html?src=ADDRESS` shows one badge. Besides: `show` (badge, detail, report, wall),
 * `layout`, `verify`, `privacy`, `group-by`, `sort`, `filter`, `density`, `first`, `searchable`, `lang`, `scheme` (light, dark), `theme` (a file of `themes/`).
 * Several `src` make a wall of them. It tells the page around it how high it is: a message `{ type: 'open-badge-height', height }`, and nothing else.
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
const THEMES = ['plain', 'paper', 'night', 'high-contrast', 'campus', 'conference'];

function copy(wanted: URLSearchParams, names: readonly string[], element: Element): void {
  for (const name of names) {
    const value = wanted.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
}

function one(tag: string, src: string): Element {
  const badge = document.createElement(tag);
  badge.setAttribute('src', src);
  return badge;
}

/** Pictures can't stand in a list as JSON can, so a wall may be given its badges one by one. */
function shownBy(wanted: URLSearchParams): Element {
  const sources = wanted.getAll('src');
  const show = wanted.get('show') ?? (sources.length > 1 ? 'wall' : 'badge');
  const shown = document.createElement((Object.hasOwn(TAGS, show) && TAGS[show]) || 'open-badge');
  copy(wanted, OWN, shown);
  if (show === 'wall' && sources.length > 1) {
    shown.removeAttribute('src');
    shown.append(...sources.map((src) => one('open-badge', src)));
  }
  return shown;
}

function build(wanted: URLSearchParams): Element {
  const provider = document.createElement('open-badge-provider');
  copy(wanted, AROUND, provider);
  provider.append(shownBy(wanted));
  return provider;
}

function wear(theme: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `themes/${theme}.css`;
  document.head.append(sheet);
}

/** The height is no secret, and the page around may be anyone's. */
function tellHeight(): void {
  parent.postMessage({ type: 'open-badge-height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
}

const wanted = new URLSearchParams(location.search);
const scheme = wanted.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.classList.add(scheme);
const theme = wanted.get('theme');
if (theme !== null && THEMES.includes(theme)) wear(theme);
document.querySelector('main')?.replaceChildren(build(wanted));
if (parent === window) document.documentElement.classList.add('alone');
else new ResizeObserver(tellHeight).observe(document.documentElement);
