import type { XmlElement } from '@/core/intake/xml/xmlElement';

/** The text of a document, as written and as it reads. */
export interface Source {
  readonly text: string;
  readonly pieces: readonly string[];
}

/** An element while its document is read, and after. One of a hundred thousand, so it holds places, not texts. */
export class PlacedElement implements XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly attributes = new Map<string, string>();
  readonly children: XmlElement[] = [];
  readonly line: number;
  readonly #source: Source;
  readonly #from: number;
  #to = -1;
  #begins: number;
  #ends: number;

  constructor(printed: string, line: number, source: Source) {
    const colon = printed.indexOf(':');
    this.name = printed.slice(colon + 1).toLowerCase();
    this.prefix = printed.slice(0, Math.max(colon, 0)).toLowerCase();
    this.line = line;
    this.#source = source;
    this.#from = source.pieces.length;
    this.#begins = source.text.length;
    this.#ends = source.text.length;
  }

  get text(): string {
    return this.#source.pieces.slice(this.#from, this.#to).join('');
  }

  get inner(): string {
    return this.#source.text.slice(this.#begins, this.#ends);
  }

  /** Sets where its tag ends, and with that where its content begins. */
  begin(at: number): void {
    this.#begins = at;
    this.#ends = at;
  }

  /** Sets where its content ends. */
  close(at: number): void {
    this.#to = this.#source.pieces.length;
    if (at > this.#begins) this.#ends = at;
  }
}
