import type { Take } from '@/core/dossier/take';
import { framesOf } from '@/core/notes/frames';
import { ownWord, useNames } from '@/i18n/names';
import { useText } from '@/i18n/useText';
import { Popover } from '@/ui/Popover';
import styles from './NoteChips.module.css';
import { NoteList } from './NoteList';

/** The frames noted on a take, each opening what it means and who says so. */
export function NoteChips({ take }: { take: Take }) {
  const text = useText();
  const names = useNames();
  const frames = framesOf(take);
  if (frames.length === 0) return null;
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
    </ul>
  );
}
