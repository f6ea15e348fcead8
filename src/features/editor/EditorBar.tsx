import { Link } from '@tanstack/react-router';
import { canUndo } from '@/core/edits/history/history';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { chooseSide, type Side } from '@/state/editing/side';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { Choice } from '@/ui/Choice';
import styles from './EditorBar.module.css';
import { stepBack, stepForth } from './listenForEdits';
import { goToLine } from './markdown/goToLine';
import { SavedLine } from './SavedLine';
import { GoToTakes } from './takes/GoToTakes';

/** What stays in sight while editing: whether it is saved, the way to reading it, the way back and forth, and which sides are shown. */
export function EditorBar({ side, offered }: { side: Side; offered: readonly Side[] }) {
  const { editor } = useDeskText();
  const slug = useSitting((now) => now.slug);
  const readable = useSitting((now) => now.readable);
  const findings = useSitting((now) => now.findings);
  const [first] = findings;
  const mayUndo = useSitting(({ history, ahead }) => ahead !== null || canUndo(history));
  const mayRedo = useSitting(({ history, ahead }) => ahead === null && history.undone !== null);
  return (
    <div className={styles.bar}>
      {side !== 'markdown' && <GoToTakes />}
      <SavedLine />
      {readable && (
        <Link to="/e/$dossier" params={{ dossier: slug }} className={button.plain}>
          {editor.open}
        </Link>
      )}
      {side === 'form' && first !== undefined && (
        <Button onClick={() => goToLine(first.line)}>{editor.markdown.findings(findings.length)}</Button>
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
          onChoose={chooseSide}
        />
      </div>
    </div>
  );
}
