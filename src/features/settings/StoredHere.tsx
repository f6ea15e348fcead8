import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { forgetHabits, type Habits, restoreHabits } from '@/state/habits/forget';
import { isKeeping } from '@/state/habits/habit';
import { Button } from '@/ui/Button';
import styles from './StoredHere.module.css';

/** What is stored on this device, and the way to wipe it and to think better of it. */
export function StoredHere() {
  const text = useText();
  const [wiped, setWiped] = useState<Habits | null>(null);
  const [refused, setRefused] = useState(false);
  return (
    <section className={styles.stored}>
      <h2>{text.settings.stored}</h2>
      <p>{isKeeping() ? text.settings.storedSays : text.settings.notKept}</p>
      <p role="status">
        {wiped !== null && text.settings.wiped}
        {refused && text.settings.wipeFailed}
      </p>
      <p className={styles.acts}>
        {wiped === null ? (
          <Button onClick={() => void forgetHabits().then(setWiped, () => setRefused(true))}>
            {text.settings.wipe}
          </Button>
        ) : (
          <Button
            onClick={() => {
              restoreHabits(wiped);
              setWiped(null);
            }}
          >
            {text.settings.undo}
          </Button>
        )}
      </p>
    </section>
  );
}
