import type { Path } from '@/core/formats/format';
import type { IntakeFinding } from './intakeFindings';
import type { XmlElement } from './xml/xmlElement';

/** A text taken apart by its grammar, once, before anybody asks what it is. */
export type Look = JsonLook | XmlLook | PageLook | TableLook | LinesLook;

export interface JsonLook {
  readonly grammar: 'json';
  readonly text: string;
  /** Parsed. Of JSON Lines an array, one value a line. */
  readonly value: unknown;
  /** Where the text is damaged or breaks off: told of whatever was whole before that. */
  readonly broken?: IntakeFinding;
  /** The line a value begins on, or that of the nearest one around it. */
  lineOf(path: Path): number;
}

export interface XmlLook {
  readonly grammar: 'xml';
  readonly text: string;
  readonly root: XmlElement;
}

/** A web page, taken apart and never run. */
export interface PageLook {
  readonly grammar: 'page';
  readonly text: string;
  readonly root: XmlElement;
}

export interface TableLook {
  readonly grammar: 'table';
  readonly text: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** What was odd about its lines and cells. */
  readonly findings: readonly IntakeFinding[];
}

/** Anything told by its lines: Markdown, links, BibTeX, RIS, annotations. */
export interface LinesLook {
  readonly grammar: 'lines';
  readonly text: string;
}
