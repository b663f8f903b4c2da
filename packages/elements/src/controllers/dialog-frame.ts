/** The dialog in which an element shows more of something: modal, by the platform, closed by its button, by Escape or by a click beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

export interface DialogFrame {
  readonly label: string;
  /** The word on the button. */
  readonly close: string;
  readonly content: unknown;
  /** Tells the dialogs of one element apart. */
  readonly id?: string;
  readonly closed: () => void;
}

let sheet: CSSStyleSheet | undefined;

/** Nothing of it is seen on a screen. Made when it is needed: this file may be loaded where there are no sheets of styles, as in Node. */
function onPaper(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync('@media print { :root { visibility: hidden } body { block-size: 0; min-block-size: 0; margin: 0; contain: strict } }');
  return sheet;
}

/** For as long as a dialog is open it is what is printed, without what lies behind it. */
class PrintedAlone extends AsyncDirective {
  #isHere = false;

  render(): typeof nothing {
    if (!this.#isHere) document.adoptedStyleSheets = [...document.adoptedStyleSheets, onPaper()];
    this.#isHere = true;
    return nothing;
  }

  protected override disconnected(): void {
    const all = document.adoptedStyleSheets;
    // Another dialog may have put it there as well.
    const mine = all.indexOf(onPaper());
    document.adoptedStyleSheets = all.filter((_, at) => at !== mine);
    this.#isHere = false;
  }
}

const printedAlone = directive(PrintedAlone);

export function dialogFrame({ label, close, content, id, closed }: DialogFrame): TemplateResult {
  // One dialog inside another tells of its own end only.
  const handleClose = ({ target, currentTarget }: Event) => {
    if (target === currentTarget) closed();
  };
  const handleButton = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
    closed();
  };
  // Only a click beside the sheet lands on the dialog itself.
  const handleClick = (event: Event) => {
    if (event.target === event.currentTarget) handleButton(event);
  };
  return html`<dialog part="dialog" data-sheet=${id ?? nothing} aria-label=${label} @click=${handleClick} @close=${handleClose}>
    ${printedAlone()}
    <div class="sheet">
      <div class="top"><button class="close" type="button" @click=${handleButton}>${close}</button></div>
      ${content}
    </div>
  </dialog>`;
}
