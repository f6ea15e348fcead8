import { memo } from 'react';
import { useText } from '@/i18n/useText';
import { type ChangeView, type Grouping, groupings } from '@/state/dossierView';
import { Choice } from '@/ui/Choice';

/** What takes are grouped by. */
export const GroupSwitch = memo(function GroupSwitch({ by, onChange }: { by: Grouping; onChange: ChangeView }) {
  const text = useText();
  return (
    <Choice
      label={text.takes.group}
      options={groupings.map((value) => ({ value, name: text.takes.by[value] }))}
      value={by}
      onChoose={(chosen) => onChange((now) => ({ ...now, by: chosen }))}
    />
  );
});
