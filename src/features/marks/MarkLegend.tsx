import { Link } from '@tanstack/react-router';
import { useEvidenceText } from '@/i18n/useText';
import { bringBack, useMarks, useMarksNow } from '@/state/marks';
import { Button } from '@/ui/Button';
import { families, familyOf } from './families';
import text from './MarkedText.module.css';
import styles from './MarkLegend.module.css';
import { MarkPopover } from './MarkPopover';
import { useMarkedDossier } from './markedDossier';

/** What the lines under words stand for, and which listed words are left unmarked; no counts, for none is due. */
export function MarkLegend() {
  const { marks: words } = useEvidenceText().rules;
  const dossier = useMarkedDossier();
  const found = useMarks(dossier);
  const aside = useMarksNow((now) => now.aside);
  if (found === null) return <p role="alert">{words.broke}</p>;
  const all = [...found.passages.values()].flatMap(({ marks }) => marks);
  const there = new Set(all.map(familyOf));
  return (
    <aside className={styles.legend} aria-label={words.title}>
      <p>{all.length === 0 ? words.none : words.dek}</p>
      <ul className={styles.key}>
        {families
          .filter((family) => there.has(family))
          .map((family) => (
            <li key={family}>
              <span className={text.mark} data-family={family}>
                {words.families[family]}
              </span>
            </li>
          ))}
        {all.some((mark) => mark.kind === 'word' && mark.speakers) && (
          <li>
            <span className={text.mark} data-speakers>
              {words.speakersKey}
            </span>
          </li>
        )}
      </ul>
      {found.terms.length > 0 && <p className={styles.small}>{words.terms(found.terms.map((term) => term.words))}</p>}
      <p className={styles.small}>
        {words.weak}{' '}
        <Link to="/method" hash="lists">
          {words.toRule}
        </Link>
      </p>
      {aside.size > 0 && (
        <p>
          <Button onClick={bringBack}>{words.bringBack}</Button>
        </p>
      )}
      <MarkPopover label={words.title} />
    </aside>
  );
}
