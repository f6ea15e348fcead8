import type { Note } from '@/core/notes/note';
import { useNoteName } from '@/i18n/evidence/noteName';
import { ownWord } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './compareRows.module.css';

/** What the reader noted on a take: each note with its words, and the words of the take it is about. */
export function OwnNotes({ notes }: { notes: readonly Note[] }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const nameOf = useNoteName();
  return (
    <ul className={styles.said}>
      {notes.map((note) => (
        <li key={JSON.stringify(note)} dir="auto">
          <mark>{text.notes.yours}</mark> {nameOf(note)}
          {ownWord(vocabulary.says, note.value) !== undefined && (
            <span className={styles.layer}>{ownWord(vocabulary.says, note.value)}</span>
          )}
          {note.text !== undefined && <p>{note.text}</p>}
          {note.words !== null && note.layer !== null && (
            <span className={styles.layer}>
              {text.notes.on}: {text.layers[note.layer]} <q>{note.words}</q>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
