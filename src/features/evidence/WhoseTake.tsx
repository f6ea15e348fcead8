import styles from './InContext.module.css';
import { TakeLink } from './TakeLink';

/** Whose words follow. */
export function WhoseTake({ take }: { take: string | null }) {
  return (
    <p className={styles.whose}>
      <TakeLink take={take} />
    </p>
  );
}
