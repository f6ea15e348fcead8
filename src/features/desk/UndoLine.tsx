import { Button } from '@/ui/Button';
import styles from './Desk.module.css';

/** What was just done, said aloud, and the way back from it while there is one. */
export function UndoLine({ said, undo, word }: { said: string; undo: (() => void) | null; word: string }) {
  return (
    <div className={styles.undo} data-empty={said === '' || undefined}>
      <p role="status">{said}</p>
      {undo !== null && <Button onClick={undo}>{word}</Button>}
    </div>
  );
}
