import type { UnreadableRow } from '@/core/library/catalogue';
import type { DossierRow } from '@/core/library/rows/row';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { EmptyNote } from '@/ui/EmptyNote';
import { DossierRowCard } from './DossierRowCard';
import styles from './EventList.module.css';

/** The events that match, newest first; those whose row cannot be read say so at the end. */
export function EventList({
  rows,
  own,
  unreadable,
  onClear,
}: {
  rows: readonly DossierRow[];
  /** Those of them that are the reader's. */
  own: ReadonlySet<DossierRow>;
  unreadable: readonly UnreadableRow[];
  onClear: () => void;
}) {
  const text = useText();
  const newestFirst = [...rows].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return (
    <>
      {newestFirst.length === 0 && (
        <EmptyNote
          hint={
            <>
              <p>{text.events.noneHint}</p>
              <Button onClick={onClear}>{text.events.clear}</Button>
            </>
          }
        >
          {text.events.none}
        </EmptyNote>
      )}
      <ul className={styles.list}>
        {newestFirst.map((row) => (
          <DossierRowCard key={row.slug} row={row} isOwn={own.has(row)} />
        ))}
        {unreadable.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several rows may have no name to be read, and none moves
          <li key={place} className={styles.unreadable}>
            <b>{row.slug}</b> {text.events.unreadableRow}
          </li>
        ))}
      </ul>
    </>
  );
}
