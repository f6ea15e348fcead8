import type { Take } from '@/core/dossier/take';
import { linkWords } from '@/core/reading/linkWords';
import { useText } from '@/i18n/useText';
import styles from './Headline.module.css';

/** The headline or, where there is none, the words left in the link; marked as which it is. */
export function Headline({ take }: { take: Take }) {
  const text = useText();
  if (take.headline !== null) {
    return (
      <div className={styles.headline}>
        <p className={styles.layer}>{text.layers.headline}</p>
        <p className={styles.words} lang={take.language ?? undefined} dir="auto">
          {take.headline}
        </p>
      </div>
    );
  }
  const words = take.link === null ? null : linkWords(take.link);
  if (words === null) return <p className={styles.none}>{text.unknown.headline}</p>;
  return (
    <div className={styles.headline}>
      <p className={styles.layer}>{text.layers.link}</p>
      <p className={styles.left} lang={take.language ?? undefined} dir="auto">
        {words}
      </p>
    </div>
  );
}
