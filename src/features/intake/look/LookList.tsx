import type { ShowBackup } from '@/features/intake/contents/BackupHandover';
import { goTo, keptId, readingId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useBrought } from '@/state/intake/brought';
import { closeFiles } from '@/state/intake/closing';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';
import { BroughtItem } from './BroughtItem';
import styles from './Look.module.css';

/** Every file that was brought in, looked at one by one before anything is kept. */
export function LookList({ showBackup }: { showBackup: ShowBackup }) {
  const { intake: words } = useDeskText();
  const ids = useBrought(({ files }) => files.map(({ id }) => id).join(' '));
  const isPartKept = useBrought(({ files }) => files.some(({ kept }) => kept.size > 0));
  if (ids === '') return null;
  const all = ids.split(' ').map(Number);
  return (
    <div id={readingId} tabIndex={-1} className={styles.reading}>
      <Section
        title={words.look.title}
        beside={
          <>
            <p>{isPartKept ? words.look.dekPart : words.look.dek}</p>
            {all.length > 1 && <Button onClick={() => closeAll(all)}>{words.look.putAwayAll}</Button>}
          </>
        }
      >
        <ul className={styles.files}>
          {all.map((id) => (
            <BroughtItem key={id} id={id} showBackup={showBackup} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function closeAll(ids: readonly number[]): void {
  closeFiles(ids);
  goTo(keptId);
}
