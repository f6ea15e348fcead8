import type { Take } from '@/core/dossier/take';
import { valuesOf } from '@/core/notes/note';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import styles from './TakePlace.module.css';

/** Where a take speaks from and in what language; a question mark where a note says another language. */
export function TakePlace({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const doubted = valuesOf(take.notes, 'language').some((language) => language !== take.language);
  const language = names.language(take.language);
  return (
    <p className={styles.place}>
      {names.region(take.region)} · {doubted ? text.takes.doubt(language) : language}
    </p>
  );
}
