import type { Note } from '@/core/notes/note';
import { useText } from '@/i18n/useText';
import styles from './NoteList.module.css';

/** Notes on one question, side by side: each value with who says so, from where and on which words. */
export function NoteList({ notes, nameOf }: { notes: readonly Note[]; nameOf: (value: string) => string }) {
  const text = useText();
  const differ = new Set(notes.map((note) => note.value)).size > 1;
  return (
    <div className={styles.notes}>
      <ul>
        {notes.map((note) => (
          <li key={`${note.by} ${note.value} ${note.source} ${note.words}`}>
            <p className={styles.value} dir="auto">
              {nameOf(note.value)}
            </p>
            <p>
              {text.notes.by}: {text.sayers[note.by]}
            </p>
            {(note.layer !== null || note.words !== null) && (
              <p>
                {text.notes.on}: {note.layer !== null && text.layers[note.layer]}
                {note.words !== null && (
                  <>
                    {' '}
                    <q dir="auto">{note.words}</q>
                  </>
                )}
              </p>
            )}
            {note.source !== null && (
              <p className={styles.source} dir="auto">
                {text.notes.from}: {note.source}
              </p>
            )}
          </li>
        ))}
      </ul>
      {differ && <p className={styles.differ}>{text.notes.differ}</p>}
    </div>
  );
}
