import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import { type ChangeView, coverageViews, type DossierView } from '@/state/dossierView';
import { Choice } from '@/ui/Choice';
import { Panel } from '@/ui/Panel';
import { coverageCharts } from './coverageCharts';
import styles from './CoveragePanel.module.css';

/** Who covered it and from where: one view of the coverage at a time. Views filter, and are filtered. */
export function CoveragePanel({
  dossier,
  takes,
  lenses,
  view,
  onChange,
}: {
  dossier: Dossier;
  /** The takes that meet what is asked. */
  takes: readonly Take[];
  lenses: readonly string[];
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
      <Panel
        key={shown}
        waiting={<p className={styles.waiting}>{text.site.loading}</p>}
        broke={text.site.partBroke}
        reload={text.site.reload}
      >
        <Chart all={dossier.takes} takes={takes} lenses={lenses} view={view} onChange={onChange} />
      </Panel>
    </div>
  );
}
