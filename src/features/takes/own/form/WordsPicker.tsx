import { useId, useState } from 'react';
import type { NoteDraft } from '@/core/notes/readers/noteDraft';
import type { Part, Passage } from '@/core/reading/passages';
import { ownWord } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import styles from './NoteForm.module.css';

const isOf = (on: NonNullable<NoteDraft['on']>) => (passage: Passage) =>
  passage.layer === on.layer && passage.text.startsWith(on.words, on.start);

/** The words of the take a note is about: a text of it, and in that whatever is selected. */
export function WordsPicker({
  passages,
  on,
  onPick,
}: {
  passages: readonly Passage[];
  on: NoteDraft['on'];
  onPick: (on: NoteDraft['on']) => void;
}) {
  const { readersNotes: words } = useEvidenceText();
  const id = useId();
  const [part, setPart] = useState<Part | null>(() => (on === null ? null : (passages.find(isOf(on))?.part ?? null)));
  const passage = passages.find((each) => each.part === part);
  const pick = (start: number, end: number) => {
    if (passage === undefined || start === end) return;
    onPick({ layer: passage.layer, words: passage.text.slice(start, end), start });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.on}</label>
      <select
        id={id}
        value={part ?? ''}
        onChange={(event) => {
          setPart(passages.find((each) => each.part === event.currentTarget.value)?.part ?? null);
          onPick(null);
        }}
      >
        <option value="">{words.wholeTake}</option>
        {passages.map((each) => (
          <option key={each.id} value={each.part}>
            {ownWord(words.texts, each.part)}
          </option>
        ))}
      </select>
      {passage !== undefined && (
        <>
          <textarea
            readOnly
            className={styles.passage}
            rows={3}
            aria-label={ownWord(words.texts, passage.part)}
            aria-describedby={`${id}-how`}
            lang={passage.language ?? undefined}
            dir="auto"
            value={passage.text}
            onSelect={({ currentTarget }) => pick(currentTarget.selectionStart, currentTarget.selectionEnd)}
          />
          <p id={`${id}-how`} className={styles.says}>
            {words.select}
          </p>
          <p role="status" className={styles.marked}>
            {on === null ? words.nothingMarked : words.marked(on.words)}
          </p>
        </>
      )}
    </div>
  );
}
