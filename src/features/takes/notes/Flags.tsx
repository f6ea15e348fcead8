import type { Take } from '@/core/dossier/take';
import { useDossierAtHand } from '@/features/takes/dossierAtHand';
import { useText } from '@/i18n/useText';
import styles from './NoteChips.module.css';
import { NotesPopover } from './NotesPopover';

/** What a reader should know before reading on: an owner in the story, a label of independence, an article about another event, one text that others carry too. */
export function Flags({ take }: { take: Take }) {
  const text = useText();
  const { parties } = useDossierAtHand();
  const carriers = take.notes.filter(({ facet }) => facet === 'carrier').length;
  const flags = [
    ...(parties.some((party) => party.take.id === take.id)
      ? [{ facet: 'ownership-flag', code: 'own.party', opener: text.takes.party }]
      : []),
    ...take.notes.flatMap(({ facet, value, words }) =>
      facet === 'ownership-flag' && words !== null ? [{ facet, code: value, opener: `“${words}”` }] : [],
    ),
    ...(take.notes.some(({ facet }) => facet === 'event')
      ? [{ facet: 'event', code: undefined, opener: text.takes.earlier }]
      : []),
    ...(carriers > 0 ? [{ facet: 'carrier', code: undefined, opener: text.takes.carried(carriers) }] : []),
  ];
  if (flags.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {flags.map(({ facet, code, opener }) => (
        <li key={opener}>
          <NotesPopover
            flag
            quiet={facet === 'carrier'}
            take={take}
            facet={facet}
            {...(code !== undefined && { code })}
            opener={opener}
            label={`${opener}: ${take.outlet}`}
          />
        </li>
      ))}
    </ul>
  );
}
