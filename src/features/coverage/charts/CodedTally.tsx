import { without } from '@/core/facets/asking';
import { facets, groupBy } from '@/core/facets/facets';
import { select } from '@/core/facets/selection';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { LensStack } from './LensStack';

/** How takes are framed, by whoever coded them. */
export const FrameTally = (props: CoverageProps) => <CodedTally {...props} facet="frame" />;
/** How takes hold the claim, by whoever coded them. */
export const TreatmentTally = (props: CoverageProps) => <CodedTally {...props} facet="treatment" />;

/** Takes by a code someone gave them, stacked by lens. Those nobody coded have a bar of their own: they are not of some other code. */
function CodedTally({ dossier, facet, all, lenses, view, onChange }: CoverageProps & { facet: 'frame' | 'treatment' }) {
  const text = useText();
  const names = useNames();
  const { coded } = useEvidenceText().rules;
  const takes = select(all, without(view, facet));
  const uncoded = takes.filter((take) => facets[facet](take).length === 0);
  const sayers = new Set(takes.flatMap(({ notes }) => notes.flatMap((note) => (note.facet === facet ? note.by : []))));
  const groups = [...groupBy(facet, takes)].map(([id, group]) => ({
    id,
    name: names.answer(facet, id),
    takes: group,
  }));
  const n = takes.length === all.length ? String(all.length) : text.coverage.shownOf(takes.length, all.length);
  return (
    <LensStack
      dossier={dossier}
      facet={facet}
      title={coded[facet]}
      caption={coded.caption(
        n,
        uncoded.length,
        [...sayers].map((by) => text.sayers[by]),
      )}
      groups={uncoded.length === 0 ? groups : [...groups, { id: null, name: coded.nobody, takes: uncoded }]}
      lenses={lenses}
      asked={view[facet]}
      onChange={onChange}
    />
  );
}
