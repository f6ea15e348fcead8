import { useDeskText } from '@/i18n/desk/useDeskText';
import { KeyList, type KeyRow } from './KeyList';
import styles from './Shortcuts.module.css';

/** The keys of the editor, with the words that are fetched with it; those of every page come after. */
export function EditorKeys() {
  const { keys: words } = useDeskText().editor;
  const rows: readonly KeyRow[] = [
    [['Enter'], words.edit],
    [['Esc'], words.leave],
    [['Space'], words.select],
    [['Shift+↑↓'], words.range],
    [['Ctrl+A'], words.all],
    [['L'], words.lens],
    [['R'], words.region],
    [['G'], words.language],
    [['F'], words.frame],
    [['Insert'], words.add],
    [['Delete'], words.remove],
    [['Alt+↑↓'], words.move],
    [['Ctrl+Z'], words.undo],
    [['Ctrl+Shift+Z'], words.redo],
  ];
  return (
    <>
      <h3 className={styles.part}>{words.title}</h3>
      <KeyList rows={rows} />
      <h3 className={styles.part}>{words.anywhere}</h3>
    </>
  );
}
