import type { Take } from '@/core/dossier/take';
import { valuesOf } from '@/core/notes/note';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { NotesPopover } from './notes/NotesPopover';
import { OwnershipChip } from './notes/OwnershipChip';
import styles from './TakePlace.module.css';

/**
 * Where a take speaks from, in what language, and who owns its outlet. Where a
 * note says another language, the language has a question mark and tells who does.
 */
export function TakePlace({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const language = names.language(take.language);
  const doubted = valuesOf(take.notes, 'language').some((value) => value !== take.language);
  return (
    <div className={styles.place}>
      {names.region(take.region)} ·{' '}
      {doubted ? (
        <NotesPopover
          quiet
          take={take}
          facet="language"
          opener={text.takes.doubt(language)}
          label={`${text.noted.language}: ${take.outlet}`}
        />
      ) : (
        language
      )}
      <OwnershipChip take={take} />
    </div>
  );
}
