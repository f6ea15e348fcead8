import { useEvidenceText } from '@/i18n/useText';
import { retryNotes, undoNote } from '@/state/notes/keepNotes';
import { useReadersNotes } from '@/state/notes/readersNotes';
import { Button } from '@/ui/Button';
import styles from './NoteDesk.module.css';

/** What was done last, whether it is on disk, and the way back: a button, or Ctrl+Z outside a text that is being written. */
export function LastChange() {
  const { readersNotes: words } = useEvidenceText();
  const { told, saving, done } = useReadersNotes();
  const refused = saving !== 'saving' && saving !== 'saved';
  return (
    <div className={styles.last} ref={listenForUndo}>
      <p role="status">
        {told !== null && words.told[told]} {words.saving[saving]}
      </p>
      <p className={styles.acts}>
        {refused && <Button onClick={() => void retryNotes()}>{words.again}</Button>}
        {done.length > 0 && <Button onClick={() => void undoNote()}>{words.undo}</Button>}
        <Button onClick={() => useReadersNotes.setState({ told: null })}>{words.putAway}</Button>
      </p>
    </div>
  );
}

/** The keyboard undoes notes as long as there is something to undo on the page. */
function listenForUndo(): () => void {
  const listen = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isWriting(event.target)) return;
    event.preventDefault();
    void undoNote();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

/** In a text being written, Ctrl+Z is the text's own. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea:not([readonly]), input:not([type=radio])');
}
