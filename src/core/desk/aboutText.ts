import type { Dossier } from '@/core/dossier/dossier';
import { tidyName } from '@/core/dossier/names';
import { readFile } from '@/core/formats/readFile';

/** What a list shows of a dossier without opening it. */
export interface AboutText {
  /** As read, or the first line there is; empty where there is none. */
  readonly title: string;
  readonly date: string | null;
  /** BCP 47; `und` where it cannot be read. */
  readonly language: string;
  readonly takes: number;
  /** Whether the text reads as a dossier. */
  readonly readable: boolean;
}

const longest = 120;

/** What the text of a dossier says of itself. Of a text that is none, its first line. */
export function aboutText(text: string): AboutText {
  const reading = readFile(text);
  if (reading.kind !== 'dossier') {
    return { title: firstLine(text), date: null, language: 'und', takes: 0, readable: false };
  }
  return aboutDossier(reading.dossier);
}

/** What the text of a dossier that was read already says of itself. */
export function aboutDossier({ title, date, language, takes }: Dossier): AboutText {
  return { title, date, language, takes: takes.length, readable: true };
}

function firstLine(text: string): string {
  const line = text.split(/\r\n|\n|\r/, 200).find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  return tidyName(line.replace(/^[#>\s]+/, '').slice(0, longest));
}
