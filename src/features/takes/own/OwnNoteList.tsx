import type { ReadersNote } from '@/core/notes/readersNotes';
import { useNoteName } from '@/i18n/evidence/noteName';
import { useEvidenceText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import styles from './NoteDesk.module.css';
import { OwnStatement } from './OwnStatement';

/** A reader's notes on a take, each with the way to change and to withdraw it. */
export function OwnNoteList({
  notes,
  onChange,
  onWithdraw,
}: {
  notes: readonly ReadersNote[];
  onChange: (note: ReadersNote) => void;
  onWithdraw: (note: ReadersNote) => void;
}) {
  const { readersNotes: words } = useEvidenceText();
  const nameOf = useNoteName();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((each) => (
        <li key={JSON.stringify(each)}>
          <OwnStatement note={each.note} />
          <p className={styles.acts}>
            <Button aria-label={words.named(words.changeThis, nameOf(each.note))} onClick={() => onChange(each)}>
              {words.changeThis}
            </Button>
            <Button aria-label={words.named(words.withdrawThis, nameOf(each.note))} onClick={() => onWithdraw(each)}>
              {words.withdrawThis}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
