import { memo } from 'react';
import { useText } from '@/i18n/useText';
import { type ChangeView, type CoverageView, coverageViews } from '@/state/dossierView';
import { Choice } from '@/ui/Choice';

/** Which view of the coverage is shown. */
export const ViewSwitch = memo(function ViewSwitch({
  shown,
  onChange,
}: {
  shown: CoverageView;
  onChange: ChangeView;
}) {
  const text = useText();
  return (
    <Choice
      label={text.coverage.views}
      options={coverageViews.map((value) => ({ value, name: text.coverage.view[value] }))}
      value={shown}
      onChoose={(value) => onChange(({ view: _, ...now }) => (value === 'grid' ? now : { ...now, view: value }))}
    />
  );
});
