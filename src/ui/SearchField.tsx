import { useState } from 'react';
import styles from './SearchField.module.css';

/**
 * A search box that asks as the reader types. What stands in it is the
 * reader's own until what was asked changes elsewhere (Back, a cleared filter).
 */
export function SearchField({
  id,
  label,
  hint,
  asked,
  tidy,
  onAsk,
  hideLabel = false,
}: {
  id: string;
  label: string;
  hint: string;
  asked: string;
  /** What is asked by a text; texts that ask the same are not told apart. */
  tidy: (text: string) => string;
  onAsk: (text: string) => void;
  hideLabel?: boolean;
}) {
  const [typed, setTyped] = useState(asked);
  const text = tidy(typed) === asked ? typed : asked;
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        data-search
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={hint}
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          onAsk(tidy(next));
        }}
      />
    </div>
  );
}
