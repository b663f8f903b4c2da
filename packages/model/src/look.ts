/**
 * Looks at members whose form nobody has checked. What has another form than the specification gives it is left out of the view, and `isSound` says so: then
 * the schema gate has to be asked, which names the fault. A member that is null or not there is no fault by itself.
 */
import type { Wording } from './badge.js';
import { isObject, type Json, type JsonObject, listOf, own } from './json.js';

export class Look {
  /** Whether everything that was looked at had its form. */
  isSound = true;

  text(object: JsonObject, member: string): string | undefined {
    const value = own(object, member);
    return typeof value === 'string' ? value : this.#without(value);
  }

  number(object: JsonObject, member: string): number | undefined {
    const value = own(object, member);
    return typeof value === 'number' ? value : this.#without(value);
  }

  boolean(object: JsonObject, member: string): boolean | undefined {
    const value = own(object, member);
    return typeof value === 'boolean' ? value : this.#without(value);
  }

  /** Numbers are met as text, and the other way round; both are shown as they are written. */
  written(object: JsonObject, member: string): string | undefined {
    const value = own(object, member);
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : this.#without(value);
  }

  /** A text that has to be there. */
  needed(object: JsonObject, member: string): string {
    const text = this.text(object, member);
    if (text === undefined) this.isSound = false;
    return text ?? '';
  }

  /** A text as it is, or the same in several languages: objects with the text, its language and direction. */
  wordings(object: JsonObject, member: string): readonly Wording[] {
    const value = own(object, member);
    if (typeof value === 'string') return [{ text: value }];
    return this.objects(object, member).flatMap((wording) => {
      const text = this.text(wording, '@value');
      if (text === undefined) return this.#notOne();
      const language = this.text(wording, '@language');
      const direction = this.text(wording, '@direction');
      return { text, ...(language && { language }), ...(direction && { direction }) };
    });
  }

  object(object: JsonObject, member: string): JsonObject | undefined {
    const value = own(object, member);
    return isObject(value) ? value : this.#without(value);
  }

  /** Something that is an object, or is named by its address alone. */
  named(object: JsonObject, member: string): JsonObject | undefined {
    const value = own(object, member);
    return typeof value === 'string' ? { id: value } : isObject(value) ? value : this.#without(value);
  }

  texts(object: JsonObject, member: string): readonly string[] {
    return listOf(own(object, member)).flatMap((value) => (typeof value === 'string' ? value : this.#notOne()));
  }

  /** Texts and numbers as they are written. */
  allWritten(object: JsonObject, member: string): readonly string[] {
    return listOf(own(object, member)).flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : this.#notOne(),
    );
  }

  objects(object: JsonObject, member: string): readonly JsonObject[] {
    return listOf(own(object, member)).flatMap((value) => (isObject(value) ? value : this.#notOne()));
  }

  /** Objects, of which some may be named by their address alone. */
  allNamed(object: JsonObject, member: string): readonly JsonObject[] {
    return listOf(own(object, member)).flatMap((value) =>
      typeof value === 'string' ? { id: value } : isObject(value) ? value : this.#notOne(),
    );
  }

  #without(value: Json | undefined): undefined {
    if (value !== undefined && value !== null) this.isSound = false;
    return undefined;
  }

  #notOne(): readonly never[] {
    this.isSound = false;
    return [];
  }
}
