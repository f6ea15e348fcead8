import type { Dossier } from '@/core/dossier/dossier';
import { readFile } from '@/core/formats/readFile';

/** The text of a dossier, and the name it is kept under. */
export interface NamedText {
  readonly slug: string;
  readonly text: string;
}

/** A dossier that something goes into. Throws where its text cannot be read as one. */
export function readInto({ slug, text }: NamedText): Dossier {
  const reading = readFile(text, { slug });
  if (reading.kind !== 'dossier') throw new RangeError(`no dossier that can be read: ${slug}`);
  return reading.dossier;
}
