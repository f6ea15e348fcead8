import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CompareTable } from '@/features/compare/CompareTable';
import { TakePicker } from '@/features/compare/TakePicker';
import { Marking, MarkLegend } from '@/features/marks/Marking';
import { MarkSwitch } from '@/features/marks/MarkSwitch';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { Fingerprint } from '@/features/reading/Fingerprint';
import { useEvidenceText, useLanguage, useText } from '@/i18n/useText';
import { useDossier } from '@/state/dossiers';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { later } from '@/ui/later';
import { PageTitle } from '@/ui/PageTitle';
import { Panel } from '@/ui/Panel';
import styles from './ComparePage.module.css';

const NoteDesk = later(() => import('@/features/takes/own/NoteDesk').then((module) => module.NoteDesk));

/** `/e/$dossier/compare`: two to four takes, row by row. */
export function ComparePage() {
  const text = useText();
  const { compare } = useEvidenceText();
  const { dossier: slug } = useParams({ from: '/e/$dossier/compare' });
  const { t = [], edition, marks } = useSearch({ from: '/e/$dossier/compare' });
  const navigate = useNavigate({ from: '/e/$dossier/compare' });
  const { data, error, refetch } = useDossier(slug, edition, useLanguage());
  if (error) return <FileTrouble title={text.trouble.dossierTitle} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.opening}>{text.site.loading}</p>;

  const { dossier } = data;
  const takes = t.flatMap((id) => dossier.takes.find((take) => take.id === id) ?? []);
  const pick = (next: readonly string[]) =>
    void navigate({ search: (now) => ({ ...now, t: next }), replace: true, resetScroll: false });
  const picker = <TakePicker dossier={dossier} picked={takes.map((take) => take.id)} onPick={pick} />;
  return (
    <>
      <PageTitle>{`${takes.length < 2 ? compare.choose : compare.title(takes.length)} · ${dossier.title} · ${text.site.name}`}</PageTitle>
      <header className={styles.head} data-own={data.own}>
        <p>
          <Link to="/e/$dossier" params={{ dossier: slug }} search={{ edition }} lang={dossier.language}>
            {dossier.title}
          </Link>
        </p>
        <h1>{takes.length < 2 ? compare.choose : compare.title(takes.length)}</h1>
        {takes.length > 1 && (
          <p className={styles.acts}>
            <MarkSwitch />
            <Link
              to="/e/$dossier/evidence"
              params={{ dossier: slug }}
              search={{ edition }}
              className={button.plain}
              data-evidence
            >
              {text.dossier.evidence}
            </Link>
            <Button onClick={() => window.print()}>{text.site.print}</Button>
          </p>
        )}
      </header>
      {takes.length < 2 ? (
        picker
      ) : (
        <Marking dossier={dossier} on={marks !== undefined}>
          {marks && <MarkLegend />}
          <CompareTable dossier={dossier} takes={takes} />
          <Fingerprint dossier={dossier} />
          <details className={styles.change}>
            <summary>{compare.change}</summary>
            {picker}
          </details>
        </Marking>
      )}
      <Panel broke={text.site.partBroke} reload={text.site.reload}>
        <NoteDesk dossier={dossier} />
      </Panel>
    </>
  );
}
