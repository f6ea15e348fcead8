import { lazy, Suspense, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { Rows } from './rows';
import styles from './TableTwin.module.css';

const RowTable = lazy(() => import('./RowTable').then((module) => ({ default: module.RowTable })));

/** The rows a chart is drawn from, as a table to open, copy or save. Every chart has one. */
export function TableTwin({ rows, name, caption }: { rows: Rows; name: string; caption: string }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.twin} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.coverage.asTable}</summary>
      {open && (
        <Suspense fallback={<p>{text.site.loading}</p>}>
          <RowTable rows={rows} name={name} caption={caption} />
        </Suspense>
      )}
    </details>
  );
}
