import { useQuery } from '@tanstack/react-query';
import type { Briefing } from '@/core/briefing/briefing';
import { useText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import styles from './BriefingBody.module.css';
import { BriefingEntry } from './BriefingEntry';

/** A digest's sections and items, each item with the dossiers it touches. */
export function BriefingBody({ briefing }: { briefing: Briefing }) {
  const text = useText();
  const { data: catalogue } = useQuery(catalogueQuery);
  return (
    <div className={styles.body}>
      {briefing.sections.map((section) => (
        <section key={section.name}>
          <header>
            <h2 lang={briefing.language}>{section.name}</h2>
            <p>{text.counts.items(section.items.length)}</p>
          </header>
          <ul>
            {section.items.map((item) => (
              <BriefingEntry
                key={`${item.title} ${item.text}`}
                item={item}
                language={briefing.language}
                dossiers={catalogue?.dossiers ?? none}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const none: readonly never[] = [];
