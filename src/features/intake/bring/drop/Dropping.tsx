import { type ReactNode, useCallback, useState } from 'react';
import styles from '@/features/intake/bring/BringIn.module.css';
import { useBringing } from '@/features/intake/bring/useBringing';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { droppedFiles, pickedFiles } from './droppedFiles';

/** A page anything can be dropped on, and pasted into where no field has the focus. */
export function Dropping({ children }: { children: ReactNode }) {
  const { intake } = useDeskText();
  const bring = useBringing();
  const [isOver, setOver] = useState(false);
  const listen = useCallback(() => {
    const listening = new AbortController();
    document.addEventListener('dragover', (event) => setOver(invite(event)), listening);
    document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), listening);
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (event.dataTransfer !== null && invite(event)) void take(event.dataTransfer, bring);
      },
      listening,
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (event.clipboardData === null || isField(event.target)) return;
        event.preventDefault();
        void take(event.clipboardData, bring);
      },
      listening,
    );
    return () => listening.abort();
  }, [bring]);
  return (
    <div ref={listen}>
      {children}
      {isOver && <p className={styles.letGo}>{intake.bring.letGo}</p>}
    </div>
  );
}

/** Tells the browser that what is dragged may be let go here. A field takes text itself. */
function invite(event: DragEvent): boolean {
  const isFiles = event.dataTransfer?.types.includes('Files') ?? false;
  if (!isFiles && isField(event.target)) return false;
  event.preventDefault();
  return true;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Files before text: who drags a file may carry its name along as text. */
async function take(transfer: DataTransfer, bring: ReturnType<typeof useBringing>): Promise<void> {
  const pasted = { plain: transfer.getData('text/plain'), html: transfer.getData('text/html') };
  const hasEntries = [...transfer.items].some(({ kind }) => kind === 'file');
  const dropped = hasEntries ? await droppedFiles(transfer) : pickedFiles(transfer.files);
  if (dropped.files.length + dropped.passedOver > 0) await bring.files(dropped);
  else if (pasted.plain.trim() !== '' || pasted.html !== '') await bring.paste(pasted);
}
