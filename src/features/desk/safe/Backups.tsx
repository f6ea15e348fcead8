import { useState } from 'react';
import { BackupButton } from '@/features/desk/BackupButton';
import styles from '@/features/desk/Desk.module.css';
import { useDayName } from '@/i18n/dates';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { isBackupDue, useOpenDesk } from '@/state/desk/openDesk';
import { RestorePreview } from './RestorePreview';

/** The whole desk as a file, out and back in. */
export function Backups() {
  const { backup } = useDeskText().keeping;
  const dayName = useDayName();
  const { data } = useOpenDesk();
  const [text, setText] = useState<string | null>(null);
  const last = data?.lastBackup ?? null;
  return (
    <section className={styles.part}>
      <h3>{backup.title}</h3>
      <p>{backup.says}</p>
      <p className={styles.quiet}>
        {last === null ? backup.never : backup.last(dayName(last))} {last !== null && isBackupDue(last) && backup.due}
      </p>
      <p className={styles.acts}>
        <BackupButton />
        <label className={styles.pick}>
          {backup.open}
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) void file.text().then(setText);
            }}
          />
        </label>
      </p>
      {text !== null && <RestorePreview text={text} onDone={() => setText(null)} />}
    </section>
  );
}
