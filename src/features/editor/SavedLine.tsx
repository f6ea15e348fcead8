import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { settle } from '@/state/editing/editing';
import { keepAnew } from '@/state/editing/followOthers';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import button from '@/ui/Button.module.css';
import { saveFile } from '@/ui/saveFile';
import styles from './EditorBar.module.css';

/** Whether what stands here is on disk; where it is not and will not be, why, and the ways to bring it to safety. */
export function SavedLine() {
  const { editor } = useDeskText();
  const saving = useSitting((now) => now.saving);
  const slug = useSitting((now) => now.slug);
  const movedFrom = useSitting((now) => now.movedFrom);
  const elsewhere = useSitting((now) => now.elsewhere);
  const fine = saving === 'saved' || saving === 'waiting' || saving === 'saving';
  return (
    <div className={styles.saved} data-more={!fine || elsewhere !== null || movedFrom !== null || undefined}>
      <p role={fine ? 'status' : 'alert'} data-saving={fine ? saving : 'refused'}>
        {editor.saving[saving]}
      </p>
      {!fine && <WaysOut isGone={saving === 'gone'} />}
      {elsewhere !== null && <p role="status">{editor.elsewhere[elsewhere]}</p>}
      {movedFrom !== null && <p role="status">{editor.moved(movedFrom, slug)}</p>}
    </div>
  );
}

function WaysOut({ isGone }: { isGone: boolean }) {
  const { editor } = useDeskText();
  const saver = useSitting((now) => now.saver);
  const slug = useSitting((now) => now.slug);
  return (
    <p className={styles.acts}>
      {isGone ? (
        <Button onClick={keepAnew}>{editor.saveAnew}</Button>
      ) : (
        <Button onClick={() => void saver.save()}>{editor.again}</Button>
      )}
      <CopyText />
      <Button onClick={() => saveFile(`${slug}.md`, 'text/markdown;charset=utf-8', textNow())}>
        {editor.saveFile}
      </Button>
      {isGone && (
        <Link to="/desk" className={button.plain}>
          {editor.missing.back}
        </Link>
      )}
    </p>
  );
}

function CopyText() {
  const { editor } = useDeskText();
  const [said, setSaid] = useState<'copyText' | 'copied' | 'notCopied'>('copyText');
  const copy = () =>
    navigator.clipboard.writeText(textNow()).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  return <Button onClick={() => void copy()}>{editor[said]}</Button>;
}

/** The text with all that was changed in the form. */
function textNow(): string {
  settle();
  return useSitting.getState().history.text;
}
