import { useState } from 'react';
import type { Snapshot } from '@/core/desk/rotation';
import styles from '@/features/desk/Desk.module.css';
import { useMomentName } from '@/i18n/desk/moments';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { canCopy, readSnapshot, useSnapshots } from '@/state/desk/copies/snapshots';
import { useOpenDesk } from '@/state/desk/openDesk';
import { Button } from '@/ui/Button';
import { RestorePreview } from './RestorePreview';

/** The copies of the whole desk that were made by themselves, and the way to bring one back. */
export function Copies() {
  const { copies } = useDeskText().keeping;
  const momentName = useMomentName();
  useOpenDesk();
  const { snapshots } = useSnapshots();
  const [text, setText] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const look = async (snapshot: Snapshot) => {
    const read = await readSnapshot(snapshot).catch(() => null);
    setGone(read === null);
    setText(read);
  };
  return (
    <section className={styles.part}>
      <h3>{copies.title}</h3>
      <p>{!canCopy() ? copies.nowhere : snapshots.length === 0 ? copies.none : copies.says(snapshots.length)}</p>
      <ul className={styles.plainList}>
        {snapshots.map((each) => (
          <li key={each.file} className={styles.copy}>
            <span>
              {momentName(each.at)} <span className={styles.quiet}>{copies.why[each.why]}</span>
            </span>
            <Button aria-label={copies.named(copies.look, momentName(each.at))} onClick={() => void look(each)}>
              {copies.look}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{gone && copies.gone}</p>
      {text !== null && <RestorePreview key={text} text={text} onDone={() => setText(null)} />}
    </section>
  );
}
