import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { EvidenceAtHandContext, evidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { Fingerprint } from '@/features/reading/Fingerprint';
import { useEvidenceText, useLanguage, useText } from '@/i18n/useText';
import { type OpenDossier, useDossier } from '@/state/dossiers';
import { useEvidence } from '@/state/evidence';
import { Button } from '@/ui/Button';
import { Footing } from '@/ui/fromPage/footing';
import { PageTitle } from '@/ui/PageTitle';
import styles from './EvidencePage.module.css';
import { EvidenceParts } from './EvidenceParts';

/** `/e/$dossier/evidence`: what was read out of a dossier by rule, and the words it rests on. */
export function EvidencePage() {
  const text = useText();
  const { dossier: slug } = useParams({ from: '/e/$dossier/evidence' });
  const { edition } = useSearch({ from: '/e/$dossier/evidence' });
  const { data, error, refetch } = useDossier(slug, edition, useLanguage());
  if (error) return <FileTrouble title={text.trouble.dossierTitle} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.opening}>{text.site.loading}</p>;
  return <OpenedEvidence {...data} />;
}

function OpenedEvidence({ dossier, own }: OpenDossier) {
  const text = useText();
  const { evidencePage: words } = useEvidenceText();
  const { edition } = useSearch({ from: '/e/$dossier/evidence' });
  return (
    <>
      <PageTitle>{`${words.title} · ${dossier.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head} data-own={own}>
        <p>
          <Link to="/e/$dossier" params={{ dossier: dossier.slug }} search={{ edition }} lang={dossier.language}>
            {dossier.title}
          </Link>
        </p>
        <h1>{words.title}</h1>
        <p className={styles.acts}>
          <Button onClick={() => window.print()}>{text.site.print}</Button>
        </p>
        <p className={styles.dek}>{words.dek}</p>
      </header>
      <ReadEvidence dossier={dossier} />
    </>
  );
}

/** The parts, once they are read. Until then their space is held, so that nothing below moves. */
function ReadEvidence({ dossier }: { dossier: Dossier }) {
  const { evidencePage: words } = useEvidenceText();
  const { data, error, refetch, isFetching } = useEvidence(dossier);
  const hand = useMemo(() => data && evidenceAtHand(dossier, data), [dossier, data]);
  const fingerprint = useMemo(() => <Fingerprint dossier={dossier} />, [dossier]);
  if (hand)
    return (
      <EvidenceAtHandContext value={hand}>
        <Footing value={fingerprint}>
          <EvidenceParts />
        </Footing>
      </EvidenceAtHandContext>
    );
  return (
    <div className={styles.opening}>
      {error && !isFetching ? (
        <div role="alert">
          <p>{words.failed}</p>
          <pre className={styles.said}>{error.message}</pre>
          <Button onClick={() => void refetch()}>{words.retry}</Button>
        </div>
      ) : (
        <p role="status">{words.opening}</p>
      )}
    </div>
  );
}
