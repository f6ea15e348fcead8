import { declareCounts } from '@/core/edits/declareCounts';
import { unkeptIn } from '@/core/edits/readText';
import { goToLine } from '@/features/editor/markdown/goToLine';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { changeForm, restoreReadable } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import styles from './Standing.module.css';

/** How the form stands to the Markdown, where they are not one: not readable, with more in it, with counts that differ. */
export function Standing() {
  const { editor } = useDeskText();
  const readable = useSitting((now) => now.readable);
  const hasForm = useSitting((now) => now.dossier !== null);
  const findings = useSitting((now) => now.findings);
  const unkept = readable ? unkeptIn(findings) : [];
  const differ = readable && findings.some(({ code }) => code.endsWith('s-differ'));
  const [first] = unkept;
  return (
    <div className={styles.standing} role="status">
      {!readable && (
        <p className={styles.grave}>
          {hasForm ? editor.unreadable : editor.neverReadable}{' '}
          {hasForm && <Button onClick={restoreReadable}>{editor.restore}</Button>}
        </p>
      )}
      {first !== undefined && (
        <p>
          {editor.unkept(unkept.length)} <Button onClick={() => goToLine(first.line)}>{editor.whichLines}</Button>
        </p>
      )}
      {differ && (
        <p>
          {editor.countsDiffer} <Button onClick={() => changeForm(null, declareCounts)}>{editor.correctCounts}</Button>
        </p>
      )}
    </div>
  );
}
