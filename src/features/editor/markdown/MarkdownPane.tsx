import { useMemo, useRef, useState } from 'react';
import { useIsNarrower } from '@/features/editor/fields/useIsNarrower';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { settle, typeMarkdown } from '@/state/editing/editing';
import { type Sitting, useSitting } from '@/state/editing/sitting';
import { EditorFindings } from './EditorFindings';
import { markdownId } from './goToLine';
import styles from './MarkdownPane.module.css';

/** The dossier as text, with its line numbers and what there is to remark on it. */
export function MarkdownPane() {
  const { editor } = useDeskText();
  const language = useSitting(({ dossier }) => dossier?.language);
  const isPhone = useIsNarrower(760);
  const [chosen, setWraps] = useState<boolean | null>(null);
  const wraps = chosen ?? isPhone;
  const numbers = useRef<HTMLPreElement>(null);
  return (
    <section className={styles.pane} aria-label={editor.markdown.title}>
      <header className={styles.head}>
        <h2>{editor.markdown.title}</h2>
        <label className={styles.wrap}>
          <input type="checkbox" checked={wraps} onChange={(event) => setWraps(event.currentTarget.checked)} />
          {editor.markdown.wrap}
        </label>
        <p id={`${markdownId}-help`}>{editor.markdown.help}</p>
      </header>
      <div className={wraps ? styles.wrapped : styles.page}>
        {!wraps && (
          <pre ref={numbers} aria-hidden="true">
            <LineNumbers />
          </pre>
        )}
        <textarea
          id={markdownId}
          aria-label={editor.markdown.label}
          aria-describedby={`${markdownId}-help`}
          lang={language}
          spellCheck={false}
          wrap={wraps ? 'soft' : 'off'}
          ref={followText}
          onFocus={settle}
          onScroll={(event) => {
            if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
          }}
          onChange={(event) => typeMarkdown(event.currentTarget.value)}
        />
      </div>
      <EditorFindings />
    </section>
  );
}

function LineNumbers() {
  const lines = useSitting(({ history }) => history.text.split('\n').length);
  return useMemo(() => Array.from({ length: lines }, (_, at) => at + 1).join('\n'), [lines]);
}

/**
 * The text area shows the text as it changes elsewhere. React does not hold its
 * value: it would write every letter typed into the page once more, which takes
 * longer than typing where the text is long.
 */
function followText(area: HTMLTextAreaElement): () => void {
  const show = ({ history }: Sitting) => {
    if (area.value !== history.text) area.value = history.text;
  };
  show(useSitting.getState());
  return useSitting.subscribe(show);
}
