import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds a sheet that was loaded after the element, once. */
export function addStyles({ shadowRoot }: LitElement, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (!shadowRoot || (sheet && shadowRoot.adoptedStyleSheets.includes(sheet))) return;
  if (sheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  else adoptStyles(shadowRoot, [styles]);
}
