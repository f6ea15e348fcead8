import { Link } from '@tanstack/react-router';
import type { BriefingRow } from '@/core/library/rows/briefingRow';
import type { DossierRow } from '@/core/library/rows/row';
import { useDayName } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/useText';
import styles from './EventsAside.module.css';

/** Beside the list: the latest briefings, and where to begin. */
export function EventsAside({
  briefings,
  dossiers,
}: {
  briefings: readonly BriefingRow[];
  dossiers: readonly DossierRow[];
}) {
  const text = useText();
  const language = useLanguage();
  const dayName = useDayName();
  const fullest = [...dossiers].sort((a, b) => b.takes - b.silent - (a.takes - a.silent))[0];
  const start = fullest?.editions.find((each) => each.language === language) ?? fullest?.editions[0];
  return (
    <aside className={styles.aside}>
      {briefings.length > 0 && (
        <section>
          <h2>{text.events.briefings}</h2>
          <ul>
            {briefings.map((row) => {
              const edition = row.editions.find((each) => each.language === language) ?? row.editions[0];
              return (
                <li key={row.slug}>
                  <Link to="/briefing/$briefing" params={{ briefing: row.slug }} lang={edition?.language}>
                    {edition?.title}
                  </Link>
                  <p>
                    {[
                      row.date && dayName(row.date),
                      text.counts.items(row.items),
                      row.writtenByModel && text.events.byModel,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section>
        <h2>{text.events.newHere}</h2>
        <ul>
          {fullest && start && (
            <li>
              <Link to="/e/$dossier" params={{ dossier: fullest.slug }}>
                {text.events.newDossier(start.title)}
              </Link>
              <p>{text.events.newDossierHint}</p>
            </li>
          )}
          <li>
            <Link to="/method">{text.events.newMethod}</Link>
            <p>{text.events.newMethodHint}</p>
          </li>
        </ul>
      </section>
    </aside>
  );
}
