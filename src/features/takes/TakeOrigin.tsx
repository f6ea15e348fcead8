import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { useDayName } from '@/i18n/dates';
import { useText } from '@/i18n/useText';
import styles from './TakeOrigin.module.css';

/** Where the article is and when it came out; a date read from the link says so. */
export function TakeOrigin({ take }: { take: Take }) {
  const text = useText();
  const dayName = useDayName();
  const dated = dateOf(take);
  return (
    <footer className={styles.origin}>
      {take.link !== null && (
        <a
          href={take.link}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`${hostOf(take.link)} (${take.outlet}, ${text.site.newTab})`}
        >
          {hostOf(take.link)}
        </a>
      )}
      {take.brokenLink !== null && (
        <span className={styles.broken}>
          {text.takes.brokenLink} <bdi>{take.brokenLink}</bdi>
        </span>
      )}
      {dated && (
        <span>
          {dayName(dated.date)}
          {dated.from === 'link' && `, ${text.takes.dateFromLink}`}
        </span>
      )}
      {take.byline !== null && <bdi>{take.byline}</bdi>}
    </footer>
  );
}
