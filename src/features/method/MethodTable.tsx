import { DataTable } from '@/charts/DataTable';
import type { Rows } from '@/charts/rows';
import styles from './RuleSection.module.css';

/** A table of the Method page, which scrolls within itself where it is too wide. */
export function MethodTable({ rows, caption }: { rows: Rows; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <DataTable rows={rows} caption={caption} />
    </section>
  );
}
