import { type ReactNode, Suspense } from 'react';
import { useText } from '@/i18n/useText';
import { EmptyNote } from '@/ui/EmptyNote';
import styles from './ChartFrame.module.css';
import type { Rows } from './rows';
import { TableTwin } from './TableTwin';

/** A chart with its title, what it counts, and its table. The drawing itself comes when it is in view. */
export function ChartFrame({
  title,
  caption,
  rows,
  name,
  empty,
  children,
}: {
  title: string;
  caption: string;
  rows: Rows;
  /** Of the file it is saved as. */
  name: string;
  empty: boolean;
  children: ReactNode;
}) {
  const text = useText();
  return (
    <figure className={styles.frame}>
      <h3>{title}</h3>
      {empty ? (
        <EmptyNote>{text.coverage.empty}</EmptyNote>
      ) : (
        <div className={styles.drawing}>
          <Suspense fallback={<p className={styles.waiting}>{text.site.loading}</p>}>{children}</Suspense>
        </div>
      )}
      <figcaption>{caption}</figcaption>
      <TableTwin rows={rows} name={name} caption={title} />
    </figure>
  );
}
