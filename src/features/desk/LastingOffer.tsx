import { useDeskText } from '@/i18n/desk/useDeskText';
import { askToLast, usePersistence } from '@/state/desk/persistence';
import { Button } from '@/ui/Button';
import styles from './Desk.module.css';

/** Whether the browser has promised to keep what is here, and the way to ask it to; nothing where it has. */
export function LastingOffer() {
  const { safe } = useDeskText().keeping;
  const lasting = usePersistence((now) => now.lasting);
  if (lasting === null || lasting === 'granted') return null;
  return (
    <div className={styles.offer}>
      <p role="status">{safe.lasting[lasting]}</p>
      {lasting === 'not-asked' && <Button onClick={() => void askToLast()}>{safe.ask}</Button>}
    </div>
  );
}
