/**
 * A sentence with its inserted values kept apart, so that a value (a host, a date, a name) can be isolated when it is shown: its direction and its
 * hidden characters must not reach the words around it.
 */
export interface Inserted {
  readonly value: string;
}

export type Phrase = readonly (string | Inserted)[];

/** Tag of a template: say`Signed by ${identifier}.` */
export function say(words: TemplateStringsArray, ...values: readonly string[]): Phrase {
  return words.flatMap((text, at): Phrase => {
    const value = values[at];
    return [...(text === '' ? [] : [text]), ...(value === undefined ? [] : [{ value }])];
  });
}

/** The sentence with its values as they are to be shown. */
export function shown<T>(phrase: Phrase, show: (value: string) => T): readonly (string | T)[] {
  return phrase.map((part) => (typeof part === 'string' ? part : show(part.value)));
}

/** The sentence as one string, for a label. */
export function plain(phrase: Phrase): string {
  return shown(phrase, (value) => value).join('');
}
