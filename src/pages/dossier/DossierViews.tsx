import { useMemo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import { lensesOf } from '@/core/dossier/lens';
import { askedOf, isEmpty } from '@/core/facets/asking';
import { select } from '@/core/facets/selection';
import { CoveragePanel } from '@/features/coverage/CoveragePanel';
import { drawnAsDots } from '@/features/coverage/drawnAsDots';
import { ActiveAnswers } from '@/features/filters/ActiveAnswers';
import { FilterPanel, withoutSelection } from '@/features/filters/FilterPanel';
import { GroupSwitch } from '@/features/takes/board/GroupSwitch';
import { TakeBoard } from '@/features/takes/board/TakeBoard';
import { useText } from '@/i18n/useText';
import { useDossierView } from '@/state/dossierView';
import { Button } from '@/ui/Button';
import { EmptyNote } from '@/ui/EmptyNote';
import { later } from '@/ui/later';
import { Panel } from '@/ui/Panel';
import { Section } from '@/ui/Section';
import { Sheet } from '@/ui/sheet/Sheet';
import styles from './DossierViews.module.css';

const CoverageReadings = later(() =>
  import('@/features/coverage/CoverageReadings').then((module) => module.CoverageReadings),
);

/** The two parts of a dossier page that filter and are filtered: who covered it, and the takes side by side. */
export function DossierViews({ dossier }: { dossier: Dossier }) {
  const text = useText();
  const { view, counted, change } = useDossierView();
  const lenses = useMemo(() => lensesOf(dossier.takes), [dossier]);
  const takes = useMemo(() => select(dossier.takes, view), [dossier, view]);
  const shown = useMemo(() => new Set(takes), [takes]);
  const drawn = useMemo(() => select(dossier.takes, counted), [dossier, counted]);
  const before = useMemo(() => new Set(drawn), [drawn]);
  const by = view.by ?? 'lens';
  const inView = view.view ?? 'grid';
  const hint = text.coverage.hints[inView === 'grid' && !drawnAsDots(dossier.takes) ? 'counts' : inView];
  const panel = <FilterPanel takes={dossier.takes} view={view} counted={counted} onChange={change} />;

  if (dossier.takes.length === 0) return <EmptyNote>{text.dossier.noTakes}</EmptyNote>;
  return (
    <>
      <Section title={text.coverage.title} beside={<p>{hint}</p>}>
        <div className={view.view === 'table' ? styles.stacked : styles.coverage}>
          <CoveragePanel dossier={dossier} takes={drawn} lenses={lenses} view={counted} onChange={change} />
          <Panel waiting={<div className={styles.readings} />} broke={text.site.partBroke} reload={text.site.reload}>
            <CoverageReadings dossier={dossier} />
          </Panel>
        </div>
      </Section>
      <Section
        title={text.takes.title}
        beside={
          <>
            <p role="status">
              {isEmpty(view)
                ? text.counts.takes(takes.length)
                : text.counts.takesOf(takes.length, dossier.takes.length)}
            </p>
            <div className={styles.switches}>
              <span className={styles.sheet}>
                <Sheet
                  opener={text.filters.open(askedOf(view))}
                  title={text.filters.title}
                  close={text.filters.show(takes.length)}
                >
                  {panel}
                </Sheet>
              </span>
              <GroupSwitch by={by} onChange={change} />
            </div>
          </>
        }
      >
        <div className={styles.board}>
          <div className={styles.filters}>{panel}</div>
          <div>
            <ActiveAnswers view={view} onChange={change} />
            {takes.length === 0 && !isEmpty(view) && (
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
            )}
            <TakeBoard takes={dossier.takes} shown={shown} before={before} by={by} lenses={lenses} />
          </div>
        </div>
      </Section>
    </>
  );
}
