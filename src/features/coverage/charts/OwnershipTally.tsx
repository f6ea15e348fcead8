import { facets } from '@/core/facets/facets';
import { nothingGiven } from '@/core/facets/order';
import { useText } from '@/i18n/useText';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import { TallyByLens } from './TallyByLens';

/** Owned how: takes by what the register says of their outlet. */
export function OwnershipTally({ takes, ...rest }: CoverageProps) {
  const text = useText();
  const unknown = takes.filter((take) => facets.ownership(take).every((answer) => nothingGiven.has(answer))).length;
  return (
    <TallyByLens
      {...rest}
      facet="ownership"
      title={text.coverage.ownershipTitle}
      caption={text.coverage.captionOwnership(takes.length, unknown)}
    />
  );
}
