import type { Briefing } from '@/core/briefing/briefing';
import { useDeskText } from '@/i18n/desk/useDeskText';
import styles from './Contents.module.css';

/** A briefing as it reads: its sections and what their items are about. It has no takes, so nothing of it is kept. */
export function BriefingShown({ briefing }: { briefing: Briefing }) {
  const { intake: words } = useDeskText();
  return (
    <div className={styles.part}>
      <p className={styles.says}>{words.briefing}</p>
      <details className={styles.more}>
        <summary>{words.items}</summary>
        {briefing.sections.map((section, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sections may share a name, and never move
          <section key={at} lang={briefing.language}>
            <h4>{section.name}</h4>
            <ul>
              {section.items.map((item, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: items may be alike, and never move
                <li key={place}>{item.title ?? item.text}</li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </div>
  );
}
