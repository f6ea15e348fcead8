import type { Take } from '@/core/dossier/take';
import { stepBack } from '@/features/editor/listenForEdits';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { selectTakes } from '@/state/editing/editing';
import { useSaid } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import styles from './LabelBar.module.css';

/** How many takes are selected, the ways to select all or none, and what was done to them last, with the way back. */
export function SelectedLine({ takes, isTable }: { takes: readonly Take[]; isTable: boolean }) {
  const { labels } = useDeskText().editor;
  const { size } = useSitting((now) => now.selected);
  const said = useSaid();
  const none = isTable ? labels.none : labels.noneOneByOne;
  return (
    <div className={isTable ? styles.selected : styles.stuck}>
      <p role="status">{size > 0 ? labels.selected(size) : takes.length > 0 && none}</p>
      {takes.length > 0 && (
        <Button onClick={() => selectTakes(new Set(takes.map(({ id }) => id)))}>{labels.all}</Button>
      )}
      {size > 0 && <Button onClick={() => selectTakes(new Set())}>{labels.clear}</Button>}
      <p role="status">{said && labels.did[said.act](said.takes.size)}</p>
      {said && (
        <Button ref={takeLostFocus} onClick={stepBack}>
          {labels.takeBack}
        </Button>
      )}
    </div>
  );
}

/** Where the focus went with what was deleted, it comes to the way back. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement?.matches('body, :disabled')) button?.focus();
}
