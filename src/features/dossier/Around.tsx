import { useQuery } from '@tanstack/react-query';
import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import { catalogueQuery } from '@/state/catalogue';
import styles from './Around.module.css';
import { DossierProse } from './DossierProse';
import { MentioningBriefings } from './MentioningBriefings';
import { RelatedDossiers } from './RelatedDossiers';

/** What stands around an event: related dossiers, who it is about, briefings, what the dossier rests on. */
export function Around({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const { data: catalogue } = useQuery(catalogueQuery);
  return (
    <div className={styles.around}>
      {catalogue && <RelatedDossiers dossier={dossier} rows={catalogue.dossiers} />}
      {dossier.entities.length > 0 && (
        <section>
          <h3>{text.dossier.entities}</h3>
          <ul lang={dossier.language}>
            {dossier.entities.map((entity) => (
              <li key={entity.name}>
                {entity.name}
                {entity.aliases.length > 0 && <span className={styles.small}> {entity.aliases.join(', ')}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {catalogue && <MentioningBriefings slug={dossier.slug} briefings={catalogue.briefings} />}
      {dossier.basis.length > 0 && (
        <section>
          <h3>{text.dossier.basis}</h3>
          <ul lang={dossier.language}>
            {dossier.basis.map((line) => (
              <li key={line} dir="auto">
                <DossierProse line={line} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
