import type { ReactNode } from 'react';
import styles from './EmptyNote.module.css';

/** What stands where there is nothing to show, and the way on from there. */
export function EmptyNote({ children, hint }: { children: ReactNode; hint?: ReactNode }) {
  return (
    <div className={styles.note}>
      <p>{children}</p>
      {hint}
    </div>
  );
}
