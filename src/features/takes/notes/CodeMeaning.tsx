import type { Code } from '@/core/notes/vocabulary/vocabularies';
import { vocabularies, vocabularyOf } from '@/core/notes/vocabulary/vocabularies';
import { ownWord } from '@/i18n/names';
import { useEvidenceText } from '@/i18n/useText';
import styles from './NoteChips.module.css';
import { useCodeNames } from './useCodeNames';

/** A code by name, what it means, and where its list comes from. */
export function CodeMeaning({ facet, code }: { facet: string; code: Code | (string & {}) }) {
  const { vocabulary } = useEvidenceText();
  const names = useCodeNames();
  return (
    <>
      <p>
        <b>{names.value(facet, code)}</b>
      </p>
      <p className={styles.meaning}>{ownWord(vocabulary.says, code)}</p>
      <CodeOrigin facet={facet} />
    </>
  );
}

/** Where the list of a facet's codes comes from; nothing where its values are of no list. */
export function CodeOrigin({ facet }: { facet: string }) {
  const { vocabulary } = useEvidenceText();
  const list = vocabularyOf(facet);
  if (list === undefined) return null;
  const sources = vocabularies[list].from.filter((source) => source !== 'app');
  return (
    <p className={styles.heading}>
      {sources.length === 0
        ? vocabulary.ours
        : vocabulary.from(sources.map((source) => vocabulary.traditions[source]).join('; '))}
    </p>
  );
}
