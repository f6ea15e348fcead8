import { mostBytes, mostColumns, mostFiles, mostRatio, mostRows, mostUnpacked } from '@/core/intake/bytes/limits';
import { mostDeep } from '@/core/intake/json/values/depth';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './BringIn.module.css';

/** How much is read at most. */
export function Limits() {
  const { limits: words } = useDeskText().intake;
  return (
    <details className={styles.more}>
      <summary>{words.title}</summary>
      <ul className={styles.limits}>
        <li>{words.files(mostFiles, mostBytes)}</li>
        <li>{words.zip(mostUnpacked, mostRatio)}</li>
        <li>{words.tables(mostRows, mostColumns)}</li>
        <li>{words.depth(mostDeep)}</li>
        <li>{words.beyond}</li>
      </ul>
    </details>
  );
}
