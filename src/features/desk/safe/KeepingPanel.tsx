import styles from '@/features/desk/Desk.module.css';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useLosses } from '@/state/desk/copies/losses';
import { useOwnStore } from '@/state/desk/ownStore';
import { usePersistence } from '@/state/desk/persistence';
import { Section } from '@/ui/Section';
import { Backups } from './Backups';
import { Copies } from './Copies';
import { FolderPanel } from './FolderPanel';

/** How what is on the desk is kept safe: whether it is saved, the room it takes, backups, copies, a folder in step. Nothing where the desk does not open. */
export function KeepingPanel() {
  const { safe, saving } = useDeskText().keeping;
  const now = useOwnStore((own) => own.saving);
  const { lasting, used } = usePersistence();
  const isShut = useLosses(({ shut }) => shut !== null);
  const fine = now === 'idle' || now === 'saving' || now === 'saved';
  if (isShut) return null;
  return (
    <Section title={safe.title}>
      <div className={styles.state}>
        <p role={fine ? 'status' : 'alert'} className={fine ? undefined : styles.flag}>
          {saving[now]}
        </p>
        <p className={styles.quiet}>
          {used === null ? safe.usedUnknown : safe.used((used / 1_000_000).toFixed(1))}
          {lasting === 'granted' && ` · ${safe.lasting.granted}`}
        </p>
      </div>
      <div className={styles.parts}>
        <Backups />
        <Copies />
        <FolderPanel />
      </div>
    </Section>
  );
}
