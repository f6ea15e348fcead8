import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Evidence } from '@/core/evidence/evidenceOf';
import { EvidenceAtHandContext, evidenceAtHand } from '@/features/evidence/evidenceAtHand';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { useEvidenceText, useLanguage, useText } from '@/i18n/useText';
import { useDossier } from '@/state/dossiers';
import { useEvidence } from '@/state/evidence';
import { PageTitle } from '@/ui/PageTitle';
import styles from './EvidencePage.module.css';

/** `/e/$dossier/evidence`: what was read out of a dossier by rule, and the words it rests on. */
export function EvidencePage() {
  const text = useText();
  const { dossier: slug } = useParams({ from: '/e/$dossier/evidence' });
  const { edition } = useSearch({ from: '/e/$dossier/evidence' });
  const { data, error, refetch } = useDossier(slug, edition, useLanguage());
  if (error) return <FileTrouble title={text.trouble.dossierTitle} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.opening}>{text.site.loading}</p>;
  return <OpenedEvidence dossier={data.dossier} />;
}

function OpenedEvidence({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const { evidencePage: words } = useEvidenceText();
  const { edition } = useSearch({ from: '/e/$dossier/evidence' });
  const { data, error, refetch } = useEvidence(dossier);
  return (
    <>
      <PageTitle>{`${words.title} · ${dossier.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head}>
        <p>
          <Link to="/e/$dossier" params={{ dossier: dossier.slug }} search={{ edition }} lang={dossier.language}>
            {dossier.title}
          </Link>
        </p>
        <h1>{words.title}</h1>
        <p>{words.dek}</p>
      </header>
      {error && <FileTrouble title={words.title} error={error} onRetry={() => void refetch()} />}
      {data ? (
        <EvidenceParts dossier={dossier} evidence={data} />
      ) : (
        !error && (
          <p className={styles.opening} role="status">
            {words.opening}
          </p>
        )
      )}
    </>
  );
}

function EvidenceParts({ dossier, evidence }: { dossier: Dossier; evidence: Evidence }) {
  const hand = useMemo(() => evidenceAtHand(dossier, evidence), [dossier, evidence]);
  return <EvidenceAtHandContext value={hand} />;
}
