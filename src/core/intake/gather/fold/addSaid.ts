import type { Take } from '@/core/dossier/take';
import { mergeNotes, type Note } from '@/core/notes/note';
import { type SaidField, saidOtherwise } from './saidOtherwise';

/**
 * A take that is there, with what another dossier says of the same article: its
 * notes, what was not said there, and as notes of the dossier what is said
 * otherwise, and any lens. The very same take where that is nothing.
 */
export function addSaid(there: Take, take: Take): Take {
  const said = saidOtherwise(there, take);
  const isNew = (field: SaidField) => field !== 'lens' && there[field] === null;
  const others = said.filter((field) => !isNew(field)).flatMap((field) => noteOf(take, field));
  const notes = mergeNotes(there.notes, [...take.notes, ...others]);
  const filled = said.filter(isNew).map((field) => [field, take[field]]);
  const isSame = notes.length === there.notes.length && notes.every((note, at) => note === there.notes[at]);
  if (filled.length === 0 && isSame) return there;
  return { ...there, ...Object.fromEntries(filled), notes };
}

function noteOf({ quote, ...take }: Take, field: SaidField): readonly Note[] {
  const by = { by: 'dossier', source: null, layer: null, words: null } as const;
  if (field === 'quote') {
    const { text, original } = quote ?? { text: '', original: null };
    return [{ facet: field, value: text, ...by, ...(original === null ? {} : { text: original }) }];
  }
  const value = take[field];
  return value === null ? [] : [{ facet: field, value, ...by }];
}
