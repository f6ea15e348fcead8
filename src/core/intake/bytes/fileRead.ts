import type { FormatId } from '@/core/intake/formatIds';
import type { Intake } from '@/core/intake/intake';
import type { IntakeFinding } from '@/core/intake/intakeFindings';

/** One file, or one file of a zip, as it was read. */
export interface FileRead {
  /** Shown, never followed: `articles.zip/June/cnbc.json` for a file of a zip. */
  readonly name: string;
  readonly bytes: number;
  /** Null for pasted text, and where it is no text. */
  readonly encoding: string | null;
  /** The other encodings a reader may choose, the likeliest first. */
  readonly encodings: readonly string[];
  /** What the lines of the findings count in; null where it is no text. */
  readonly text: string | null;
  readonly intake: Intake;
}

/** What a reader chose, where more than one reading is possible. */
export interface FileWish {
  readonly format?: FormatId | undefined;
  readonly encoding?: string | undefined;
  /** Of a zip only the file that goes by this name in `FileRead`. */
  readonly only?: string | undefined;
}

/** A file nothing came of, and why. */
export function unread(name: string, bytes: number, findings: readonly IntakeFinding[]): FileRead {
  const intake: Intake = { format: null, saw: null, kind: 'nothing', findings, lacks: [], orElse: [] };
  return { name, bytes, encoding: null, encodings: [], text: null, intake };
}
