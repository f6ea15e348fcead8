import styles from '@/features/desk/Desk.module.css';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { canLink, linkFolder, unlink, useFolder, wake } from '@/state/desk/folder/linkedFolder';
import { Button } from '@/ui/Button';
import { FolderOffers } from './FolderOffers';

/** A folder on disk that is kept in step: link it, wake it, let go of it, and what changed in it. */
export function FolderPanel() {
  const { folder } = useDeskText().keeping;
  const { state, name } = useFolder();
  return (
    <section className={styles.part}>
      <h3>{folder.title}</h3>
      <p>{canLink() ? folder.says : folder.cannot}</p>
      {state === 'in-step' && <p role="status">{folder.linked(name)}</p>}
      {state === 'asleep' && <p role="status">{folder.asleep(name)}</p>}
      {state === 'refused' && (
        <p role="alert" className={styles.flag}>
          {folder.refused}
        </p>
      )}
      <FolderOffers />
      <p className={styles.acts}>
        {state === 'none' && canLink() && <Button onClick={() => void linkFolder()}>{folder.link}</Button>}
        {state === 'asleep' && <Button onClick={() => void wake(true)}>{folder.wake}</Button>}
        {state === 'refused' && <Button onClick={() => void wake(true)}>{folder.again}</Button>}
        {state !== 'none' && <Button onClick={() => void unlink()}>{folder.unlink}</Button>}
      </p>
    </section>
  );
}
