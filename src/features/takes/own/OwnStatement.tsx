import type { Note } from '@/core/notes/note';
import { CodePopover } from '@/features/takes/notes/CodePopover';
import { useNoteName } from '@/i18n/evidence/noteName';
import { useText } from '@/i18n/useText';
import styles from './NoteDesk.module.css';

/** One note of the reader's: what it says, with what its code means, in whose words besides, and on which words of the take. */
export function OwnStatement({ note }: { note: Note }) {
  const text = useText();
  const nameOf = useNoteName();
  return (
    <div className={styles.statement}>
      <div dir="auto">
        <CodePopover facet={note.facet} code={note.value} name={nameOf(note)} />
      </div>
      {note.text !== undefined && <p dir="auto">{note.text}</p>}
      {note.words !== null && note.layer !== null && (
        <p className={styles.on}>
          {text.notes.on}: {text.layers[note.layer]} <q dir="auto">{note.words}</q>
        </p>
      )}
    </div>
  );
}
