import { Link } from '@tanstack/react-router';
import { canUndo } from '@/core/edits/history/history';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { Choice } from '@/ui/Choice';
import styles from './EditorBar.module.css';
import { stepBack, stepForth } from './listenForEdits';
import { SavedLine } from './SavedLine';

/** What of the editor is shown; a narrow screen has room for one side. */
export type Side = 'both' | 'form' | 'markdown';
export const sides: readonly Side[] = ['both', 'form', 'markdown'];

/** What stays in sight while editing: whether it is saved, the way to reading it, the way back and forth, and which sides are shown. */
export function EditorBar({
  side,
  offered,
  onSide,
}: {
  side: Side;
  offered: readonly Side[];
  onSide: (side: Side) => void;
}) {
  const { editor } = useDeskText();
  const slug = useSitting((now) => now.slug);
  const readable = useSitting((now) => now.readable);
  const mayUndo = useSitting(({ history, ahead }) => ahead !== null || canUndo(history));
  const mayRedo = useSitting(({ history, ahead }) => ahead === null && history.undone !== null);
  return (
    <div className={styles.bar}>
      <SavedLine />
      {readable && (
        <Link to="/e/$dossier" params={{ dossier: slug }} className={button.plain}>
          {editor.open}
        </Link>
      )}
      <p className={styles.acts}>
        <Button onClick={stepBack} disabled={!mayUndo} aria-keyshortcuts="Control+Z">
          {editor.undo}
        </Button>
        <Button onClick={stepForth} disabled={!mayRedo} aria-keyshortcuts="Control+Shift+Z">
          {editor.redo}
        </Button>
      </p>
      <div data-sides>
        <Choice
          label={editor.sides.label}
          options={offered.map((value) => ({ value, name: editor.sides[value] }))}
          value={side}
          onChoose={onSide}
        />
      </div>
    </div>
  );
}
