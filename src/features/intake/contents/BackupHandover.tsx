import { type ReactNode, useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';
import styles from './Contents.module.css';

/** Shows what restoring a backup would change, with the way out of it. The page has it from where the desk is kept. */
export type ShowBackup = (text: string, onDone: () => void) => ReactNode;

/** A backup of a whole desk: what it would change is shown when asked. */
export function BackupHandover({ text, showBackup }: { text: string; showBackup: ShowBackup }) {
  const { backup: words } = useDeskText().intake;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.part}>
      <p className={styles.says}>{words.says}</p>
      {isOpen ? (
        showBackup(text, () => setOpen(false))
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>{words.look}</Button>
        </p>
      )}
    </div>
  );
}
