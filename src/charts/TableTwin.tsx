import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { DataTable } from './DataTable';
import { copyRows, type Rows, saveRows } from './rows';
import styles from './TableTwin.module.css';

/** The rows a chart is drawn from, as a table to open, copy or save. Every chart has one. */
export function TableTwin({ rows, name, caption }: { rows: Rows; name: string; caption: string }) {
  const text = useText();
  return (
    <details className={styles.twin}>
      <summary>{text.coverage.asTable}</summary>
      <div className={styles.body}>
        <DataTable rows={rows} caption={caption} />
        <RowActions rows={rows} name={name} />
      </div>
    </details>
  );
}

/** Copies rows for a sheet, or saves them as CSV. */
export function RowActions({ rows, name }: { rows: Rows; name: string }) {
  const text = useText();
  return (
    <p className={styles.actions}>
      <Button onClick={() => void copyRows(rows)}>{text.coverage.copyTable}</Button>
      <Button onClick={() => void saveRows(rows, name)}>{text.coverage.saveCsv}</Button>
    </p>
  );
}
