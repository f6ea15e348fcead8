import type { Note } from '@/core/notes/note';
import { useText } from '@/i18n/useText';
import styles from './NoteDesk.module.css';
import { OwnStatement } from './OwnStatement';

/** Facets whose codes are chips already, with the reader's mark on the reader's. */
const chips = new Set(['frame', 'treatment']);

/** What the reader noted on a take in more than a code, marked as the reader's. */
export function OwnNotes({ notes }: { notes: readonly Note[] }) {
  const text = useText();
  const told = notes.filter(({ facet, text: said }) => said !== undefined || !chips.has(facet));
  if (told.length === 0) return null;
  return (
    <ul className={styles.own}>
      {told.map((note) => (
        <li key={JSON.stringify(note)}>
          <span className={styles.mark}>{text.notes.yours}</span>
          <OwnStatement note={note} />
        </li>
      ))}
    </ul>
  );
}
