import { type ReactNode, useId, useState } from 'react';
import styles from './Popover.module.css';

/** A small control and what it tells when pressed, which exists only while it is open. The browser closes it on Escape or a press elsewhere. */
export function Popover({
  opener,
  label,
  children,
  flag = false,
  quiet = false,
}: {
  opener: ReactNode;
  label: string;
  children: ReactNode;
  /** A warning. */
  flag?: boolean;
  /** Part of a line of text, not a chip of its own. */
  quiet?: boolean;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span className={styles.anchor}>
      <button type="button" className={quiet ? styles.quiet : flag ? styles.flag : styles.chip} popoverTarget={id}>
        {opener}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.popover}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children}
      </div>
    </span>
  );
}
