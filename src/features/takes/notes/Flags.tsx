import { Link } from '@tanstack/react-router';
import { languageOfLens } from '@/core/dossier/lens';
import type { Take } from '@/core/dossier/take';
import { spansOf } from '@/core/formats/markdown/inline';
import { useDossierAtHand } from '@/features/takes/dossierAtHand';
import { useText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import { Prose } from '@/ui/Prose';
import styles from './NoteChips.module.css';
import { NoteList } from './NoteList';

/** What a reader should know before reading on: an owner in the story, an article about another event. */
export function Flags({ take }: { take: Take }) {
  const text = useText();
  const { dossier, parties: all } = useDossierAtHand();
  const parties = all.filter((party) => party.take.id === take.id);
  const elsewhere = take.notes.filter((note) => note.facet === 'event');
  if (parties.length === 0 && elsewhere.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {parties.length > 0 && (
        <li>
          <Popover flag opener={text.takes.party} label={`${text.takes.party}: ${take.outlet}`}>
            {parties.map(({ owner }) => (
              <p key={owner.value} className={styles.meaning}>
                <Prose spans={spansOf(text.readings.partySays(take.outlet, owner.value))} />
              </p>
            ))}
            <NoteList notes={parties.map(({ owner }) => owner)} nameOf={(value) => value} />
            {take.lens !== null && (
              <>
                <p className={styles.heading}>{text.sayers.dossier}</p>
                <p lang={languageOfLens(take.lens)}>{take.lens}</p>
              </>
            )}
          </Popover>
        </li>
      )}
      {elsewhere.length > 0 && (
        <li>
          <Popover flag opener={text.takes.earlier} label={`${text.takes.earlier}: ${take.outlet}`}>
            <NoteList notes={elsewhere} nameOf={() => text.takes.earlier} />
            {elsewhere.map((note) => (
              <p key={note.value} className={styles.heading}>
                <Link to="/e/$dossier" params={{ dossier: note.value }}>
                  {dossier.related.find(({ slug }) => slug === note.value)?.label ?? note.value}
                </Link>
              </p>
            ))}
          </Popover>
        </li>
      )}
    </ul>
  );
}
