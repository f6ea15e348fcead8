import { memo } from 'react';
import type { Take } from '@/core/dossier/take';
import { facets } from '@/core/facets/facets';
import { useText } from '@/i18n/useText';
import { type ChangeView, type CoverageView, coverageViews } from '@/state/dossierView';
import { Choice } from '@/ui/Choice';
import { coverageCharts } from './coverageCharts';

/** Which view of the coverage is shown. One that needs what nobody noted is not offered, unless the address asks for it. */
export const ViewSwitch = memo(function ViewSwitch({
  takes,
  shown,
  onChange,
}: {
  takes: readonly Take[];
  shown: CoverageView;
  onChange: ChangeView;
}) {
  const text = useText();
  const offered = coverageViews.filter((view) => {
    const { needs } = coverageCharts[view];
    return needs === undefined || view === shown || takes.some((take) => facets[needs](take).length > 0);
  });
  return (
    <Choice
      label={text.coverage.views}
      options={offered.map((value) => ({ value, name: text.coverage.view[value] }))}
      value={shown}
      onChoose={(value) => onChange(({ view: _, ...now }) => (value === 'grid' ? now : { ...now, view: value }))}
    />
  );
});
