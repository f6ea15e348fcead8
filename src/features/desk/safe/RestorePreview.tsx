import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { checksumOf } from '@/core/desk/checksum';
import type { RestoreMode } from '@/core/desk/restorePlan';
import styles from '@/features/desk/Desk.module.css';
import { UndoLine } from '@/features/desk/UndoLine';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { lookAtBackup, type Restore, restoreBackup } from '@/state/desk/copies/backupFile';
import { useReopenDesk } from '@/state/desk/openDesk';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { RestoreSays } from './RestoreSays';

/** A backup or a copy of the desk: what it would change here, the choice of how, and then the way back. */
export function RestorePreview({ text, onDone }: { text: string; onDone: () => void }) {
  const { restore } = useDeskText().keeping;
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const [said, setSaid] = useState('');
  const reopen = useReopenDesk();
  const { data: look, isError } = useQuery({
    queryKey: ['backup', checksumOf(text)],
    queryFn: () => lookAtBackup(text),
    staleTime: 0,
    gcTime: 0,
  });
  const finish = (doing: Promise<(() => Promise<void>) | null>, done: string) =>
    void doing.then(
      (back) => {
        setUndo(() => back);
        setSaid(done);
        reopen();
      },
      () => setSaid(restore.failed),
    );
  if (isError) return <p role="alert">{restore.failed}</p>;
  if (look === undefined) return null;
  if ('kind' in look) return <p role="alert">{restore[look.kind]}</p>;
  return (
    <div className={styles.restore} ref={comeIntoView}>
      {said === '' && (
        <Asked look={look} onDone={onDone} onRestore={(...how) => finish(restoreBackup(look, ...how), restore.done)} />
      )}
      <UndoLine
        said={said}
        undo={
          undo &&
          (() =>
            finish(
              undo().then(() => null),
              restore.undone,
            ))
        }
        word={restore.undo}
      />
    </div>
  );
}

function comeIntoView(drawn: HTMLElement | null): void {
  drawn?.scrollIntoView({ block: 'nearest' });
}

function Asked({
  look,
  onRestore,
  onDone,
}: {
  look: Restore;
  onRestore: (mode: RestoreMode, withAltered: boolean) => void;
  onDone: () => void;
}) {
  const { restore } = useDeskText().keeping;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [withAltered, setWithAltered] = useState(false);
  const modes = (['merge', 'replace'] as const).map((value) => ({ value, name: restore.modes[value] }));
  return (
    <>
      <RestoreSays look={look} />
      {look.backup.altered.length > 0 && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={withAltered}
            onChange={(event) => setWithAltered(event.currentTarget.checked)}
          />
          {restore.withAltered}
        </label>
      )}
      <Choice label={restore.how} options={modes} value={mode} onChoose={setMode} />
      <p className={styles.quiet}>{restore.means[mode]}</p>
      <p className={styles.acts}>
        <Button strong onClick={() => onRestore(mode, withAltered)}>
          {restore.act[mode]}
        </Button>
        <Button onClick={onDone}>{restore.cancel}</Button>
      </p>
    </>
  );
}
