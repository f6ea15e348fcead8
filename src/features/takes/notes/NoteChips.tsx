import type { Take } from '@/core/dossier/take';
import { facets } from '@/core/facets/facets';
import { useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import styles from './NoteChips.module.css';
import { NotesPopover } from './NotesPopover';

const shown = ['frame', 'treatment'] as const;

/** The frames and treatments noted on a take, each opening what it means and who says so. */
export function NoteChips({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const codes = shown.flatMap((facet) => facets[facet](take).map((code) => ({ facet, code })));
  if (codes.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {codes.map(({ facet, code }) => {
        const name = names.answer(facet, code);
        return (
          <li key={`${facet} ${code}`}>
            <NotesPopover
              take={take}
              facet={facet}
              code={code}
              opener={name}
              label={`${text.facets[facet]}: ${name}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
