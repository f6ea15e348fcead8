import type { Note } from '@/core/notes/note';
import { periodName } from '@/i18n/desk/periodName';
import { useEvidenceText, useLanguage, useText } from '@/i18n/useText';
import styles from './NoteList.module.css';
import { useCodeNames } from './useCodeNames';

/** Notes on one question, side by side: each value with who says so, from where and on which words. */
export function NoteList({ notes, wanted = [] }: { notes: readonly Note[]; wanted?: readonly string[] }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const differ = new Set(notes.map((note) => note.value)).size > 1;
  return (
    <div className={styles.notes}>
      <ul>
        {notes.map((note) => (
          <li key={JSON.stringify(note)}>
            <Statement note={note} />
            {differ && wanted.includes(note.value) && <p className={styles.differ}>{vocabulary.matches}</p>}
          </li>
        ))}
      </ul>
      {differ && <p className={styles.differ}>{text.notes.differ}</p>}
    </div>
  );
}

function Statement({ note }: { note: Note }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const names = useCodeNames();
  const fromLens = note.rule?.startsWith('lens.') ?? false;
  return (
    <>
      <p className={styles.value} dir="auto">
        {names.value(note.facet, note.value)}
        {note.toward !== undefined && ` (${vocabulary.toward(names.place(note.toward))})`}
      </p>
      {note.text !== undefined && <p dir="auto">{note.text}</p>}
      <p>
        {text.notes.by}: {text.sayers[note.by]}
      </p>
      {(note.layer !== null || note.words !== null) && (
        <p>
          {text.notes.on}: {note.layer === null ? fromLens && vocabulary.inLens : text.layers[note.layer]}
          {note.words !== null && (
            <>
              {' '}
              <q dir="auto">{note.words}</q>
            </>
          )}
        </p>
      )}
      <Origin note={note} />
      {note.rule !== undefined && (
        <p className={styles.source}>
          {vocabulary.rule}: {note.rule}
          {note.version !== undefined && `, ${vocabulary.version(note.version)}`}
          {note.by === 'rule' && `. ${vocabulary.toConfirm}`}
        </p>
      )}
    </>
  );
}

/** Where the sayer has it from, its version, and what day, month or year it speaks of. */
function Origin({ note: { source, version, asOf, rule } }: { note: Note }) {
  const text = useText();
  const { vocabulary } = useEvidenceText();
  const language = useLanguage();
  const said = [
    source,
    // Of what a rule read, the version is the rule's.
    version !== undefined && rule === undefined && vocabulary.version(version),
    asOf !== undefined && vocabulary.asOf(periodName(asOf, language)),
  ].filter((part) => typeof part === 'string' && part !== '');
  if (said.length === 0) return null;
  return (
    <p className={styles.source} dir="auto">
      {text.notes.from}: {said.join(', ')}
    </p>
  );
}
