import { canUndo } from '@/core/edits/history/history';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { chooseSide, type Side } from '@/state/editing/side';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import styles from './EditorBar.module.css';
import { useIsNarrower } from './fields/useIsNarrower';
import { stepBack, stepForth } from './listenForEdits';
import { SavedLine } from './SavedLine';
import { GoToTakes } from './takes/GoToTakes';
import { WaysOn } from './WaysOn';

/**
 * What stays in sight while editing: whether it is saved, the way to reading it, the way
 * back and forth, and which sides are shown. On a narrow page it is one row: where else one may go stands apart.
 */
export function EditorBar({ side, offered }: { side: Side; offered: readonly Side[] }) {
  const { editor } = useDeskText();
  const isNarrow = useIsNarrower(860);
  const mayUndo = useSitting(({ history, ahead }) => ahead !== null || canUndo(history));
  const mayRedo = useSitting(({ history, ahead }) => ahead === null && history.undone !== null);
  return (
    <div className={styles.bar}>
      {side !== 'markdown' && <GoToTakes />}
      <SavedLine />
      {!isNarrow && <WaysOn side={side} />}
      <p className={styles.acts}>
        <Button onClick={stepBack} disabled={!mayUndo} aria-keyshortcuts="Control+Z">
          <Step word={editor.undo} sign="↶" isShort={isNarrow} />
        </Button>
        <Button onClick={stepForth} disabled={!mayRedo} aria-keyshortcuts="Control+Shift+Z">
          <Step word={editor.redo} sign="↷" isShort={isNarrow} />
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

function Step({ word, sign, isShort }: { word: string; sign: string; isShort: boolean }) {
  if (!isShort) return word;
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{word}</span>
    </>
  );
}
