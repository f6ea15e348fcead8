import { Link } from '@tanstack/react-router';
import type { BriefingRow } from '@/core/library/rows/briefingRow';
import { useDayName } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/useText';
import styles from './Around.module.css';

/** Briefings with an item that touches this dossier. */
export function MentioningBriefings({ slug, briefings }: { slug: string; briefings: readonly BriefingRow[] }) {
  const text = useText();
  const language = useLanguage();
  const dayName = useDayName();
  const mentioning = briefings.filter(({ touches }) => touches.includes(slug));
  if (mentioning.length === 0) return null;
  return (
    <section>
      <h3>{text.dossier.briefings}</h3>
      <ul>
        {mentioning.map((row) => {
          const edition = row.editions.find((each) => each.language === language) ?? row.editions[0];
          return (
            <li key={row.slug}>
              <Link
                to="/briefing/$briefing"
                params={{ briefing: row.slug }}
                className={styles.title}
                lang={edition?.language}
              >
                {edition?.title}
              </Link>
              <br />
              <span className={styles.small}>
                {[row.date && dayName(row.date), row.writtenByModel && text.events.byModel].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
