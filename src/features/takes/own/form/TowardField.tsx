import { useId } from 'react';
import { useEvidenceText } from '@/i18n/useText';
import styles from './NoteForm.module.css';

/** Whom or what a note is toward: one of those the dossier names, or, where it names none, the reader's words. */
export function TowardField({
  label,
  names,
  toward,
  onChange,
}: {
  label: string;
  names: readonly string[];
  toward: string;
  onChange: (toward: string) => void;
}) {
  const { readersNotes: words } = useEvidenceText();
  const id = useId();
  const known = toward === '' || names.includes(toward) ? names : [...names, toward];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {names.length === 0 ? (
        <input id={id} dir="auto" value={toward} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <select id={id} value={toward} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {known.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </div>
  );
}
