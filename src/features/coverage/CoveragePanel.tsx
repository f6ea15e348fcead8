import { memo } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { useText } from '@/i18n/useText';
import type { ChangeView, DossierView } from '@/state/dossierView';
import { Panel } from '@/ui/Panel';
import { coverageCharts } from './coverageCharts';
import styles from './CoveragePanel.module.css';
import { ViewSwitch } from './ViewSwitch';

/** Who covered it and from where: one view of the coverage at a time. Views filter, and are filtered. */
export const CoveragePanel = memo(function CoveragePanel({
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
        <ViewSwitch takes={dossier.takes} shown={shown} onChange={onChange} />
      </div>
      <Panel
        key={shown}
        waiting={<p className={styles.waiting}>{text.site.loading}</p>}
        broke={text.site.partBroke}
        reload={text.site.reload}
      >
        <Chart dossier={dossier} all={dossier.takes} takes={takes} lenses={lenses} view={view} onChange={onChange} />
      </Panel>
    </div>
  );
});
