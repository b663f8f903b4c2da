/** The form of a word that a number asks for, by the rules of the language (Intl.PluralRules). */

/** @template C The categories that the language has for whole numbers: a form that is missing is a type error. */
export type Plural<C extends Intl.LDMLPluralRule> = (count: number, forms: Readonly<Record<C | 'other', string>>) => string;

/** Spanish, French and Portuguese have a form for millions as well, which reads as `other` does without a word before it. */
export function pluralsOf<C extends Intl.LDMLPluralRule = 'other'>(language: string): Plural<C> {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms as Readonly<Partial<Record<string, string>>>)[rules.select(count)] ?? forms.other;
}

/** "a, b and c" */
export function listsOf(language: string): (parts: readonly string[]) => string {
  const list = new Intl.ListFormat(language);
  return (parts) => list.format(parts);
}

/** Counts in words: in each form `#` stands for the number. */
export function countsOf<C extends Intl.LDMLPluralRule = 'other'>(
  language: string,
): (forms: Parameters<Plural<C>>[1]) => (count: number) => string {
  const plural = pluralsOf<C>(language);
  return (forms) => (count) => plural(count, forms).replaceAll('#', String(count));
}

/** Numbers as they are written in a language: "5,000". */
export function digitsOf(locale: string): (count: number) => string {
  const digits = new Intl.NumberFormat(locale);
  return (count) => digits.format(count);
}
