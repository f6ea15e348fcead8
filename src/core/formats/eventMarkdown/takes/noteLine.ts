import { atDot, partsOf } from '@/core/formats/markdown/parts';
import { endOfString, placeWhere, printedText, written } from '@/core/formats/markdown/quoting';
import { type Note, noteSchema } from '@/core/notes/note';

const facetPlace = placeWhere((facet) => /["·•‧・|=]/.test(facet));
const valuePlace = placeWhere((value) => /["·•‧・|]/.test(value));

/** Reads `frame = fr.security · by: dossier · layer: headline · words: illicitly`; null where it is no note. */
export function readNote(text: string): Note | null {
  const [statement = '', ...rest] = partsOf(text, atDot);
  const equals = statement.indexOf('=', statement.startsWith('"') ? Math.max(endOfString(statement, 0), 0) : 0);
  if (equals === -1) return null;
  const draft: Record<string, string | null> = {
    facet: printedText(statement.slice(0, equals).trim(), facetPlace),
    value: printedText(statement.slice(equals + 1).trim(), valuePlace),
    by: 'dossier',
    source: null,
    layer: null,
    words: null,
  };
  for (const part of rest) {
    const colon = part.indexOf(':');
    const key = part.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!['by', 'source', 'layer', 'words'].includes(key)) return null;
    draft[key] = printedText(part.slice(colon + 1).trim(), valuePlace);
  }
  const read = noteSchema.safeParse(draft);
  return read.success ? read.data : null;
}

/** A note as its line says it. */
export function noteLineOf({ facet, value, by, layer, words, source }: Note): string {
  const parts = [
    `${written(facet, facetPlace)} = ${written(value, valuePlace)}`,
    `by: ${by}`,
    layer !== null && `layer: ${layer}`,
    words !== null && `words: ${written(words, valuePlace)}`,
    source !== null && `source: ${written(source, valuePlace)}`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
