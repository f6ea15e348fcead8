import { useText } from '@/i18n/useText';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import { TallyByLens } from './TallyByLens';

/** From where: takes by region as printed. */
export function RegionTally({ takes, ...rest }: CoverageProps) {
  const text = useText();
  const unlabelled = takes.filter((take) => take.lens === null).length;
  return (
    <TallyByLens
      {...rest}
      facet="region"
      title={text.coverage.regionsTitle}
      caption={text.coverage.caption(takes.length, unlabelled)}
    />
  );
}
