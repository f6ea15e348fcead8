import { useRef, useState } from 'react';
import type { Dossier } from '@/core/dossier/dossier';
import type { Take } from '@/core/dossier/take';
import { draftOf, emptyDraft } from '@/core/notes/readers/noteDraft';
import type { ReadersNote } from '@/core/notes/readersNotes';
import { passagesOfTake } from '@/core/reading/passages';
import { useEvidenceText } from '@/i18n/useText';
import { changeNote } from '@/state/notes/keepNotes';
import { useNotesOn, useReadersNotes } from '@/state/notes/readersNotes';
import { ModalSheet } from '@/ui/sheet/ModalSheet';
import { NoteForm } from './form/NoteForm';
import { selectedWords } from './form/selectedWords';
import { LastChange } from './LastChange';
import styles from './NoteDesk.module.css';
import { OwnNoteList } from './OwnNoteList';

/** A reader's notes on one take: those there are, and a form for one more or for one to be changed. */
export function NoteEditor({ dossier, take }: { dossier: Dossier; take: Take }) {
  const { readersNotes: words } = useEvidenceText();
  const notes = useNotesOn(dossier.slug).filter((each) => each.take === take.id);
  const told = useReadersNotes((now) => now.told);
  const passages = passagesOfTake(take, dossier.language);
  const [selected] = useState(() => selectedWords(passages));
  const [changing, setChanging] = useState<ReadersNote | null>(null);
  const [written, setWritten] = useState(0);
  const [left] = useState(() => {
    const { unfinished } = useReadersNotes.getState();
    return unfinished?.dossier === dossier.slug && unfinished.take === take.id ? unfinished.draft : emptyDraft;
  });
  const begin = written > 0 ? emptyDraft : selected === null ? left : { ...left, on: selected };
  const top = useRef<HTMLDivElement>(null);
  const put = (out: ReadersNote | null, added: ReadersNote | null) => {
    setChanging(null);
    useReadersNotes.setState({ unfinished: null });
    setWritten((before) => before + 1);
    void changeNote(dossier.slug, { out, in: added });
    // What was pressed may be gone: a keyboard goes on where what was done is told.
    top.current?.focus();
  };
  return (
    <ModalSheet
      title={words.of(take.outlet)}
      close={words.close}
      onClose={() => useReadersNotes.setState({ noting: null })}
    >
      <div className={styles.editor} ref={top} tabIndex={-1}>
        <p className={styles.says}>{notes.length === 0 ? words.none : words.says}</p>
        <OwnNoteList notes={notes} onChange={setChanging} onWithdraw={(note) => put(note, null)} />
        {told !== null && <LastChange />}
        <NoteForm
          key={changing === null ? written : JSON.stringify(changing)}
          first={changing === null ? begin : draftOf(changing.note)}
          isChange={changing !== null}
          passages={passages}
          entities={dossier.entities.map(({ name }) => name)}
          onDraft={(draft) =>
            changing === null &&
            useReadersNotes.setState({ unfinished: { dossier: dossier.slug, take: take.id, draft } })
          }
          onSay={(note) => put(changing, { take: take.id, note })}
          onGiveUp={() => setChanging(null)}
        />
      </div>
    </ModalSheet>
  );
}
