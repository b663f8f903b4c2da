import { visibleLine } from './text.js';

/** Gives the viewer a file. Made when it is asked for: a page with a hundred badges need not hold a hundred copies. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** File systems take 255 bytes, and a letter may have four. */
const MOST_LETTERS = 60;

/**
 * A name for a file of a badge, so that ten of them can be told apart: letters and digits of any script. Whatever else is in a name, some system refuses.
 * @param rest What the name ends with: `.json`, `-report.txt`.
 */
export function fileName(title: string | undefined, rest: string): string {
  const letters = (visibleLine(title) ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}+]+/gu, '-')
    .replace(/^-/, '');
  const short = [...letters].slice(0, MOST_LETTERS).join('').replace(/-$/, '');
  return `${short || 'badge'}${rest}`;
}

export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
