import { type FormEvent, useId, useState } from 'react';
import { noteFrame } from '@/core/edits/noteEdits';
import { type Frame, frames } from '@/core/notes/frames';
import { backToTable } from '@/features/editor/takes/backToTable';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { changeAloud } from '@/state/editing/said';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import { keysOfLabel } from './keysOfLabel';
import styles from './LabelBar.module.css';
import { labelKeys } from './labelKeys';

/** A frame for all selected takes, or off them: what the dossier says, never what others do. */
export function FrameLabel() {
  const text = useText();
  const { labels } = useDeskText().editor;
  const id = useId();
  const [frame, setFrame] = useState<Frame | null>(null);
  const selected = useSitting((now) => now.selected);
  const nothing = selected.size === 0 || frame === null;
  const note = (says: boolean) =>
    frame !== null &&
    changeAloud(says ? 'framed' : 'unframed', selected, (dossier) => noteFrame(dossier, selected, frame, says));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (nothing) return;
    note(true);
    backToTable();
  };
  return (
    <form className={styles.label} onSubmit={submit} onKeyDown={keysOfLabel(frame !== null)}>
      <label htmlFor={id}>
        {labels.frame} <kbd title={labels.key(labelKeys.frame)}>{labelKeys.frame}</kbd>
      </label>
      <span>
        <select
          id={id}
          data-label="frame"
          aria-describedby={`${id}-says`}
          value={frame ?? ''}
          onChange={(event) => setFrame(frames.find((each) => each === event.currentTarget.value) ?? null)}
        >
          <option value="">{labels.choose}</option>
          {frames.map((each) => (
            <option key={each} value={each}>
              {text.frames[each]}
            </option>
          ))}
        </select>
        <Button type="submit" disabled={nothing} aria-label={labels.addFrame}>
          {labels.add}
        </Button>
        <Button disabled={nothing} aria-label={labels.takeOffFrame} onClick={() => note(false)}>
          {labels.takeOff}
        </Button>
      </span>
      <small id={`${id}-says`}>{labels.framesSay}</small>
    </form>
  );
}
