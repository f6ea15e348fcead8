import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { select } from '@/core/facets/selection';
import type { Finding } from '@/core/formats/findings';
import { TrayBar } from '@/features/compare/TrayBar';
import { Around } from '@/features/dossier/Around';
import { FindingsLine } from '@/features/reading/FindingsLine';
import { TakeOut } from '@/features/takeOut/TakeOut';
import { NoteDesk } from '@/features/takes/own/NoteDesk';
import { useText } from '@/i18n/useText';
import type { OpenDossier } from '@/state/dossiers';
import { readDossierView } from '@/state/dossierView';
import { Section } from '@/ui/Section';
import styles from './DossierFoot.module.css';

/** What a dossier page ends with, and what a reader comes to only after reading: it is fetched once the takes are there. */
export function DossierFoot({
  dossier,
  findings,
  own,
  fingerprint,
}: {
  dossier: Dossier;
  findings: readonly Finding[];
  own: OpenDossier['own'];
  fingerprint: ReactNode;
}) {
  const text = useText();
  const router = useRouter();
  // Asked when the sheet is opened: what is shown changes with every filter, and this part does not.
  const shown = () => select(dossier.takes, readDossierView(router.latestLocation.search));
  return (
    <>
      <Section title={text.dossier.more}>
        <Around dossier={dossier}>
          <div className={styles.screen}>
            <TakeOut dossier={own ? { ...dossier, slug: own } : dossier} shown={shown} />
          </div>
        </Around>
        <FindingsLine findings={findings} />
        <p className={styles.checked}>
          <Link
            to="/e/$dossier/evidence"
            params={{ dossier: dossier.slug }}
            search={(now) => ({ edition: now.edition })}
            hash="health"
          >
            {text.dossier.checked}
          </Link>
        </p>
        {(own === undefined || own === dossier.slug) && (
          <p className={styles.checked}>
            <Link to="/desk/$dossier" params={{ dossier: dossier.slug }}>
              {text.site.edit}
            </Link>
          </p>
        )}
        {fingerprint}
      </Section>
      <NoteDesk dossier={dossier} />
      <TrayBar dossier={dossier} />
    </>
  );
}
