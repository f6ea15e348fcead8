import type { Take } from '@/core/dossier/take';
import { stepBack } from '@/features/editor/listenForEdits';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { selectTakes } from '@/state/editing/editing';
import { useSaid } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import styles from './LabelBar.module.css';

/** The takes to label, and how they are shown. */
export interface ShownTakes {
  readonly takes: readonly Take[];
  /** The places of those that are shown. */
  readonly rows: readonly number[];
  readonly isTable: boolean;
}

/** How many takes are selected, the ways to select all that are shown or none, and what was done to them last, with the way back. */
export function SelectedLine({ takes, rows, isTable }: ShownTakes) {
  const { labels } = useDeskText().editor;
  const selected = useSitting((now) => now.selected);
  const { size } = selected;
  const shown = new Set(rows.flatMap((row) => takes[row]?.id ?? []));
  const unseen = [...selected].filter((id) => !shown.has(id)).length;
  const said = useSaid();
  const none = isTable ? labels.none : labels.noneOneByOne;
  return (
    <div className={isTable ? styles.selected : styles.stuck}>
      <p role="status">
        {size > 0
          ? [labels.selected(size), unseen > 0 && labels.unseen(unseen)].filter(Boolean).join(', ')
          : takes.length > 0 && none}
      </p>
      {shown.size > 0 && (
        <Button onClick={() => selectTakes(shown)}>
          {shown.size < takes.length ? labels.allShown(shown.size) : labels.all}
        </Button>
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
