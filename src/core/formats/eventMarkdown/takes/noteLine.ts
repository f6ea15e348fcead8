import { atDot, partsOf } from '@/core/formats/markdown/parts';
import { endOfString, placeWhere, printedText, written } from '@/core/formats/markdown/quoting';
import { type Note, noteSchema } from '@/core/notes/note';

const facetPlace = placeWhere((facet) => /["·•‧・|=]/.test(facet));
const valuePlace = placeWhere((value) => /["·•‧・|]/.test(value));

/** The names of a note's parts on its line, in the order they are written. */
const keys = {
  by: 'by',
  rule: 'rule',
  layer: 'layer',
  words: 'words',
  start: 'start',
  toward: 'toward',
  text: 'text',
  source: 'source',
  version: 'version',
  'as of': 'asOf',
} as const;

/** Reads `frame = fr.security · by: dossier · layer: headline · words: illicitly`; null where it is no note. */
export function readNote(text: string): Note | null {
  const [statement = '', ...rest] = partsOf(text, atDot);
  const equals = statement.indexOf('=', statement.startsWith('"') ? Math.max(endOfString(statement, 0), 0) : 0);
  if (equals === -1) return null;
  const draft: Record<string, string | number | null> = {
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
    if (!isKey(key)) return null;
    const said = printedText(part.slice(colon + 1).trim(), valuePlace);
    draft[keys[key]] = key === 'start' && /^\d+$/.test(said) ? Number(said) : said;
  }
  const read = noteSchema.safeParse(draft);
  return read.success ? read.data : null;
}

function isKey(key: string): key is keyof typeof keys {
  return Object.hasOwn(keys, key);
}

/** A note as its line says it: what nobody said is left out. */
export function noteLineOf(note: Note): string {
  const statement = `${written(note.facet, facetPlace)} = ${written(note.value, valuePlace)}`;
  const said = Object.entries(keys).flatMap(([key, part]) => {
    const value = note[part] ?? null;
    return value === null ? [] : [`${key}: ${written(String(value), valuePlace)}`];
  });
  return [statement, ...said].join(' · ');
}
