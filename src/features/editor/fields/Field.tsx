import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { useEcho } from './useEcho';

/** A labelled field. What is typed stays as it was typed; see `useEcho`. */
export function Field({
  label,
  hint,
  shown,
  reads,
  onType,
  rows,
  type = 'text',
  list,
  lang,
  prose = false,
  mark,
  children,
}: {
  label: string;
  hint?: string | undefined;
  shown: string;
  reads: (typed: string) => string;
  onType: (typed: string) => void;
  /** With rows it is a text area, which grows with what is in it. */
  rows?: number;
  type?: 'text' | 'date' | 'url';
  list?: string | undefined;
  lang?: string | undefined;
  /** Set like the page it becomes. */
  prose?: boolean;
  /** What it is found by in the page. */
  mark?: string;
  /** What stands beneath: where the value is from, what is proposed. */
  children?: ReactNode;
}) {
  const id = useId();
  const [text, setText] = useEcho(shown, reads);
  const field = {
    id,
    value: text,
    lang,
    dir: type === 'text' ? ('auto' as const) : undefined,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    'data-field': mark,
    className: prose ? styles.prose : undefined,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setText(currentTarget.value);
      onType(currentTarget.value);
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input type={type} list={list} autoComplete="off" {...field} />
      ) : (
        <textarea rows={rows} {...field} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
