import { useParams, useSearch } from '@tanstack/react-router';
import { use, useMemo } from 'react';
import { Brief } from '@/features/dossier/Brief';
import { DossierActs } from '@/features/dossier/DossierActs';
import { DossierHead } from '@/features/dossier/DossierHead';
import { FactsLine } from '@/features/dossier/FactsLine';
import { Marking, MarkLegend } from '@/features/marks/Marking';
import { MarkSwitch } from '@/features/marks/MarkSwitch';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { Fingerprint } from '@/features/reading/Fingerprint';
import { atHand, DossierAtHand } from '@/features/takes/dossierAtHand';
import { useLanguage, useText } from '@/i18n/useText';
import { type OpenDossier, useDossier, useEditions } from '@/state/dossiers';
import { Footing } from '@/ui/fromPage/footing';
import { later } from '@/ui/later';
import { PageTitle } from '@/ui/PageTitle';
import { Panel } from '@/ui/Panel';
import styles from './DossierPage.module.css';
import { DossierViews } from './dossier/DossierViews';
import { FirstScreenOnly } from './firstScreen';

const OwnLine = later(() => import('./dossier/OwnLine').then((module) => module.OwnLine));
const DossierFoot = later(() => import('./dossier/DossierFoot').then((module) => module.DossierFoot));

/** `/e/$dossier`: one event from every side. */
export function DossierPage() {
  const text = useText();
  const { dossier: slug } = useParams({ from: '/e/$dossier' });
  const edition = useSearch({ from: '/e/$dossier', select: (view) => view.edition });
  const { data, error, refetch } = useDossier(slug, edition, useLanguage());
  if (error) return <FileTrouble title={text.trouble.dossierTitle} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.opening}>{text.site.loading}</p>;
  return <OpenedDossier {...data} />;
}

/** What a filter changes is in `DossierViews`; the rest stands still while a reader filters. */
function OpenedDossier({ dossier, findings, own }: OpenDossier) {
  const text = useText();
  const editions = useEditions(dossier.slug);
  const marked = useSearch({ from: '/e/$dossier', select: ({ marks }) => marks !== undefined });
  const hand = useMemo(() => atHand(dossier), [dossier]);
  const fingerprint = useMemo(() => <Fingerprint dossier={dossier} />, [dossier]);
  const isWhole = !use(FirstScreenOnly);
  return (
    <DossierAtHand value={hand}>
      <Marking dossier={dossier} on={marked}>
        <PageTitle>{`${dossier.title} · ${text.site.name}`}</PageTitle>
        {own && (
          <Panel waiting={<div className={styles.own} />} broke={text.site.partBroke} reload={text.site.reload}>
            <OwnLine dossier={dossier} own={own} />
          </Panel>
        )}
        <DossierHead dossier={dossier} editions={editions} />
        <FactsLine dossier={dossier}>
          <MarkSwitch />
          <DossierActs dossier={dossier} linked={!own} />
        </FactsLine>
        {marked && <MarkLegend />}
        <Brief dossier={dossier} />
        {isWhole && (
          <Footing value={fingerprint}>
            <DossierViews dossier={dossier} />
            <Panel waiting={<div className={styles.foot} />} broke={text.site.partBroke} reload={text.site.reload}>
              <DossierFoot dossier={dossier} findings={findings} own={own} fingerprint={fingerprint} />
            </Panel>
          </Footing>
        )}
      </Marking>
    </DossierAtHand>
  );
}
