/** An element of an XML or HTML document. Names without prefix and in lower case; text as it reads, entities resolved. */
export interface XmlElement {
  readonly name: string;
  /** The prefix it was written with, `''` for none: `dc` of `dc:creator`. */
  readonly prefix: string;
  /** By name as written, in lower case, prefix included: `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text of the element and all in it, in order. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly inner: string;
  readonly line: number;
}
