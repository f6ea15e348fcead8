import type { Take } from '@/core/dossier/take';
import { removeNote } from '@/core/edits/noteEdits';
import type { Note } from '@/core/notes/note';
import { vocabularyOf } from '@/core/notes/vocabulary/vocabularies';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { ownWord, useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { changeForm } from '@/state/editing/editing';
import { Button } from '@/ui/Button';
import styles from './TakeCards.module.css';

/** Every note on a take, with who says so; any may be removed from the reader's own dossier. */
export function NoteLines({ take }: { take: Take }) {
  const text = useText();
  const { notes: words } = useDeskText().editor;
  const name = useNoteWords();
  return (
    <section className={styles.notes} aria-label={words.title}>
      <h3>{words.title}</h3>
      {take.notes.length === 0 && <p>{words.none}</p>}
      <ul>
        {take.notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
          <li key={at}>
            <span dir="auto">{words.says(name(note), text.sayers[note.by])}</span>
            {note.source !== null && <small>{words.source(note.source)}</small>}
            <Button
              aria-label={words.removeThis(name(note))}
              onClick={() => changeForm(null, (dossier) => removeNote(dossier, take.id, note))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A note in few words: the question, the answer, and what its sayer adds. */
function useNoteWords(): (note: Note) => string {
  const text = useText();
  const names = useNames();
  const { notes: words } = useDeskText().editor;
  const { vocabulary } = useEvidenceText();
  return ({ facet, value, text: added }) => {
    const list = vocabularyOf(facet);
    const question =
      ownWord(words.facets, facet) ??
      ownWord(vocabulary.facets, facet) ??
      ownWord(text.facets, facet) ??
      (list === undefined ? facet : vocabulary.sets[list].title);
    const known = facet === 'frame' || facet === 'ownership' || facet === 'treatment' || facet === 'language';
    const answer =
      facet === 'geo'
        ? names.region(value)
        : known
          ? names.answer(facet, value)
          : (ownWord(vocabulary.names, value) ?? value);
    return [`${question}: ${answer}`, added].filter(Boolean).join('. ');
  };
}
