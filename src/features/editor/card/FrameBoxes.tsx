import type { Take } from '@/core/dossier/take';
import { noteFrame, saysFrame } from '@/core/edits/noteEdits';
import { frames } from '@/core/notes/frames';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useText } from '@/i18n/useText';
import { changeForm } from '@/state/editing/editing';
import styles from './TakeCards.module.css';

/** The frames the dossier gives a take, each a box to check. */
export function FrameBoxes({ take }: { take: Take }) {
  const text = useText();
  const { editor } = useDeskText();
  return (
    <fieldset className={styles.frames} aria-describedby="frames-say">
      <legend>{editor.frames.title}</legend>
      <p id="frames-say">{editor.frames.says}</p>
      <div>
        {frames.map((frame) => (
          <label key={frame}>
            <input
              type="checkbox"
              checked={saysFrame(take, frame)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                changeForm(null, (dossier) => noteFrame(dossier, new Set([take.id]), frame, checked));
              }}
            />
            {text.frames[frame]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
