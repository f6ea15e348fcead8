import { lazy, useState } from 'react';
import { useEvidenceText, useText } from '@/i18n/useText';
import { forgetAll, type Remembered, restoreAll } from '@/state/habits/forget';
import { isKeeping } from '@/state/habits/habit';
import { recallAllNotes } from '@/state/notes/keepNotes';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import styles from './StoredHere.module.css';

/** It comes when all notes have; where the browser keeps none, the list holds those of this window. */
const NotesStored = lazy(async () => {
  const [module] = await Promise.all([import('./NotesStored'), recallAllNotes().catch(() => {})]);
  return { default: module.NotesStored };
});

/** The reader's own dossiers, and the copies made of the desk. */
const OwnStored = lazy(() => import('./OwnStored').then((module) => ({ default: module.OwnStored })));

/** What is stored on this device, and the way to wipe it and to think better of it. */
export function StoredHere() {
  const text = useText();
  const { settings } = useEvidenceText();
  const [wiped, setWiped] = useState<Remembered | null>(null);
  const [refused, setRefused] = useState(false);
  return (
    <section className={styles.stored}>
      <h2>{settings.stored}</h2>
      <p>{isKeeping() ? settings.storedSays : settings.notKept}</p>
      <Panel broke={text.site.partBroke} reload={text.site.reload}>
        <NotesStored />
      </Panel>
      <Panel broke={text.site.partBroke} reload={text.site.reload}>
        <OwnStored />
      </Panel>
      <p role="status">
        {wiped !== null && settings.wiped}
        {refused && settings.wipeFailed}
      </p>
      <p className={styles.acts}>
        {wiped === null ? (
          <Button onClick={() => void forgetAll().then(setWiped, () => setRefused(true))}>{settings.wipe}</Button>
        ) : (
          <Button
            onClick={() => {
              void restoreAll(wiped).then(
                () => setWiped(null),
                () => setRefused(true),
              );
            }}
          >
            {settings.undo}
          </Button>
        )}
      </p>
    </section>
  );
}
