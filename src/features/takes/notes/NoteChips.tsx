import type { Take } from '@/core/dossier/take';
import { framesOf } from '@/core/notes/frames';
import { ownWord, useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './NoteChips.module.css';
import { NoteList } from './NoteList';

/** Frames and ownership as chips, each opening who says so. */
export function NoteChips({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const owned = take.notes.filter((note) => note.facet === 'ownership');
  const owners = take.notes.filter((note) => note.facet === 'owner');
  const frames = framesOf(take);
  if (frames.length === 0 && owned.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {frames.map((frame) => (
        <li key={frame}>
          <Popover opener={names.answer('frame', frame)} label={`${text.noted.frame}: ${names.answer('frame', frame)}`}>
            <p className={styles.meaning}>{ownWord(text.frames, frame)?.says}</p>
            <NoteList
              notes={take.notes.filter((note) => note.facet === 'frame' && note.value === frame)}
              nameOf={(value) => names.answer('frame', value)}
            />
          </Popover>
        </li>
      ))}
      {owned.length > 0 && (
        <li>
          <Popover
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
        </li>
      )}
    </ul>
  );
}
