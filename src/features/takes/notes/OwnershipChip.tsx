import type { Take } from '@/core/dossier/take';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './NoteChips.module.css';
import { NoteList } from './NoteList';

/** How the outlet is owned, by the register, opening who says so. It is about the outlet, not the take. */
export function OwnershipChip({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const owned = take.notes.filter((note) => note.facet === 'ownership');
  const owners = take.notes.filter((note) => note.facet === 'owner');
  if (owned.length === 0) return null;
  return (
    <>
      {' · '}
      <Popover
        quiet
        opener={[...new Set(owned.map((note) => names.answer('ownership', note.value)))].join(' / ')}
        label={`${text.noted.ownership}: ${take.outlet}`}
      >
        <NoteList notes={owned} nameOf={(value) => names.answer('ownership', value)} />
        {owners.length > 0 && (
          <>
            <p className={styles.heading}>{text.noted.owner}</p>
            <NoteList notes={owners} nameOf={(value) => value} />
          </>
        )}
      </Popover>
    </>
  );
}
