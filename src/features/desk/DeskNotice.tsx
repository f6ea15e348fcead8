import { useState } from 'react';
import type { Loss } from '@/core/desk/losses';
import { useMomentName } from '@/i18n/desk/moments';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { bringBack, letGo, newestOf } from '@/state/desk/copies/checkDesk';
import { useLosses } from '@/state/desk/copies/losses';
import { putRefillAway, useOpenDesk, useReopenDesk } from '@/state/desk/openDesk';
import { Button } from '@/ui/Button';
import styles from './Desk.module.css';
import { LossList } from './LossList';
import { ShutNotice } from './ShutNotice';
import { UndoLine } from './UndoLine';

/** Above the desk: what the second copy holds and the desk does not, and the way to have it back. Nothing where all is well. */
export function DeskNotice() {
  const { loss } = useDeskText().keeping;
  const { data } = useOpenDesk();
  const { losses, shut } = useLosses();
  const reopen = useReopenDesk();
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  if (shut !== null) return <ShutNotice shut={shut} />;
  const act = (doing: Promise<(() => Promise<void>) | null>, done: string) =>
    void doing.then(
      (back) => {
        setUndo(() => back);
        setSaid(done);
        reopen();
      },
      () => setSaid(loss.failed),
    );
  return (
    <>
      {data?.refilled != null && !data.rescued && <Refilled at={data.refilled} />}
      {data?.rescued && <p className={styles.notice}>{loss.rescued}</p>}
      {losses.length > 0 && (
        <section className={styles.notice} aria-label={loss.title}>
          <h2>{loss.title}</h2>
          <Says losses={losses} />
          <LossList losses={losses} />
          <p className={styles.acts}>
            <Button strong onClick={() => act(bringBack(losses), loss.back)}>
              {loss.bringBack}
            </Button>
            <Button
              onClick={() =>
                act(
                  letGo(losses).then(() => null),
                  '',
                )
              }
            >
              {loss.letGo}
            </Button>
          </p>
        </section>
      )}
      <UndoLine
        said={said}
        undo={
          undo &&
          (() =>
            act(
              undo().then(() => null),
              '',
            ))
        }
        word={loss.undo}
      />
    </>
  );
}

function Refilled({ at }: { at: string }) {
  const { loss } = useDeskText().keeping;
  const momentName = useMomentName();
  const reopen = useReopenDesk();
  return (
    <div className={styles.notice}>
      <p>{loss.refilled(momentName(at))}</p>
      <Button onClick={() => void putRefillAway().then(reopen)}>{loss.putAway}</Button>
    </div>
  );
}

function Says({ losses }: { losses: readonly Loss[] }) {
  const { loss } = useDeskText().keeping;
  const momentName = useMomentName();
  const own = losses.filter(({ record }) => record.store === 'dossiers').length;
  const newest = newestOf(losses);
  return <p>{loss.says(own, losses.length - own, newest === null ? null : momentName(newest))}</p>;
}
