import { readKeptDossier } from '@/core/desk/keptDossier';
import type { Loss } from '@/core/desk/losses';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './Desk.module.css';

const most = 50;

/** What is missed, by name. */
export function LossList({ losses }: { losses: readonly Loss[] }) {
  const { loss, restore } = useDeskText().keeping;
  return (
    <ul className={styles.plainList}>
      {losses.slice(0, most).map(({ record: { store, name, kept }, how }) => (
        <li key={`${store} ${name}`}>
          {store === 'dossiers' ? readKeptDossier(name, kept).dossier.title || name : loss.notesOn(name)}{' '}
          <span className={styles.quiet}>{loss.how[how]}</span>
        </li>
      ))}
      {losses.length > most && <li>{restore.more(losses.length - most)}</li>}
    </ul>
  );
}
