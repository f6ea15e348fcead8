import { useEvidenceText } from '@/i18n/useText';
import styles from './Shortcuts.module.css';

/** Keys that are pressed one after the other, and what they do. */
export type KeyRow = readonly [keys: readonly string[], says: string];

/** What each key does, a line each. */
export function KeyList({ rows }: { rows: readonly KeyRow[] }) {
  const { keys: words } = useEvidenceText();
  return (
    <dl className={styles.list}>
      {rows.map(([keys, says]) => (
        <div key={says}>
          <dt>
            {keys.map((key, place) => (
              <span key={key}>
                {place > 0 && ` ${words.after} `}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
