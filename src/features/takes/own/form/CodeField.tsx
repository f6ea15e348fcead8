import { useId } from 'react';
import { type NoteKind, noteKinds } from '@/core/notes/readers/noteDraft';
import { useCodeNames } from '@/features/takes/notes/useCodeNames';
import { ownWord } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import styles from './NoteForm.module.css';

/** One code of a vocabulary; what the chosen one means stands beneath. */
export function CodeField({
  kind,
  code,
  onChoose,
}: {
  kind: Exclude<NoteKind, 'comment'>;
  code: string;
  onChoose: (code: string) => void;
}) {
  const { readersNotes: words, vocabulary } = useEvidenceText();
  const names = useCodeNames();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.code[kind]}</label>
      <select
        id={id}
        aria-describedby={`${id}-says`}
        value={code}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {noteKinds[kind].codes.map((each) => (
          <option key={each} value={each}>
            {names.value(kind, each)}
          </option>
        ))}
      </select>
      <p id={`${id}-says`} className={styles.says}>
        {ownWord(vocabulary.says, code)}
      </p>
    </div>
  );
}
