import { mostFiles } from '@/core/intake/bytes/limits';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { cancelReading } from '@/state/intake/bringing/bringIn';
import { useBrought } from '@/state/intake/brought';
import { Button } from '@/ui/Button';
import styles from './BringIn.module.css';
import { useOutcomeSaid } from './useOutcomeSaid';

/** How far reading is, where it takes a while, and the way to stop it; then what it came to, also for who cannot see it. */
export function ReadingProgress() {
  const { intake: words } = useDeskText();
  const progress = useBrought((now) => now.progress);
  const said = useOutcomeSaid(mostFiles);
  return (
    <div className={styles.progress}>
      {progress !== null && (
        <p className={styles.acts}>
          <progress
            aria-label={words.reading.progress(progress.done, progress.all)}
            value={progress.done}
            max={progress.all}
          />
          <span className={styles.small}>{words.reading.progress(progress.done, progress.all)}</span>
          <Button onClick={cancelReading}>{words.reading.cancel}</Button>
        </p>
      )}
      <div role="status" className={styles.said}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
