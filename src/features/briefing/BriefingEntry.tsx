import { Link } from '@tanstack/react-router';
import type { BriefingItem } from '@/core/briefing/briefing';
import { spansOf } from '@/core/formats/markdown/inline';
import type { DossierRow } from '@/core/library/rows/row';
import { touching } from '@/core/library/touching';
import { useEvidenceText, useLanguage } from '@/i18n/useText';
import { Prose } from '@/ui/Prose';
import styles from './BriefingEntry.module.css';

/** One item of a digest, and beside it the dossiers it touches, with the reason. */
export function BriefingEntry({
  item,
  language,
  dossiers,
}: {
  item: BriefingItem;
  language: string;
  dossiers: readonly DossierRow[];
}) {
  const { briefing: text } = useEvidenceText();
  const spoken = useLanguage();
  const touched = touching(item, dossiers);
  const titleOf = (dossier: string) => {
    const row = dossiers.find(({ slug }) => slug === dossier);
    return (row?.editions.find((each) => each.language === spoken) ?? row?.editions[0])?.title ?? dossier;
  };
  const link = (dossier: string, label: string) => (
    <Link to="/e/$dossier" params={{ dossier }}>
      {label === dossier ? titleOf(dossier) : label}
    </Link>
  );
  return (
    <li className={styles.entry}>
      <div lang={language} dir="auto">
        {item.title !== null && <h3>{item.title}</h3>}
        <p>
          <Prose spans={spansOf(item.text)} wikilink={link} />
        </p>
      </div>
      {touched.length > 0 && (
        <section>
          <p>{text.touches}</p>
          <ul>
            {touched.map((touch) => (
              <li key={touch.slug}>
                {link(touch.slug, touch.slug)}
                <small>{touch.linked ? text.linked : text.because(touch.named)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </li>
  );
}
