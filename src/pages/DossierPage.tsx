import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { lensesOf } from '@/core/dossier/lens';
import { isEmpty } from '@/core/facets/asking';
import { select } from '@/core/facets/selection';
import { TrayBar } from '@/features/compare/TrayBar';
import { CoveragePanel } from '@/features/coverage/CoveragePanel';
import { CoverageReadings } from '@/features/coverage/CoverageReadings';
import { Around } from '@/features/dossier/Around';
import { Brief } from '@/features/dossier/Brief';
import { DossierActs } from '@/features/dossier/DossierActs';
import { DossierHead } from '@/features/dossier/DossierHead';
import { FactsLine } from '@/features/dossier/FactsLine';
import { ActiveAnswers } from '@/features/filters/ActiveAnswers';
import { FilterPanel, withoutSelection } from '@/features/filters/FilterPanel';
import { FileTrouble } from '@/features/reading/FileTrouble';
import { FindingsLine } from '@/features/reading/FindingsLine';
import { atHand, DossierAtHand } from '@/features/takes/dossierAtHand';
import { GroupSwitch } from '@/features/takes/GroupSwitch';
import { TakeBoard } from '@/features/takes/TakeBoard';
import { useLanguage, useText } from '@/i18n/useText';
import { type OpenDossier, useDossier, useEditions } from '@/state/dossiers';
import { useDossierView } from '@/state/dossierView';
import { Button } from '@/ui/Button';
import { EmptyNote } from '@/ui/EmptyNote';
import { PageTitle } from '@/ui/PageTitle';
import { Sheet } from '@/ui/Sheet';
import styles from './DossierPage.module.css';

/** `/e/$dossier`: one event from every side. */
export function DossierPage() {
  const text = useText();
  const { dossier: slug } = useParams({ from: '/e/$dossier' });
  const [{ edition }] = useDossierView();
  const { data, error, refetch } = useDossier(slug, edition, useLanguage());
  if (error) return <FileTrouble title={text.trouble.dossierTitle} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.opening}>{text.site.loading}</p>;
  return <OpenedDossier {...data} />;
}

function OpenedDossier({ dossier, findings }: OpenDossier) {
  const text = useText();
  const [view, change] = useDossierView();
  const editions = useEditions(dossier.slug);
  const hand = useMemo(() => atHand(dossier), [dossier]);
  const lenses = useMemo(() => lensesOf(dossier.takes), [dossier]);
  const takes = select(dossier.takes, view);
  const by = view.by ?? (lenses.length > 0 ? 'lens' : 'region');
  const panel = <FilterPanel takes={dossier.takes} view={view} onChange={change} />;
  const asked = Object.keys(view).length - Object.keys(withoutSelection(view)).length;

  return (
    <DossierAtHand value={hand}>
      <PageTitle>{`${dossier.title} · ${text.site.name}`}</PageTitle>
      <DossierHead dossier={dossier} editions={editions} />
      <FactsLine dossier={dossier}>
        <DossierActs dossier={dossier} />
      </FactsLine>
      <Brief dossier={dossier} />

      <section className={styles.section} aria-labelledby="coverage">
        <header>
          <h2 id="coverage">{text.coverage.title}</h2>
          <p>{text.coverage.hint}</p>
        </header>
        <div className={styles.coverage}>
          <CoveragePanel dossier={dossier} takes={takes} view={view} onChange={change} />
          <CoverageReadings dossier={dossier} takes={dossier.takes} />
        </div>
      </section>

      <section className={styles.section} aria-labelledby="takes">
        <header>
          <h2 id="takes">{text.takes.title}</h2>
          <p role="status">
            {isEmpty(view) ? text.counts.takes(takes.length) : text.counts.takesOf(takes.length, dossier.takes.length)}
          </p>
          <div className={styles.switches}>
            <span className={styles.sheet}>
              <Sheet
                opener={text.filters.open(asked)}
                title={text.filters.title}
                close={text.filters.show(takes.length)}
              >
                {panel}
              </Sheet>
            </span>
            <GroupSwitch by={by} onChoose={(next) => change((now) => ({ ...now, by: next }))} />
          </div>
        </header>
        <div className={styles.board}>
          <div className={styles.filters}>{panel}</div>
          <div className={styles.takes}>
            <ActiveAnswers view={view} onChange={change} />
            {takes.length === 0 ? (
              <EmptyNote
                hint={
                  <>
                    <p>{text.takes.noneHint}</p>
                    <Button onClick={() => change(withoutSelection)}>{text.filters.clearAll}</Button>
                  </>
                }
              >
                {text.takes.none}
              </EmptyNote>
            ) : (
              <TakeBoard takes={takes} by={by} lenses={lenses} />
            )}
          </div>
        </div>
      </section>

      <section className={styles.section} aria-labelledby="around">
        <header>
          <h2 id="around">{text.dossier.more}</h2>
        </header>
        <Around dossier={dossier} />
        <FindingsLine findings={findings} />
      </section>
      <TrayBar dossier={dossier} />
    </DossierAtHand>
  );
}
