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
  onAsk,
  hideLabel = false,
}: {
  id: string;
  label: string;
  hint: string;
  asked: string;
  onAsk: (text: string) => void;
  hideLabel?: boolean;
}) {
  const [typed, setTyped] = useState({ text: asked, asked });
  const text = typed.asked === asked ? typed.text : asked;
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
          setTyped({ text: next, asked: next.trim() });
          onAsk(next.trim());
        }}
      />
    </div>
  );
}
