import { Link } from '@tanstack/react-router';
import type { Note } from '@/core/notes/note';
import { usePeriodName } from '@/features/evidence/health/usePeriodName';
import { useNames } from '@/i18n/names';
import { useEvidenceText, useText } from '@/i18n/useText';
import styles from './Robustness.module.css';

/** A statement on who owns an outlet: what is said, by whom, on which words, from where and of when. */
export function StatementSaid({ note, outlet }: { note: Note; outlet?: string }) {
  const text = useText();
  const names = useNames();
  const when = usePeriodName();
  const { vocabulary, health } = useEvidenceText();
  const value = note.facet === 'ownership' ? names.answer('ownership', note.value) : note.value;
  return (
    <div className={styles.statement}>
      <p dir="auto">
        {outlet !== undefined && `${outlet}: `}
        {note.facet === 'ownership' ? text.facets.ownership : vocabulary.facets.owner}: <b>{value}</b>
      </p>
      <p>
        {text.notes.by}: {text.sayers[note.by]}
      </p>
      {note.words !== null && (
        <p>
          {text.notes.on}: {note.layer === null ? vocabulary.inLens : text.layers[note.layer]}{' '}
          <q dir="auto">{note.words}</q>
        </p>
      )}
      {note.rule !== undefined && (
        <p>
          {vocabulary.rule}:{' '}
          <Link to="/method" hash="lensRules">
            {note.rule}
          </Link>
        </p>
      )}
      {note.by === 'registry' && (
        <p dir="auto">{note.source === null ? health.noSource : `${text.notes.from}: ${note.source}`}</p>
      )}
      {note.asOf !== undefined && <p>{health.dated(when(note.asOf))}</p>}
    </div>
  );
}
