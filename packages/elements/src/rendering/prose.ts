/** Texts of a badge that can be long: the first pages are there at once, the others when they are asked for. */
import { html, nothing } from 'lit';
import { growing } from './growing.js';
import { markdown } from './markdown.js';

/** About three pages: more than nearly all that issuers write, and drawn in a few milliseconds. */
const MOST_CHARACTERS = 8_000;
const MOST_LINES = 200;

/** Pieces that make the text again, of at most so many characters and lines, cut between paragraphs, lines or words where there are any. */
export function cutText(text: string, most = MOST_CHARACTERS, lines = MOST_LINES): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const rest = text.slice(at, at + most);
    const shown = rest.split('\n', lines).join('\n');
    if (at + rest.length === text.length && shown.length === rest.length) return [...pieces, rest];
    const page = shown.length < rest.length ? `${shown}\n` : rest;
    const ends = ['\n\n', '\n', ' '].map((mark) => page.lastIndexOf(mark) + mark.length);
    const end = ends.find((place) => place > page.length / 2) ?? page.length - (isHalf(page) ? 1 : 0);
    pieces.push(page.slice(0, end));
    at += end;
  }
}

/** Whether it would end in the middle of a character. */
const isHalf = (page: string) => /[\ud800-\udbff]$/.test(page);

/** @param more What the button says that brings more of the text. */
export function lengthy(text: string, more: string, draw: (piece: string) => unknown): unknown {
  const pieces = cutText(text);
  if (pieces.length === 1) return draw(text);
  return growing(pieces, 1, (drawn, grow) => {
    // The button may be gone afterwards; who reads goes on where the new text begins.
    const handleMore = ({ currentTarget }: Event) => {
      const last = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
      grow();
      if (last?.nextElementSibling instanceof HTMLElement) last.nextElementSibling.focus({ preventScroll: true });
    };
    return html`${drawn.map((piece) => html`<div class="piece" tabindex="-1">${draw(piece)}</div>`)}${
      drawn.length < pieces.length ? html`<button class="plain" type="button" @click=${handleMore}>${more}</button>` : nothing
    }`;
  });
}

/** Markdown, however long. @param level The heading level that `#` becomes. */
export const prose = (text: string, more: string, level?: number): unknown => lengthy(text, more, (piece) => markdown(piece, level));
