import type { Dossier } from '@/core/dossier/dossier';
import { useReadersNotes } from '@/state/notes/readersNotes';
import { LastChange } from './LastChange';
import styles from './NoteDesk.module.css';
import { NoteEditor } from './NoteEditor';
import { usePaintedNotes } from './usePaintedNotes';

/** Where a reader notes something on a take of this dossier, and where what was done last can be undone. */
export function NoteDesk({ dossier }: { dossier: Dossier }) {
  const noting = useReadersNotes((now) => now.noting);
  const told = useReadersNotes((now) => now.told);
  usePaintedNotes(dossier);
  const take = noting?.dossier === dossier.slug ? dossier.takes.find(({ id }) => id === noting.take) : undefined;
  if (take !== undefined) return <NoteEditor key={take.id} dossier={dossier} take={take} />;
  if (told === null) return null;
  return (
    <div className={styles.toast}>
      <LastChange />
    </div>
  );
}
