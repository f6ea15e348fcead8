import { useQuery } from '@tanstack/react-query';
import type { Dossier } from '@/core/dossier/dossier';
import { catalogueQuery } from '@/state/catalogue';
import { MentioningBriefings } from './MentioningBriefings';
import { RelatedDossiers } from './RelatedDossiers';

/** What the library holds beside this dossier: related dossiers, and briefings that mention it. */
export function Neighbours({ dossier }: { dossier: Dossier }) {
  const { data: catalogue } = useQuery(catalogueQuery);
  if (!catalogue) return null;
  return (
    <>
      <RelatedDossiers dossier={dossier} rows={catalogue.dossiers} />
      <MentioningBriefings slug={dossier.slug} briefings={catalogue.briefings} />
    </>
  );
}
