import { useId, useState } from 'react';
import type { ShowBackup } from '@/features/intake/contents/BackupHandover';
import { ContentsOf } from '@/features/intake/contents/ContentsOf';
import { goTo, itemId, keptId } from '@/features/intake/goTo';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useBrought } from '@/state/intake/brought';
import { closeFiles } from '@/state/intake/closing';
import { Button } from '@/ui/Button';
import { FindingsBeside } from './FindingsBeside';
import styles from './Look.module.css';
import { OrElse } from './OrElse';
import { Recognised } from './Recognised';
import { SourceBeside } from './SourceBeside';

/** One file: what it is, what it holds and what can be chosen of it, what is odd about it, and its text beside. */
export function BroughtItem({ id, showBackup }: { id: number; showBackup: ShowBackup }) {
  const { intake: words } = useDeskText();
  const heading = useId();
  const file = useBrought(({ files }) => files.find((each) => each.id === id));
  const [line, setLine] = useState<number | null>(null);
  if (file === undefined) return null;
  const { name, text } = file.read;
  const close = () => {
    setLine(null);
    goTo(`${heading}-source`);
  };
  return (
    <li
      id={itemId(id)}
      tabIndex={-1}
      className={line === null ? styles.file : styles.fileBeside}
      aria-labelledby={heading}
      aria-busy={file.isBusy}
    >
      <div className={styles.what}>
        <header className={styles.head}>
          <h3 id={heading}>
            <bdi>{name}</bdi>
          </h3>
          <Button aria-label={words.look.putAwayNamed(name)} onClick={() => closeThis(id)}>
            {words.look.putAway}
          </Button>
        </header>
        <Recognised file={file} onLine={setLine} />
        <OrElse file={file} />
        {file.isBusy && <p role="status">{words.look.again}</p>}
        <ContentsOf file={file} showBackup={showBackup} />
        <FindingsBeside file={file} line={line} sourceId={`${heading}-source`} onLine={setLine} />
      </div>
      {line !== null && text !== null && (
        <SourceBeside key={line} name={name} text={text} line={line} onClose={close} />
      )}
    </li>
  );
}

function closeThis(id: number): void {
  closeFiles([id]);
  goTo(keptId);
}
