import { useDeskText } from '@/i18n/desk/useDeskText';
import { sides, useSide } from '@/state/editing/side';
import { useSitting } from '@/state/editing/sitting';
import { Section } from '@/ui/Section';
import styles from './Editor.module.css';
import { EditorBar } from './EditorBar';
import { useIsNarrower } from './fields/useIsNarrower';
import { AroundForm } from './head/AroundForm';
import { HeadForm } from './head/HeadForm';
import { Standing } from './head/Standing';
import { listenForEdits } from './listenForEdits';
import { MarkdownPane } from './markdown/MarkdownPane';
import { TakesPart } from './takes/TakesPart';
import { WaysOn } from './WaysOn';

/** A dossier of the reader's own: the form and the Markdown beside it, either changing the other. */
export function Editor() {
  const { editor } = useDeskText();
  const hasForm = useSitting((now) => now.dossier !== null);
  const readable = useSitting((now) => now.readable);
  const wanted = useSide((now) => now.side);
  const isNarrow = useIsNarrower(860);
  const offered = sides.slice(useIsNarrower(1180) ? 1 : 0);
  const side = offered.includes(wanted) ? wanted : 'form';
  return (
    <div className={styles.editor} data-side={side} ref={listenForEdits}>
      {isNarrow && (
        <p className={styles.ways}>
          <WaysOn side={side} />
        </p>
      )}
      <EditorBar side={side} offered={offered} />
      <div className={styles.form}>
        <Standing />
        {hasForm && (
          <fieldset disabled={!readable}>
            <Section title={editor.dossier}>
              <HeadForm />
            </Section>
            <TakesPart />
            <Section title={editor.around}>
              <AroundForm />
            </Section>
          </fieldset>
        )}
      </div>
      <div className={styles.text}>
        <MarkdownPane />
      </div>
    </div>
  );
}
