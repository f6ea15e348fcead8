import { Link } from '@tanstack/react-router';
import { languageOfLens } from '@/core/dossier/lens';
import { accountFor } from '@/core/notes/lens/lensNotes';
import type { Note } from '@/core/notes/note';
import { ownWord } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import { CodeOrigin } from './CodeMeaning';
import styles from './NoteList.module.css';
import { useCodeNames } from './useCodeNames';

/** How a printed lens was read: each of its words with the rule that knew them and what they were read as, and the rest. */
export function LensReading({ lens }: { lens: string }) {
  const { vocabulary } = useEvidenceText();
  const { read, rest } = accountFor(lens);
  const left = rest.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const language = languageOfLens(lens);
  return (
    <div className={styles.notes}>
      <ul>
        {read.map((span) => (
          <li key={span.start}>
            <p className={styles.value}>
              <q lang={language}>{span.words}</q>
            </p>
            {span.notes.map((note) => (
              <Meaning key={`${note.facet} ${note.value}`} note={note} />
            ))}
            <p className={styles.source}>
              {vocabulary.rule}: {span.rule}
            </p>
          </li>
        ))}
      </ul>
      {left.length === 0 ? (
        <p>{vocabulary.lens.whole}</p>
      ) : (
        <p>
          {read.length === 0 ? vocabulary.lens.none : `${vocabulary.lens.rest}:`}{' '}
          {left.map(({ start, words }) => (
            <q key={start} lang={language} dir="auto">
              {words.trim()}
            </q>
          ))}
        </p>
      )}
      <p>
        <Link to="/method" hash="lensRules">
          {vocabulary.lens.title}
        </Link>
      </p>
    </div>
  );
}

function Meaning({ note }: { note: Note }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const names = useCodeNames();
  return (
    <>
      <p>
        {names.facet(note.facet)}: <bdi>{names.value(note.facet, note.value)}</bdi>
        {note.toward !== undefined && ` (${vocabulary.toward(names.place(note.toward))})`}
      </p>
      <p className={styles.source}>
        {ownWord(vocabulary.says, note.value)} {text.notes.by}: {text.sayers[note.by]}
        {note.by === 'rule' && `. ${vocabulary.toConfirm}`}
      </p>
      <CodeOrigin facet={note.facet} />
    </>
  );
}
