import { Suspense } from 'react';
import { lensesOf } from '@/core/dossier/lens';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { type ChangeView, coverageViews, type DossierView } from '@/state/dossierView';
import { Choice } from '@/ui/Choice';
import { coverageCharts } from './coverageCharts';
import styles from './CoveragePanel.module.css';

/** Who covered it and from where: one view of the coverage at a time. Views filter, and are filtered. */
export function CoveragePanel({
  dossier,
  takes,
  view,
  onChange,
}: {
  dossier: Dossier;
  /** The takes that meet what is asked. */
  takes: readonly Take[];
  view: DossierView;
  onChange: ChangeView;
}) {
  const text = useText();
  const shown = view.view ?? 'grid';
  const { Chart } = coverageCharts[shown];
  return (
    <div className={styles.panel}>
      <div className={styles.views}>
        <Choice
          label={text.coverage.views}
          options={coverageViews.map((value) => ({ value, name: text.coverage.view[value] }))}
          value={shown}
          onChoose={(value) => onChange(({ view: _, ...now }) => (value === 'grid' ? now : { ...now, view: value }))}
        />
      </div>
      <Suspense fallback={<p className={styles.waiting}>{text.site.loading}</p>}>
        <Chart all={dossier.takes} takes={takes} lenses={lensesOf(dossier.takes)} view={view} onChange={onChange} />
      </Suspense>
    </div>
  );
}
