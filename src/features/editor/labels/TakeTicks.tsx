import { useState } from 'react';
import type { Take } from '@/core/dossier/take';
import { useTakeName } from '@/features/editor/takes/useTakeName';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { selectTakes } from '@/state/editing/editing';
import { useSitting } from '@/state/editing/sitting';
import styles from './TakeTicks.module.css';

/** All takes by name with a box to tick each, where they are not shown in a table. */
export function TakeTicks({ takes, onOpen }: { takes: readonly Take[]; onOpen: () => void }) {
  const { labels } = useDeskText().editor;
  const [isOpen, setOpen] = useState(false);
  const toggle = (isNow: boolean) => {
    setOpen(isNow);
    if (isNow) onOpen();
  };
  return (
    <details className={styles.ticks} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{labels.severally}</summary>
      {isOpen && <Ticks takes={takes} />}
    </details>
  );
}

function Ticks({ takes }: { takes: readonly Take[] }) {
  const nameOf = useTakeName();
  const selected = useSitting((now) => now.selected);
  const tick = (id: string, on: boolean) =>
    selectTakes(new Set(on ? [...selected, id] : [...selected].filter((each) => each !== id)));
  return (
    <ul>
      {takes.map((take, at) => (
        <li key={take.id}>
          <label>
            <input
              type="checkbox"
              checked={selected.has(take.id)}
              onChange={(event) => tick(take.id, event.currentTarget.checked)}
            />
            <span dir="auto">{nameOf(take, at)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
