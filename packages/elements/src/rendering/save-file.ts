/** Gives the viewer a file. Made when it is asked for: a page with a hundred badges need not hold a hundred copies. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
