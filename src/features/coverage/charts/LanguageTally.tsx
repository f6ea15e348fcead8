import { useText } from '@/i18n/useText';
import type { CoverageProps } from '@/features/coverage/coverageCharts';
import { TallyByLens } from './TallyByLens';

/** In which languages: takes by the language of the article. */
export function LanguageTally({ takes, ...rest }: CoverageProps) {
  const text = useText();
  const unlabelled = takes.filter((take) => take.lens === null).length;
  return (
    <TallyByLens
      {...rest}
      facet="language"
      title={text.coverage.languageTitle}
      caption={text.coverage.caption(takes.length, unlabelled)}
    />
  );
}
