import { formatIds } from '@/core/intake/formatIds';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './BringIn.module.css';

/** Answers of a tool, not files anybody brings in. */
const answers: ReadonlySet<string> = new Set(['gdelt-empty', 'gdelt-message', 'kite-index']);

/** Every kind of file that can be read, by name. */
export function KindsRead() {
  const { intake, formats } = useDeskText();
  const names = new Set(formatIds.filter((id) => !answers.has(id)).map((id) => formats[id]));
  return (
    <details className={styles.more}>
      <summary>{intake.bring.kinds}</summary>
      <ul className={styles.kinds}>
        {[...names].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
