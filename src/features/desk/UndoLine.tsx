import { useCallback } from 'react';
import { undoByKey } from '@/state/desk/undoByKey';
import { Button } from '@/ui/Button';
import styles from './Desk.module.css';

/**
 * What was just done, said aloud, and the way back from it while there is one, by
 * the keyboard's Undo too. Where the focus went with what was acted on, it comes here.
 */
export function UndoLine({ said, undo, word }: { said: string; undo: (() => void) | null; word: string }) {
  const isSilent = said === '';
  const stand = useCallback(
    (line: HTMLElement | null) => {
      if (!isSilent && document.activeElement === document.body) line?.focus();
      return undo === null ? undefined : undoByKey(undo);
    },
    [undo, isSilent],
  );
  return (
    <div className={styles.undo} data-empty={isSilent || undefined} tabIndex={-1} ref={stand}>
      <p role="status">{said}</p>
      {undo !== null && <Button onClick={undo}>{word}</Button>}
    </div>
  );
}
