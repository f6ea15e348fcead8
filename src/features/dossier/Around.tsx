import type { ReactNode } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { useText } from '@/i18n/useText';
import { later } from '@/ui/later';
import { Panel } from '@/ui/Panel';
import styles from './Around.module.css';
import { DossierProse } from './DossierProse';

const Neighbours = later(() => import('./Neighbours').then((module) => module.Neighbours));

/** What stands around an event: who it is about, what the dossier rests on, its neighbours in the library, and what can be done with it. */
export function Around({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  const text = useText();
  return (
    <div className={styles.around}>
      <Panel broke={text.site.partBroke} reload={text.site.reload}>
        <Neighbours dossier={dossier} />
      </Panel>
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
      <div>{children}</div>
    </div>
  );
}
