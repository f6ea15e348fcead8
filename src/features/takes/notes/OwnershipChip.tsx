import type { Take } from '@/core/dossier/take';
import { valuesOf } from '@/core/notes/note';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { NotesPopover } from './NotesPopover';

/** How the outlet is owned, by whoever says so, opening who does. It is about the outlet, not the take. */
export function OwnershipChip({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const owned = valuesOf(take.notes, 'ownership');
  if (owned.length === 0) return null;
  return (
    <>
      {' · '}
      <NotesPopover
        quiet
        take={take}
        facet="ownership"
        opener={owned.map((code) => names.answer('ownership', code)).join(' / ')}
        label={`${text.noted.ownership}: ${take.outlet}`}
      />
    </>
  );
}
