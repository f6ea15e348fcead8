import { useCallback } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { type Deleted, useDeleted } from '@/state/desk/deleted';
import { undoByKey } from '@/state/desk/undoByKey';
import { Button } from '@/ui/Button';
import styles from './Desk.module.css';

/** What was deleted of late, each with its way back. The keyboard's Undo takes that of the newest. */
export function DeletedLines({ just, onUndo }: { just: Deleted | null; onUndo: (gone: Deleted) => void }) {
  const { list } = useDeskText().keeping;
  const deleted = useDeleted((now) => now.deleted);
  const newest = deleted.at(-1);
  const listen = useCallback(
    (list: HTMLElement | null) =>
      newest === undefined
        ? undefined
        : undoByKey(() => list?.lastElementChild?.querySelector<HTMLElement>('button')?.click()),
    [newest],
  );
  return (
    <ul aria-live="polite" ref={listen}>
      {deleted.map((gone, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have one title
        <li key={`${at} ${gone.name}`} className={styles.undo} tabIndex={-1} ref={gone === just ? takeLostFocus : null}>
          <p>{list.removed(gone.name)}</p>
          <Button aria-label={list.named(list.undo, gone.name)} onClick={() => onUndo(gone)}>
            {list.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Where the focus went with what was deleted, it comes to the way back. */
function takeLostFocus(line: HTMLElement | null): void {
  if (document.activeElement === document.body) line?.focus();
}
