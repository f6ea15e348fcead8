import { memo, useMemo } from 'react';
import type { Take } from '@/core/dossier/take';
import { isEmpty } from '@/core/facets/asking';
import { crossCounts } from '@/core/facets/crossCounts';
import { type Facet, facetNames } from '@/core/facets/facets';
import { useText } from '@/i18n/useText';
import type { ChangeView, DossierView } from '@/state/dossierView';
import { Button } from '@/ui/Button';
import { DossierSearch } from './DossierSearch';
import { FacetSection } from './FacetSection';
import styles from './FilterPanel.module.css';

/** The questions to put to these takes. A question with nothing to tell apart is not put. */
export const FilterPanel = memo(function FilterPanel({
  takes,
  view,
  counted,
  onChange,
}: {
  takes: readonly Take[];
  view: DossierView;
  /** The view whose counts stand beside the answers. */
  counted: DossierView;
  onChange: ChangeView;
}) {
  const text = useText();
  const counts = useMemo(() => crossCounts(takes, counted), [takes, counted]);
  return (
    <form aria-label={text.filters.title} onSubmit={(event) => event.preventDefault()}>
      <DossierSearch asked={view.q ?? ''} onChange={onChange} />
      {facetNames
        .filter((facet) => worthAsking(facet, counts, view))
        .map((facet) => (
          <FacetSection
            key={facet}
            facet={facet}
            counts={counts[facet]}
            most={takes.length}
            asked={view[facet] ?? none}
            onChange={onChange}
          />
        ))}
      <p className={styles.clear}>
        <Button disabled={isEmpty(view)} onClick={() => onChange(withoutSelection)}>
          {text.filters.clearAll}
        </Button>
      </p>
    </form>
  );
});

const none: readonly string[] = [];

/** A facet with one answer tells nothing apart; places tell something only where a region holds two. */
function worthAsking(facet: Facet, counts: ReturnType<typeof crossCounts>, view: DossierView): boolean {
  if (view[facet] !== undefined) return true;
  if (facet === 'place' && [...counts.place.keys()].every((place) => counts.region.has(place))) return false;
  if (facet === 'slant' || facet === 'frame' || facet === 'treatment') return counts[facet].size > 0;
  return counts[facet].size > 1;
}

/** The view with nothing asked: the edition, the chart and the grouping stay. */
export function withoutSelection({ edition, view, by }: DossierView): DossierView {
  return { edition, view, by };
}
