import { lazy } from 'react';
import { ChartFrame } from '@/charts/ChartFrame';
import { lensPlace } from '@/charts/palette';
import { unlabelled } from '@/core/dossier/lens';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { toggle } from '@/core/facets/asking';
import type { Facet } from '@/core/facets/facets';
import { SaveBars } from '@/features/coverage/picture/SaveBars';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import type { ChangeView } from '@/state/dossierView';

const StackedTally = lazy(() => import('@/charts/StackedTally').then((module) => ({ default: module.StackedTally })));

/** Groups of takes as lying bars, stacked by lens. Pressing a bar asks for its answer, where it stands for one. */
export function LensStack({
  dossier,
  facet,
  title,
  caption,
  groups,
  lenses,
  asked,
  onChange,
}: {
  dossier: Dossier;
  facet: Facet;
  title: string;
  caption: string;
  /** `id` is the answer, null where none was given. */
  groups: readonly { readonly id: string | null; readonly name: string; readonly takes: readonly Take[] }[];
  lenses: readonly string[];
  asked: readonly string[] | undefined;
  onChange: ChangeView;
}) {
  const text = useText();
  const names = useNames();
  const takes = groups.flatMap((group) => group.takes);
  const parts = [...lenses, null].filter((lens) => takes.some((take) => take.lens === lens));
  const bars = groups.map((group) => ({
    id: group.id ?? '',
    name: group.name,
    total: group.takes.length,
    counts: parts.map((lens) => group.takes.filter((take) => take.lens === lens).length),
    asked: asked === undefined || (group.id !== null && asked.includes(group.id)),
  }));
  const lensNames = parts.map((lens) => names.answer('lens', lens ?? unlabelled));
  const named = parts.map((lens, index) => ({ name: lensNames[index] ?? '', place: lensPlace(lens, lenses) }));
  const name = `takes-by-${facet}`;
  const rows = {
    head: [text.facets[facet], ...lensNames, text.coverage.takes],
    body: bars.map((bar) => [bar.name, ...bar.counts, bar.total]),
  };
  return (
    <ChartFrame
      title={title}
      caption={caption}
      name={name}
      empty={bars.length === 0}
      parts={named}
      rows={rows}
      picture={<SaveBars dossier={dossier} name={name} title={title} caption={caption} rows={rows} parts={named} />}
    >
      <StackedTally
        label={title}
        bars={bars}
        parts={named}
        onPick={(answer) => answer !== '' && onChange((now) => toggle(now, facet, answer))}
      />
    </ChartFrame>
  );
}
