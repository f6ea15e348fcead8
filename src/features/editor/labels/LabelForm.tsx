import { type ChangeEvent, type FormEvent, type ReactNode, useId, useState } from 'react';
import { backToTable } from '@/features/editor/takes/backToTable';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useSitting } from '@/state/editing/sitting';
import { Button } from '@/ui/Button';
import { keysOfLabel } from './keysOfLabel';
import styles from './LabelBar.module.css';
import { labelKeys } from './labelKeys';

interface LabelField {
  readonly id: string;
  readonly value: string;
  readonly 'data-label': string;
  onChange(event: ChangeEvent<HTMLInputElement | HTMLSelectElement>): void;
}

/**
 * One label and the button that sets it for all selected takes; Enter does too,
 * and goes back to the table. Nothing is set where nothing is typed or chosen.
 */
export function LabelForm({
  what,
  field,
  onSet,
  more,
}: {
  what: 'lens' | 'region' | 'language';
  field: (field: LabelField) => ReactNode;
  onSet: (text: string) => void;
  /** Something else that can be done with what is typed. */
  more?: { readonly name: string; readonly says: string; readonly act: (text: string) => void };
}) {
  const { labels } = useDeskText().editor;
  const id = useId();
  const [text, setText] = useState('');
  const nobody = useSitting((now) => now.selected.size === 0);
  const nothing = nobody || text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (nothing) return;
    onSet(text);
    backToTable();
  };
  return (
    <form className={styles.label} onSubmit={submit} onKeyDown={keysOfLabel(text !== '')}>
      <label htmlFor={id}>
        {labels[what]} <kbd title={labels.key(labelKeys[what])}>{labelKeys[what]}</kbd>
      </label>
      <span>
        {field({ id, value: text, 'data-label': what, onChange: (event) => setText(event.currentTarget.value) })}
        <Button type="submit" disabled={nothing} aria-label={labels.setFor(labels[what])}>
          {labels.set}
        </Button>
        {more !== undefined && (
          <Button disabled={nothing} onClick={() => more.act(text)} aria-describedby={`${id}-more`}>
            {more.name}
          </Button>
        )}
      </span>
      {more !== undefined && <small id={`${id}-more`}>{more.says}</small>}
    </form>
  );
}
