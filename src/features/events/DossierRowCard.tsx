import { Link } from '@tanstack/react-router';
import type { DossierRow } from '@/core/library/rows/row';
import { useDayName } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/useText';
import styles from './DossierRowCard.module.css';
import { DotStrip } from './DotStrip';
import { RowTrouble } from './RowTrouble';

/** One event of the list: date, title, dek, its takes as a strip of dots, and what they come to. */
export function DossierRowCard({ row, isOwn }: { row: DossierRow; isOwn: boolean }) {
  const text = useText();
  const language = useLanguage();
  const dayName = useDayName();
  const edition = row.editions.find((each) => each.language === language) ?? row.editions[0];
  if (!edition) return null;
  return (
    <li className={styles.row}>
      <p className={styles.date}>
        {row.date === null ? text.unknown.date : <time dateTime={row.date}>{dayName(row.date)}</time>}
        {isOwn && <span className={styles.own}>{text.events.own}</span>}
      </p>
      <div className={styles.words} lang={edition.language}>
        <h2 dir="auto">
          <Link to="/e/$dossier" params={{ dossier: row.slug }}>
            {edition.title}
          </Link>
        </h2>
        {edition.dek !== null && (
          <p className={styles.dek} dir="auto">
            {edition.dek}
          </p>
        )}
        <p className={styles.heads}>
          {edition.heads.join(' · ')}
          {row.parties > 0 && (
            <span className={styles.party} lang={language}>
              {edition.heads.length > 0 && ' · '}
              {text.events.party}
            </span>
          )}
        </p>
        <div lang={language}>
          <RowTrouble slug={row.slug} />
        </div>
      </div>
      <div className={styles.counts}>{row.takes === 0 ? <p>{text.dossier.noTakes}</p> : <RowCounts row={row} />}</div>
    </li>
  );
}

function RowCounts({ row }: { row: DossierRow }) {
  const text = useText();
  const headlines = row.dots.some((dot) => dot.voice === 'headline');
  return (
    <>
      <DotStrip dots={row.dots} />
      <p>
        {[
          text.counts.takes(row.takes),
          row.lenses > 0 && text.counts.lenses(row.lenses),
          text.counts.regions(row.regions),
          text.counts.languages(row.languages.length),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p>
        {row.silent < row.takes
          ? text.counts.silent(row.silent)
          : headlines
            ? text.events.headlinesOnly
            : text.events.linksOnly}
      </p>
    </>
  );
}
