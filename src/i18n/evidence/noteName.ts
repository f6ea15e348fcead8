import type { Note } from '@/core/notes/note';
import { noteKindNames } from '@/core/notes/readers/noteDraft';
import { ownWord, useNames } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';

/** A note of the reader's in few words: what it is about, and what it says. */
export function useNoteName(): (note: Note) => string {
  const { readersNotes, vocabulary } = useEvidenceText();
  const names = useNames();
  const said = ({ facet, value }: Note) =>
    facet === 'frame' || facet === 'treatment'
      ? names.answer(facet, value)
      : (ownWord(vocabulary.names, value) ?? value);
  return (note) => {
    const kind = noteKindNames.find((name) => name === note.facet);
    const about = kind === undefined ? note.facet : readersNotes.kinds[kind];
    const toward = note.toward === undefined ? '' : ` (${vocabulary.toward(note.toward)})`;
    return `${about}: ${said(note)}${toward}`;
  };
}
