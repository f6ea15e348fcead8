import type { Take } from '@/core/dossier/take';
import type { Note } from '@/core/notes/note';
import { periodName } from '@/i18n/desk/periodName';
import { useEvidenceText, useLanguage, useText } from '@/i18n/useText';
import styles from './Treatment.module.css';
import { TreatmentName } from './TreatmentName';

/** The treatments somebody has noted on a take, side by side: who says so, from where and on which words. */
export function TreatmentNotes({ take }: { take: Take }) {
  const text = useText();
  const { wordsSaid } = useEvidenceText();
  const notes = take.notes.filter(({ facet }) => facet === 'treatment');
  if (notes.length === 0) return <span className={styles.nobody}>{wordsSaid.treatment.nobody}</span>;
  return (
    <>
      <ul className={styles.proposals}>
        {notes.map((note) => (
          <li key={JSON.stringify(note)}>
            <TreatmentName code={note.value} />
            <WhoSays note={note} />
          </li>
        ))}
      </ul>
      {new Set(notes.map(({ value }) => value)).size > 1 && <p className={styles.nobody}>{text.notes.differ}</p>}
    </>
  );
}

function WhoSays({ note: { by, source, layer, words, toward, text: added, rule, asOf } }: { note: Note }) {
  const text = useText();
  const language = useLanguage();
  const { vocabulary } = useEvidenceText();
  const from = [
    source,
    asOf !== undefined && vocabulary.asOf(periodName(asOf, language)),
    rule !== undefined && `${vocabulary.rule}: ${rule}`,
  ];
  return (
    <span className={styles.why}>
      {text.notes.by}: {text.sayers[by]}
      {toward !== undefined && ` (${vocabulary.toward(toward)})`}
      {words !== null && (
        <>
          {' · '}
          <q dir="auto">{words}</q>
        </>
      )}
      {layer !== null && <small> · {text.layers[layer]}</small>}
      {added !== undefined && <span dir="auto"> {added}</span>}
      {from.some(Boolean) && (
        <small dir="auto">
          {' '}
          · {text.notes.from}: {from.filter(Boolean).join(', ')}
        </small>
      )}
    </span>
  );
}
