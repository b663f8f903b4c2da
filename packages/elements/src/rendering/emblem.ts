/**
 * An emblem for a badge that has no picture: interlaced curves as on a banknote, two hues, and initials. It is drawn from the achievement's identifier, so the
 * same badge looks the same wherever it is shown. Numbers only reach the drawing; the initials are a text node.
 */
import type { Badge } from '@open-badge-elements/model';
import { html, svg, type TemplateResult } from 'lit';
import { visibleLine } from './text.js';

/** FNV-1a: not for security, only for spreading. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A closed wave around the middle, drawn `turns` times a little further on: together they interlace. */
function rosette(radius: number, swing: number, waves: number, shift: number): string {
  const steps = waves * 14;
  let path = '';
  for (let step = 0; step < steps; step += 1) {
    const angle = (step / steps) * 2 * Math.PI;
    const reach = radius + swing * Math.sin(waves * angle + shift);
    path += `${step === 0 ? 'M' : 'L'}${(50 + reach * Math.cos(angle)).toFixed(1)} ${(50 + reach * Math.sin(angle)).toFixed(1)}`;
  }
  return `${path}Z`;
}

function initials(name: string): string {
  const words = (visibleLine(name) ?? '').split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

/** @param seed What stays the same for the same achievement: its id, else its name. */
export function emblem(seed: string, name: string): TemplateResult {
  const hash = hashOf(seed);
  const hue = hash % 360;
  const second = (hue + 35 + ((hash >>> 9) % 4) * 45) % 360;
  const waves = 8 + ((hash >>> 13) % 7);
  const shifts = [0, 1, 2, 3].map((turn) => (turn * Math.PI) / 2 + (hash >>> 20) / 700);
  const ring = (shift: number, colour: number) => svg`<path d=${rosette(38, 7.5, waves, shift)} stroke="hsl(${colour} 46% 42%)" />`;
  const inner = (shift: number) =>
    svg`<path d=${rosette(27.5, 4.5, waves + 3, shift)} stroke="hsl(${second} 42% 46%)" stroke-opacity=".7" />`;
  return html`<svg class="drawn" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="49" fill="hsl(${hue} 42% 95%)" />
    <g fill="none" stroke-width=".7">${shifts.map((shift, turn) => ring(shift, turn % 2 ? second : hue))}${shifts.map(inner)}</g>
    <circle cx="50" cy="50" r="22.5" fill="hsl(${hue} 42% 97%)" stroke="hsl(${hue} 46% 42%)" stroke-width=".9" />
    <circle cx="50" cy="50" r="48.4" fill="none" stroke="hsl(${hue} 46% 42%)" stroke-width="1.1" />
    <text x="50" y="50" dy=".35em" text-anchor="middle" font-size="17" font-weight="600" letter-spacing=".5" fill="hsl(${hue} 55% 24%)">${initials(name)}</text>
  </svg>`;
}

/** Drawn once: a card is rendered several times, and a wall may have a hundred copies. */
const drawn = new Map<string, TemplateResult>();
const KEPT = 500;

/** The emblem of a badge: the same for every copy of the same achievement. */
export function emblemOf({ achievement, name }: Badge): TemplateResult {
  const seed = achievement.id ?? name;
  const key = JSON.stringify([seed, name]);
  const made = drawn.get(key) ?? emblem(seed, name);
  if (drawn.size >= KEPT) drawn.clear();
  drawn.set(key, made);
  return made;
}
