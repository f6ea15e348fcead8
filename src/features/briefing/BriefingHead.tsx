import type { Briefing } from '@/core/briefing/briefing';
import { useDayName } from '@/i18n/dates';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './BriefingHead.module.css';

/** What a digest is, from whom and when; and that a model wrote it, where the file says so. */
export function BriefingHead({ briefing }: { briefing: Briefing }) {
  const text = useText();
  const { briefing: words } = useEvidenceText();
  const dayName = useDayName();
  const items = briefing.sections.reduce((sum, section) => sum + section.items.length, 0);
  return (
    <header className={styles.head}>
      <ul className={styles.over}>
        <li>{words.kind}</li>
        {briefing.feed !== null && <li>{words.by(briefing.feed)}</li>}
        {briefing.date !== null && <li>{words.of(dayName(briefing.date))}</li>}
        {briefing.writtenOn !== null && <li>{words.written(dayName(briefing.writtenOn))}</li>}
        <li>
          {text.counts.sections(briefing.sections.length)}, {text.counts.items(items)}
        </li>
      </ul>
      <h1 lang={briefing.language} dir="auto">
        {briefing.title}
      </h1>
      {briefing.modelNotice !== null && (
        <p className={styles.model}>
          <b>{words.byModel}.</b> <span lang={briefing.language}>{briefing.modelNotice}</span>
        </p>
      )}
      <p className={styles.note}>
        {words.noTakes}
        {briefing.sourceLink !== null && (
          <>
            {' '}
            <a href={briefing.sourceLink} target="_blank" rel="noopener noreferrer">
              {words.original}
              <span className="visually-hidden">, {text.site.newTab}</span>
            </a>
          </>
        )}
      </p>
      {briefing.intro !== null && (
        <p className={styles.intro} lang={briefing.language}>
          {briefing.intro}
        </p>
      )}
    </header>
  );
}
