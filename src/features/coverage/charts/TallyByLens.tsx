import { lazy } from 'react';
import { ChartFrame } from '@/charts/ChartFrame';
import { lensPlace } from '@/charts/palette';
import { unlabelled } from '@/core/dossier/lens';
import { toggle, without } from '@/core/facets/asking';
import { type Facet, groupBy } from '@/core/facets/facets';
import { select } from '@/core/facets/selection';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import type { CoverageProps } from '@/features/coverage/coverageCharts';

const StackedTally = lazy(() => import('@/charts/StackedTally').then((module) => ({ default: module.StackedTally })));

/**
 * Takes by the answers to one facet, stacked by lens. What is asked of other
 * facets narrows it; what is asked of its own only dims the bars left out.
 */
export function TallyByLens({
  facet,
  title,
  caption,
  all,
  lenses,
  view,
  onChange,
}: Omit<CoverageProps, 'takes'> & { facet: Facet; title: string; caption: string }) {
  const text = useText();
  const names = useNames();
  const takes = select(all, without(view, facet));
  const asked = view[facet];
  const parts = [...lenses, null].filter((lens) => takes.some((take) => take.lens === lens));
  const bars = [...groupBy(facet, takes)].map(([answer, group]) => ({
    id: answer,
    name: names.answer(facet, answer),
    total: group.length,
    counts: parts.map((lens) => group.filter((take) => take.lens === lens).length),
    asked: asked === undefined || asked.includes(answer),
  }));
  const lensNames = parts.map((lens) => names.answer('lens', lens ?? unlabelled));
  return (
    <ChartFrame
      title={title}
      caption={caption}
      name={`takes-by-${facet}`}
      empty={bars.length === 0}
      rows={{
        head: [text.facets[facet], ...lensNames, text.coverage.takes],
        body: bars.map((bar) => [bar.name, ...bar.counts, bar.total]),
      }}
    >
      <StackedTally
        label={title}
        bars={bars}
        parts={parts.map((lens, index) => ({ name: lensNames[index] ?? '', place: lensPlace(lens, lenses) }))}
        onPick={(answer) => onChange((now) => toggle(now, facet, answer))}
      />
    </ChartFrame>
  );
}
