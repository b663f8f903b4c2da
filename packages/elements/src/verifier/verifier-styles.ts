import { css } from 'lit';

export const verifierStyles = css`
  .frame {
    container-type: inline-size;
  }

  form {
    display: grid;
    gap: 16px;
  }

  .drop {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 32px 16px;
    border: 1.5px dashed color-mix(in oklab, var(--_text) 34%, var(--_line));
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    transition: border-color 160ms ease-out;
  }

  .drop.over {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
  }

  .frame-mark {
    inline-size: 3rem;
    block-size: 3rem;
    color: var(--_quiet);
    margin-block-end: 4px;
  }

  .file {
    position: relative;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .quiet {
    font-size: var(--_size-2);
    color: var(--_quiet);
  }

  .field {
    display: grid;
    gap: 4px;
    font-size: var(--_size-2);
    color: var(--_quiet);
  }

  .field :is(textarea, input) {
    inline-size: 100%;
    padding: 8px 12px;
    font: inherit;
    font-size: var(--_size-3);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, var(--_text) 38%, var(--_line));
    border-radius: var(--_radius-inner);
    resize: vertical;
  }

  .field textarea {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: var(--_size-2);
    line-height: 1.5;
  }

  .go {
    justify-self: start;
    min-block-size: 2.5rem;
    padding: 8px 24px;
    font-weight: 600;
    color: var(--_surface);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-inner);
  }

  .go:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  /* The system lays its own ground behind words: in the colour of that ground they would not be seen. */
  @media (forced-colors: active) {
    .go,
    .go:hover {
      color: ButtonText;
      background: ButtonFace;
      border-color: ButtonText;
    }
  }

  .result {
    display: grid;
    /* A key is one word of sixty letters: it must not make the column as wide as itself. */
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-block-start: 24px;
    scroll-margin-block-start: 16px;
  }

  .result:not(:has(*)) {
    display: none;
  }

  .reading {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .letter {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }

  .send > p {
    flex: 1 1 16rem;
  }

  .says > h2 {
    margin-block: 12px 8px;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
  }

  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    list-style: none;
  }

  .files .quiet {
    margin-block-end: 4px;
    overflow-wrap: anywhere;
  }

  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .keep button,
  .again button {
    min-block-size: 2rem;
    padding: 4px 12px;
    font-size: var(--_size-2);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid color-mix(in oklab, currentColor 28%, var(--_line));
    border-radius: var(--_radius-inner);
  }

  .keep button:hover,
  .again button:hover {
    border-color: currentColor;
  }

  @media print {
    form,
    .keep,
    .again {
      display: none;
    }

    .result {
      margin: 0;
    }

    .letter {
      border: 0;
      overflow: visible;
    }

    .says > h2 {
      margin-block: 6mm 5mm;
      break-after: avoid;
    }
  }
`;
