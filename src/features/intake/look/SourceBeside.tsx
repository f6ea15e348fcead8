import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef } from 'react';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { Button } from '@/ui/Button';
import styles from './SourceBeside.module.css';
import { lineAt, mostLines, startsOf } from './sourceLines';

/** What is drawn of one line; the rest of a longer one is said to be there. */
const longest = 2_000;

/** The text of a file as it stands, scrolled to a line. Text and nothing else, drawn as far as it is seen. */
export function SourceBeside({
  name,
  text,
  line,
  onClose,
}: {
  name: string;
  text: string;
  line: number;
  onClose: () => void;
}) {
  const { intake: words } = useDeskText();
  const starts = useMemo(() => startsOf(text), [text]);
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: starts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 21,
    overscan: 20,
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  const open = useCallback(
    (element: HTMLElement | null) => {
      scroller.current = element;
      if (element === null) return;
      element.focus({ preventScroll: true });
      requestAnimationFrame(() => {
        // On a narrow page it stands below what is said of the file.
        element.scrollIntoView({ block: 'nearest' });
        rows.scrollToIndex(line - 1, { align: 'center' });
      });
    },
    [rows, line],
  );
  return (
    <div className={styles.source}>
      <header>
        <h4>{words.findings.sourceOf(name)}</h4>
        <Button onClick={onClose}>{words.findings.closeSource}</Button>
        {starts.length === mostLines && <p>{words.findings.longText(mostLines)}</p>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={open} className={styles.scroller} aria-label={words.findings.sourceOf(name)} tabIndex={0}>
        <ol ref={rows.containerRef} className={styles.lines}>
          {rows.getVirtualItems().map(({ index, key }) => (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              value={index + 1}
              aria-current={index + 1 === line ? 'location' : undefined}
            >
              <span aria-hidden="true">{index + 1}</span>
              <code dir="auto">{lineAt(text, starts, index + 1, longest) || ' '}</code>
              {(starts[index + 1] ?? text.length) - (starts[index] ?? 0) > longest && <em>{words.findings.cut}</em>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
