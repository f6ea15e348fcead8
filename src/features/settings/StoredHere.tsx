import { lazy } from 'react';
import { useEvidenceText, useText } from '@/i18n/useText';
import { isKeeping } from '@/state/habits/habit';
import { recallAllNotes } from '@/state/notes/keepNotes';
import { Panel } from '@/ui/Panel';
import styles from './StoredHere.module.css';
import { Wipe } from './Wipe';

/** It comes when all notes have; where the browser keeps none, the list holds those of this window. */
const NotesStored = lazy(async () => {
  const [module] = await Promise.all([import('./NotesStored'), recallAllNotes().catch(() => {})]);
  return { default: module.NotesStored };
});

/** The reader's own dossiers, and the copies made of the desk. */
const OwnStored = lazy(() => import('./OwnStored').then((module) => ({ default: module.OwnStored })));

/** What is stored on this device, and the way to wipe it. */
export function StoredHere() {
  const text = useText();
  const { settings } = useEvidenceText();
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
      <Wipe />
    </section>
  );
}
