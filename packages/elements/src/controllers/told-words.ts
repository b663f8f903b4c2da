/** Words of attributes that an element does not know: it does as if nothing had been said, and the page's author finds that in the console, once. */
const told = new Set<string>();

function tell(element: Element, attribute: string, word: string, choices: readonly string[]): void {
  const said = `${element.localName} ${attribute}="${word}"`;
  if (told.has(said)) return;
  told.add(said);
  console.warn(`${said}: not known. It can be ${choices.join(', ')}.`);
}

/** @param choices The first of them is what is meant where nothing is said. */
export function oneOf<T extends string>(element: Element, attribute: string, word: string | null, choices: readonly [T, ...T[]]): T {
  const known = choices.find((choice) => choice === word);
  if (known === undefined && word?.trim()) tell(element, attribute, word, choices);
  return known ?? choices[0];
}

/** Of several words, separated by spaces, those that are known. */
export function someOf<T extends string>(element: Element, attribute: string, words: string | null, choices: readonly T[]): readonly T[] {
  const said = (words ?? '').split(/\s+/).filter(Boolean);
  for (const word of said) if (!choices.some((choice) => choice === word)) tell(element, attribute, word, choices);
  return choices.filter((choice) => said.includes(choice));
}
