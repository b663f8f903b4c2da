/** DER (ITU-T X.690) element by element, strict in lengths: one spelling for each content. */
import { VerifyError } from '../errors.js';

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  sequence: 0x30,
  utcTime: 0x17,
  time: 0x18,
};

export function malformed(why: string): VerifyError {
  return new VerifyError('malformedKey', { detail: { why } });
}

/** Reads one element after the other. */
export class Elements {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The tag of the next element. */
  get tag(): number | undefined {
    return this.#bytes[this.#at];
  }

  /** The next element, tag and length included. */
  whole(tag: number): Uint8Array {
    const start = this.#at;
    this.next(tag);
    return this.#bytes.slice(start, this.#at);
  }

  /** What is in the next element, as elements. */
  inside(tag: number): Elements {
    return new Elements(this.next(tag));
  }

  /** The content of the next element, which must have this tag. */
  next(tag: number): Uint8Array {
    if (this.#bytes[this.#at] !== tag) throw malformed('der');
    let length = this.#bytes[this.#at + 1] ?? 0x80;
    let start = this.#at + 2;
    if (length >= 0x80) {
      const more = length & 0x7f;
      if (more < 1 || more > 2) throw malformed('der');
      length = 0;
      for (let count = 0; count < more; count += 1) length = length * 256 + (this.#bytes[start + count] ?? 0);
      start += more;
      if (length < (more === 1 ? 0x80 : 0x100)) throw malformed('der');
    }
    this.#at = start + length;
    if (this.#at > this.#bytes.length) throw malformed('der');
    return this.#bytes.slice(start, this.#at);
  }

  /** A positive integer without the zero byte that marks it as positive. */
  integer(): Uint8Array {
    const bytes = this.next(tags.integer);
    const marked = bytes[0] === 0 && bytes.length > 1;
    if (bytes.length === 0 || (bytes[0] ?? 0) & 0x80 || (marked && !((bytes[1] ?? 0) & 0x80))) throw malformed('integer');
    return marked ? bytes.slice(1) : bytes;
  }

  end(): void {
    if (!this.isEmpty) throw malformed('der');
  }
}

export const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
