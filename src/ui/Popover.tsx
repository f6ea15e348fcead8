import { type ReactNode, useId } from 'react';
import styles from './Popover.module.css';

/** A small control and what it tells when pressed. The browser closes it on Escape or a press elsewhere. */
export function Popover({
  opener,
  label,
  children,
  flag = false,
}: {
  opener: ReactNode;
  label: string;
  children: ReactNode;
  flag?: boolean;
}) {
  const id = useId();
  return (
    <span className={styles.anchor}>
      <button type="button" className={flag ? styles.flag : styles.chip} popoverTarget={id}>
        {opener}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className={styles.popover}>
        {children}
      </div>
    </span>
  );
}
