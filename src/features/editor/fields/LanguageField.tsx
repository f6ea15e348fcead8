import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { LanguageOptions } from './LanguageOptions';

/** A language, chosen by name. */
export function LanguageField({
  label,
  tag,
  unknown,
  mark,
  onChoose,
  children,
}: {
  label: string;
  tag: string | null;
  /** The name of not knowing, where that may be chosen. */
  unknown?: string;
  /** What it is found by in the page. */
  mark?: string;
  onChoose: (tag: string) => void;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} data-field={mark} value={tag ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {unknown !== undefined && <option value="">{unknown}</option>}
        <LanguageOptions tag={tag} />
      </select>
      {children}
    </div>
  );
}
