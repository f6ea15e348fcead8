import { Link } from '@tanstack/react-router';
import type { Dossier } from '@/core/dossier/dossier';
import { related } from '@/core/library/related';
import type { DossierRow } from '@/core/library/rows/row';
import { useDayName } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/useText';
import styles from './Around.module.css';

/** Related dossiers with the reason; one that nobody has written is drawn hollow. */
export function RelatedDossiers({ dossier, rows }: { dossier: Dossier; rows: readonly DossierRow[] }) {
  const text = useText();
  const language = useLanguage();
  const dayName = useDayName();
  const row = rows.find(({ slug }) => slug === dossier.slug);
  if (!row) return null;
  const found = related(row, rows);
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{text.dossier.related}</h3>
      <ul>
        {found.map((other) => {
          const edition = other.row?.editions.find((each) => each.language === language) ?? other.row?.editions[0];
          const label = dossier.related.find(({ slug }) => slug === other.slug)?.label;
          const reasons = [
            other.linksTo && text.dossier.linkedHere,
            other.linkedFrom && !other.linksTo && text.dossier.linksHere,
            other.shared.length > 0 && text.dossier.sharedNames(other.shared),
          ].filter((reason) => reason !== false);
          return (
            <li key={other.slug}>
              {other.row === null || edition === undefined ? (
                <>
                  <span className={styles.hollow}>{label ?? other.slug}</span>{' '}
                  <span className={styles.small}>{text.dossier.nobodyWrote}</span>
                </>
              ) : (
                <>
                  <Link
                    to="/e/$dossier"
                    params={{ dossier: other.slug }}
                    className={styles.title}
                    lang={edition.language}
                  >
                    {edition.title}
                  </Link>
                  <br />
                  <span className={styles.small}>
                    {[other.row.date && dayName(other.row.date), ...reasons].filter(Boolean).join(' · ')}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
