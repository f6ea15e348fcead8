import { dateOf } from '@/core/dossier/dateOf';
import type { Take } from '@/core/dossier/take';
import { hostOf } from '@/core/dossier/webAddress';
import { useDayName } from '@/i18n/dates';
import { useText } from '@/i18n/useText';
import { noteOn } from '@/state/notes/readersNotes';
import { useDossierAtHand } from './dossierAtHand';
import styles from './TakeOrigin.module.css';

/** Where the article is and when it came out; a date read from the link, or only of when it was first seen, says so. At its end the reader's own notes. */
export function TakeOrigin({ take }: { take: Take }) {
  const text = useText();
  const dayName = useDayName();
  const { slug } = useDossierAtHand().dossier;
  const dated = dateOf(take);
  const note = text.notes.note(take.notes.filter(({ by }) => by === 'reader').length);
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
          {dated.from !== 'take' && `, ${dated.from === 'link' ? text.takes.dateFromLink : text.takes.dateSeen}`}
        </span>
      )}
      {take.byline !== null && <bdi>{take.byline}</bdi>}
      <button
        type="button"
        className={styles.note}
        aria-haspopup="dialog"
        aria-label={`${note}: ${take.outlet}`}
        onClick={() => noteOn(slug, take.id)}
      >
        {note}
      </button>
    </footer>
  );
}
