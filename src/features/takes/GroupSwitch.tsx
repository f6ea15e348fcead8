import { useText } from '@/i18n/useText';
import { type Grouping, groupings } from '@/state/dossierView';
import { Choice } from '@/ui/Choice';

/** By what the takes are set side by side. */
export function GroupSwitch({ by, onChoose }: { by: Grouping; onChoose: (by: Grouping) => void }) {
  const text = useText();
  return (
    <Choice
      label={text.takes.group}
      options={groupings.map((value) => ({ value, name: text.takes.by[value] }))}
      value={by}
      onChoose={onChoose}
    />
  );
}
