import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { DataTable } from './DataTable';
import styles from './RowTable.module.css';
import { copyRows, type Rows, saveRows } from './rows';

/** Rows as a table that scrolls within itself, with ways to copy it for a sheet or save it as CSV. */
export function RowTable({
  rows,
  saved = rows,
  name,
  caption,
}: {
  rows: Rows;
  saved?: Rows;
  name: string;
  caption: string;
}) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <DataTable rows={rows} caption={caption} />
      </section>
      <p className={styles.actions}>
        <Button onClick={() => void copyRows(saved).then(() => setCopied(true))}>
          <span aria-live="polite">{copied ? text.site.copied : text.coverage.copyTable}</span>
        </Button>
        <Button onClick={() => void saveRows(saved, name)}>{text.coverage.saveAs('CSV')}</Button>
      </p>
    </>
  );
}
