import type { ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import styles from './Said.module.css';

/** A table that scrolls sideways within itself, which the keyboard reaches. */
export function ScrollTable({ title, children }: { title: string; children: ReactNode }) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={`${text.coverage.view.table}: ${title}`} tabIndex={0}>
      {children}
    </section>
  );
}
